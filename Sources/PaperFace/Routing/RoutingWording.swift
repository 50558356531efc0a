import QuestionnaireModel
import Wording

/// The words by which paper leads from question to question.
enum RoutingWording {
  static let and = Phrase(fr: " et si ", en: " and if ", ar: " وإذا ")
  static let or = Phrase(fr: " ou si ", en: " or if ", ar: " أو إذا ")
  static let orBetweenAnswers = Phrase(fr: " ou ", en: " or ", ar: " أو ")

  static func quoted(_ label: String) -> Phrase {
    Phrase(fr: "«\u{A0}\(label)\u{A0}»", en: "“\(label)”", ar: "«\(label)»")
  }

  // MARK: Whom questions are for

  static func invitation(if condition: String, target: ClosedRange<Int>, isSection: Bool) -> Phrase {
    let questions = toQuestions(target)
    if isSection {
      return Phrase(
        fr: "Si \(condition), répondez aussi à cette partie (\(span(target).french)).",
        en: "If \(condition), answer this part as well (\(span(target).english)).",
        ar: "إذا \(condition)، يُرجى الإجابة أيضًا عن هذا الجزء (\(arabicSpan(target))).")
    }
    return Phrase(
      fr: "Si \(condition), répondez aussi \(questions.french).",
      en: "If \(condition), also answer \(questions.english).",
      ar: "إذا \(condition)، يُرجى الإجابة أيضًا عن \(arabicSpan(target)).")
  }

  static func restriction(to condition: String, target: ClosedRange<Int>, isSection: Bool) -> Phrase {
    let questions = toQuestions(target)
    if isSection {
      return Phrase(
        fr: "Répondez à cette partie (\(span(target).french)) seulement si\u{A0}: \(condition).",
        en: "Answer this part (\(span(target).english)) only if: \(condition).",
        ar: "يُرجى الإجابة عن هذا الجزء (\(arabicSpan(target))) فقط إذا \(condition).")
    }
    return Phrase(
      fr: "Répondez \(questions.french) seulement si\u{A0}: \(condition).",
      en: "Answer \(questions.english) only if: \(condition).",
      ar: "يُرجى الإجابة عن \(arabicSpan(target)) فقط إذا \(condition).")
  }

  static func otherwise(next: Int?) -> Phrase {
    guard let next else {
      return Phrase(fr: "Sinon, c'est terminé.", en: "Otherwise, you have finished.", ar: "وإلا، انتهى الاستبيان.")
    }
    return Phrase(
      fr: "Sinon, passez à la question \(next).", en: "Otherwise, go on to question \(next).",
      ar: "وإلا، يُرجى الانتقال إلى السؤال \(next).")
  }

  private static func toQuestions(_ numbers: ClosedRange<Int>) -> Phrase {
    let span = span(numbers)
    return Phrase(fr: (numbers.count > 1 ? "aux " : "à la ") + span.french, en: span.english)
  }

  private static func span(_ numbers: ClosedRange<Int>) -> Phrase {
    let (first, last) = (numbers.lowerBound, numbers.upperBound)
    return switch numbers.count {
    case 1: Phrase(fr: "question \(first)", en: "question \(first)")
    case 2: Phrase(fr: "questions \(first) et \(last)", en: "questions \(first) and \(last)")
    default: Phrase(fr: "questions \(first) à \(last)", en: "questions \(first) to \(last)")
    }
  }

  /// « The question 3 », in the case that its preposition asks for.
  private static func arabicSpan(_ numbers: ClosedRange<Int>) -> String {
    let (first, last) = (numbers.lowerBound, numbers.upperBound)
    return switch numbers.count {
    case 1: "السؤال \(first)"
    case 2: "السؤالين \(first) و\(last)"
    default: "الأسئلة من \(first) إلى \(last)"
    }
  }

  // MARK: Single answers

  static func answered(_ number: Int, isPositive: Bool) -> Phrase {
    isPositive
      ? Phrase(
        fr: "vous avez répondu à la question \(number)", en: "you answered question \(number)",
        ar: "تمت الإجابة عن السؤال \(number)")
      : Phrase(
        fr: "vous n'avez pas répondu à la question \(number)", en: "you did not answer question \(number)",
        ar: "لم تتم الإجابة عن السؤال \(number)")
  }

  static func chose(_ answer: String, _ number: Int) -> Phrase {
    Phrase(
      fr: "vous avez répondu \(answer) à la question \(number)", en: "you answered \(answer) to question \(number)",
      ar: "كانت إجابة السؤال \(number) \(answer)")
  }

  static func choseOther(_ answer: String, _ number: Int) -> Phrase {
    Phrase(
      fr: "vous avez répondu autre chose que \(answer) à la question \(number)",
      en: "you answered anything but \(answer) to question \(number)", ar: "كانت إجابة السؤال \(number) غير \(answer)")
  }

