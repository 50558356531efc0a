import Interviewing
import QuestionnaireModel
import Testing

@Suite struct GoingBackTests {
  @Test func theQuestionBeforeIsTheOneBeforeOnTheRoute() throws {
    var interview = Interview(try Workshop.plan())
    #expect(!interview.canGoBack)
    try interview.type("jamais")
    #expect(interview.asked == "recette")
    interview.goBack()
    #expect(interview.asked == "viande")
    #expect(interview.question?.answer == .code("jamais"))
    interview.goBack()
    #expect(interview.asked == "viande", "nothing stands before the first question")
  }

  @Test func goingBackAtTheEndShowsTheLastQuestion() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "parfois", "2", "4", "5")
    interview.goBack()
    #expect(interview.asked == "recette")
    #expect(!interview.isComplete)
  }

  @Test func aChangedAnswerLeadsAnotherWay() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "jamais", "4", "carotte", "merci")
    while interview.canGoBack { interview.goBack() }
    try interview.type("souvent")
    #expect(interview.asked == "jours")
    #expect(interview.routeNames == ["viande", "jours", "recette"])
  }

  @Test func answersOffTheRouteAreKeptWhileAnsweringAndLeftOutAtSubmission() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "souvent", "2", "4")
    while interview.canGoBack { interview.goBack() }
    try interview.type("jamais")
    #expect(try interview.kept("jours") == .number(2))
    #expect(try interview.submitted("jours") == .missing(.notAsked))
    interview.goBack()
    try interview.type("parfois")
    #expect(interview.question?.answer == .number(2), "back on the route, the earlier answer is shown")
  }

  /// « repas » hangs on « jours », which hangs on « viande ».
  @Test func whatAnAnswerOffTheRouteMadeRelevantIsOffTheRouteToo() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "souvent", "2", "4")
    while interview.canGoBack { interview.goBack() }
    try interview.type("jamais")
    #expect(try interview.kept("jours") == .number(2))
    #expect(!interview.routeNames.contains("repas"))
    #expect(interview.asked == "recette")
  }

  @Test func anItemAskedForWantOfAnAnswerIsAskedWhenThatAnswerLeavesTheRoute() throws {
    let plan = try Workshop.plan(
      "avant",
      """
      jalon 1 fr
      questionnaire essai version 1 "Essai"
      vague avant "Avant"
      section s "S"
        question voiture "Avez-vous une voiture ?" : oui ou non
        question marque "Laquelle ?" : texte
          si voiture = oui
        question velo "Et un vélo ?" : oui ou non
          si non répondu marque
      """)
    var interview = Interview(plan)
    try interview.type(all: "oui", "une rouge")
    #expect(interview.isComplete)
    while interview.canGoBack { interview.goBack() }
    try interview.type("non")
    #expect(interview.asked == "velo")
  }
}
