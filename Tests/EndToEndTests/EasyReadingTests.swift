import Testing

/// Easy-to-read words: the same questions, codes and scores in other words.
@Suite struct EasyReadingTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    let text = Sample.short.replacing(
      "question recette \"Savez-vous cuisiner ?\" : accord\n",
      with: "question recette \"Savez-vous cuisiner ?\" : accord\n    falc \"Je sais cuisiner.\"\n")
    #expect(text != Sample.short)
    try workshop.write(text, to: "p.jalon")
  }

  @Test func anInterviewInEasyWordsIsStoredLikeAnyOther() throws {
    let outcome = try workshop.interview("p.jalon", "avant", "K7M2", "4", "nsp", "parfois", "3", more: ["--easy"])
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(outcome.output.contains("Je sais cuisiner."))
    #expect(!outcome.output.contains("Savez-vous cuisiner ?"))
    #expect(try workshop.answers("K7M2", "avant") == #"[4,{"missing":"nsp"},"parfois",3]"#)
    // What is stored is the questionnaire as it is written.
    let ordinary = try workshop.interview("p.jalon", "avant", "B2", "4", "5", "jamais")
    #expect(ordinary.end == .code(0))
    #expect(ordinary.output.contains("Savez-vous cuisiner ?"))
    #expect(try workshop.sql("SELECT count(*) FROM questionnaire") == "1")
    #expect(try workshop.sql("SELECT text FROM item WHERE name = 'recette'") == "Savez-vous cuisiner ?")
  }

  @Test func thePaperHasTheEasyWordsWhenAsked() throws {
    #expect(try workshop.jalon("print", "p.jalon", "--easy").output.contains("Je sais cuisiner."))
    #expect(try !workshop.jalon("print", "p.jalon").output.contains("Je sais cuisiner."))
  }

  @Test func theQuestionnaireForChildrenIsAskedWithFaces() throws {
    let file = Workshop.shipped("Questionnaires/gout_enfants.jalon")
    let outcome = try workshop.interview(file, "avant", "E1", "3", "2")
    #expect(outcome.output.contains("1  :-(  Non"))
    #expect(outcome.output.contains("3  :-)  Oui"))
  }
}
