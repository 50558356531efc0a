import Wording

extension StoreError {
  /// What a person is told about a sitting.
  var workshopPhrase: Phrase {
    switch self {
    case .sittingClosed:
      Phrase(
        fr:
          "Cette passation est close\u{A0}: elle ne prend plus de réponses. Demandez à l'animateur d'en ouvrir une autre.",
        en: "This sitting is closed: it takes no more answers. Ask the facilitator to open another one.")
    default:
      Phrase(
        fr: "Aucun code n'est libre\u{A0}: trop de passations sont ouvertes. Fermez celles qui sont finies.",
        en: "No code is free: too many sittings are open. Close those that are over.")
    }
  }
}
