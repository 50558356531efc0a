import Wording

/// What only the full screen says: hints and the keys at the foot.
extension TerminalFaceWording {
  static func offerBlank(_ kind: EditState.Kind) -> Phrase {
    switch kind {
    case .multiple:
      Phrase(
        fr: "Rien n'est coché. Cochez avec la barre d'espace, ou appuyez encore sur Entrée pour passer la question.",
        en: "Nothing is ticked. Tick with the space bar, or press Enter again to skip the question.")
    case .field:
      Phrase(
        fr: "Vous n'avez rien écrit. Appuyez encore sur Entrée pour passer la question.",
        en: "You have not written anything. Press Enter again to skip the question.")
    case .single, .slider:
      Phrase(
        fr: "Vous n'avez rien choisi. Appuyez encore sur Entrée pour passer la question.",
        en: "You have not chosen anything. Press Enter again to skip the question.")
    }
  }

  static let noSuchNumber = Phrase(
    fr: "Aucune réponse ne porte ce numéro.", en: "No answer has this number.")

  static let firstQuestion = Phrase(
    fr: "C'est la première question.", en: "This is the first question.")

  static let markUnset = Phrase(
    fr: "Placez la marque avec les flèches ← et →.", en: "Place the mark with the arrow keys ← and →.")

  static let moreBelow = Phrase(fr: "↓ suite", en: "↓ more")
  static let moreAbove = Phrase(fr: "↑ suite", en: "↑ more")

  static let tooSmall = Phrase(
    fr: "La fenêtre est trop petite. Agrandissez-la un peu, s'il vous plaît. Rien n'est perdu.",
    en: "The window is too small. Please make it a little larger. Nothing is lost.")

  static let keepAnswer = Phrase(fr: "Oui, garder ma réponse", en: "Yes, keep my answer")
  static let correctAnswer = Phrase(fr: "Non, corriger", en: "No, change it")

  /// A key and what it does, for the foot of the screen.
  struct KeyHint: Sendable {
    var key: Phrase
    var meaning: Phrase
  }

  static func keys(_ state: EditState, pointsInRow: Bool, canGoBack: Bool, isWide: Bool) -> [KeyHint] {
    if state.doubt != nil { return [choose("← →"), accept, correct, leave] }
    let answering: [KeyHint] =
      switch state.kind {
      case .single: [choose(pointsInRow ? "← →" : "↑ ↓"), accept]
      case .multiple: [choose("↑ ↓"), tick, accept]
      case .field(isMultiline: true): [accept, newLine]
      case .field(isMultiline: false): state.rows.isEmpty ? [accept] : [accept, otherAnswers]
      case .slider: [move, accept]
      }
    let clearing = isWide && state.canClear ? [clear] : []
    return answering + clearing + (canGoBack ? [back, leave] : [leave])
  }

  static let endKeys: [KeyHint] = [finish, back]

  private static func choose(_ key: String) -> KeyHint {
    KeyHint(key: Phrase(fr: key, en: key), meaning: Phrase(fr: "choisir", en: "choose"))
  }
  private static let accept = KeyHint(
    key: Phrase(fr: "Entrée", en: "Enter"), meaning: Phrase(fr: "valider", en: "accept"))
  private static let tick = KeyHint(
    key: Phrase(fr: "Espace", en: "Space"), meaning: Phrase(fr: "cocher", en: "tick"))
  private static let newLine = KeyHint(
    key: Phrase(fr: "Alt-Entrée", en: "Alt-Enter"), meaning: Phrase(fr: "aller à la ligne", en: "new line"))
  private static let otherAnswers = KeyHint(
    key: Phrase(fr: "↓", en: "↓"), meaning: Phrase(fr: "autres réponses", en: "other answers"))
  private static let move = KeyHint(
    key: Phrase(fr: "← →", en: "← →"), meaning: Phrase(fr: "déplacer la marque", en: "move the mark"))
  private static let back = KeyHint(
    key: Phrase(fr: "Échap", en: "Esc"), meaning: Phrase(fr: "revenir", en: "back"))
  private static let correct = KeyHint(
    key: Phrase(fr: "Échap", en: "Esc"), meaning: Phrase(fr: "corriger", en: "change"))
  private static let clear = KeyHint(
    key: Phrase(fr: "Suppr", en: "Del"), meaning: Phrase(fr: "effacer", en: "clear"))
  private static let leave = KeyHint(
    key: Phrase(fr: "Ctrl-C", en: "Ctrl-C"), meaning: Phrase(fr: "arrêter", en: "stop"))
  private static let finish = KeyHint(
    key: Phrase(fr: "Entrée", en: "Enter"), meaning: Phrase(fr: "terminer", en: "finish"))
}
