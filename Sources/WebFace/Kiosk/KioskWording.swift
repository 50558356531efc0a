import Wording

/// What a kiosk says.
enum KioskWording {
  static let shared = Phrase(
    fr: """
      Cette tablette sert à plusieurs personnes, l'une après l'autre. Prenez votre temps\u{A0}: vos réponses sont gardées à chaque \
      page, et rien de vous ne reste à l'écran.
      """,
    en: """
      This tablet serves several people, one after the other. Take your time: your answers are kept at each page, and nothing \
      of yours stays on the screen.
      """)
  static let begin = Phrase(fr: "Commencer", en: "Start")
  static let next = Phrase(fr: "Laisser la place à la personne suivante", en: "Make room for the next person")
  static let leave = Phrase(fr: "Animation", en: "Facilitator")
  static let closed = Phrase(fr: "Cette séance est finie", en: "This session is over")
  static let askFacilitator = Phrase(
    fr: "Adressez-vous à la personne qui anime.", en: "Please turn to the facilitator.")
}
