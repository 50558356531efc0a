import Interviewing
import QuestionnaireModel
import Testing

@Suite struct CheckTests {
  @Test func aSoftCheckAsksForConfirmationAndMayBeOverruled() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type("souvent")
    #expect(try interview.type("7") == .needsConfirmation(["Tous les jours, vraiment ?"]))
    #expect(interview.asked == "jours")
    #expect(try interview.kept("jours") == .missing(.notAsked), "nothing is kept before it is confirmed")
    #expect(try interview.type("7", confirmed: true) == .accepted)
    #expect(try interview.submitted("jours") == .number(7))
  }

  @Test func aHardCheckRefusesEvenWhatIsConfirmed() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type("souvent")
    let objection = Refusal.objection("Vous venez de dire que vous en mangez.")
    #expect(throws: objection) { try interview.type("0") }
    #expect(throws: objection) { try interview.type("0", confirmed: true) }
    #expect(interview.asked == "jours")
  }

  @Test func aCheckThatCannotBeKnownDoesNotObject() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type("souvent")
    #expect(try interview.type("") == .accepted)
  }

  @Test func anAnswerThatAnEarlierChangeMakesImpossibleIsAskedAgain() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "souvent", "3", "9", "4")
    #expect(interview.isComplete)
    for _ in 1...3 { interview.goBack() }
    #expect(interview.asked == "jours")
    try interview.type("2")
    #expect(interview.asked == "repas")
    #expect(throws: Refusal.objection("Il n'y a pas autant de repas dans ces jours.")) { try interview.type("9") }
    let resumed = Interview(interview.plan, answers: interview.answers)
    #expect(resumed.asked == "repas", "after a stop as well")
    try interview.type(all: "6", "4")
    #expect(interview.isComplete)
  }

  @Test func aCheckDoesNotReadAnswersOffTheRoute() throws {
    let plan = try Workshop.plan(
      "avant",
      """
      jalon 1 fr
      questionnaire essai version 1 "Essai"
      vague avant "Avant"
      section s "S"
        question enfants "Avez-vous des enfants ?" : oui ou non
        question combien "Combien ?" : entier de 1 à 20
          si enfants = oui
        question foyer "Combien êtes-vous chez vous ?" : entier de 1 à 30
          refus si foyer <= combien "Il faut compter vos enfants et vous."
      """)
    var interview = Interview(plan)
    try interview.type(all: "oui", "3")
    while interview.canGoBack { interview.goBack() }
    try interview.type("non")
    #expect(try interview.type("1") == .accepted)
  }
}
