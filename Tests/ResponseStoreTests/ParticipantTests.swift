import Testing

@testable import ResponseStore

@Suite struct ParticipantTests {
  let folder: TemporaryFolder
  let store: ResponseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
  }

  @Test func aCodeIsTheSameHoweverItIsTyped() throws {
    let participant = try store.participant(code: "é12")
    #expect(try store.participant(code: "  e\u{301}12\u{A0}\n") == participant)
    #expect(try sqliteShell(folder.file(), "SELECT hex(code) FROM participant WHERE id = 1") == "C3A93132\n")
  }

  @Test(arguments: ["ktr  472", "KTR472", "Ktr 472", "KTR\u{2003}472", "KTŘ 472", "k t r 4 7 2", "ktr\u{A0}472"])
  func aCodeAlmostLikeAStoredOneIsRefused(code: String) throws {
    _ = try store.participant(code: "KTR 472", group: "mardi")
    for group in [nil, "mardi", "jeudi"] {
      #expect(failure { _ = try store.participant(code: code, group: group) } == .similarCode)
    }
    #expect(try sqliteShell(folder.file(), "SELECT code, group_name FROM participant") == "KTR 472|mardi\n")
  }

  @Test func aGroupAlmostLikeAStoredOneIsNotANewOne() throws {
    _ = try store.participant(code: "A1", group: "Collège Curie")
    _ = try store.participant(code: "A2")
    for spelling in ["collège curie", "College Curie", "Collège  Curie", "COLLÈGE CURIE", "Collège\u{A0}Curie"] {
      // The person is in it already, is in none yet, is new.
      for code in ["A1", "A2", "A3"] {
        #expect(
          failure { _ = try store.participant(code: code, group: spelling) }
            == .similarGroup(known: "Collège Curie", given: spelling))
      }
    }
    _ = try store.participant(code: "A2", group: "Collège Curie")
    _ = try store.participant(code: "A3", group: "Collège Zola")
    #expect(
      try sqliteShell(folder.file(), "SELECT code, group_name FROM participant ORDER BY 1")
        == "A1|Collège Curie\nA2|Collège Curie\nA3|Collège Zola\n")
  }

  @Test func everyGroupIsComparedHoweverMany() throws {
    try store.inOneTransaction {
      for number in 1...300 { _ = try store.participant(code: "A\(number)", group: "Groupe \(number % 30)") }
    }
    for number in 0..<30 {
      #expect(
        failure { _ = try store.participant(code: "B", group: "GROUPE \(number)") }
          == .similarGroup(known: "Groupe \(number)", given: "GROUPE \(number)"))
    }
    #expect(failure { _ = try store.participant(code: "B", group: "Groupe 30") } == nil)
  }

  @Test func aCodeOrGroupChangedByAnotherProgramIsStillFound() throws {
    let participant = try store.participant(code: "A1", group: "mardi")
    _ = try sqliteShell(folder.file(), "UPDATE participant SET code = 'B1', group_name = 'jeudi'")
    #expect(try store.participant(code: "B1", group: "jeudi") == participant)
    #expect(
      failure { _ = try store.participant(code: "C1", group: "Jeudi") } == .similarGroup(known: "jeudi", given: "Jeudi")
    )
  }

  @Test(arguments: [
    ("", StoreError.NameProblem.empty), (" \u{A0}\t\n", .empty),
    (String(repeating: "x", count: 65), .tooLong(limit: 64)),
    ("a" + String(repeating: "\u{301}", count: 100), .tooLong(limit: 64)), ("a\0b", .invisibleCharacter),
    ("a\nb", .invisibleCharacter), ("\u{FEFF}a", .invisibleCharacter), ("a\u{202E}b", .invisibleCharacter),
    (String(repeating: "x", count: 1_000_000), .tooLong(limit: 64)),
  ])
  func aCodeThatNobodyCouldCopyIsRefused(code: String, problem: StoreError.NameProblem) throws {
    #expect(failure { _ = try store.participant(code: code) } == .invalidParticipantCode(problem))
    if problem != .empty {
      let long = problem == .tooLong(limit: 64) ? code + code : code
      let expected = problem == .tooLong(limit: 64) ? .tooLong(limit: 100) : problem
      #expect(failure { _ = try store.participant(code: "A", group: long) } == .invalidGroupName(expected))
    }
    #expect(try sqliteShell(folder.file(), "SELECT count(*) FROM participant") == "0\n")
  }

  @Test(arguments: [
    "'; DROP TABLE participant; --", "\"", "?1", ":code", "%s", "🥕", "שלום", String(repeating: "é", count: 64),
  ])
  func strangeCodesAreKeptAsTheyAre(code: String) throws {
    let participant = try store.participant(code: code, group: code)
    #expect(try store.participant(code: code, group: code) == participant)
    #expect(try sqliteShell(folder.file(), "SELECT code, group_name FROM participant") == "\(code)|\(code)\n")
  }

  @Test func aParticipantGainsAGroupAndKeepsItOnceSomethingIsAnswered() throws {
    let participant = try store.participant(code: "A1")
    #expect(try store.participant(code: "A1", group: " Curie ") == participant)
    #expect(try store.participant(code: "A1") == participant)
    #expect(try store.participant(code: "A1", group: "") == participant)
    #expect(try store.participant(code: "A1", group: "Zola") == participant)
    #expect(try sqliteShell(folder.file(), "SELECT group_name FROM participant") == "Zola\n")
    let questionnaire = try store.register(Workshop.questionnaire(), source: "source")
    let response = try store.openResponse(questionnaire, of: participant, at: "avant")
    try store.complete(response.id, answers: Workshop.response("A1", at: "avant").answers)
    #expect(
      failure { _ = try store.participant(code: "A1", group: "Curie") }
        == .groupConflict(known: "Zola", given: "Curie"))
    #expect(try sqliteShell(folder.file(), "SELECT group_name FROM participant") == "Zola\n")
  }

  @Test func identifiersAreUUIDsOfVersion7InTheOrderOfTime() {
    let first = UniqueIdentifier.make(milliseconds: 0x0199_0000_0000)
    let second = UniqueIdentifier.make(milliseconds: 0x0199_0000_0001)
    #expect(first.wholeMatch(of: #/01990000-0000-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
    #expect(first < second)
    #expect(Set((0..<10_000).map { _ in UniqueIdentifier.make(milliseconds: 1) }).count == 10_000)
  }
}
