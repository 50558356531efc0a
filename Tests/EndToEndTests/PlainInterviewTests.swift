import Testing

/// Interviews line by line, as through a pipe or a screen reader.
@Suite struct PlainInterviewTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  @Test func aWholeInterviewIsStored() throws {
    let outcome = try workshop.interview("p.jalon", "avant", "K7M2", "4", "nsp", "parfois", "3")
    #expect(outcome.end == .code(0))
    #expect(outcome.errors == "")
    for text in ["Savez-vous cuisiner ?", "5  Tout à fait d'accord", "Question 4 of 4.", "Thank you"] {
      #expect(outcome.output.contains(text))
    }
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,{"missing":"nsp"},"parfois",3]"#)
    #expect(try workshop.states("K7M2") == ["avant complete"])
  }

  @Test func aQuestionOffTheRouteIsNotAsked() throws {
    let outcome = try workshop.interview("p.jalon", "avant", "K7M2", "4", "5", "jamais")
    #expect(outcome.end == .code(0))
    #expect(!outcome.output.contains("Combien de jours"))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,5,"jamais",null]"#)
  }

  @Test func whatIsNoAnswerIsExplainedAndAskedAgain() throws {
    let outcome = try workshop.interview("p.jalon", "avant", "K7M2", "9", "4", "5", "peut-être", "jamais")
    #expect(outcome.end == .code(0))
    #expect(outcome.output.contains("Choose a whole number from 1 to 5."))
    #expect(outcome.output.contains("There is no such choice."))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,5,"jamais",null]"#)
  }

  @Test func aSoftCheckAsksForConfirmationAndCanBeOverruled() throws {
    let kept = try workshop.interview("p.jalon", "avant", "A1", "4", "5", "souvent", "7", "y")
    #expect(kept.output.contains("Tous les jours, vraiment ?"))
    #expect(try workshop.answers("A1", "avant") == #"[4,5,"souvent",7]"#)
    try workshop.interview("p.jalon", "avant", "B2", "4", "5", "souvent", "7", "n", "6")
    #expect(try workshop.answers("B2", "avant") == #"[4,5,"souvent",6]"#)
  }

  @Test func goingBackAndAnsweringOtherwiseLeadsDownTheOtherRoute() throws {
    let outcome = try workshop.interview("p.jalon", "avant", "K7M2", "4", "5", "souvent", "<", "jamais")
    #expect(outcome.end == .code(0))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,5,"jamais",null]"#)
    // An answer given on a route that was left in the end is not kept.
    try workshop.interview("p.jalon", "avant", "B2", "4", "5", "souvent", "<", "<", "1", "jamais")
    #expect(try workshop.answers("B2", "avant") == #"[4,1,"jamais",null]"#)
  }

  @Test func anInterviewGoesOnWhereItsInputEnded() throws {
    let first = try workshop.interview("p.jalon", "avant", "K7M2", "4", "5")
    #expect(first.end == .code(1))
    #expect(first.output.contains("run the same command again"))
    #expect(try workshop.answers("K7M2", "avant") == "[4,5,null,null]")
    #expect(try workshop.states("K7M2") == ["avant open"])
    let second = try workshop.interview("p.jalon", "avant", "K7M2", "jamais")
    #expect(second.end == .code(0))
    #expect(!second.output.contains("Savez-vous cuisiner"))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,5,"jamais",null]"#)
    #expect(try workshop.sql("SELECT count(*) FROM response") == "1")
  }

  @Test func theRetrospectiveWaveFollowsInTheSameSitting() throws {
    let outcome = try workshop.interview("p.jalon", "apres", "K7M2", "5", "4", "jamais", "2")
    #expect(outcome.end == .code(0))
    #expect(outcome.output.contains("Avant, vu d'aujourd'hui"))
    #expect(try workshop.answers("K7M2", "apres") == #"[5,4,"jamais",null]"#)
    #expect(try workshop.answers("K7M2", "retro") == "[2,null,null,null]")
    #expect(try workshop.states("K7M2") == ["apres complete", "retro complete"])
  }

  @Test func aRetrospectiveWaveLeftOutIsAskedTheNextTime() throws {
    #expect(try workshop.interview("p.jalon", "apres", "K7M2", "5", "4", "jamais").end == .code(0))
    #expect(try workshop.states("K7M2") == ["apres complete", "retro open"])
    let second = try workshop.interview("p.jalon", "apres", "K7M2", "2")
    #expect(second.end == .code(0))
    #expect(!second.output.contains("saisons"))
    #expect(try workshop.states("K7M2") == ["apres complete", "retro complete"])
  }

  @Test func aCompletedWaveIsNotAskedAgain() throws {
    try workshop.interview("p.jalon", "avant", "K7M2", "4", "5", "jamais")
    let before = try workshop.dump()
    let again = try workshop.interview("p.jalon", "avant", "K7M2", "1", "1", "souvent", "1")
    #expect(again.isClearRefusal)
    #expect(again.errors.contains("already answered the wave “avant”"))
    #expect(again.output == "")
    #expect(try workshop.dump() == before)
  }

  @Test func anUnknownWaveIsRefusedWithTheOneMeant() throws {
    let outcome = try workshop.interview("p.jalon", "avent", "K7M2", "4")
    #expect(outcome.end == .code(2))
    #expect(outcome.errors.contains("Did you mean “avant”?"))
    #expect(outcome.errors.contains("avant, apres, retro"))
    #expect(!workshop.exists("jalon.db"))
  }

  @Test func aPersonOfAnotherGroupIsRefused() throws {
    try workshop.interview("p.jalon", "avant", "K7M2", "4", "5", "jamais", more: ["--group", "mardi"])
    let before = try workshop.dump()
    let outcome = try workshop.interview("p.jalon", "apres", "K7M2", "4", more: ["--group", "jeudi"])
    #expect(outcome.isClearRefusal)
    #expect(outcome.end == .code(1))
    #expect(try workshop.dump() == before)
    #expect(try workshop.sql("SELECT group_name FROM participant") == "mardi")
  }

  @Test func aQuestionnaireWithMistakesIsNotAsked() throws {
    try workshop.write(Sample.short.replacing("moyenne de", with: "moyenne des"), to: "faux.jalon")
    let outcome = try workshop.interview("faux.jalon", "avant", "K7M2", "4")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("error[J"))
    #expect(outcome.output == "")
    #expect(!workshop.exists("jalon.db"))
  }

  @Test func allIsSaidInFrenchToFrenchPeople() throws {
    let outcome = try workshop.interview("p.jalon", "avant", "K7M2", "9", "4", "5", "jamais", more: ["--lang", "fr"])
    for text in ["Question 1 sur", "Votre réponse\u{A0}:", "Choisissez un nombre entier de 1 à 5.", "Merci beaucoup"] {
      #expect(outcome.output.contains(text))
    }
  }

  @Test func theSamePersonInTwoWindowsUndoesNothingUnseen() throws {
    let arguments = ["run", "p.jalon", "--wave", "avant", "--participant", "K7M2", "--plain"]
    let first = try workshop.conversation(arguments)
    try first.wait(for: "cuisiner ?")
    let second = try workshop.conversation(arguments)
    try second.wait(for: "cuisiner ?")
    first.say("4")
    try first.wait(for: "saisons ?")
    first.say("5")
    try first.wait(for: "viande ?")
    second.say("1")
    #expect(second.end() == .code(1))
    #expect(second.complaints.contains("in another window"))
    #expect(try workshop.answers("K7M2", "avant") == "[4,5,null,null]")
    first.say("jamais")
    #expect(first.end() == .code(0))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,5,"jamais",null]"#)
  }

  @Test func aCodeThatDiffersInCapitalsOnlyIsNotAnotherPerson() throws {
    try workshop.interview("p.jalon", "avant", "K7M2", "4", "5", "jamais")
    let outcome = try workshop.interview("p.jalon", "apres", "k7m2", "4", "5", "jamais", "3")
    #expect(outcome.isClearRefusal)
    #expect(!outcome.errors.contains("K7M2"))
    #expect(try workshop.sql("SELECT count(*) FROM participant") == "1")
  }
}
