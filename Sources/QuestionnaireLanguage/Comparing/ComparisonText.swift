import QuestionnaireModel
import Wording

/// Shows a comparison as a list that is read in a review: what is the same in one line, what differs line by line.
public struct ComparisonText: Sendable {
  private let comparison: QuestionnaireComparison
  private let language: InterfaceLanguage
  private let usesColor: Bool

  /// Prepares a list.
  ///
  /// - Parameter usesColor: whether escape sequences for colour may be written.
  public init(_ comparison: QuestionnaireComparison, language: InterfaceLanguage, usesColor: Bool = false) {
    self.comparison = comparison
    self.language = language
    self.usesColor = usesColor
  }

  /// The list, ending with a newline.
  public var text: String {
    let parts = [head, waves, items, scores, changes, [conclusion] + lostComparisons].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// How much a line matters.
  private enum Mark: String {
    case same = "="
    case words = "~"
    case meaning = "!"
    case added = "+"
    case removed = "-"
    case question = "?"

    var style: String {
      switch self {
      case .same: "32"
      case .words, .question: "33"
      case .meaning, .removed: "31"
      case .added: "36"
      }
    }
  }

  private func say(_ french: String, _ english: String) -> String { say(Phrase(fr: french, en: english)) }

  private func say(_ phrase: Phrase) -> String { phrase.printable.text(in: language) }

  private func styled(_ text: String, _ style: String) -> String {
    usesColor ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }

  private func title(_ french: String, _ english: String) -> String { styled(say(french, english), "1") }

  private func line(_ mark: Mark, _ name: String, _ text: String) -> String {
    "  \(styled(mark.rawValue, mark.style)) \(name.printable)" + (text.isEmpty ? "" : "  " + text)
  }

  private func sameLine(_ count: Int, _ french: (one: String, many: String), _ english: (one: String, many: String))
    -> [String]
  {
    guard count > 0 else { return [] }
    return [
      "  \(styled("=", Mark.same.style)) "
        + say(
          "\(count) \(count == 1 ? french.one : french.many)", "\(count) \(count == 1 ? english.one : english.many)")
    ]
  }

  /// What differs, after the word for how: short values on the line, longer ones below it.
  private func lines<Property>(
    _ mark: Mark, _ name: String, _ how: String, _ differences: [Difference<Property>], _ phrase: (Property) -> Phrase
  ) -> [String] {
    let short = Phrase.list(differences.map { $0.phrase(phrase($0.property)) })
    let separator = how.isEmpty ? "" : how + say("\u{A0}: ", ": ")
    var lines = [line(mark, name, differences.isEmpty ? how : separator + say(short))]
    for difference in differences where difference.phrase(phrase(difference.property)) == phrase(difference.property) {
      if let old = difference.old { lines.append("      " + styled("- ", "31") + say(old)) }
      if let new = difference.new { lines.append("      " + styled("+ ", "32") + say(new)) }
    }
    return lines
  }

  // MARK: Parts

  private var head: [String] {
    let (old, new) = (comparison.old, comparison.new)
    let names = old.name == new.name ? "\(old.name) \(old.version) → \(new.version)" : ""
    let both = "\(old.name) \(old.version) → \(new.name) \(new.version)"
    let title = styled((names.isEmpty ? both : names).printable, "1")
    let differences = comparison.head.filter { $0.property != .name && $0.property != .version }
    return [title]
      + differences.flatMap { difference in
        lines(.words, say("le tout", "the whole"), "", [difference], \.phrase)
      } + (comparison.lacksVersion ? [versionRemark] : [])
  }

  private var versionRemark: String {
    let text = say(
      "le numéro de version est le même\u{A0}: donnez-en un autre, pour que les réponses aux deux ne se mêlent pas",
      "the version number is the same: give another one, so that the answers to the two are not mixed up")
    return "  \(styled(Mark.meaning.rawValue, Mark.meaning.style)) \(text)"
  }

  private var waves: [String] {
    let changed = comparison.waves.filter { $0.verdict != .same }
    guard !changed.isEmpty else { return [] }
    return [title("Vagues", "Waves")]
      + changed.flatMap { wave in
        switch wave.verdict {
        case .added: [line(.added, wave.name, say("nouvelle", "new"))]
        case .removed: [line(.removed, wave.name, say("supprimée", "removed"))]
        case .same, .changed:
          lines(
            wave.differences.contains { $0.property == .retrospectiveOf } ? .meaning : .words, wave.name,
            say("changée", "changed"), wave.differences, \.phrase)
        }
      }
  }

  private var items: [String] {
    let same = comparison.items.count { $0.verdict == .same && $0.differences.isEmpty }
    var told: [(difference: Difference<ItemProperty>, item: String)] = []
    /// What is long, such as the labels of a scale, is told at the first question that has it.
    func toldOnce(_ mark: Mark, _ item: QuestionnaireComparison.ItemComparison, _ how: String) -> [String] {
      var shown: [Difference<ItemProperty>] = []
      var again: [String] = []
      for difference in item.differences {
        if let first = told.first(where: { $0.difference == difference }) {
          let what = say(difference.property.phrase)
          again.append("      " + say("\(what)\u{A0}: comme pour \(first.item)", "\(what): as for \(first.item)"))
        } else {
          shown.append(difference)
          let isLong = difference.phrase(difference.property.phrase) == difference.property.phrase
          if isLong && (difference.old != nil || difference.new != nil) { told.append((difference, item.name)) }
        }
      }
      return lines(mark, item.name, how, shown, \.phrase) + again
    }
    return [title("Questions", "Questions")]
      + sameLine(same, ("identique", "identiques"), ("the same", "the same"))
      + comparison.items.flatMap { item in
        switch item.verdict {
        case .same: item.differences.isEmpty ? [] : toldOnce(.same, item, say("identique", "the same"))
        case .reworded: toldOnce(.words, item, say("reformulée", "reworded"))
        case .restructured: toldOnce(.meaning, item, say("restructurée", "restructured"))
        case .added: [line(.added, item.name, say("nouvelle", "new"))]
        case .removed: [line(.removed, item.name, say("supprimée", "removed"))]
        case .renamed(let name):
          [
            line(
              .question, "\(name) → \(item.name)",
              say(
                "même question sous un autre nom\u{A0}: gardez «\u{A0}\(name)\u{A0}» pour que les réponses se suivent",
                "same question under another name: keep “\(name)” so that the answers go on"))
          ]
        }
      }
  }

  private var scores: [String] {
    guard !comparison.scores.isEmpty else { return [] }
    func restsOn(_ score: QuestionnaireComparison.ScoreComparison) -> [String] {
      var lines: [String] = []
      if !score.restructuredItems.isEmpty {
        let names = score.restructuredItems.joined(separator: ", ")
        lines.append(
          "      "
            + say("repose sur des questions restructurées\u{A0}: \(names)", "rests on restructured questions: \(names)")
        )
      }
      if !score.rewordedItems.isEmpty {
        let names = score.rewordedItems.joined(separator: ", ")
        lines.append(
          "      "
            + say("repose sur des questions reformulées\u{A0}: \(names)", "rests on reworded questions: \(names)"))
      }
      return lines
    }
    return [title("Scores", "Scores")]
      + comparison.scores.flatMap { score in
        let own =
          switch score.verdict {
          case .same: [line(.same, score.name, say("identique", "the same"))]
          case .added: [line(.added, score.name, say("nouveau", "new"))]
          case .removed: [line(.removed, score.name, say("supprimé", "removed"))]
          case .rescored:
            lines(.meaning, score.name, say("recalculé autrement", "rescored"), score.differences, \.phrase)
          case .retuned:
            lines(.same, score.name, say("même calcul", "same computation"), score.differences, \.phrase)
          }
        return own + restsOn(score)
      }
  }

  private var changes: [String] {
    guard !comparison.changes.isEmpty else { return [] }
    return [title("Changements déclarés", "Declared changes")]
      + comparison.changes.flatMap { change -> [String] in
        let name = "\(change.change.score)  \(change.change.fromWave) → \(change.change.toWave)"
        let reasons = change.reasons.map { "      " + say($0.phrase) }
        let lost =
          change.keepsGroupComparison
          ? ""
          : say(
            "\u{A0}; la comparaison avec le groupe témoin ne l'est plus",
            "; the comparison with the comparison group is not")
        switch change.verdict {
        case .comparable:
          return [line(lost.isEmpty ? .same : .meaning, name, say("comparable", "comparable") + lost)] + reasons
        case .wordingOnly:
          return [
            line(
              lost.isEmpty ? .words : .meaning, name,
              say(
                "comparable au libellé près (--accept-reworded)", "comparable but for the wording (--accept-reworded)")
                + lost)
          ] + reasons
        case .notComparable: return [line(.meaning, name, say("plus comparable", "no longer comparable"))] + reasons
        case .added: return [line(.added, name, say("nouveau", "new"))]
        case .removed: return [line(.removed, name, say("supprimé", "removed"))]
        }
      }
  }

  /// What the conclusion on change scores does not cover.
  private var lostComparisons: [String] {
    let count = comparison.changes.count { !$0.keepsGroupComparison }
    guard count > 0 else { return [] }
    let french =
      count == 1 ? "1 comparaison entre groupes ne se lit" : "\(count) comparaisons entre groupes ne se lisent"
    let english = count == 1 ? "1 comparison between groups does" : "\(count) comparisons between groups do"
    return [
      styled(
        say(
          "Groupe témoin\u{A0}: \(french) plus d'une version à l'autre.",
          "Comparison group: \(english) not go from one version to the other."), "1;31")
    ]
  }

  private var conclusion: String {
    guard !comparison.changes.isEmpty else {
      return say("Aucun changement n'est déclaré.", "No change is declared.")
    }
    let broken = comparison.changes.count { $0.verdict == .notComparable || $0.verdict == .removed }
    guard broken > 0 else {
      let isWordForWord = comparison.changes.allSatisfy { $0.verdict != .wordingOnly }
      return styled(
        isWordForWord
          ? say("Les changements restent comparables.", "Change scores stay comparable.")
          : say(
            "Les changements restent comparables, au libellé près.",
            "Change scores stay comparable but for the wording."),
        isWordForWord ? "1;32" : "1;33")
    }
    return styled(
      say(
        broken == 1
          ? "1 changement ne se compare plus d'une version à l'autre."
          : "\(broken) changements ne se comparent plus d'une version à l'autre.",
        broken == 1
          ? "1 change is no longer comparable across the versions."
          : "\(broken) changes are no longer comparable across the versions."), "1;31")
  }
}
