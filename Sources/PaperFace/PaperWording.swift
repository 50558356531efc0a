import QuestionnaireModel
import Wording

/// What a printed questionnaire says by itself.
enum PaperWording {
  // MARK: The head

  static let code = Phrase(fr: "Votre code", en: "Your code", ar: "رمزك")
  static let group = Phrase(fr: "Votre groupe", en: "Your group", ar: "مجموعتك")
  static let date = Phrase(fr: "La date", en: "The date", ar: "التاريخ")
  static let identity = Phrase(fr: "Vous", en: "You", ar: "أنت")
  static let noName = Phrase(fr: "N'écrivez pas votre nom.", en: "Do not write your name.", ar: "يُرجى عدم كتابة الاسم.")
  static let howTo = Phrase(fr: "Comment répondre", en: "How to answer", ar: "كيفية الإجابة")
  static let circles = Phrase(
    fr: "Des ronds\u{A0}: cochez une seule réponse.", en: "Circles: tick one answer only.",
    ar: "الدوائر: علامة على إجابة واحدة فقط.")
  static let squares = Phrase(
    fr: "Des carrés\u{A0}: cochez toutes les réponses qui vous vont.", en: "Squares: tick all the answers that fit.",
    ar: "المربعات: علامة على كل الإجابات المناسبة.")
  static let mistakes = Phrase(
    fr: "Une erreur\u{A0}? Barrez-la, puis cochez la bonne réponse.",
    en: "A mistake? Cross it out, then tick the right answer.", ar: "خطأ؟ يُشطب، ثم توضع العلامة على الإجابة الصحيحة.")
  static let blanks = Phrase(
    fr: "Vous pouvez laisser une question sans réponse.", en: "You may leave a question without an answer.",
    ar: "يمكن ترك سؤال دون إجابة.")
  static let mostBlanks = Phrase(
    fr: "Vous pouvez laisser une question sans réponse, sauf s'il est écrit «\u{A0}réponse nécessaire\u{A0}».",
    en: "You may leave a question without an answer, unless it says “answer needed”.",
    ar: "يمكن ترك سؤال دون إجابة، إلا إذا كُتب «إجابة ضرورية».")
  static let lookingBack = Phrase(
    fr: "Ces questions parlent d'un autre moment. Répondez comme vous le voyez aujourd'hui.",
    en: "These questions are about another moment. Answer as you see it today.",
    ar: "هذه الأسئلة عن وقت آخر. يُرجى الإجابة عنها بحسب النظرة إلى ذلك الوقت اليوم.")

  // MARK: Questions

  static let required = Phrase(fr: "réponse nécessaire", en: "answer needed", ar: "إجابة ضرورية")
  static let severalPossible = Phrase(
    fr: "Plusieurs réponses possibles.", en: "Several answers possible.", ar: "يمكن اختيار عدة إجابات.")
  static let exclusive = Phrase(
    fr: "alors ne cochez rien d'autre", en: "then tick nothing else", ar: "وفي هذه الحالة لا شيء آخر")
  static let mark = Phrase(
    fr: "Faites une croix sur la ligne.", en: "Put a cross on the line.", ar: "يُرجى وضع علامة × على الخط.")
  static let markAsNumber = Phrase(
    fr: "Ou un nombre de 0 à 100", en: "Or a number from 0 to 100", ar: "أو عدد من 0 إلى 100")
  static let wholeNumber = Phrase(fr: "Un nombre entier.", en: "A whole number.", ar: "عدد صحيح.")
  static let wholePart = Phrase(fr: "avant la virgule", en: "before the point", ar: "قبل الفاصلة")
  static let decimals = Phrase(fr: "après la virgule", en: "after the point", ar: "بعد الفاصلة")
  static let decimalSeparator = Phrase(fr: ",", en: ".", ar: ",")
  static let day = Phrase(fr: "jour", en: "day", ar: "اليوم")
  static let month = Phrase(fr: "mois", en: "month", ar: "الشهر")
  static let year = Phrase(fr: "année", en: "year", ar: "السنة")
  static let dayBoxes = Phrase(fr: "jj", en: "dd", ar: "يوم")
  static let monthBoxes = Phrase(fr: "mm", en: "mm", ar: "شهر")
  static let yearBoxes = Phrase(fr: "aaaa", en: "yyyy", ar: "سنة")

  static func bounds(_ low: String, _ high: String, isWhole: Bool) -> Phrase {
    isWhole
      ? Phrase(
        fr: "Un nombre entier de \(low) à \(high).", en: "A whole number from \(low) to \(high).",
        ar: "عدد صحيح من \(low) إلى \(high).")
      : Phrase(
        fr: "Un nombre de \(low) à \(high).", en: "A number from \(low) to \(high).", ar: "عدد من \(low) إلى \(high).")
  }

  static func dates(_ range: ClosedRange<CalendarDate>) -> Phrase {
    Phrase(
      fr: "Du \(range.lowerBound.written(in: .french)) au \(range.upperBound.written(in: .french)).",
      en: "From \(range.lowerBound.written(in: .english)) to \(range.upperBound.written(in: .english)).",
      ar: "من \(range.lowerBound.written(in: .french)) إلى \(range.upperBound.written(in: .french)).")
  }

  // MARK: The foot

  static let thanks = Phrase(fr: "Merci beaucoup\u{A0}!", en: "Thank you very much!", ar: "شكرًا جزيلًا!")
  static let codeLine = Phrase(fr: "Code\u{A0}: ………………", en: "Code: ………………", ar: "الرمز: ………………")
  static let page = Phrase(fr: "Page ", en: "Page ", ar: "صفحة ")
  static func version(_ version: String) -> Phrase {
    Phrase(fr: "version \(version)", en: "version \(version)", ar: "الإصدار \(version)")
  }
}
