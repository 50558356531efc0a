import ChangeStatistics
import Importing
import QuestionnaireModel

/// Scores the rows of one stretch of a table. It belongs to one thread.
final class StudyScan {
  private let questionnaire: Questionnaire
  private let recipes: [ScoreRecipe]
  /// For each score whether each wave has it.
  private let isScored: [[Bool]]
  /// For each score and wave, the scale in whole numbers, where it is one.
  private let plain: [[PlainScale?]]
  private var others: [[ReliabilityAccumulator]]
  /// The scores of the row last read; NaN where there is none.
  private let values: UnsafeMutableBufferPointer<Double>

  init(_ questionnaire: Questionnaire, _ recipes: [ScoreRecipe]) {
    self.questionnaire = questionnaire
    self.recipes = recipes
    let waves = questionnaire.waves.map(\.name)
    isScored = recipes.map { recipe in waves.map(recipe.waves.contains) }
    plain = recipes.map { recipe in waves.map { _ in recipe.scale.flatMap { PlainScale($0) } } }
    others = recipes.map { recipe in
      waves.map { _ in ReliabilityAccumulator(items: recipe.scale?.rule.items ?? []) }
    }
    values = .allocate(capacity: recipes.count)
    values.initialize(repeating: .nan)
  }

  deinit { values.deallocate() }

  /// Reads a stretch to its end.
  ///
  /// - Parameter excluded: the numbers of accepted rows that are left out after all.
  func read(_ stretch: RowStretch, excluding excluded: Set<Int>) -> StudyRows {
    var found = StudyRows(stretch.report)
    found.reserve(stretch.likelyRowCount, scores: recipes.count)
    var number = 0
    stretch.forEachRow { row in
      defer { number += 1 }
      if !excluded.isEmpty, excluded.contains(number) {
        found.skip(line: stretch.line)
        return
      }
      for index in values.indices { values[index] = .nan }
      let wave = score(row, of: stretch)
      if let key = stretch.withParticipant(of: row, { ParticipantKey($0) }) {
        found.append(key, wave: wave, line: stretch.line, values)
      } else if let code = stretch.participantCode(of: row) {
        found.append(code: code, wave: wave, line: stretch.line, values)
      } else {
        found.skip(line: stretch.line)
      }
    }
    found.report = stretch.report
    found.reliabilities = zip(others, plain).map { accumulators, scales in
      zip(accumulators, scales).map { accumulator, scale in
        guard let scale else { return accumulator }
        var whole = ReliabilityAccumulator(items: accumulator.items, scale.sums)
        whole.merge(accumulator)
        return whole
      }
    }
    return found
  }

  /// Scores a row and returns the index of its wave.
  private func score(_ row: RowStretch.Row, of stretch: RowStretch) -> Int {
    switch row {
    case .response(let response):
      let wave = stretch.waveIndex(of: row)
      score(response.answers, wave)
      return wave
    case .plain(let wave):
      var answers: [Answer]?
      for index in recipes.indices where isScored[index][wave] {
        if let scale = plain[index][wave] {
          values[index] = scale.take(stretch.answers).map(recipes[index].rescaled) ?? .nan
        } else {
          let known = answers ?? stretch.interviewAnswers(wave: wave)
          answers = known
          score(known, wave, index)
        }
      }
      return wave
    }
  }

  private func score(_ answers: [Answer], _ wave: Int) {
    for index in recipes.indices where isScored[index][wave] { score(answers, wave, index) }
  }

  private func score(_ answers: [Answer], _ wave: Int, _ index: Int) {
    values[index] = recipes[index].value(of: answers) ?? .nan
    if let scale = recipes[index].scale { others[index][wave].add(scale.values(in: answers)) }
  }
}
