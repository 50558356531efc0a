import Foundation
import Testing

/// Tables written for other programs, read back by those programs.
@Suite struct ExportTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      Sample.complete + """
        score aisance "Aisance", hausse favorable
          somme de recette
          calculé si toutes les réponses
          seuil 1

        changement aisance de avant à apres

        """, to: "c.jalon")
    try workshop.write(
      #"""
      participant;wave;group;recette;viande;jours;lieux;kilos;atelier;plat;jardin;mot
      É1;avant;mardi;2;souvent;;marche, ferme;2,5;21/11/2026;"œufs ; ""crème""";oui;"un
      deux"
      É1;apres;mardi;5;jamais;;nspp;0,125;2026-12-01;;non;=1+1
      A2;avant;;nsp;parfois;nsp;;;;;;

      """#, to: "t.csv")
    #expect(try workshop.jalon("import", "t.csv", "-q", "c.jalon").end == .code(0))
  }

  private func value(_ rows: [[String]], _ participant: String, _ wave: String, _ item: String) -> [String]? {
    rows.first { $0[0] == participant && $0[4] == wave && $0[5] == item }.map { [$0[6], $0[7]] }
  }

  @Test func answersAreOneRowEachWithEveryKindOfMissingApart() throws {
    let outcome = try workshop.jalon("export", "answers", "--output", "answers.csv")
    #expect(outcome.end == .code(0))
    #expect(outcome.output == "")
    let rows = try workshop.readWithPython("answers.csv")
    #expect(
      rows.first
        == ["participant", "group", "questionnaire", "version", "wave", "item", "value", "missing", "completed_on"])
    #expect(rows.count == 1 + 3 * 11)
    #expect(value(rows, "É1", "avant", "recette") == ["2", ""])
    #expect(value(rows, "É1", "avant", "viande") == ["souvent", ""])
    #expect(value(rows, "É1", "avant", "lieux") == ["marche|ferme", ""])
    #expect(value(rows, "É1", "avant", "kilos") == ["2.5", ""])
    #expect(value(rows, "É1", "avant", "atelier") == ["2026-11-21", ""])
    #expect(value(rows, "É1", "avant", "plat") == ["œufs ; \"crème\"", ""])
    #expect(value(rows, "É1", "avant", "mot") == ["un\ndeux", ""])
    // Asked and left blank, not asked, and a declared code are three different things.
    #expect(value(rows, "É1", "avant", "jours") == ["", "no_answer"])
    #expect(value(rows, "É1", "apres", "jours") == ["", "not_asked"])
    #expect(value(rows, "É1", "apres", "lieux") == ["", "nspp"])
    #expect(value(rows, "A2", "avant", "jours") == ["", "nsp"])
    #expect(value(rows, "A2", "avant", "plat") == ["", "not_asked"])
    for row in rows.dropFirst() {
      #expect(row[1] == (row[0] == "A2" ? "" : "mardi"))
      #expect(Array(row[2...3]) == ["complet", "1.0"])
      #expect(row[8].contains(#/^20\d\d-\d\d-\d\d$/#))
    }
  }

  @Test func scoresAndChangesHaveTheDocumentedColumns() throws {
    #expect(try workshop.jalon("export", "scores", "-o", "scores.csv").end == .code(0))
    #expect(
      try workshop.readWithPython("scores.csv").map { $0.joined(separator: "|") }.sorted() == [
        "A2||complet|1.0|avant|aisance||0|1", "participant|group|questionnaire|version|wave|score|value|answered|items",
        "É1|mardi|complet|1.0|apres|aisance|5|1|1", "É1|mardi|complet|1.0|avant|aisance|2|1|1",
      ])
    #expect(try workshop.jalon("export", "changes", "-o", "changes.csv").end == .code(0))
    #expect(
      try workshop.readWithPython("changes.csv").map { $0.joined(separator: "|") } == [
        "participant|group|questionnaire|version|score|from_wave|to_wave|baseline|followup|change|status",
        "É1|mardi|complet|1.0|aisance|avant|apres|2|5|3|improved",
      ])
  }

  @Test func everyDocumentedColumnIsThereAndNoOther() throws {
    let help = try workshop.jalon("help", "export").output.replacing(#/\s+/#, with: " ")
    for (table, place) in [("scores", "Columns of scores: "), ("changes", "Of changes: "), ("answers", "Of answers: ")]
    {
      let rest = try #require(help.firstRange(of: place).map { help[$0.upperBound...] })
      let header = try #require(try workshop.jalon("export", table).output.split(separator: "\n").first)
      let columns = header.split(separator: ",").map(String.init)
      // The help explains some columns in brackets and ends the list with a point.
      let documented = rest.prefix { $0 != "." }.replacing(#/ \([^)]*\)/#, with: "").split(separator: ", ").map(
        String.init)
      #expect(columns == documented)
    }
  }

  @Test func frenchExcelGetsItsMarkItsSemicolonsAndItsComma() throws {
    #expect(try workshop.jalon("export", "answers", "--excel", "-o", "e.csv").end == .code(0))
    #expect(try workshop.read("e.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = try workshop.readWithPython("e.csv", delimiter: ";", encoding: "utf-8-sig")
    #expect(rows.first?.first == "participant")
    #expect(value(rows, "É1", "apres", "kilos") == ["0,125", ""])
    #expect(value(rows, "É1", "avant", "mot") == ["un\ndeux", ""])
    // A text that a spreadsheet would take for a formula is made harmless.
    let text = try #require(value(rows, "É1", "apres", "mot")?.first)
    #expect(!text.hasPrefix("="))
    #expect(text.contains("=1+1"))
  }

  @Test func standardOutputGetsTheSameBytesAsAFile() throws {
    try workshop.jalon("export", "answers", "-o", "a.csv")
    let printed = try workshop.jalon("export", "answers")
    #expect(printed.end == .code(0))
    #expect(printed.bytes == (try workshop.read("a.csv")))
  }

  @Test func exportingWritesWhatIsThereNowWithoutBeingAskedToCompute() throws {
    #expect(try workshop.sql("SELECT count(*) FROM scores") == "0")
    #expect(try workshop.jalon("export", "scores").output.split(separator: "\n").count == 4)
  }

  @Test func aFileIsReplacedWholeOrNotAtAll() throws {
    try workshop.write("ancien", to: "a.csv")
    #expect(try workshop.jalon("export", "scores", "-o", "a.csv").end == .code(0))
    #expect(try workshop.readWithPython("a.csv").count == 4)
    let before = try workshop.files()
    // A folder that is not there, and a folder in the file's place.
    for path in ["nulle/part.csv", "."] {
      let outcome = try workshop.jalon("export", "scores", "-o", path)
      #expect(outcome.isClearRefusal, "\(outcome.everything)")
      #expect(outcome.end == .code(1))
    }
    // A folder in which nobody may write, the administrator included.
    let full = try workshop.jalon("export", "scores", "-o", "/proc/jalon.csv")
    #expect(full.isClearRefusal, "\(full.everything)")
    #expect(try workshop.files() == before)
  }

  @Test func anotherQuestionnaireOrTableIsRefusedWithThoseThereAre() throws {
    let questionnaire = try workshop.jalon("export", "scores", "-q", "complett")
    #expect(questionnaire.isClearRefusal)
    #expect(questionnaire.errors.contains("It holds: complet."))
    let table = try workshop.jalon("export", "score")
    #expect(table.end == .code(2))
    #expect(table.errors.contains("Did you mean \"scores\"?"))
  }

  @Test func pandasReadsTheTypesRight() throws {
    try workshop.jalon("export", "changes", "-o", "changes.csv")
    let program = """
      import pandas
      table = pandas.read_csv("changes.csv")
      print(table.baseline.dtype, table.change.sum(), table.status[0])
      """
    let said = try workshop.ask(["python3", "-c", program], isInstalled: ["python3", "-c", "import pandas"])
    if let said { #expect(["int64 3 improved\n", "float64 3.0 improved\n"].contains(said)) }
  }

  @Test func rReadsTheTypesRight() throws {
    try workshop.jalon("export", "changes", "-o", "changes.csv")
    let program = #"t <- read.csv("changes.csv"); cat(class(t$change), sum(t$change), t$status[1])"#
    let said = try workshop.ask(["Rscript", "-e", program], isInstalled: ["Rscript", "--version"])
    if let said { #expect(["integer 3 improved", "numeric 3 improved"].contains(said)) }
  }
}
