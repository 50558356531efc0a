import Foundation
import Testing

/// Questionnaires for paper, from the command to the pages of a printer.
@Suite struct PrintTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
  }

  @Test func standardOutputGetsTheSameBytesAsAFile() throws {
    let outcome = try workshop.jalon("print", "p.jalon", "--wave", "apres", "--output", "apres.html")
    #expect(outcome.end == .code(0))
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "apres.html: “À la fin”, “Avant, vu d'aujourd'hui”, 5 questions. Open it in a browser to print it.\n")
    let printed = try workshop.jalon("print", "p.jalon", "--wave", "apres")
    #expect(printed.end == .code(0))
    #expect(printed.errors == "")
    #expect(printed.bytes == (try workshop.read("apres.html")))
    #expect(printed.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n"))
    #expect(printed.output.hasSuffix("</html>\n"))
  }

  @Test func neitherAQuestionnaireNorADatabaseIsReplaced() throws {
    try workshop.write("participant;wave;recette;saison;viande\nA;avant;3;3;jamais\n", to: "t.csv")
    #expect(try workshop.jalon("import", "t.csv", "-q", "p.jalon").end == .code(0))
    for path in ["jalon.db", "p.jalon"] {
      let before = try workshop.read(path)
      let outcome = try workshop.jalon("print", "p.jalon", "--output", path)
      #expect(outcome.isClearRefusal && outcome.errors.contains("\(path).html"), "\(outcome.everything)")
      #expect(try workshop.read(path) == before)
    }
  }

  @Test func aWaveIsMeantByNameTitleOrNumberAndIsTheFirstByDefault() throws {
    let after = try workshop.jalon("print", "p.jalon", "--wave", "apres").output
    #expect(try workshop.jalon("print", "p.jalon", "--wave", "a la fin").output == after)
    #expect(try workshop.jalon("print", "p.jalon", "--wave", "2").output == after)
    let first = try workshop.jalon("print", "p.jalon").output
    #expect(first == (try workshop.jalon("print", "p.jalon", "--wave", "avant").output))
    #expect(first != after)
  }

  @Test func anUnknownWaveIsRefusedWithTheNearestOne() throws {
    let outcome = try workshop.jalon("print", "p.jalon", "--wave", "aprs", "--output", "a.html")
    #expect(outcome.isClearRefusal)
    #expect(outcome.end == .code(2))
    #expect(outcome.errors.contains("Did you mean “apres”?"))
    #expect(!workshop.exists("a.html"))
  }

  @Test func theLanguageOfThePageIsTheQuestionnairesAndNotTheReaders() throws {
    let english = try workshop.jalon("print", "p.jalon", "--lang", "en")
    #expect(english.bytes == (try workshop.jalon("print", "p.jalon", "--lang", "fr").bytes))
    #expect(english.output.contains("Votre code"))
  }

  @Test func layoutsDiffer() throws {
    let pages = try [[], ["--large"], ["--easy"], ["--large", "--easy"]].map {
      try workshop.jalon(["print", "p.jalon"] + $0).output
    }
    #expect(Set(pages).count == 4)
  }

  @Test func aFileIsReplacedWholeOrNotAtAll() throws {
    try workshop.write("ancien", to: "a.html")
    #expect(try workshop.jalon("print", "p.jalon", "-o", "a.html").end == .code(0))
    #expect(try workshop.read("a.html").count > 1000)
    let before = try workshop.files()
    for path in ["nulle/part.html", ".", "/proc/jalon.html"] {
      let outcome = try workshop.jalon("print", "p.jalon", "-o", path)
      #expect(outcome.isClearRefusal, "\(outcome.everything)")
      #expect(outcome.end == .code(1))
    }
    #expect(try workshop.files() == before)
  }

  @Test func mistakesInTheQuestionnaireAreShownAndNothingIsWritten() throws {
    try workshop.write(Sample.short.replacing("moyenne de recette,", with: "moyenne de recete,"), to: "f.jalon")
    let outcome = try workshop.jalon("print", "f.jalon", "-o", "f.html")
    #expect(outcome.end == .code(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("f.jalon:26:"))
    #expect(!workshop.exists("f.html"))
  }

  /// The numbers of pages that a facilitator would hand out without a frown, on A4.
  @Test(
    .enabled("needs chromium and poppler-utils") { Printer.isInstalled },
    arguments: [
      ("atelier_court", "avant", [], 1...1), ("atelier_court", "apres", [], 2...2), ("pratiques", "avant", [], 4...6),
      ("pratiques", "apres", [], 6...9), ("atelier_court", "apres", ["--large"], 3...5),
      ("atelier_court", "apres", ["--easy"], 2...4), ("gout_enfants", "avant", [], 1...2),
      ("gout_enfants", "apres", ["--easy"], 3...6),
    ] as [(String, String, [String], ClosedRange<Int>)])
  func aBrowserPrintsEveryQuestionOnASensibleNumberOfPages(
    _ name: String, _ wave: String, _ layout: [String], _ pages: ClosedRange<Int>
  ) throws {
    let file = Workshop.shipped("Questionnaires/\(name).jalon")
    let outcome = try workshop.jalon(["print", file, "--wave", wave, "-o", "p.html"] + layout)
    #expect(outcome.end == .code(0))
    let paper = try Printer.print("p.html", in: workshop)
    #expect(pages.contains(paper.pages), "\(paper.pages) pages")
    #expect(paper.size.contains("A4"), "\(paper.size)")
    let html = String(decoding: try workshop.read("p.html"), as: UTF8.self)
    let questions = html.matches(of: #/<span class="text">([^<]*)</#).map {
      String($0.1).replacing("&#39;", with: "'").trimmingCharacters(in: .whitespaces)
    }
    #expect(questions.count >= 5)
    for question in questions { #expect(paper.text.contains(squeezed(question)), "\(question)") }
    #expect(paper.text.contains(squeezed("\(name), version 1.0")))
    #expect(paper.text.contains(squeezed("Page 1 / \(paper.pages)")))
  }
}

/// A browser without a window, as a printer.
enum Printer {
  static var isInstalled: Bool {
    ["/usr/bin/chromium", "/usr/bin/pdftotext", "/usr/bin/pdfinfo"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// What stands on the paper, all blanks left out: lines are broken anew, and beside a question stands its column.
  static func print(_ page: String, in workshop: Workshop) throws -> (pages: Int, size: String, text: String) {
    func run(_ program: String, _ arguments: [String]) throws -> String {
      let outcome = try Outcome.running(
        program, arguments, environment: workshop.environment(), folder: workshop.folder, limit: .seconds(60))
      #expect(outcome.end == .code(0), "\(program): \(outcome.errors)")
      return outcome.output
    }
    _ = try run(
      "/usr/bin/chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer",
        "--user-data-dir=\(workshop.path("profile"))", "--print-to-pdf=\(workshop.path("p.pdf"))", workshop.path(page),
      ])
    let about = try run("/usr/bin/pdfinfo", ["p.pdf"])
    let pages = about.firstMatch(of: #/Pages:\s+(\d+)/#).flatMap { Int($0.1) } ?? 0
    let size = about.firstMatch(of: #/Page size:.*/#).map { String($0.0) } ?? ""
    return (pages, size, squeezed(try run("/usr/bin/pdftotext", ["p.pdf", "-"])))
  }
}

private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
