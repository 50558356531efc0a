import Interviewing
import QuestionnaireModel
import ResponseStore
import Wording

/// The questionnaires that are asked, made ready once for all requests.
public struct QuestionnaireShelf: Sendable {
  private let books: [QuestionnaireID: Book]

  /// Makes questionnaires ready.
  ///
  /// - Parameter editions: each registered questionnaire in its languages, that of the source first.
  public init(_ editions: [QuestionnaireID: [Questionnaire]]) {
    books = editions.compactMapValues { Book($0) }
  }

  subscript(_ id: QuestionnaireID) -> Book? { books[id] }

  /// One questionnaire in all its languages.
  struct Book: Sendable {
    /// That of the source first.
    let editions: [PreparedEdition]
    let source: PreparedEdition

    init?(_ editions: [Questionnaire]) {
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
final class PreparedEdition: Sendable {
  let language: String
  let isRightToLeft: Bool
  let questionnaire: Questionnaire
  private let waves: [String: PreparedWave]
  /// The same in easy-to-read words, where there are some.
  private let easyWaves: [String: PreparedWave]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    language = questionnaire.textLanguage.code
    isRightToLeft = questionnaire.textLanguage.direction == .rightToLeft
    func prepared(_ questionnaire: Questionnaire) -> [String: PreparedWave] {
      Dictionary(
        questionnaire.waves.map { ($0.name, PreparedWave(questionnaire, $0)) }, uniquingKeysWith: { first, _ in first })
    }
    waves = prepared(questionnaire)
    easyWaves = prepared(questionnaire.easyToRead)
  }

  /// What a wave asks; whoever reads one question at a time reads the easy words.
  subscript(wave: String, mode: Seat.Mode) -> PreparedWave? { mode == .section ? waves[wave] : easyWaves[wave] }
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

  /// Lines of the page on which answers are looked through, made once for each answer that many people give.
  let reviewRows = MarkupMemory()

  func pages(_ mode: Seat.Mode) -> Pagination { mode == .section ? bySection : byQuestion }
}
