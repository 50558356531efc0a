import ChangeStatistics
import Importing
import QuestionnaireModel
import TableFiles

/// Compares waves straight from a table of answers, without a database. Rows are understood and refused as by an import,
/// scores are computed as by an evaluation, and nothing is kept.
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

  /// Prepares a study.
  ///
  /// - Parameter comparisons: what is compared, with names that the questionnaire has.
  public init(_ questionnaire: Questionnaire, comparing comparisons: [ChangeDefinition]) {
    self.questionnaire = questionnaire
    self.comparisons = comparisons
    let names = Set(comparisons.map(\.score))
    recipes = questionnaire.scores.filter { names.contains($0.name) }
      .compactMap { ScoreRecipe($0, of: questionnaire) }
  }

  /// Reads a table and compares its waves.
  ///
  /// - Throws: why the table says nothing about the questionnaire.
  public func run(_ table: TableReader) throws(ImportError) -> Outcome {
    var responses = try ResponseTable(table, of: questionnaire)
    var people: [String: [String: [Double?]]] = [:]
    var reliabilities = recipes.map { recipe in
      Dictionary(
        uniqueKeysWithValues: recipe.waves.map { ($0, ReliabilityAccumulator(items: recipe.scale?.rule.items ?? [])) })
    }
    responses.forEachResponse { response in
      people[response.participant, default: [:]][response.wave] = recipes.map { recipe in
        recipe.waves.contains(response.wave) ? recipe.value(of: response.answers) : nil
      }
      for (index, recipe) in recipes.enumerated() {
        if let scale = recipe.scale { reliabilities[index][response.wave]?.add(scale.values(in: response.answers)) }
      }
    }
    let results = comparisons.compactMap { change -> ComparisonResult? in
      guard let index = recipes.firstIndex(where: { $0.definition.name == change.score }) else { return nil }
      var data = ComparisonData(recipes[index].definition)
      for waves in people.values {
        data.add(baseline: waves[change.fromWave]?[index], followup: waves[change.toWave]?[index])
      }
      return result(change, recipes[index], data, reliabilities[index])
    }
    return Outcome(report: responses.report, comparisons: results)
  }

  private func result(
    _ change: ChangeDefinition, _ recipe: ScoreRecipe, _ data: ComparisonData,
    _ reliabilities: [String: ReliabilityAccumulator]
  ) -> ComparisonResult {
    let alphas = [change.fromWave, change.toWave].compactMap { wave in
      recipe.scale == nil ? nil : reliabilities[wave].map { (wave: wave, alpha: CronbachAlpha($0)) }
    }
    return ComparisonResult(
      score: recipe.definition, change: change, countFrom: data.countFrom, countTo: data.countTo,
      statuses: data.statuses, paired: PairedChange(data.moments), effects: EffectSizes(data.moments),
      reliabilities: alphas)
  }
}
