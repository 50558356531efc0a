import Interviewing
import QuestionnaireModel

extension Item {
  /// Any answer to the item, one time in eight of a kind that it does not take.
  package func anyAnswer(_ random: inout SeededGenerator) -> Answer {
    switch random.below(8) {
    case 0:
      // Texts that are too long take the longest to refuse.
      if random.oneIn(100) { return .text(String(repeating: "é", count: Item.longTextLimit + 1)) }
      return random.pick([
        .missing(.notAsked), .missing(.declared("inconnu")), .number(.nan), .number(1e16),
        .codes(["souvent", "rien"]),
        .code("inconnu"), .text("\u{7}"),
      ])
    case 1: return .missing(.noAnswer)
    case 2: return wayOut
    default: return value(&random)
    }
  }

  /// An answer that no hard check of a random questionnaire refuses.
  package var wayOut: Answer {
    if let code = type.missingCodes.first?.code { return .missing(.declared(code)) }
    if !isRequired { return .missing(.noAnswer) }
    var random = SeededGenerator(seed: 1)
    return value(&random)
  }

  /// An answer with a value.
  private func value(_ random: inout SeededGenerator) -> Answer {
    switch type {
    case .scale(let scale): return .number(Double(scale.points.lowerBound + random.below(scale.points.count)))
    case .visualAnalogue: return .number(Double(random.below(101)))
    case .integer: return .number(Double(random.below(10)))
    case .decimal: return .number(Double(random.below(13)) / 2 - 1.5)
    case .choice, .stage, .yesNo: return .code(random.pick(type.options.filter { !$0.isMissing }).code)
    case .multipleChoice:
      if random.oneIn(4) { return .codes(["rien"]) }
      // In any order, as a face may give them.
      return .codes(Array(["jamais", "souvent", "parfois"].shuffled(using: &random).prefix(1 + random.below(3))))
    case .date: return .date(random.pick(RandomQuestionnaire.dates))
    case .computed: return .number(0)
    case .shortText: return .text(random.pick(["été", "  e\u{301}te\u{301} ", "deux\tmots", " ", "1e5", "nsp"]))
    case .longText: return .text(random.pick(["été", "deux\r\nlignes", "\u{A0}", "a;b|c, d", "=1+1"]))
    }
  }
}

extension Answer {
  /// The answer as a person would write it on a form.
  package var written: String {
    switch self {
    case .number(let number):
      let digits = number == number.rounded() ? String(Int(number)) : String(number)
      return digits.replacing(".", with: ",").replacing("-", with: "\u{2212}")
    case .code(let code), .missing(.declared(let code)): return code
    case .codes(let codes): return codes.joined(separator: " ; ")
    case .text(let text): return "  " + text + "\n"
    case .date(let date): return "\(date.day)/\(date.month)/\(date.year)"
    case .missing: return "\u{A0}"
    }
  }
}
