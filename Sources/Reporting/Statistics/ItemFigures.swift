import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

extension FigureBuilder {
  /// The items of the score, wave by wave. They are those of everyone: subgroups are too small for them.
  var items: [StudyFigure] {
    guard subgroup.isEmpty else { return [] }
    return study.items.flatMap { scale($0) + eachItem($0) } + missingness
  }

  private func scale(_ items: WaveItems) -> [StudyFigure] {
    let (wave, title) = (study.waves[items.wave], study.waveTitle(items.wave))
    let alpha = items.alpha
    let model = items.model
    let improper = model.value?.isImproper == true ? "; improper" : ""
    return [
      figure(
        .items, "alpha_\(wave)", Phrase(fr: "α, \(title)", en: "α, \(title)"), "Cronbach; Feldt", alpha.alpha,
        interval: alpha.interval.value, n: alpha.count, leftOut: alpha.leftOutCount),
      figure(
        .items, "omega_\(wave)", Phrase(fr: "ω, \(title)", en: "ω, \(title)"), "McDonald; one factor ML\(improper)",
        model.map(\.omega), n: alpha.count, leftOut: alpha.leftOutCount),
    ]
  }

  private func eachItem(_ items: WaveItems) -> [StudyFigure] {
    let (wave, title) = (study.waves[items.wave], study.waveTitle(items.wave))
    let alpha = items.alpha
    return items.names.indices.flatMap { index -> [StudyFigure] in
      let name = items.names[index]
      func label(_ french: String, _ english: String) -> Phrase {
        Phrase(fr: "\(name), \(title), \(french)", en: "\(name), \(title), \(english)")
      }
      var figures = [
        figure(
          .items, "\(name)_item_rest_\(wave)", label("r question-reste", "item-rest r"), "Pearson; complete responses",
          alpha.items[index].restCorrelation, n: alpha.count, leftOut: alpha.leftOutCount),
        figure(
          .items, "\(name)_alpha_if_dropped_\(wave)", label("α sans elle", "α without it"), "Cronbach",
          alpha.items[index].alphaIfDropped, n: alpha.count, leftOut: alpha.leftOutCount),
      ]
      guard let answers = items.distributions[index] else { return figures }
      for (word, french, english, share) in [
        ("floor", "plancher", "floor", answers.floor), ("ceiling", "plafond", "ceiling", answers.ceiling),
        ("missing", "sans réponse", "unanswered", answers.missingShare),
      ] {
        figures.append(
          figure(
            .items, "\(name)_\(word)_\(wave)", label(french, english), "share; Wilson", share.estimate,
            interval: share.scoreInterval().value, n: share.total, leftOut: 0))
      }
      return figures
    }
  }

  private var missingness: [StudyFigure] {
    guard let comparison = study.missingness, let names = study.items.first?.names else { return [] }
    return zip(names, zip(comparison.items, comparison.adjustedP)).map { name, test in
      var figure = figure(
        .items, "\(name)_missing_change",
        Phrase(fr: "\(name), sans réponse, évolution", en: "\(name), unanswered, change"),
        "McNemar mid-p; Holm over items", test.0.difference, interval: test.0.interval.value, p: test.0.midP.value,
        n: test.0.total, leftOut: 0)
      figure.familyP = test.1
      return figure
    }
  }
}

extension StudyReading {
  /// Below this correlation with the rest, an item is commonly said to measure something else.
  ///
  /// Source: Nunnally, J. C. & Bernstein, I. H. (1994), Psychometric Theory, 3rd ed., 8.
  private static let looseItem = 0.3

  /// For each wave, how well the items hold together, and which do not or are crowded at an end.
  var items: [Phrase?] {
    study.items.map { items in
      let title = study.waveTitle(items.wave)
      guard let alpha = items.alpha.alpha.value else { return nil }
      let loose = names(items) { (items.alpha.items[$0].restCorrelation.value ?? 1) < Self.looseItem }
      let crowded = names(items) {
        items.distributions[$0].map { $0.hasFloorEffect || $0.hasCeilingEffect } == true
      }
      let omega = items.model.value?.omega
      return phrase(
        { format in
          "\(title)\u{A0}: α \(format.decimal(alpha))" + (omega.map { ", ω \(format.decimal($0))" } ?? "") + "."
            + (loose.isEmpty ? "" : " Questions qui se rattachent mal aux autres (r < 0,30)\u{A0}: \(loose).")
            + (crowded.isEmpty ? "" : " Plus de 15\u{A0}% des réponses à une extrémité\u{A0}: \(crowded).")
        },
        { format in
          "\(title): α \(format.decimal(alpha))" + (omega.map { ", ω \(format.decimal($0))" } ?? "") + "."
            + (loose.isEmpty ? "" : " Items loosely tied to the others (r < 0.30): \(loose).")
            + (crowded.isEmpty ? "" : " More than 15% of answers at one end: \(crowded).")
        })
    }
  }

  private func names(_ items: WaveItems, where holds: (Int) -> Bool) -> String {
    items.names.indices.filter(holds).map { items.names[$0] }.joined(separator: ", ")
  }
}
