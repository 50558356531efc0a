import QuestionnaireModel
import Wording

/// How texts are named to people: by the words with which their lines begin, such as `question recette, aide`.
struct TextNames {
  let edition: InterfaceLanguage
  /// The names of the items that are computed, whose lines begin with another word.
  private let calculations: Set<String>

  init(_ questionnaire: Questionnaire, in edition: InterfaceLanguage) {
    self.edition = edition
    calculations = Set(questionnaire.items.filter { $0.type.formula != nil }.map(\.name))
  }

  func name(of key: TextKey) -> String {
    let part = beginning(of: key.part)
    return part.isEmpty ? beginning(of: key.owner) : beginning(of: key.owner) + ", " + part
  }

  /// How the line of a thing begins.
  func beginning(of owner: TextKey.Owner) -> String {
    switch owner {
    case .questionnaire: word(.questionnaire)
    case .wave(let name): "\(word(.wave)) \(name)"
    case .scale(let name): "\(word(.scale)) \(name)"
    case .section(let name): "\(word(.section)) \(name)"
    case .item(let name): "\(word(calculations.contains(name) ? .calculation : .question)) \(name)"
    case .score(let name): "\(word(.score)) \(name)"
    }
  }

  /// How the line of a text begins that stands under another line; empty for a text on the line of its owner.
  func beginning(of part: TextKey.Part) -> String {
    switch part {
    case .text: return ""
    case .wording(let wave): return "\(word(.wording)) \(wave)"
    case .easy: return word(.easy)
    case .easyWording(let wave): return "\(word(.easy)) \(wave)"
    case .option(let code): return code
    case .easyOption(let code): return "\(code) \(word(.easy))"
    case .easyCheck(let number): return "\(word(.checkMessage)) \(number) \(word(.easy))"
    case .check(let number): return "\(word(.checkMessage)) \(number)"
    case .help, .easyHelp, .unit:
      return TranslationReader.plainParts.first { $0.value == part }.map { word($0.key) } ?? ""
    }
  }

  private func word(_ keyword: Keyword) -> String { keyword.canonical(in: edition) }
}
