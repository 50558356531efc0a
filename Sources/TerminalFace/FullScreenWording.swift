import Wording

/// What only the full screen says: hints and the keys at the foot.
extension TerminalFaceWording {
  static func offerBlank(_ kind: EditState.Kind) -> Phrase {
    switch kind {
    case .multiple:
      Phrase(
        fr: "Rien n'est coché. Cochez avec la barre d'espace, ou appuyez encore sur Entrée pour passer la question.",
        en: "Nothing is ticked. Tick with the space bar, or press Enter again to skip the question.",
        ar: "لم توضع أي علامة. يُرجى وضعها بمفتاح المسافة، أو الضغط على Enter مرة أخرى لتجاوز السؤال.")
    case .field:
      Phrase(
        fr: "Vous n'avez rien écrit. Appuyez encore sur Entrée pour passer la question.",
        en: "You have not written anything. Press Enter again to skip the question.",
        ar: "لم يُكتب شيء. يُرجى الضغط على Enter مرة أخرى لتجاوز السؤال.")
    case .single, .slider:
      Phrase(
        fr: "Vous n'avez rien choisi. Appuyez encore sur Entrée pour passer la question.",
        en: "You have not chosen anything. Press Enter again to skip the question.",
        ar: "لم يُختر شيء. يُرجى الضغط على Enter مرة أخرى لتجاوز السؤال.")
    }
  }

  static let noSuchNumber = Phrase(
    fr: "Aucune réponse ne porte ce numéro.", en: "No answer has this number.", ar: "لا توجد إجابة بهذا الرقم.")

  static let firstQuestion = Phrase(
    fr: "C'est la première question.", en: "This is the first question.", ar: "هذا هو السؤال الأول.")

  static let markUnset = Phrase(
    fr: "Placez la marque avec les flèches ← et →.", en: "Place the mark with the arrow keys ← and →.",
    ar: "يُرجى وضع العلامة بمفتاحي السهمين ← و →.")

  static let moreBelow = Phrase(fr: "↓ suite", en: "↓ more", ar: "↓ المزيد")
  static let moreAbove = Phrase(fr: "↑ suite", en: "↑ more", ar: "↑ المزيد")

  static let tooSmall = Phrase(
    fr: "La fenêtre est trop petite. Agrandissez-la un peu, s'il vous plaît. Rien n'est perdu.",
    en: "The window is too small. Please make it a little larger. Nothing is lost.",
    ar: "النافذة صغيرة جدًا. يُرجى تكبيرها قليلًا. لم يُفقد شيء.")

  static let keepAnswer = Phrase(fr: "Oui, garder ma réponse", en: "Yes, keep my answer", ar: "نعم، الاحتفاظ بالإجابة")
  static let correctAnswer = Phrase(fr: "Non, corriger", en: "No, change it", ar: "لا، تصحيحها")

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
    KeyHint(key: Phrase(fr: key, en: key, ar: key), meaning: Phrase(fr: "choisir", en: "choose", ar: "اختيار"))
  }
  private static let accept = KeyHint(
    key: Phrase(fr: "Entrée", en: "Enter", ar: "Enter"), meaning: Phrase(fr: "valider", en: "accept", ar: "تأكيد"))
  private static let tick = KeyHint(
    key: Phrase(fr: "Espace", en: "Space", ar: "Space"), meaning: Phrase(fr: "cocher", en: "tick", ar: "علامة"))
  private static let newLine = KeyHint(
    key: Phrase(fr: "Alt-Entrée", en: "Alt-Enter", ar: "Alt-Enter"),
    meaning: Phrase(fr: "aller à la ligne", en: "new line", ar: "سطر جديد"))
  private static let otherAnswers = KeyHint(
    key: Phrase(fr: "↓", en: "↓", ar: "↓"),
    meaning: Phrase(fr: "autres réponses", en: "other answers", ar: "إجابات أخرى"))
  private static let move = KeyHint(
    key: Phrase(fr: "← →", en: "← →", ar: "← →"),
    meaning: Phrase(fr: "déplacer la marque", en: "move the mark", ar: "تحريك العلامة"))
  private static let back = KeyHint(
    key: Phrase(fr: "Échap", en: "Esc", ar: "Esc"), meaning: Phrase(fr: "revenir", en: "back", ar: "رجوع"))
  private static let correct = KeyHint(
    key: Phrase(fr: "Échap", en: "Esc", ar: "Esc"), meaning: Phrase(fr: "corriger", en: "change", ar: "تصحيح"))
  private static let clear = KeyHint(
    key: Phrase(fr: "Suppr", en: "Del", ar: "Del"), meaning: Phrase(fr: "effacer", en: "clear", ar: "مسح"))
  private static let leave = KeyHint(
    key: Phrase(fr: "Ctrl-C", en: "Ctrl-C", ar: "Ctrl-C"), meaning: Phrase(fr: "arrêter", en: "stop", ar: "توقف"))
  private static let finish = KeyHint(
    key: Phrase(fr: "Entrée", en: "Enter", ar: "Enter"), meaning: Phrase(fr: "terminer", en: "finish", ar: "إنهاء"))
}
