import ChangeStatistics
import Wording

/// Why figures are absent, as stored in the column `note`: stable English words, separated by semicolons.
public enum AbsenceNote {
  /// The note for the reasons of several figures, each once and in order; nil when nothing is absent.
  static func of(_ reasons: [NotComputable?]) -> String? {
    var words: [String] = []
    for reason in reasons.compactMap({ $0 }) where !words.contains(reason.word) { words.append(reason.word) }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// A note in words for people.
  public static func phrase(for note: String) -> Phrase {
    let parts = note.split(separator: ";").map { part(String($0.drop { $0 == " " })) }
    return Phrase(
      fr: parts.map(\.french).joined(separator: "\u{A0}; "), en: parts.map(\.english).joined(separator: "; "))
  }

  /// The reason for one absent figure as a stable English word.
  public static func word(for reason: NotComputable) -> String { reason.word }

  /// The reason for one absent figure in words for people.
  public static func phrase(for reason: NotComputable) -> Phrase { part(reason.word) }

  private static func part(_ word: String) -> Phrase {
    switch word {
    case "too_few_pairs":
      Phrase(fr: "trop peu de personnes avec les deux vagues", en: "too few people with both waves")
    case "too_few_responses": Phrase(fr: "trop peu de réponses complètes", en: "too few complete responses")
    case "too_few_items": Phrase(fr: "trop peu de questions", en: "too few items")
    case "zero_variance_baseline":
      Phrase(fr: "tout le monde a le même score au départ", en: "everybody has the same score at first")
    case "zero_variance_followup":
      Phrase(fr: "tout le monde a le même score à la fin", en: "everybody has the same score afterwards")
    case "zero_variance_change":
      Phrase(fr: "le score de tout le monde change d'autant", en: "everybody's score changes by the same amount")
    case "zero_variance_score": Phrase(fr: "les réponses ne varient pas", en: "the answers do not vary")
    case "no_difference": Phrase(fr: "le score de personne n'a changé", en: "nobody's score changed")
    case "too_few_participants": Phrase(fr: "trop peu de personnes", en: "too few people")
    default: Phrase(fr: "non calculable", en: "not computable")
    }
  }
}

extension NotComputable {
  fileprivate var word: String {
    switch self {
    case .tooFewAnswers: "too_few_answers"
    case .tooFewPairs: "too_few_pairs"
    case .tooFewResponses: "too_few_responses"
    case .tooFewItems: "too_few_items"
    case .zeroVariance(.baseline): "zero_variance_baseline"
    case .zeroVariance(.followup): "zero_variance_followup"
    case .zeroVariance(.change): "zero_variance_change"
    case .zeroVariance(.total), .zeroVariance(.item), .zeroVariance(.rest): "zero_variance_score"
    case .noDifference: "no_difference"
    case .tooFewParticipants, .tooFewGroups, .tooFewWaves: "too_few_participants"
    case .linearlyDependent, .notConverged, .perfectCorrelation,
      .zeroVariance(.residual), .zeroVariance(.measurementError):
      "not_computable"
    case .nonFiniteValues, .unequalLengths, .outOfRange, .invalidConfidenceLevel, .invalidThreshold,
      .invalidReliability, .invalidSetting:
      "not_computable"
    }
  }
}
