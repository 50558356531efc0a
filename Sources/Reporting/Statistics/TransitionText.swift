import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// The transitions of a closed item: a table of who went where, the sentences that it comes to, and its tests.
public struct TransitionText {
  private let study: TransitionStudy
  private let questionnaire: Questionnaire
  private let language: InterfaceLanguage
  private let format: NumberFormat
  private let width: Int
  private let smallGroups: SmallGroups

  /// Prepares the text.
  public init(
    _ study: TransitionStudy, _ questionnaire: Questionnaire, language: InterfaceLanguage, width: Int = 80,
    smallGroups: SmallGroups = SmallGroups()
  ) {
    self.study = study
    self.questionnaire = questionnaire
    self.language = language
    self.width = max(60, min(width, 100))
    self.smallGroups = smallGroups
    format = NumberFormat(language)
  }

  private func text(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english).text(in: language)
  }

  /// The lines, without a newline at their ends.
  public var lines: [String] {
    func wave(_ name: String) -> String { questionnaire.wave(named: name)?.title.harmless ?? name }
    let title = "\(study.item.text.harmless) \(wave(study.waves.from)) → \(wave(study.waves.to))"
    var lines = LineBreaking.lines(of: title, width: width)
    lines.append(String(repeating: "─", count: min(width, lines.map(\.displayWidth).max() ?? 0)))
    let total = study.table.total
    guard total >= max(1, smallGroups.threshold) else {
      return lines + [text("masqué\u{A0}: trop peu de personnes", "masked: too few people")]
    }
    lines += sentences.flatMap { LineBreaking.lines(of: $0.text(in: language), width: width) } + [""] + table + [""]
    return lines + tests
  }

  // MARK: Sentences

  private var sentences: [Phrase] {
    let table = study.table
    let (fr, en) = (NumberFormat(.french), NumberFormat(.english))
    var sentences = [
      Phrase(
        fr: "\(table.total) personnes ont répondu aux deux vagues (\(study.leftOut) laissées de côté)\u{A0}; "
          + "\(table.unchanged) (\(fr.percent(table.unchanged, of: table.total))) donnent la même réponse.",
        en: "\(table.total) people answered at both waves (\(study.leftOut) left out); \(table.unchanged) "
          + "(\(en.percent(table.unchanged, of: table.total))) give the same answer.")
    ]
    if study.isOrdered {
      sentences.append(
        Phrase(
          fr: "Vers une réponse plus haute\u{A0}: \(table.rose)\u{A0}; plus basse\u{A0}: \(table.fell).",
          en: "To a higher answer: \(table.rose); to a lower one: \(table.fell)."))
    }
    if let test = study.mcNemar, let difference = test.difference.value, let interval = test.interval.value {
      let label = study.categories[0].label.harmless
      func points(_ value: Double, _ format: NumberFormat) -> String { format.signed(100 * value, digits: 0) }
      sentences.append(
        Phrase(
          fr:
            "«\u{A0}\(label)\u{A0}»\u{A0}: \(points(difference, fr)) points de pourcentage (de \(points(interval.lower, fr)) à "
            + "\(points(interval.upper, fr)), intervalle à 95\u{A0}%).",
          en: "“\(label)”: \(points(difference, en)) percentage points (\(points(interval.lower, en)) to "
            + "\(points(interval.upper, en)), 95% interval)."))
    }
    sentences.append(
      Phrase(
        fr: "Sans groupe témoin\u{A0}: évolution, pas effet.", en: "Without a comparison group: change, not effect."))
    return sentences
  }

  // MARK: Table

  private var table: [String] {
    let labels = study.categories.map { $0.label.harmless.shortened }
    let first = max(labels.map(\.displayWidth).max() ?? 0, 8)
    let columns = study.categories.map { max($0.code.displayWidth, 5) }
    func row(_ head: String, _ cells: [String]) -> String {
      "  \(head.padded(to: first))  "
        + zip(cells, columns).map { cell, width in
          String(repeating: " ", count: max(0, width - cell.displayWidth)) + cell
        }.joined(separator: "  ")
    }
    let head = row(text("de ↓ à →", "from ↓ to →"), study.categories.map(\.code))
    return [head] + labels.enumerated().map { index, label in row(label, study.table.counts[index].map(String.init)) }
  }

  // MARK: Tests

  private var tests: [String] {
    func written(_ name: String, _ test: Computed<ChiSquaredTest>) -> String {
      switch test {
      case .success(let test):
        "  \(name)  χ²(\(format.decimal(test.degreesOfFreedom, digits: 0))) = \(format.decimal(test.statistic)), "
          + format.probability(test.p)
      case .failure(let reason): "  \(name)  – (\(AbsenceNote.phrase(for: reason).text(in: language)))"
      }
    }
    if let test = study.mcNemar {
      return [("McNemar exact", test.exactP), ("McNemar mid-p", test.midP)].map { name, p in
        switch p {
        case .success(let p): "  \(name)  \(format.probability(p))"
        case .failure(let reason): "  \(name)  – (\(AbsenceNote.phrase(for: reason).text(in: language)))"
        }
      }
    }
    return [written("Stuart-Maxwell", study.table.stuartMaxwell), written("Bowker", study.table.bowker)]
  }
}
