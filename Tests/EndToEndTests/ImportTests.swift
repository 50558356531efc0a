import Testing

/// Tables of answers as spreadsheets write them.
@Suite struct ImportTests {
  private let workshop: Workshop
  private static let first = #"[4,5,"jamais",null]"#
  private static let second = #"[{"missing":"nsp"},1,"souvent",3]"#

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  private func `import`(_ file: String, _ more: String...) throws -> Outcome {
    try workshop.jalon(["import", file, "-q", "p.jalon"] + more)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func delimitersAndLineEndsAreRecognised(_ delimiter: String, _ newline: String) throws {
    let rows = [
      ["participant", "recette", "saison", "viande", "jours"], ["A1", "4", "5", "jamais", ""],
      ["A2", "nsp", "1", "souvent", "3"],
    ]
    try workshop.write(rows.map { $0.joined(separator: delimiter) + newline }.joined(), to: "a.csv")
    let outcome = try `import`("a.csv", "--wave", "avant")
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(outcome.output == "2 rows read: 2 new.\n")
    #expect(try workshop.answers("A1", "avant") == Self.first)
    #expect(try workshop.answers("A2", "avant") == Self.second)
  }

  enum Encoding: CaseIterable {
    case utf8, utf8WithMark, windows1252

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .utf8: Array(text.utf8)
      case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .windows1252: text.unicodeScalars.map { $0 == "œ" ? 0x9C : $0 == "…" ? 0x85 : UInt8($0.value) }
      }
    }
  }

  @Test(arguments: Encoding.allCases)
  func accentsSurviveWhateverTheSpreadsheet(_ encoding: Encoding) throws {
    try workshop.write(Sample.complete, to: "c.jalon")
    let table = "participant;recette;jardin;plat\r\nÉté;Plutôt d'accord;oui;œufs à la crème…\r\n"
    try workshop.write(encoding.bytes(table), to: "a.csv")
    let outcome = try workshop.jalon("import", "a.csv", "-q", "c.jalon", "--wave", "avant")
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(
      try workshop.answers("Été", "avant")
        == #"[4,false,null,false,false,false,"oui",false,false,{"text":"œufs à la crème…"},false]"#)
  }

  @Test func aQuotedCellCanHoldLinesQuotesAndDelimiters() throws {
    try workshop.write(Sample.complete, to: "c.jalon")
    try workshop.write("participant,mot,viande\nA1,\"un,\n\"\"deux\"\"\r\ntrois\",jamais\nA2,,jamais\n", to: "a.csv")
    #expect(try workshop.jalon("import", "a.csv", "-q", "c.jalon", "--wave", "avant").end == .code(0))
    let answers = try workshop.answers("A1", "avant")
    #expect(answers.hasSuffix(#"{"text":"un,\u000a\"deux\"\u000atrois"}]"#), "\(answers)")
    #expect(try workshop.sql("SELECT count(*) FROM response") == "2")
  }

  @Test func codesAndWordsMeanTheSame() throws {
    try workshop.write(
      "participant,recette,saison,viande\nA1,5,Tout à fait d'accord,jamais\nA2,TOUT A FAIT D'ACCORD,5,\"Non, jamais\"\n",
      to: "a.csv")
    #expect(try `import`("a.csv", "--wave", "avant").end == .code(0))
    #expect(try workshop.answers("A1", "avant") == #"[5,5,"jamais",null]"#)
    #expect(try workshop.answers("A2", "avant") == #"[5,5,"jamais",null]"#)
  }

  @Test func theGroupAndTheWaveCanBeColumns() throws {
    try workshop.write(
      "Participante;Vague;Groupe;recette\nA1;avant;mardi;4\nA1;À la fin;mardi;5\nA2;1;;3\n", to: "a.csv")
    let outcome = try `import`("a.csv", "--group", "jeudi")
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(
      try workshop.sql(
        """
        SELECT code, group_name, wave FROM response JOIN participant ON participant.id = participant_id ORDER BY 1, 3
        """) == "A1|mardi|apres\nA1|mardi|avant\nA2|jeudi|avant")
  }

  @Test func columnsLeftOutAndQuestionsWithoutAColumnAreNamed() throws {
    try workshop.write("participant;viande;commune\nA1;jamais;Issoire\n", to: "a.csv")
    let outcome = try `import`("a.csv", "--wave", "avant")
    #expect(outcome.end == .code(0))
    #expect(outcome.errors.contains("Columns left out: commune."))
    #expect(outcome.errors.contains("Questions without a column, counted as unanswered: recette, saison, jours."))
  }

  @Test func aMisspeltColumnIsNotTakenForABlankOne() throws {
    try workshop.write("participant;recete;viande\nA1;4;jamais\n", to: "a.csv")
    let outcome = try `import`("a.csv", "--wave", "avant")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("the column “recete” is probably the question “recette”"))
    #expect(try workshop.sql("SELECT count(*) FROM response") == "0")
  }

  @Test func replacingNeedsEveryColumnSoThatNoAnswerIsLost() throws {
    try workshop.interview("p.jalon", "avant", "A1", "4", "5", "jamais")
    try workshop.write("participant,wave,recette\nA1,avant,1\n", to: "a.csv")
    let outcome = try `import`("a.csv", "--replace")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("saison, viande, jours"))
    #expect(try workshop.answers("A1", "avant") == Self.first)
  }

  @Test func columnsNamedByWholeQuestionsAreShortened() throws {
    let long = String(repeating: "très ", count: 30) + "long"
    let many = (1...80).map { "colonne\($0)" }.joined(separator: ";")
    try workshop.write("participant;recette;\(long);\(many)\nA1;4\(String(repeating: ";", count: 81))\n", to: "a.csv")
    let outcome = try `import`("a.csv", "--wave", "avant")
    #expect(outcome.end == .code(0))
    #expect(outcome.errors.contains("Columns left out: très très"))
    #expect(outcome.errors.contains("… (+31)."))
    #expect(!outcome.errors.contains("long"))
  }

  @Test func aSoftCheckSpeaksAndTheAnswerIsKept() throws {
    try workshop.write("participant,viande,jours\nA1,souvent,7\n", to: "a.csv")
    let outcome = try `import`("a.csv", "--wave", "avant")
    #expect(outcome.end == .code(0))
    #expect(
      outcome.errors.contains("line 2, column 3 “jours”: to be checked, kept as it is: Tous les jours, vraiment ?"))
    #expect(try workshop.answers("A1", "avant") == #"[false,false,"souvent",7]"#)
  }

  @Test func importingAgainChangesNothing() throws {
    try workshop.write("participant,wave,group,recette\nA1,avant,mardi,4\nA2,avant,,nsp\n", to: "a.csv")
    #expect(try `import`("a.csv").end == .code(0))
    let before = try workshop.dump()
    let again = try `import`("a.csv")
    #expect(again.end == .code(0))
    #expect(again.output == "2 rows read: 2 already there.\n")
    #expect(try workshop.dump() == before)
  }

  @Test func otherAnswersAreRefusedUntilTheyAreToReplace() throws {
    let header = "participant,wave,recette,saison,viande,jours\n"
    try workshop.write(header + "A1,avant,4,,,\nA2,avant,5,,,\n", to: "a.csv")
    try workshop.write(header + "A1,avant,1,,,\nA3,avant,5,,,\n", to: "b.csv")
    #expect(try `import`("a.csv").end == .code(0))
    let before = try workshop.dump()
    let refused = try `import`("b.csv")
    #expect(refused.isClearRefusal)
    #expect(refused.errors.contains("line 2: this person already has other answers at this wave"))
    #expect(try workshop.dump() == before)

    let replaced = try `import`("b.csv", "--replace")
    #expect(replaced.end == .code(0))
    #expect(replaced.output == "2 rows read: 1 new, 1 replaced.\n")
    #expect(try workshop.answers("A1", "avant") == "[1,false,false,null]")
    #expect(
      try workshop.sql(
        """
        SELECT code, replaced_response.answers FROM replaced_response
        JOIN response ON response.id = response_id JOIN participant ON participant.id = participant_id
        """) == "A1|[4,false,false,null]")
  }

  @Test func twoRowsOfOnePersonAtOneWaveMustAgree() throws {
    try workshop.write("participant,wave,recette\nA1,avant,4\nA1,avant,5\n", to: "a.csv")
    let outcome = try `import`("a.csv")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("line 3: this person already has other answers"))
    #expect(try workshop.sql("SELECT count(*) FROM response") == "0")
  }

  @Test func anInterviewUnderWayIsNotOverwritten() throws {
    try workshop.interview("p.jalon", "avant", "A1", "4", "5")
    try workshop.write("participant,wave,recette\nA1,avant,1\n", to: "a.csv")
    #expect(try `import`("a.csv").isClearRefusal)
    #expect(try workshop.answers("A1", "avant") == "[4,5,null,null]")
  }

  @Test func theShippedDemonstrationIsAcceptedWhole() throws {
    let questionnaire = Workshop.shipped("Questionnaires/pratiques.jalon")
    for (wave, rows) in [("avant", 32), ("apres", 26), ("retro", 26), ("suivi", 16)] {
      let outcome = try workshop.jalon(
        "import", Workshop.shipped("Fixtures/demo/\(wave).csv"), "-q", questionnaire, "--wave", wave)
      #expect(outcome.end == .code(0), "\(outcome.everything)")
      #expect(outcome.output == "\(rows) rows read: \(rows) new.\n")
    }
  }
}
