import Evaluation
import QuestionnaireModel
import Wording

/// Says what was done with the people who answered one wave in an older version of the questionnaire.
struct VersionLines {
  private let report: ChangeReport
  private let language: InterfaceLanguage
  private let width: Int

  init(_ report: ChangeReport, language: InterfaceLanguage, width: Int) {
    self.report = report
    self.language = language
    self.width = width
  }

  /// The lines, by older version and score; empty when it concerns nobody.
  var lines: [String] {
    var lines: [String] = []
    for (index, pairing) in report.pairings.enumerated() {
      let before = index > 0 ? report.pairings[index - 1] : nil
      if before?.olderVersion != pairing.olderVersion { lines.append(heading(pairing)) }
      lines.append("  " + people(pairing))
      // Two comparisons of one score often have the same reasons, which are then said once.
      let next = index + 1 < report.pairings.count ? report.pairings[index + 1] : nil
      if next.map({ $0.olderVersion == pairing.olderVersion && hasSameReasons($0, pairing) }) != true {
        lines += explanation(pairing)
      }
    }
    return lines
  }

  private func hasSameReasons(_ one: VersionPairing, _ other: VersionPairing) -> Bool {
    one.isPaired == other.isPaired && one.comparison.change.score == other.comparison.change.score
      && one.comparison.reasons == other.comparison.reasons
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language).harmless }

  private func heading(_ pairing: VersionPairing) -> String {
    text(
      Phrase(
        fr: "Une vague répondue en version \(pairing.olderVersion), l'autre en \(pairing.newerVersion)\u{A0}:",
        en: "One wave answered in version \(pairing.olderVersion), the other in \(pairing.newerVersion):"))
  }

  private func people(_ pairing: VersionPairing) -> String {
    let change = pairing.comparison.change
    let score = report.questionnaire.score(named: change.score)
    let title = score?.title ?? change.score
    let count = pairing.people
    let unit = score?.unitOfAnalysis ?? .person
    let people = unit.counted(count)
    func agreeing(_ participle: String) -> String { unit.agreeing(participle, with: count) }
    let fate =
      switch (pairing.isPaired, pairing.comparison.verdict == .comparable) {
      case (true, true): Phrase(fr: "\(agreeing("compté")), mêmes questions", en: "counted, the same questions")
      case (true, false): Phrase(fr: "\(agreeing("compté")), au libellé près", en: "counted, but for the wording")
      case (false, _): Phrase(fr: "\(agreeing("laissé")) de côté", en: "left out")
      }
    return text(
      Phrase(
        fr: "\(title), \(change.fromWave) → \(change.toWave)\u{A0}: \(people.french) \(fate.french)",
        en: "\(title), \(change.fromWave) → \(change.toWave): \(people.english) \(fate.english)"))
  }

  private func explanation(_ pairing: VersionPairing) -> [String] {
    (pairing.reasons + [pairing.advice].compactMap { $0 }).flatMap { wrapped(text($0)) }.map { "    " + $0 }
  }

  private func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.displayWidth + 1 + word.displayWidth <= width - 4 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
