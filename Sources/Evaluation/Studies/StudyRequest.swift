import QuestionnaireModel
import Wording

/// Which comparisons a study is asked for.
public struct StudyRequest: Sendable, Equatable {
  /// The name of the score; nil for all that are declared to change.
  public var score: String?
  /// The name of the earlier wave; nil for those declared.
  public var fromWave: String?
  /// The name of the later wave; nil for those declared.
  public var toWave: String?

  /// Makes a request.
  public init(score: String? = nil, fromWave: String? = nil, toWave: String? = nil) {
    self.score = score
    self.fromWave = fromWave
    self.toWave = toWave
  }

  /// Why a request names nothing that can be compared.
  public enum Invalid: Error, Sendable, Equatable {
    /// The questionnaire has no such score; those that it has.
    case unknownScore(String, scores: [String])
    /// The questionnaire has no such wave; those that it has.
    case unknownWave(String, waves: [String])
    /// A wave compared with itself.
    case sameWave
    /// No declared change is meant; the waves must be named.
    case nothingDeclared
  }

  /// The comparisons that are meant: the declared ones that fit, or the one that the names spell out in full, declared
  /// or not.
  public func comparisons(of questionnaire: Questionnaire) throws(Invalid) -> [ChangeDefinition] {
    if let score, questionnaire.score(named: score) == nil {
      throw .unknownScore(score, scores: questionnaire.scores.map(\.name))
    }
    let from = try wave(fromWave, of: questionnaire)
    let to = try wave(toWave, of: questionnaire)
    if let from, let to {
      guard from != to else { throw .sameWave }
      let scores = score.map { [$0] } ?? questionnaire.scores.map(\.name)
      return scores.map { ChangeDefinition(score: $0, fromWave: from, toWave: to) }
    }
    let declared = questionnaire.changes.filter { change in
      (score == nil || change.score == score) && (from == nil || change.fromWave == from)
        && (to == nil || change.toWave == to)
    }
    guard !declared.isEmpty else { throw .nothingDeclared }
    return declared
  }

  private func wave(_ name: String?, of questionnaire: Questionnaire) throws(Invalid) -> String? {
    guard let name else { return nil }
    guard let wave = questionnaire.waveMeant(by: name) else {
      throw .unknownWave(name, waves: questionnaire.waves.map(\.name))
    }
    return wave.name
  }
}

extension StudyRequest.Invalid {
  /// What the person who asks is told.
  public var phrase: Phrase {
    switch self {
    case .unknownScore(let name, let scores):
      Self.unknown(name, among: scores, fr: "de score", en: "score")
    case .unknownWave(let name, let waves):
      Self.unknown(name, among: waves, fr: "de vague", en: "wave")
    case .sameWave:
      Phrase(
        fr: "--from et --to désignent la même vague\u{A0}: il en faut deux pour mesurer une évolution.",
        en: "--from and --to are the same wave: a change takes two.")
    case .nothingDeclared:
      Phrase(
        fr: """
          le questionnaire ne déclare aucun changement de ce genre. Nommez les deux vagues avec --from et --to, ou ajoutez \
          une ligne «\u{A0}changement\u{A0}» au questionnaire.
          """,
        en: """
          the questionnaire declares no such change. Name the two waves with --from and --to, or add a line “change” to the \
          questionnaire.
          """)
    }
  }

  private static func unknown(_ name: String, among names: [String], fr: String, en: String) -> Phrase {
    let suggestion = Suggestion.nearest(to: name, among: names)
    let list = names.listed(atMost: 20)
    return Phrase(
      fr: "le questionnaire n'a pas \(fr) «\u{A0}\(name.shortened)\u{A0}». "
        + (suggestion.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}? " } ?? "") + "Il a\u{A0}: \(list).",
      en: "the questionnaire has no \(en) “\(name.shortened)”. "
        + (suggestion.map { "Did you mean “\($0)”? " } ?? "") + "It has: \(list).")
  }
}
