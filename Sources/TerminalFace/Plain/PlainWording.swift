import Wording

/// What only the plain interview says.
enum PlainWording {
  static let introduction = Phrase(
    fr: """
      Écrivez votre réponse puis appuyez sur Entrée. Une ligne vide laisse la question sans réponse.
      Pour revenir à la question précédente\u{A0}: <   Pour relire la question\u{A0}: ?   Pour arrêter\u{A0}: :q
      """,
    en: """
      Type your answer, then press Enter. An empty line leaves the question blank.
      To go back to the question before: <   To read the question again: ?   To stop: :q
      """,
    ar: """
      يُرجى كتابة الإجابة ثم الضغط على Enter. السطر الفارغ يترك السؤال بلا إجابة.
      للعودة إلى السؤال السابق: \(sign("<"))   لقراءة السؤال من جديد: \(sign("?"))   للتوقف: \(sign(":q"))
      """)

  /// Keys to type inside Arabic, kept from being mirrored with it: « < » must be seen as it is typed.
  private static func sign(_ keys: String) -> String { "\u{200E}\(keys)\u{200E}" }

  static let help = Phrase(
    fr: """
      Vous pouvez répondre par le numéro ou par les mots d'une réponse, par un nombre, une date ou un texte.
      Ligne vide\u{A0}: passer la question, ou garder la réponse déjà donnée.   :effacer\u{A0}: retirer cette réponse.
      <\u{A0}: revenir à la question précédente.   :q\u{A0}: arrêter, en gardant les réponses données.
      """,
    en: """
      You can answer with the number or the words of an answer, with a number, a date or a text.
      Empty line: skip the question, or keep the answer given before.   :clear: take that answer back.
      <: back to the question before.   :q: stop, keeping the answers given.
      """,
    ar: """
      يمكن الإجابة برقم الإجابة أو بكلماتها، أو بعدد أو تاريخ أو نص.
      سطر فارغ: تجاوز السؤال، أو الاحتفاظ بالإجابة السابقة.   \(sign(":clear")) : سحب تلك الإجابة.
      \(sign("<")) : العودة إلى السؤال السابق.   \(sign(":q")) : التوقف مع حفظ الإجابات.
      """)

  static func section(_ title: String) -> Phrase {
    Phrase(fr: "Partie\u{A0}: \(title)", en: "Section: \(title)", ar: "الجزء: \(title)")
  }

  static func question(_ number: Int, of total: Int) -> Phrase {
    let counter = TerminalFaceWording.counter(number, of: total)
    return Phrase(fr: counter.french + ".", en: counter.english + ".", ar: counter.arabic.map { $0 + "." })
  }

  static func analogue(low: String, high: String) -> Phrase {
    Phrase(
      fr: "Un nombre entier de 0 («\u{A0}\(low)\u{A0}») à 100 («\u{A0}\(high)\u{A0}»).",
      en: "A whole number from 0 (“\(low)”) to 100 (“\(high)”).", ar: "عدد صحيح من 0 («\(low)») إلى 100 («\(high)»).")
  }

  static let longText = Phrase(
    fr: "Vous pouvez écrire plusieurs lignes. Pour finir, écrivez un point seul sur une ligne.",
    en: "You can write several lines. To finish, type a single point on a line.",
    ar: "يمكن كتابة عدة أسطر. للإنهاء، تُكتب نقطة وحدها في سطر.")

  static func earlier(_ answer: String) -> Phrase {
    Phrase(
      fr: "Réponse déjà donnée\u{A0}: \(answer). Une ligne vide la garde.",
      en: "Answer given before: \(answer). An empty line keeps it.",
      ar: "الإجابة السابقة: \(answer). السطر الفارغ يحتفظ بها.")
  }

  static let prompt = Phrase(fr: "Votre réponse\u{A0}: ", en: "Your answer: ", ar: "الإجابة: ")

  static let confirm = Phrase(
    fr: "Gardez-vous cette réponse\u{A0}? (o pour oui, n pour non)\u{A0}: ",
    en: "Keep this answer? (y for yes, n for no): ", ar: "هل تُحفظ هذه الإجابة؟ (نعم أو لا): ")

  static let confirmAgain = Phrase(
    fr: "Répondez o pour oui ou n pour non, s'il vous plaît.", en: "Please answer y for yes or n for no.",
    ar: "يُرجى الإجابة بنعم أو لا.")

  static let answerAgain = Phrase(
    fr: "D'accord, répondez à nouveau.", en: "All right, please answer again.", ar: "حسنًا، يُرجى الإجابة من جديد.")
}
