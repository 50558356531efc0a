import QuestionnaireModel
import Wording

/// What the faces say, both of them.
enum TerminalFaceWording {
  static let resumption = Phrase(
    fr: "Pour reprendre, relancez la même commande.", en: "To go on later, run the same command again.",
    ar: "للمتابعة لاحقًا، يُرجى تشغيل الأمر نفسه من جديد.")

  static let leftBlank = Phrase(fr: "sans réponse", en: "left blank", ar: "بلا إجابة")

  static let unreadable = Phrase(
    fr: "Ces caractères n'ont pas pu être lus\u{A0}: le texte doit être en UTF-8.",
    en: "These characters could not be read: the text must be in UTF-8.",
    ar: "تعذرت قراءة هذه الرموز: يجب أن يكون النص بترميز UTF-8.")

  static func counter(_ number: Int, of total: Int) -> Phrase {
    Phrase(
      fr: "Question \(number) sur \(total)", en: "Question \(number) of \(total)", ar: "السؤال \(number) من \(total)")
  }

  /// The counter where there is little room.
  static func shortCounter(_ number: Int, of total: Int) -> Phrase {
    Phrase(fr: "\(number)/\(total)", en: "\(number)/\(total)", ar: "\(number)/\(total)")
  }

  static let isRequired = Phrase(fr: "Une réponse est nécessaire.", en: "An answer is needed.", ar: "الإجابة ضرورية.")
  static let severalPossible = Phrase(
    fr: "Plusieurs réponses sont possibles.", en: "You can choose several answers.", ar: "يمكن اختيار عدة إجابات.")

  /// What kind of answer a question waits for, when its form alone does not show it.
  static func expectation(_ item: Item) -> Phrase? {
    switch item.type {
    case .integer(let bounds): number(bounds.range, item.unit, isWhole: true)
    case .decimal(let bounds): number(bounds.range, item.unit, isWhole: false)
    case .scale(let scale) where item.isTyped:
      number(Double(scale.points.lowerBound)...Double(scale.points.upperBound), item.unit, isWhole: true)
    case .date(let range?):
      Phrase(
        fr: "Une date du \(range.lowerBound.written(in: .french)) au \(range.upperBound.written(in: .french)).",
        en: "A date from \(range.lowerBound.written(in: .english)) to \(range.upperBound.written(in: .english)).",
        ar: "تاريخ من \(range.lowerBound.written(in: .french)) إلى \(range.upperBound.written(in: .french)).")
    case .date:
      Phrase(
        fr: "Une date, par exemple 21/11/2026.", en: "A date, for example 2026-11-21.", ar: "تاريخ، مثلًا 21/11/2026.")
    case .multipleChoice: severalPossible
    case .visualAnalogue, .scale, .choice, .stage, .yesNo, .shortText, .longText, .computed: nil
    }
  }

  private static func number(_ range: ClosedRange<Double>?, _ unit: String?, isWhole: Bool) -> Phrase {
    var french = isWhole ? "Un nombre entier" : "Un nombre"
    var english = isWhole ? "A whole number" : "A number"
    var arabic = isWhole ? "عدد صحيح" : "عدد"
    if let range {
      arabic += " من \(range.lowerBound.written(in: .french)) إلى \(range.upperBound.written(in: .french))"
      french += " de \(range.lowerBound.written(in: .french)) à \(range.upperBound.written(in: .french))"
      english += " from \(range.lowerBound.written(in: .english)) to \(range.upperBound.written(in: .english))"
    }
    if let unit {
      arabic += "، الوحدة: \(unit)"
      french += ", en \(unit)"
      english += ", in \(unit)"
    }
    return Phrase(fr: french + ".", en: english + ".", ar: arabic + ".")
  }

  /// Thanks at the end.
  static let thanks = Phrase(fr: "Merci beaucoup\u{A0}!", en: "Thank you very much!", ar: "شكرًا جزيلًا!")

  static func answered(_ count: Int, of total: Int) -> Phrase {
    if total == 0 {
      return Phrase(
        fr: "Il n'y avait cette fois aucune question à vous poser.", en: "There was nothing to ask you this time.",
        ar: "لا توجد أسئلة هذه المرة.")
    }
    let plural = count > 1 ? "s" : ""
    return Phrase(
      fr: count == 0
        ? "C'est terminé\u{A0}: aucune des \(total) questions n'a reçu de réponse."
        : "C'est terminé\u{A0}: vous avez répondu à \(count) question\(plural) sur \(total).",
      en: "That is all: you answered \(count) of \(total) questions.",
      ar: "انتهى الاستبيان. عدد الأسئلة المجاب عنها: \(count) من \(total).")
  }

  static let pressEnterToFinish = Phrase(
    fr: "Appuyez sur Entrée pour terminer et remettre vos réponses.",
    en: "Press Enter to finish and hand in your answers.", ar: "يُرجى الضغط على Enter للإنهاء وتسليم الإجابات.")

  static let everythingKept = Phrase(
    fr: "Vos réponses sont enregistrées.", en: "Your answers are saved.", ar: "تم حفظ الإجابات.")

  static let stopped = Phrase(
    fr: "Nous nous arrêtons là. Vos réponses sont gardées.", en: "We stop here. Your answers are kept.",
    ar: "نتوقف هنا. الإجابات محفوظة.")

  static let inputEnded = Phrase(
    fr: "L'entrée s'est terminée avant la fin du questionnaire. Les réponses données sont gardées.",
    en: "The input ended before the questionnaire did. The answers given are kept.",
    ar: "انتهى الإدخال قبل نهاية الاستبيان. الإجابات المقدمة محفوظة.")
}
