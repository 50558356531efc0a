import Foundation
import Testing

/// From a questionnaire to its translation, the interview and the paper in it.
@Suite struct TranslateTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      Sample.short.replacing("\"Mes pratiques\"", with: "\"Mes pratiques\"\n  traductions ar"), to: "p.jalon")
  }

  private func file() throws -> String { String(decoding: try workshop.read("p.ar.jalon"), as: UTF8.self) }

  private func translate() throws { try workshop.translateToArabic("p") }

  @Test func aTranslationIsPreparedFilledInAndRefreshedWithoutChange() throws {
    let first = try workshop.jalon("translate", "p.jalon")
    #expect(first.end == .code(0))
    #expect(first.output == "p.ar.jalon: 17 texts to translate, 0 up to date\n")
    #expect(try workshop.jalon("check", "p.jalon").output.contains("J0704"))
    try translate()
    let before = try workshop.read("p.ar.jalon")
    let again = try workshop.jalon("translate", "p.jalon", "--to", "ar", "--lang", "fr")
    #expect(again.output == "p.ar.jalon\u{A0}: 1 texte à traduire, 16 à jour\n")
    #expect(try workshop.read("p.ar.jalon") == before)
    #expect(try workshop.jalon("format", "--check", "p.ar.jalon").end == .code(0))
  }

  @Test func easyWordsAreReadInTheLanguageThatIsAskedFor() throws {
    let question = "question recette \"Savez-vous cuisiner ?\" : accord\n"
    let original = String(decoding: try workshop.read("p.jalon"), as: UTF8.self)
    #expect(original.contains(question))
    try workshop.write(original.replacing(question, with: question + "    falc \"Je cuisine.\"\n"), to: "p.jalon")
    try translate()
    // Not translated yet: the ordinary Arabic words, not the easy French ones.
    for isDone in [false, true] {
      if isDone { try workshop.write(file().replacing("falc \"\"", with: "falc \"أطبخ.\""), to: "p.ar.jalon") }
      let paper = try workshop.jalon("print", "p.jalon", "--in", "ar", "--easy").output
      let interview = try workshop.interview(
        "p.jalon", "avant", isDone ? "B2" : "A1", "4", "nsp", "parfois", "3", more: ["--in", "ar", "--easy"])
      for text in [paper, interview.output] {
        #expect(text.contains("أطبخ.") == isDone, "\(text)")
        #expect(text.contains("هل تعرف الطبخ؟") == !isDone, "\(text)")
        #expect(!text.contains("Je cuisine."))
      }
    }
  }

  @Test func statusTellsAndWritesNothing() throws {
    let none = try workshop.jalon("translate", "p.jalon", "--status")
    #expect(none.end == .code(1))
    #expect(none.output == "p.ar.jalon: 17 texts to translate, 0 up to date\n")
    #expect(!workshop.exists("p.ar.jalon"))
    try translate()
    try workshop.write(file().replacing("score confiance \"\"", with: "score confiance \"الثقة\""), to: "p.ar.jalon")
    let before = try workshop.read("p.ar.jalon")
    let all = try workshop.jalon("translate", "p.ar.jalon", "--status")
    #expect(all.end == .code(0))
    #expect(all.output == "p.ar.jalon: complete, 17 texts up to date\n")
    #expect(try workshop.read("p.ar.jalon") == before)
    #expect(try workshop.jalon("check", "p.jalon", "p.ar.jalon").output == "all is well in 2 files\n")
  }

  @Test func aChangedQuestionIsToldByNameAndMarked() throws {
    try translate()
    let source = String(decoding: try workshop.read("p.jalon"), as: UTF8.self)
    try workshop.write(source.replacing("Savez-vous cuisiner ?", with: "Aimez-vous cuisiner ?"), to: "p.jalon")
    let check = try workshop.jalon("check", "p.jalon", "p.ar.jalon")
    #expect(check.end == .code(0))
    #expect(
      check.output.contains("1 to translate (score confiance), 1 to review (question recette)"), "\(check.output)")
    #expect(check.output.contains("the text of “question recette” has changed since it was translated"))
    #expect(
      try workshop.jalon("translate", "p.jalon").output.contains("1 text to translate, 1 to review, 15 up to date"))
    #expect(
      try file().contains(
        "  -- fr (avant) > Savez-vous cuisiner ?\n  -- fr > Aimez-vous cuisiner ?\n  question recette \"هل تعرف الطبخ؟\""
      ))
    #expect(try file().contains(", à revoir\n"))
  }

  @Test func aFileThatCannotBeReadIsNotTouched() throws {
    try translate()
    try workshop.write(file().replacing("question recette \"", with: "question recette "), to: "p.ar.jalon")
    let before = try workshop.read("p.ar.jalon")
    let outcome = try workshop.jalon("translate", "p.jalon")
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("p.ar.jalon:"))
    #expect(outcome.errors.contains("Nothing was done."))
    #expect(try workshop.read("p.ar.jalon") == before)
    #expect(try workshop.files() == ["p.ar.jalon", "p.jalon"])
  }

  @Test(arguments: ["jp", "x", "arabe", "../a", "AR"])
  func aLanguageThatDoesNotExistIsRefused(_ code: String) throws {
    for arguments in [["translate", "p.jalon", "--to", code], ["print", "p.jalon", "--in", code]] {
      let outcome = try workshop.jalon(arguments)
      #expect(outcome.isClearRefusal, "\(outcome.everything)")
      #expect(outcome.end == .code(2))
    }
    #expect(try workshop.files() == ["p.jalon"])
  }

  @Test func aTranslationIsNoQuestionnaire() throws {
    try translate()
    let outcome = try workshop.jalon("run", "p.ar.jalon", "--wave", "avant", "--participant", "A1")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("p.jalon") && outcome.errors.contains("--in ar"))
    let missing = try workshop.jalon("print", "p.jalon", "--in", "uk")
    #expect(missing.isClearRefusal)
    #expect(missing.errors.contains("jalon translate p.jalon --to uk"))
    #expect(missing.errors.contains("Languages already there: ar"))
  }

  // MARK: Asking

  @Test func theSameAnswersAreStoredInEveryLanguage() throws {
    try translate()
    let answers = "5\nnsp\n1\n7\noui\n"
    let french = try workshop.jalon(
      "run", "p.jalon", "--wave", "avant", "--participant", "A1", "--plain", input: answers)
    let arabic = try workshop.jalon(
      "run", "p.jalon", "--wave", "avant", "--participant", "A2", "--plain", "--in", "ar", input: answers)
    #expect(french.end == arabic.end)
    #expect(arabic.output.contains("هل تعرف الطبخ؟"))
    #expect(arabic.output.contains("كل يوم، حقًا؟"), "\(arabic.output)")
    #expect(!arabic.output.contains("Savez-vous"))
    #expect(arabic.errors.contains("1 text to translate"))
    #expect(try workshop.answers("A1", "avant") == workshop.answers("A2", "avant"))
    #expect(try workshop.answers("A2", "avant") == "[5,{\"missing\":\"nsp\"},\"souvent\",7]")
    // One questionnaire is stored, in its own language: a translation is no version of it.
    #expect(try workshop.sql("SELECT count(*), max(title), max(language) FROM questionnaire") == "1|Mes pratiques|fr")
    let labels = try workshop.jalon(
      "run", "p.jalon", "--wave", "avant", "--participant", "A3", "--plain", "--in", "ar",
      input: "أوافق تمامًا\nلا أعرف\nنعم، كثيرًا\n7\noui\n")
    #expect(labels.end == .code(0), "\(labels.everything)")
    #expect(try workshop.answers("A3", "avant") == workshop.answers("A1", "avant"))
  }

  // MARK: Paper

  @Test func thePageIsInTheLanguageAndTheDirectionOfItsTexts() throws {
    try translate()
    let page = try workshop.jalon("print", "p.jalon", "--in", "ar", "--wave", "avant").output
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n"))
    #expect(page.contains("هل تعرف الطبخ؟"))
    #expect(page.contains("رمزك") && !page.contains("Votre code") && !page.contains("lang=\"fr\""))
    let shipped = Workshop.shipped("Questionnaires/atelier_court.jalon")
    let english = try workshop.jalon("print", shipped, "--in", "en", "--lang", "fr").output
    #expect(english.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(english.contains("I can cook with leftovers.") && english.contains("Your code"))
    #expect(!english.contains("Votre") && !english.contains("cuisiner avec"))
    // Names and codes are those of the table to import, whatever the language.
    #expect(english.contains("value=\"nspp\"") && english.contains(">complique<"))
  }

  /// The places of the points on the paper, read from it by another program.
  @Test(.enabled("needs chromium and poppler-utils") { Printer.isInstalled })
  func theFirstPointStandsAtTheRightWithItsOwnValue() throws {
    try translate()
    for (options, isMirrored) in [([], false), (["--in", "ar"], true)] {
      #expect(try workshop.jalon(["print", "p.jalon", "--wave", "avant", "-o", "p.html"] + options).end == .code(0))
      let places = try Printer.places(of: ["1", "5"], on: "p.html", in: workshop)
      let first = try #require(places["1"]), last = try #require(places["5"])
      #expect((first > last) == isMirrored, "\(places)")
    }
  }
}

extension Printer {
  /// How far from the left edge words stand on a page once printed; the one that stands highest of each, the numbers of
  /// the questions left aside.
  fileprivate static func places(of words: [String], on page: String, in workshop: Workshop) throws -> [String: Double]
  {
    _ = try print(page, in: workshop)
    let outcome = try Outcome.running(
      "/usr/bin/pdftotext", ["-bbox", "p.pdf", "-"], environment: workshop.environment(), folder: workshop.folder)
    var places: [String: Double] = [:]
    for match in outcome.output.matches(of: #/<word xMin="([\d.]+)"[^>]*>([^<]+)<\/word>/#) {
      let (x, word) = (Double(match.1) ?? 0, String(match.2))
      // The margins hold the numbers of the questions.
      guard words.contains(word), places[word] == nil, (80...500).contains(x) else { continue }
      places[word] = x
    }
    return places
  }
}
