import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

extension ChangeDirection {
  init(_ direction: ScoreDefinition.Direction) {
    self =
      switch direction {
      case .higherIsBetter: .higherIsBetter
      case .lowerIsBetter: .lowerIsBetter
      case .neutral: .neutral
      }
  }

  /// What may become of a score with this direction.
  var statuses: [ChangeStatus] {
    self == .neutral ? [.increased, .unchanged, .decreased] : [.improved, .unchanged, .deteriorated]
  }
}

extension ChangeStatus {
  var label: Phrase {
    switch self {
    case .improved: Phrase(fr: "mieux", en: "better")
    case .unchanged: Phrase(fr: "stable", en: "same")
    case .deteriorated: Phrase(fr: "moins bien", en: "worse")
    case .increased: Phrase(fr: "hausse", en: "up")
    case .decreased: Phrase(fr: "baisse", en: "down")
    }
  }
}

extension ReliableChange.Method {
  var label: Phrase {
    let name =
      switch self {
      case .jacobsonTruax: "Jacobson-Truax"
      case .gulliksenLordNovick: "Gulliksen-Lord-Novick"
      case .edwardsNunnally: "Edwards-Nunnally"
      case .christensenMendoza: "Christensen-Mendoza"
      }
    return Phrase(fr: name, en: name)
  }
}

extension Phrase {
  func joined(to other: Phrase) -> Phrase {
    Phrase(fr: french + other.french, en: english + other.english)
  }

  /// A label made more precise.
  func with(_ other: Phrase) -> Phrase {
    Phrase(fr: "\(french), \(other.french)", en: "\(english), \(other.english)")
  }
}

extension StoredStudy {
  /// The places of the waves that do not look back on another.
  var prospective: [Int] {
    waves.indices.filter { questionnaire.wave(named: waves[$0])?.retrospectiveOf == nil }
  }

  func waveTitle(_ wave: Int) -> String {
    questionnaire.wave(named: waves[wave])?.title.harmless ?? waves[wave]
  }

  /// The reliability that reliable change rests on: the declared one, or else α of the earlier wave.
  var reliability: (coefficient: Double, source: ReliabilitySource)? {
    if let declared = score.reliability {
      return (declared.coefficient, declared.isRetest ? .retest : .alpha)
    }
    return alpha?.alpha.value.map { ($0, .alpha) }
  }

  var reliabilityWords: String {
    guard let reliability else { return "unknown" }
    let declared = score.reliability == nil ? "computed" : "declared"
    return "\(reliability.coefficient.rounded(toDecimals: 3)) \(reliability.source.rawValue) \(declared)"
  }

  func reliableChange(_ method: ReliableChange.Method, _ moments: PairedMoments) -> Computed<ReliableChange> {
    do throws(NotComputable) {
      return .success(try ReliableChange(method, moments, reliability: reliability?.coefficient))
    } catch {
      return .failure(error)
    }
  }

  func adjustedDifference(_ compared: PairedMoments, _ programme: PairedMoments) -> Computed<MeanDifference> {
    do throws(NotComputable) {
      return try AnalysisOfCovariance([compared, programme]).difference(of: 1, from: 0)
    } catch {
      return .failure(error)
    }
  }
}

extension Double {
  fileprivate func rounded(toDecimals digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    return (self * scale).rounded() / scale
  }
}
