import QuestionnaireModel
import Wording

/// What somebody who types in paper forms is told.
enum PaperWording {
  /// What was done with the last form, by the word in the address.
  static let done: [String: Phrase] = [
    "enregistre": Phrase(fr: "Formulaire enregistré.", en: "Form saved."),
    "deja": Phrase(
      fr: "Ce formulaire était déjà enregistré, avec les mêmes réponses.",
      en: "This form was saved already, with the same answers."),
    "identique": Phrase(fr: "Les deux saisies sont identiques.", en: "Both entries are the same."),
    "regle": Phrase(fr: "La différence est réglée.", en: "The difference is settled."),
  ]

  static let refused = Phrase(
    fr: "Rien n'a été enregistré\u{A0}: regardez les cases signalées.",
    en: "Nothing was saved: look at the cells that are marked.")
  static let codeMissing = Phrase(fr: "Écrivez le code de la carte.", en: "Write the code of the card.")
  static let conflict = Phrase(
    fr: "Cette personne a déjà d'autres réponses à ce moment. Elles sont gardées\u{A0}; vérifiez le code.",
    en: "This person already has other answers at this moment. They are kept; check the code.")
  static let noFirstEntry = Phrase(
    fr: "Ce code n'a pas de première saisie à ce moment. Vérifiez-le.",
    en: "There is no first entry of this code at this moment. Check it.")
  static let codeNeverSeen = Phrase(
    fr: "Ce code n'a encore jamais servi. Est-il bien écrit ainsi sur le papier\u{A0}?",
    en: "This code has never been used. Is it written like this on the paper?")

  /// What can be typed into a cell.
  static func help(_ item: Item, _ language: InterfaceLanguage) -> String {
    var parts: [String] = []
    switch item.type {
    case .scale(let scale):
      parts = scale.points.map { point in
        scale.labels[point].map { "\(point) \($0)" } ?? "\(point)"
      }
    case .integer(let bounds), .decimal(let bounds):
      if let range = bounds.range {
        parts = ["\(range.lowerBound.written(in: language)) – \(range.upperBound.written(in: language))"]
      }
    case .visualAnalogue(let low, let high): parts = ["0 \(low)", "100 \(high)"]
    case .date(let range?):
      parts = ["\(range.lowerBound.written(in: language)) – \(range.upperBound.written(in: language))"]
    case .date: parts = [Phrase(fr: "21/11/2026", en: "2026-11-21").text(in: language)]
    default: parts = item.type.options.filter { !$0.isMissing }.map { "\($0.code) \($0.label)" }
    }
    parts += item.type.missingCodes.map { "\($0.code) \($0.label)" }
    return parts.joined(separator: " · ")
  }
}
