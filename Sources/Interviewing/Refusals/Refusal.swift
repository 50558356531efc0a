import QuestionnaireModel

/// Why an answer is refused. The wording is in RefusalWording.swift; none of it repeats what the person answered.
public enum Refusal: Error, Sendable, Equatable {
  /// The item must be answered.
  case required
  /// The item is not asked on this route: an earlier answer decides so.
  case notAsked
  /// The wave does not have the item.
  case notAskedAtWave
  /// The scale has no such point.
  case notAScalePoint(ClosedRange<Int>)
  /// The question has no such option; the codes that it has.
  case unknownOption([String])
  /// Two options have the words that were given, so a code is needed.
  case ambiguousOption([String])
  /// Only one option can be chosen.
  case onlyOneOption
  /// The option excludes the others.
  case exclusiveOption(label: String)
  /// Not a number.
  case notANumber
  /// Not a whole number.
  case notWhole
  /// The number is outside the bounds.
  case outOfBounds(ClosedRange<Double>)
  /// Not a day of the calendar.
  case notADate
  /// The day is before the first or after the last that the question takes.
  case dateOutOfBounds(ClosedRange<CalendarDate>)
  /// The text is longer than the question takes, in characters.
  case tooLong(limit: Int)
  /// The text holds characters that cannot be stored, such as control characters.
  case unprintable
  /// The answer is of another kind than the question takes.
  case wrongKind
  /// A hard check of the questionnaire objects with its own message.
  case objection(String)
}
