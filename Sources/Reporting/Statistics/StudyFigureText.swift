import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// The figures of a stored study as lines of text for a terminal: the sentences first, then a table of figures.
public struct StudyFigureText {
  private let figures: StudyFigures
  private let language: InterfaceLanguage
  private let format: NumberFormat
  private let width: Int

  /// Prepares the text.
  public init(_ figures: StudyFigures, language: InterfaceLanguage, width: Int = 80) {
    self.figures = figures
    self.language = language
    self.width = max(60, min(width, 100))
    format = NumberFormat(language)
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// The lines, without a newline at their ends.
  public var lines: [String] {
    let study = figures.study
    let title =
      "\(study.score.title.harmless), \(study.waveTitle(study.from)) → \(study.waveTitle(study.to))"
    var lines = [title, String(repeating: "─", count: min(width, title.displayWidth)), matched]
    for (subgroup, sentences) in figures.readings {
      if !subgroup.isEmpty { lines += ["", "▸ \(heading(subgroup))"] }
      for sentence in sentences { lines += LineBreaking.lines(of: text(sentence), width: width) }
      lines += table(subgroup)
    }
    for name in figures.masked {
      let who = name.isEmpty ? text(Phrase(fr: "tout le monde", en: "everyone")) : heading(name)
      lines += [
        "", "▸ \(who)\u{A0}: \(text(Phrase(fr: "masqué, trop peu de personnes", en: "masked, too few people")))",
      ]
    }
    return lines
  }

  /// Whose figures follow: the group, or the answer with its question.
  private func heading(_ subgroup: String) -> String {
    guard let item = figures.study.subgroupItem else { return subgroup.harmless }
    return text(Phrase(fr: "\(item)\u{A0}: \(subgroup.harmless)", en: "\(item): \(subgroup.harmless)"))
  }

  private var matched: String {
    let people = figures.study.people
    let both = people.count {
      $0.scores[figures.study.from] != nil && $0.scores[figures.study.to] != nil
    }
    return text(
      Phrase(
        fr: "\(both) avec les deux scores, sur \(people.count) qui ont répondu au moins une fois",
        en: "\(both) with both scores, of \(people.count) who answered at least once"))
  }

  private func table(_ subgroup: String) -> [String] {
    let rows = figures.figures.filter { $0.subgroup == subgroup }
    guard !rows.isEmpty else { return [] }
    let usual = rows.first?.n
    let column = rows.map { text($0.label).displayWidth }.max() ?? 0
    return [""] + rows.map { "  \(text($0.label).padded(to: column))  \(value($0, usual: usual))" }
  }

  private func value(_ figure: StudyFigure, usual: Int?) -> String {
    let number: Double
    switch figure.value {
    case .success(let value): number = value
    case .failure(let reason): return "– (\(text(AbsenceNote.phrase(for: reason))))"
    }
    var parts = [figure.procedure == "count" ? String(Int(number)) : format.decimal(number)]
    if let interval = figure.interval {
      let (low, high) = (interval.lower, interval.upper)
      // A share has no sign to speak of.
      parts.append(figure.isShare ? format.unsignedInterval(low, high) : format.interval(low, high))
    }
    if let degrees = figure.degreesOfFreedom {
      let digits = degrees == degrees.rounded() ? 0 : 1
      parts.append("\(text(Phrase(fr: "ddl", en: "df"))) \(format.decimal(degrees, digits: digits))")
    }
    if let p = figure.p { parts.append(format.probability(p)) }
    if let p = figure.familyP {
      parts.append("\(text(Phrase(fr: "famille (Holm)", en: "family (Holm)"))) \(format.probability(p))")
    }
    if figure.n != usual, figure.procedure != "count" { parts.append("n = \(figure.n)") }
    return parts.joined(separator: "  ")
  }
}
