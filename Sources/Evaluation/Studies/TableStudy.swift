import ChangeStatistics
import Importing
import QuestionnaireModel
import ResponseStore
import TableFiles

/// Compares waves straight from a table of answers, without a database. Rows are understood and refused as by an import,
/// scores are computed as by an evaluation, and nothing is kept.
///
/// The table is read in two stretches side by side, and the waves of people are put together in two halves. Which rows go
/// into which half depends on the codes alone, so that the results are the same on every machine.
public struct TableStudy: Sendable {
  /// What was read and, unless rows were refused, what it comes to.
  public struct Outcome: Sendable {
    /// What was read.
    public let report: ImportReport
    /// The comparisons in the order in which they were asked for.
    public let comparisons: [ComparisonResult]
  }

  private let questionnaire: Questionnaire
  private let comparisons: [ChangeDefinition]
  private let recipes: [ScoreRecipe]
  /// For each comparison the scores of its two waves, among ``cells``.
  private let ends: [(from: Int, to: Int)]
  private let cells: [StudyPeople.Cell]

  /// Prepares a study.
  ///
  /// - Parameter comparisons: what is compared, with names that the questionnaire has.
  public init(_ questionnaire: Questionnaire, comparing comparisons: [ChangeDefinition]) {
    self.questionnaire = questionnaire
    let names = Set(comparisons.map(\.score))
    let recipes = questionnaire.scores.filter { names.contains($0.name) }
      .compactMap { ScoreRecipe($0, of: questionnaire) }
    var cells: [StudyPeople.Cell] = []
    func cell(_ score: String, _ wave: String) -> Int? {
      guard let recipe = recipes.firstIndex(where: { $0.definition.name == score }),
        let wave = questionnaire.waves.firstIndex(where: { $0.name == wave })
      else { return nil }
      let cell = StudyPeople.Cell(recipe: recipe, wave: wave)
      if !cells.contains(cell) { cells.append(cell) }
      return cells.firstIndex(of: cell)
    }
    let known = comparisons.compactMap { change -> (ChangeDefinition, (from: Int, to: Int))? in
      guard let from = cell(change.score, change.fromWave), let to = cell(change.score, change.toWave) else {
        return nil
      }
      return (change, (from, to))
    }
    self.recipes = recipes
    self.cells = cells
    self.comparisons = known.map(\.0)
    ends = known.map(\.1)
  }

  /// Reads a table and compares its waves.
  ///
  /// - Throws: why the table says nothing about the questionnaire.
  public func run(_ table: TableReader) throws(ImportError) -> Outcome {
    let answers = try AnswerTable(table, of: questionnaire, stretches: 2)
    var stretches = read(answers, excluding: [:])
    var people = putTogether(stretches)
    let clashes = people.flatMap(\.clashes)
    var report = answers.report
    if !clashes.isEmpty {
      // The rows that do not count are known only now: those that do are read once more.
      report.merge(StudyClashes(answers, clashes).report)
      let excluded = Dictionary(grouping: clashes.map(\.row), by: \.stretch)
      stretches = read(answers, excluding: excluded.mapValues { Set($0.map { Int($0.number) }) })
      people = putTogether(stretches)
    }
    for stretch in stretches { report.merge(stretch.report) }
    report.noteAccepted(report.rows - report.refused - report.unchanged)
    return Outcome(report: report, comparisons: results(stretches, people))
  }

  private func read(_ answers: AnswerTable, excluding excluded: [Int: Set<Int>]) -> [StudyRows] {
    inParallel(answers.stretchCount) { index in
      StudyScan(questionnaire, recipes).read(answers.stretch(index), excluding: excluded[index] ?? [])
    }
  }

  private func putTogether(_ stretches: [StudyRows]) -> [StudyPeople] {
    inParallel(2) { half in
      StudyPeople(stretches, half: half, waves: questionnaire.waves.count, cells: cells)
    }
  }

  private func results(_ stretches: [StudyRows], _ people: [StudyPeople]) -> [ComparisonResult] {
    let halves = inParallel(people.count) { half in
      comparisons.indices.map { index in
        var data = ComparisonData(questionnaire, comparisons[index])
        people[half].forEach(ends[index].from, ends[index].to) { data.add(baseline: $0, followup: $1) }
        return data
      }
    }
    return comparisons.indices.compactMap { index in
      guard let recipe = recipes.first(where: { $0.definition.name == comparisons[index].score }) else { return nil }
      var data = ComparisonData(questionnaire, comparisons[index])
      for half in halves { data.merge(half[index]) }
      return ComparisonResult(recipe.definition, comparisons[index], data, alphas(comparisons[index], stretches))
    }
  }

  private func alphas(_ change: ChangeDefinition, _ stretches: [StudyRows]) -> [(wave: String, alpha: CronbachAlpha)] {
    guard let index = recipes.firstIndex(where: { $0.definition.name == change.score }), recipes[index].scale != nil
    else { return [] }
    return [change.fromWave, change.toWave].compactMap { wave in
      guard recipes[index].waves.contains(wave), let place = questionnaire.waves.firstIndex(where: { $0.name == wave })
      else { return nil }
      var all = ReliabilityAccumulator(items: recipes[index].scale?.rule.items ?? [])
      for stretch in stretches { all.merge(stretch.reliabilities[index][place]) }
      return (wave, CronbachAlpha(all))
    }
  }
}
