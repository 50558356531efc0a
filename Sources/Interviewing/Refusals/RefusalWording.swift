import QuestionnaireModel
import Wording

extension Refusal {
  /// What the person is told.
  public var phrase: Phrase {
    switch self {
    case .required:
      Phrase(
        fr: "Cette question demande une réponse.", en: "This question needs an answer.", ar: "هذا السؤال يتطلب إجابة.")
    case .notAsked:
      Phrase(
        fr: "Cette question n'est pas posée ici, d'après une réponse donnée avant.",
        en: "This question is not asked here, given an earlier answer.",
        ar: "هذا السؤال غير مطروح هنا، بناءً على الإجابات الأخرى.")
    case .notAskedAtWave:
      Phrase(
        fr: "Cette question n'est pas posée à cette vague.", en: "This question is not asked at this wave.",
        ar: "هذا السؤال غير مطروح في هذه المرحلة.")
    case .notAScalePoint(let points):
      Phrase(
        fr: "Choisissez un nombre entier de \(points.lowerBound) à \(points.upperBound).",
        en: "Choose a whole number from \(points.lowerBound) to \(points.upperBound).",
        ar: "يُرجى اختيار عدد صحيح من \(points.lowerBound) إلى \(points.upperBound).")
    case .unknownOption(let codes):
      Phrase(
        fr: "Ce choix n'existe pas. Choix possibles\u{A0}: \(codes.joined(separator: ", ")).",
        en: "There is no such choice. Possible choices: \(codes.joined(separator: ", ")).",
        ar: "هذا الاختيار غير موجود. الاختيارات الممكنة: \(codes.joined(separator: "، ")).")
    case .ambiguousOption(let codes):
      Phrase(
        fr: "Plusieurs choix ont ces mots\u{A0}: donnez le code (\(codes.joined(separator: ", "))).",
        en: "Several choices have these words: give the code (\(codes.joined(separator: ", "))).",
        ar: "عدة اختيارات لها الكلمات نفسها: يُرجى كتابة الرمز (\(codes.joined(separator: "، "))).")
    case .onlyOneOption:
      Phrase(fr: "Une seule réponse est possible.", en: "Only one answer is possible.", ar: "إجابة واحدة فقط ممكنة.")
    case .exclusiveOption(let label):
      Phrase(
        fr: "«\u{A0}\(label)\u{A0}» ne va pas avec les autres choix.",
        en: "“\(label)” does not go with the other choices.", ar: "«\(label)» لا تجتمع مع الاختيارات الأخرى.")
    case .notANumber:
      Phrase(fr: "Il faut un nombre, en chiffres.", en: "A number is needed, in digits.", ar: "المطلوب عدد بالأرقام.")
    case .notWhole:
      Phrase(fr: "Il faut un nombre entier.", en: "A whole number is needed.", ar: "المطلوب عدد صحيح.")
    case .outOfBounds(let range):
      Phrase(
        fr: "Il faut un nombre de \(frenchNumber(range.lowerBound)) à \(frenchNumber(range.upperBound)).",
        en: "A number from \(plainNumber(range.lowerBound)) to \(plainNumber(range.upperBound)) is needed.",
        ar: "المطلوب عدد من \(frenchNumber(range.lowerBound)) إلى \(frenchNumber(range.upperBound)).")
    case .notADate:
      Phrase(
        fr: "Il faut une date, par exemple 21/11/2026 ou 2026-11-21.",
        en: "A date is needed, for example 2026-11-21 or 21/11/2026 (day first).",
        ar: "المطلوب تاريخ، مثلًا 21/11/2026 (اليوم أولًا).")
    case .dateOutOfBounds(let range):
      Phrase(
        fr: "Il faut une date du \(range.lowerBound.written(in: .french)) au \(range.upperBound.written(in: .french)).",
        en:
          "A date from \(range.lowerBound.written(in: .english)) to \(range.upperBound.written(in: .english)) is needed.",
        ar: "المطلوب تاريخ من \(range.lowerBound.written(in: .french)) إلى \(range.upperBound.written(in: .french)).")
    case .tooLong(let limit):
      Phrase(
        fr: "Le texte est trop long\u{A0}: \(limit) caractères au plus.",
        en: "The text is too long: at most \(limit) characters.", ar: "النص طويل جدًا. أقصى عدد للأحرف: \(limit).")
    case .unprintable:
      Phrase(
        fr: "Le texte contient des caractères invisibles qui ne peuvent pas être enregistrés.",
        en: "The text holds invisible characters that cannot be stored.",
        ar: "يحتوي النص على رموز غير مرئية لا يمكن حفظها.")
    case .wrongKind:
      Phrase(
        fr: "Cette réponse n'est pas du genre que la question attend.",
        en: "This answer is not of the kind that the question takes.",
        ar: "هذه الإجابة ليست من النوع الذي ينتظره السؤال.")
    case .objection(let message):
      Phrase(fr: message, en: message)
    }
  }
}

private func plainNumber(_ number: Double) -> String {
  number == number.rounded() && abs(number) <= AnswerType.wholeNumberLimit ? String(Int(number)) : String(number)
}

private func frenchNumber(_ number: Double) -> String {
  String(plainNumber(number).map { $0 == "." ? "," : $0 })
}