  static func ticked(_ answer: String, _ number: Int, isPositive: Bool) -> Phrase {
    isPositive
      ? Phrase(
        fr: "vous avez coché \(answer) à la question \(number)", en: "you ticked \(answer) in question \(number)",
        ar: "وُضعت علامة على \(answer) في السؤال \(number)")
      : Phrase(
        fr: "vous n'avez pas coché \(answer) à la question \(number)",
        en: "you did not tick \(answer) in question \(number)", ar: "لم توضع علامة على \(answer) في السؤال \(number)")
  }

  static func numberBound(_ comparison: Expression.Comparison, _ number: String) -> Phrase {
    switch comparison {
    case .equal: Phrase(fr: number, en: number, ar: number)
    case .notEqual: Phrase(fr: "autre chose que \(number)", en: "anything but \(number)", ar: "غير \(number)")
    case .less: Phrase(fr: "moins de \(number)", en: "less than \(number)", ar: "أقل من \(number)")
    case .lessOrEqual: Phrase(fr: "\(number) ou moins", en: "\(number) or less", ar: "\(number) أو أقل")
    case .greater: Phrase(fr: "plus de \(number)", en: "more than \(number)", ar: "أكثر من \(number)")
    case .greaterOrEqual: Phrase(fr: "\(number) ou plus", en: "\(number) or more", ar: "\(number) أو أكثر")
    }
  }

  static func dateBound(_ comparison: Expression.Comparison, _ date: String) -> Phrase {
    switch comparison {
    case .equal: Phrase(fr: "le \(date)", en: date, ar: date)
    case .notEqual: Phrase(fr: "une autre date que le \(date)", en: "any date but \(date)", ar: "تاريخًا غير \(date)")
    case .less: Phrase(fr: "une date avant le \(date)", en: "a date before \(date)", ar: "تاريخًا قبل \(date)")
    case .lessOrEqual:
      Phrase(fr: "le \(date) ou une date avant", en: "\(date) or a date before", ar: "\(date) أو تاريخًا قبله")
    case .greater: Phrase(fr: "une date après le \(date)", en: "a date after \(date)", ar: "تاريخًا بعد \(date)")
    case .greaterOrEqual:
      Phrase(fr: "le \(date) ou une date après", en: "\(date) or a date after", ar: "\(date) أو تاريخًا بعده")
    }
  }

  // MARK: Calculations

  static func answer(to number: Int) -> Phrase {
    Phrase(
      fr: "la réponse à la question \(number)", en: "the answer to question \(number)", ar: "إجابة السؤال \(number)")
  }

  static func computed(_ title: String, from numbers: [Int]) -> Phrase {
    let list = numbers.map(String.init)
    guard let last = list.last else { return quoted(title) }
    let before = list.dropLast().joined(separator: ", ")
    return before.isEmpty
      ? Phrase(
        fr: "«\u{A0}\(title)\u{A0}» (calculé avec la question \(last))",
        en: "“\(title)” (computed from question \(last))", ar: "«\(title)» (محسوب من السؤال \(last))")
      : Phrase(
        fr: "«\u{A0}\(title)\u{A0}» (calculé avec les questions \(before) et \(last))",
        en: "“\(title)” (computed from questions \(before) and \(last))",
        ar: "«\(title)» (محسوب من الأسئلة \(before) و\(last))")
  }

  static func known(_ subject: String, isPositive: Bool) -> Phrase {
    isPositive
      ? Phrase(fr: "\(subject) est connu", en: "\(subject) is known", ar: "كان \(subject) معروفًا")
      : Phrase(fr: "\(subject) n'est pas connu", en: "\(subject) is not known", ar: "لم يكن \(subject) معروفًا")
  }

  static func oneOf(_ subject: String, _ list: String, isPositive: Bool) -> Phrase {
    isPositive
      ? Phrase(fr: "\(subject) est égal à \(list)", en: "\(subject) is \(list)", ar: "كان \(subject) يساوي \(list)")
      : Phrase(
        fr: "\(subject) n'est pas égal à \(list)", en: "\(subject) is not \(list)",
        ar: "كان \(subject) لا يساوي \(list)")
  }

  static func calculated(_ comparison: Expression.Comparison, _ left: String, _ right: String) -> Phrase {
    switch comparison {
    case .equal: Phrase(fr: "\(left) = \(right)", en: "\(left) = \(right)", ar: "\(left) = \(right)")
    case .notEqual: Phrase(fr: "\(left) ≠ \(right)", en: "\(left) ≠ \(right)", ar: "\(left) ≠ \(right)")
    case .less: Phrase(fr: "\(left) < \(right)", en: "\(left) < \(right)", ar: "\(left) < \(right)")
    case .lessOrEqual: Phrase(fr: "\(left) ≤ \(right)", en: "\(left) ≤ \(right)", ar: "\(left) ≤ \(right)")
    case .greater: Phrase(fr: "\(left) > \(right)", en: "\(left) > \(right)", ar: "\(left) > \(right)")
    case .greaterOrEqual: Phrase(fr: "\(left) ≥ \(right)", en: "\(left) ≥ \(right)", ar: "\(left) ≥ \(right)")
    }
  }
}
