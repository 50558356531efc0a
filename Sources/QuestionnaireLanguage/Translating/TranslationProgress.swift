import QuestionnaireModel

/// How far a translation is, in numbers.
public struct TranslationProgress: Sendable, Equatable {
  /// How many texts are translated and fit their source.
  public var upToDate = 0
  /// How many texts have still to be translated.
  public var toTranslate = 0
  /// How many translations have to be read again.
  public var toReview = 0

  init() {}

  /// Counts the texts of a questionnaire by their state in a translation.
  public init(of file: TranslationFile, for questionnaire: Questionnaire) {
    for (_, state) in TranslationStatus(of: file, for: questionnaire).texts {
      switch state {
      case .upToDate: upToDate += 1
      case .toReview: toReview += 1
      case .empty, .absent: toTranslate += 1
      }
    }
  }

  /// The progress of a translation that has not been begun.
  public static func none(of questionnaire: Questionnaire) -> TranslationProgress {
    var progress = TranslationProgress()
    progress.toTranslate = questionnaire.texts.count(where: \.isTranslatable)
    return progress
  }
}
