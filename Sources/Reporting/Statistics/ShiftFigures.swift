import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

extension StoredStudy {
  /// The place of the retrospective wave that looks back on the earlier one, if the score was asked at it.
  var retrospective: Int? {
    waves.firstIndex { questionnaire.wave(named: $0)?.retrospectiveOf == change.fromWave }
  }
}

extension PairedPeople {
  /// The change as measured, as felt, and the shift between them.
  func responseShift(_ study: StoredStudy) -> ResponseShift? {
    guard let retrospective = study.retrospective else { return nil }
    return try? ResponseShift(
      baseline: people.map { $0.scores[study.from] }, retrospective: people.map { $0.scores[retrospective] },
      followup: people.map { $0.scores[study.to] })
  }
}

extension FigureBuilder {
  /// The three estimates side by side; none without a retrospective wave.
  var shift: [StudyFigure] {
    guard let shift = group.responseShift(study) else { return [] }
    return [
      ("shift_conventional", Phrase(fr: "évolution mesurée", en: "change as measured"), shift.conventional),
      ("shift_then_test", Phrase(fr: "évolution ressentie", en: "change as felt"), shift.thenTest),
      ("shift_response", Phrase(fr: "décalage de jugement", en: "response shift"), shift.shift),
    ].map { quantity, label, estimate in
      figure(
        .shift, quantity, label, "paired t; all three scores", estimate.change.change.mean,
        interval: estimate.change.interval.value, df: estimate.change.test.value?.degreesOfFreedom,
        p: estimate.change.test.value?.p, n: shift.count, leftOut: shift.leftOutCount)
    }
  }
}

extension StudyReading {
  var shift: Phrase? {
    guard let shift = group.responseShift(study), let measured = shift.conventional.change.change.mean.value,
      let felt = shift.thenTest.change.change.mean.value, let moved = shift.shift.change.change.mean.value
    else { return nil }
    return phrase(
      {
        "Chez \(shift.count) personnes qui ont aussi rejugé leur point de départ, l'évolution mesurée est de "
          + "\($0.signed(measured)), l'évolution ressentie de \($0.signed(felt)), et le départ est rejugé de "
          + "\($0.signed(moved))\u{A0}: trois lectures, à ne pas confondre."
      },
      {
        "In \(shift.count) people who also judged their start again, the change as measured is \($0.signed(measured)), "
          + "the change as felt \($0.signed(felt)), and the start is judged again by \($0.signed(moved)): three readings, "
          + "not to be mixed."
      })
  }
}
