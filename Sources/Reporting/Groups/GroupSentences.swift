import QuestionnaireModel
import ResponseStore
import Wording

/// What has changed for a group, said in words before any drawing.
public struct GroupSentences: Sendable {
  private let language: InterfaceLanguage
  private let format: NumberFormat

  /// Prepares sentences in a language.
  public init(_ language: InterfaceLanguage) {
    self.language = language
    format = NumberFormat(language)
  }

  /// « En moyenne, … » : how the group's mean went, how sure that is, and how many people that is about.
  ///
  /// - Parameter threshold: counts of people below this, zero apart, are not told.
  public func sentences(_ comparison: GroupChanges.Comparison, threshold: Int) -> [String] {
    switch comparison.figures {
    case .nobody:
      return [
        text("Personne n'a encore répondu aux deux moments.", "Nobody has answered at both moments yet.")
      ]
    case .masked:
      return [
        text(
          "Trop peu de personnes ont répondu aux deux moments pour montrer un résultat sans parler de chacune.",
          "Too few people answered at both moments to show a result without telling of each of them.")
      ]
    case .shown(let row):
      return [mean(comparison, row), certainty(comparison.score, row), people(row)].compactMap { $0 }
        + statuses(comparison.score, row, threshold)
    }
  }

  private func text(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english).text(in: language)
  }

  private func mean(_ comparison: GroupChanges.Comparison, _ row: CohortChangeRow) -> String? {
    guard let from = row.meanFrom, let to = row.meanTo, let change = row.meanChange else { return nil }
    let scale = comparison.range.map { text(" sur \(ends($0))", " on a scale \(ends($0))") } ?? ""
    guard format.decimal(from, digits: 1) != format.decimal(to, digits: 1) else {
      return text(
        "En moyenne, le groupe est resté à \(format.decimal(to, digits: 1))\(scale).",
        "On average, the group stayed at \(format.decimal(to, digits: 1))\(scale).")
    }
    let verb =
      change > 0
      ? text("a augmenté, passant", "went up,") : text("a baissé, passant", "went down,")
    return text(
      """
      En moyenne, le score du groupe \(verb) de \(format.decimal(from, digits: 1)) à \
      \(format.decimal(to, digits: 1))\(scale).
      """,
      """
      On average, the group's score \(verb) from \(format.decimal(from, digits: 1)) to \
      \(format.decimal(to, digits: 1))\(scale).
      """)
  }

  private func ends(_ range: ClosedRange<Double>) -> String {
    let low = range.lowerBound.written(in: language)
    let high = range.upperBound.written(in: language)
    return text("une échelle de \(low) à \(high)", "from \(low) to \(high)")
  }

  private func certainty(_ score: ScoreDefinition, _ row: CohortChangeRow) -> String? {
    guard let low = row.ciLow, let high = row.ciHigh else { return nil }
    let interval = format.interval(low, high)
    if low <= 0 && high >= 0 {
      return text(
        "Cette différence peut être due au hasard (intervalle à 95\u{A0}%\u{A0}: \(interval)).",
        "This difference may be due to chance (95% interval: \(interval)).")
    }
    let isGood = (score.direction == .lowerIsBetter) == (high < 0)
    let judgement =
      score.direction == .neutral
      ? text("une évolution", "a change")
      : isGood
        ? text("une évolution favorable", "a change for the better")
        : text(
          "une évolution défavorable", "a change for the worse")
    return text(
      "C'est \(judgement), difficile à expliquer par le hasard (intervalle à 95\u{A0}%\u{A0}: \(interval)).",
      "This is \(judgement), hard to explain by chance (95% interval: \(interval)).")
  }

  private func people(_ row: CohortChangeRow) -> String {
    text(
      "\(row.nMatched) personnes ont répondu aux deux moments.", "\(row.nMatched) people answered at both moments.")
  }

  /// How many fare better, the same or worse, unless one of the counts is small enough to point at somebody.
  private func statuses(_ score: ScoreDefinition, _ row: CohortChangeRow, _ threshold: Int) -> [String] {
    guard let better = row.nImproved, let same = row.nUnchanged, let worse = row.nDeteriorated,
      [better, same, worse].allSatisfy({ $0 == 0 || $0 >= threshold })
    else { return [] }
    func count(_ number: Int) -> String { number == 0 ? text("personne", "nobody") : String(number) }
    return [
      text(
        "Pour \(count(better)) c'est mieux, pour \(count(same)) c'est stable, pour \(count(worse)) c'est moins bien.",
        "For \(count(better)) it is better, for \(count(same)) it is the same, for \(count(worse)) it is worse.")
    ]
  }
}
