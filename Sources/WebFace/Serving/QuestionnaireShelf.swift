import Interviewing
import QuestionnaireModel
import ResponseStore
import Wording

/// A questionnaire in one language.
public struct QuestionnaireEdition: Sendable {
  /// The language of the texts, an ISO 639 code.
  public var language: String
  /// Whether the language is written from right to left.
  public var isRightToLeft: Bool
  /// The questionnaire with its texts in that language.
  public var questionnaire: Questionnaire

  /// Makes an edition; by default in the language of the source.
  public init(_ questionnaire: Questionnaire, language: String? = nil, isRightToLeft: Bool = false) {
    self.language = language ?? questionnaire.language.rawValue
    self.isRightToLeft = isRightToLeft
    self.questionnaire = questionnaire
  }
}

/// The questionnaires that are asked, made ready once for all requests.
public struct QuestionnaireShelf: Sendable {
  private let books: [QuestionnaireID: Book]

  /// Makes questionnaires ready.
  ///
  /// - Parameter editions: for each registered questionnaire its editions, that of the source first.
  public init(_ editions: [QuestionnaireID: [QuestionnaireEdition]]) {
    books = editions.compactMapValues { Book($0) }
  }

  subscript(_ id: QuestionnaireID) -> Book? { books[id] }

  /// One questionnaire in all its languages.
  struct Book: Sendable {
    /// That of the source first.
    let editions: [PreparedEdition]
    let source: PreparedEdition

    init?(_ editions: [QuestionnaireEdition]) {
      self.editions = editions.map(PreparedEdition.init)
      guard let source = self.editions.first else { return nil }
      self.source = source
    }

    /// The languages that people may choose: those of the texts, and those in which Jalon itself speaks.
    var languages: [String] {
      let known = editions.map(\.language)
      return known + InterfaceLanguage.allCases.map(\.rawValue).filter { !known.contains($0) }
    }

    /// The edition for a language; that of the source when there is none.
    func edition(_ language: String) -> PreparedEdition {
      editions.first { $0.language == language } ?? source
    }

    /// The waves of a sitting: the one that it is opened for, then those that are asked with it.
    func waves(of sitting: Sitting) -> [Wave] {
      let questionnaire = source.questionnaire
      guard let first = questionnaire.wave(named: sitting.wave) else { return [] }
      return [first] + questionnaire.waves.filter { $0.askedWith == first.name }
    }

    /// The waves at which people should have answered before: those declared before, that look back on none.
    func earlierWaves(than wave: String) -> [String] {
      source.questionnaire.waves.prefix { $0.name != wave }.filter { $0.retrospectiveOf == nil }.map(\.name)
    }
  }
}

/// A questionnaire in one language, with what each of its waves asks.
struct PreparedEdition: Sendable {
  let language: String
  let isRightToLeft: Bool
  let questionnaire: Questionnaire
  private let waves: [String: PreparedWave]

  init(_ edition: QuestionnaireEdition) {
    language = edition.language
    isRightToLeft = edition.isRightToLeft
    questionnaire = edition.questionnaire
    waves = Dictionary(
      edition.questionnaire.waves.map { ($0.name, PreparedWave(edition.questionnaire, $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(wave: String) -> PreparedWave? { waves[wave] }
}

/// What one wave asks, in both layouts.
final class PreparedWave: Sendable {
  let plan: InterviewPlan
  private let bySection: Pagination
  private let byQuestion: Pagination

  init(_ questionnaire: Questionnaire, _ wave: Wave) {
    plan = InterviewPlan(questionnaire: questionnaire, wave: wave)
    bySection = Pagination(plan, .section)
    byQuestion = Pagination(plan, .question)
  }

  func pages(_ mode: Seat.Mode) -> Pagination { mode == .section ? bySection : byQuestion }
}
