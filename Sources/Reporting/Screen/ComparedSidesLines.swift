import ChangeStatistics
import QuestionnaireModel
import Wording

/// Says under a change that its plan names a comparison group: that the figures above count both sides, how each side
/// changed, what the difference may be called and which command compares them.
struct ComparedSidesLines {
  let sides: ComparedSides
  let score: ScoreDefinition
  let change: ChangeDefinition
  let threshold: Int
  let database: String?
  let language: InterfaceLanguage

  var lines: [String] {
    let absent = absentSide
    let figures =
      sides.isMasked
      ? [
        text(
          "évolutions des deux côtés masquées\u{A0}: moins de \(threshold) \(unit.french) d'un côté",
          "changes of the two sides masked: fewer than \(threshold) \(unit.english) on one side")
      ] : absent.map { [$0] } ?? sideLines
    return [both] + figures.map { "  " + $0 } + remark + (absent == nil ? [reading, command] : [])
  }

  private func text(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english).text(in: language)
  }

  private var format: NumberFormat { NumberFormat(language) }
  private var unit: Phrase { score.unitOfAnalysis.plural }

  /// The names of the groups, or that answers tell who is meant.
  private var who: Phrase {
    guard case .groups(let named) = change.plan.comparisonGroup else {
      return Phrase(fr: "d'après les réponses au départ", en: "by the answers at first")
    }
    let names = named.map(\.harmless)
    return Phrase(
      fr: names.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "),
      en: names.map { "“\($0)”" }.joined(separator: ", "))
  }

  private var both: String {
    text(
      "Groupe témoin déclaré (\(who.french))\u{A0}: les chiffres ci-dessus comptent les deux groupes ensemble.",
      "Comparison group declared (\(who.english)): the figures above count both groups together.")
  }

  private var absentSide: String? {
    guard sides.comparison.count == 0 || sides.programme.count == 0 else { return nil }
    return sides.comparison.count == 0
      ? text(
        "aucune réponse aux deux vagues dans le groupe témoin\u{A0}: rien à comparer",
        "no responses at both waves in the comparison group: nothing to compare")
      : text(
        "aucune réponse aux deux vagues hors du groupe témoin\u{A0}: rien à comparer",
        "no responses at both waves outside the comparison group: nothing to compare")
  }

  private var sideLines: [String] {
    let names = [text("programme", "programme"), text("groupe témoin", "comparison group")]
    let width = names.map(\.displayWidth).max() ?? 0
    return zip(names, [sides.programme, sides.comparison]).map { name, side in
      "\(name.padded(to: width))  \(means(side))   n\u{A0}=\u{A0}\(side.count)"
    } + [difference]
  }

  private func means(_ side: PairedChange) -> String {
    guard let from = side.baseline.mean.value, let to = side.followup.mean.value, let change = side.change.mean.value
    else { return "–" }
    let interval = side.interval.value.map { " " + format.interval($0.lower, $0.upper) } ?? ""
    return "\(format.decimal(from)) → \(format.decimal(to))   \(format.signed(change))\(interval)"
  }

  private var difference: String {
    let name = text(
      "différence des évolutions, programme moins témoin\u{A0}: ",
      "difference of the changes, programme less comparison: ")
    guard let difference = sides.difference.value else { return name + "–" }
    return name + format.signed(difference.estimate) + " "
      + format.interval(difference.interval.lower, difference.interval.upper)
  }

  private var remark: [String] {
    guard !sides.unknownGroups.isEmpty else { return [] }
    let names = sides.unknownGroups.map(\.harmless)
    return names.map { name in
      text(
        "Personne n'est dans le groupe «\u{A0}\(name)\u{A0}»\u{A0}: vérifiez son nom dans le questionnaire.",
        "Nobody is in the group “\(name)”: check its name in the questionnaire.")
    }
  }

  private var reading: String {
    change.plan.isRandomised
      ? text(
        "Groupes tirés au sort\u{A0}: la différence peut se lire comme un effet, à cette incertitude près.",
        "Groups made by chance: the difference may be read as an effect, within this uncertainty.")
      : text(
        "Sans tirage au sort, une différence n'est pas sûrement un effet.",
        "Without random assignment, a difference is not surely an effect.")
  }

  private var command: String {
    let waves = "--from \(change.fromWave) --to \(change.toWave)"
    let place = database.map { " --db \($0.quotedForShell)" } ?? ""
    let command = "jalon stats --score \(score.name) \(waves) --method comparison\(place)"
    return text("Pour les comparer\u{A0}: \(command)", "To compare them: \(command)")
  }
}

extension String {
  /// The text as one word of a command line, where it is not one already.
  fileprivate var quotedForShell: String {
    let isPlain = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/".contains($0)) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
