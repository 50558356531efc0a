import QuestionnaireModel

extension Item {
  /// Reads an answer that was typed or stands in a table: a code or the words of an option, a number with a point or a
  /// comma, a date, a text. Case and accents do not matter; a blank is `.missing(.noAnswer)`.
  ///
  /// In a multiple choice, several options are separated by semicolons, vertical bars, line ends, commas or blanks.
  ///
  /// - Throws: the reason why the text is not an answer to this item.
  public func readAnswer(_ raw: String) throws(Refusal) -> Answer {
    try AnswerReader(type).read(raw)
  }
}

extension InterviewPlan {
  /// Reads an answer to the item at a position as ``Item/readAnswer(_:)`` does, without looking up anew what the options
  /// are called.
  ///
  /// - Throws: the reason why the text is not an answer to this item.
  public func readAnswer(_ raw: String, at position: Int) throws(Refusal) -> Answer {
    try steps[position].reader.read(raw)
  }
}

/// Reads typed answers of one type; what it knows of the options is looked up once for any number of answers.
struct AnswerReader: Sendable {
  /// The longest text that is looked at, in bytes; the longest answer there can be is shorter.
  private static let byteLimit = Item.longTextLimit * 32

  private let type: AnswerType
  private let names: OptionNames
  /// The numbers that stand for themselves when written in plain digits.
  private let plainNumbers: ClosedRange<Double>

  /// Prepares the reading of answers of a type.
  init(_ type: AnswerType) {
    self.type = type
    names = OptionNames(type)
    let limit = AnswerType.wholeNumberLimit
    // A range that holds no number but −1, which plain digits cannot write, stands for « none ».
    plainNumbers = type.isNumeric ? (type.numericRange ?? -limit...limit) : -1 ... -1
  }

  /// The numbers from 0 to 32767 that stand for themselves when written in plain digits; nil for none.
  var smallNumbers: ClosedRange<Int16>? {
    let low = max(0, plainNumbers.lowerBound.rounded(.up))
    let high = min(Double(Int16.max), plainNumbers.upperBound.rounded(.down))
    return low <= high ? Int16(low)...Int16(high) : nil
  }

  /// Reads an answer; see ``Item/readAnswer(_:)``.
  func read(_ raw: String) throws(Refusal) -> Answer {
    if let plain = raw.plainWholeNumber, plainNumbers.contains(Double(plain)) { return .number(Double(plain)) }
    if raw.isEmpty { return .missing(.noAnswer) }
    switch type {
    case .shortText, .longText: return try type.accepted(.text(raw))
    default: break
    }
    guard raw.utf8.count <= Self.byteLimit else { throw .tooLong(limit: Item.longTextLimit) }
    let text = raw.trimmedOfBlanks
    if text.isEmpty { return .missing(.noAnswer) }
    switch type {
    case .scale, .integer, .decimal, .visualAnalogue: return try readNumber(text)
    case .choice, .stage, .yesNo: return try readOption(text)
    case .multipleChoice: return try readOptions(text)
    case .date:
      if let named = try names.option(named: text) { return named.answer }
      return try type.accepted(.date(try CalendarDate(written: text)))
    case .shortText, .longText, .computed: throw .wrongKind
    }
  }

  /// Reads a number, or the words of a missing code or of a labelled point.
  private func readNumber(_ text: String) throws(Refusal) -> Answer {
    let refusal: Refusal
    do throws(Refusal) {
      let written = try WrittenNumber(text)
      if case .integer = type, written.mayHaveThousandsSeparator { throw .notWhole }
      // A number is the point itself, never a point with another number as its words.
      return try type.accepted(.number(written.value))
    } catch {
      if error != .notANumber { throw error }
      refusal = error
    }
    if let named = try names.option(named: text) { return named.answer }
    if case .scale(let scale) = type { throw .notAScalePoint(scale.points) }
    throw refusal
  }

  private func readOption(_ text: String) throws(Refusal) -> Answer {
    if let option = try names.option(named: text) { return option.answer }
    throw try listed(in: text) == nil ? .unknownOption(type.options.map(\.code)) : .onlyOneOption
  }

  private func readOptions(_ text: String) throws(Refusal) -> Answer {
    let chosen: [OptionNames.Named]
    if let single = try names.option(named: text) {
      chosen = [single]
    } else if let several = try listed(in: text) {
      chosen = several
    } else {
      throw .unknownOption(type.options.map(\.code))
    }
    let codes = Set(chosen.map(\.code))
    if let missing = chosen.first(where: { !$0.answer.isValue }) {
      guard codes.count == 1 else { throw .exclusiveOption(label: missing.label) }
      return missing.answer
    }
    return try type.accepted(.codes(Array(codes)))
  }

  /// The options in a list, the separators tried first that words hold least often.
  private func listed(in text: String) throws(Refusal) -> [OptionNames.Named]? {
    let separators: [(Character) -> Bool] = [
      { $0 == ";" || $0 == "|" || $0.isNewline },
      { $0 == "," },
      { $0 == "," || $0 == "+" || $0.isWhitespace },
    ]
    for isSeparator in separators {
      if let options = try names.options(listedIn: text, separatedBy: isSeparator) { return options }
    }
    return nil
  }
}
