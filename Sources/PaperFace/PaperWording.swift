import Wording

/// What a printed questionnaire says by itself.
enum PaperWording {
  // MARK: The head

  static let code = Phrase(fr: "Votre code", en: "Your code")
  static let group = Phrase(fr: "Votre groupe", en: "Your group")
  static let date = Phrase(fr: "La date", en: "The date")
  static let identity = Phrase(fr: "Vous", en: "You")
  static let noName = Phrase(fr: "N'écrivez pas votre nom.", en: "Do not write your name.")
  static let howTo = Phrase(fr: "Comment répondre", en: "How to answer")
  static let circles = Phrase(
    fr: "Des ronds\u{A0}: cochez une seule réponse.", en: "Circles: tick one answer only.")
  static let squares = Phrase(
    fr: "Des carrés\u{A0}: cochez toutes les réponses qui vous vont.", en: "Squares: tick all the answers that fit.")
  static let mistakes = Phrase(
    fr: "Une erreur\u{A0}? Barrez-la, puis cochez la bonne réponse.",
    en: "A mistake? Cross it out, then tick the right answer.")
  static let blanks = Phrase(
    fr: "Vous pouvez laisser une question sans réponse.", en: "You may leave a question without an answer.")
  static let mostBlanks = Phrase(
    fr: "Vous pouvez laisser une question sans réponse, sauf s'il est écrit «\u{A0}réponse nécessaire\u{A0}».",
    en: "You may leave a question without an answer, unless it says “answer needed”.")
  static let lookingBack = Phrase(
    fr: "Ces questions parlent d'un autre moment. Répondez comme vous le voyez aujourd'hui.",
    en: "These questions are about another moment. Answer as you see it today.")

  // MARK: Questions

  static let required = Phrase(fr: "réponse nécessaire", en: "answer needed")
  static let severalPossible = Phrase(fr: "Plusieurs réponses possibles.", en: "Several answers possible.")
  static let exclusive = Phrase(
    fr: "alors ne cochez rien d'autre", en: "then tick nothing else")
  static let mark = Phrase(fr: "Faites une croix sur la ligne.", en: "Put a cross on the line.")
  static let markAsNumber = Phrase(fr: "Ou un nombre de 0 à 100", en: "Or a number from 0 to 100")
  static let wholeNumber = Phrase(fr: "Un nombre entier.", en: "A whole number.")
  static let wholePart = Phrase(fr: "avant la virgule", en: "before the point")
  static let decimals = Phrase(fr: "après la virgule", en: "after the point")
  static let decimalSeparator = Phrase(fr: ",", en: ".")
  static let day = Phrase(fr: "jour", en: "day")
  static let month = Phrase(fr: "mois", en: "month")
  static let year = Phrase(fr: "année", en: "year")
  static let dayBoxes = Phrase(fr: "jj", en: "dd")
  static let monthBoxes = Phrase(fr: "mm", en: "mm")
  static let yearBoxes = Phrase(fr: "aaaa", en: "yyyy")

  static func bounds(_ low: String, _ high: String, isWhole: Bool) -> Phrase {
    isWhole
      ? Phrase(fr: "Un nombre entier de \(low) à \(high).", en: "A whole number from \(low) to \(high).")
      : Phrase(fr: "Un nombre de \(low) à \(high).", en: "A number from \(low) to \(high).")
  }

  // MARK: The foot

  static let thanks = Phrase(fr: "Merci beaucoup\u{A0}!", en: "Thank you very much!")
  static let codeLine = Phrase(fr: "Code\u{A0}: ………………", en: "Code: ………………")
  static let page = Phrase(fr: "Page ", en: "Page ")
  static func version(_ version: String) -> Phrase { Phrase(fr: "version \(version)", en: "version \(version)") }
}
