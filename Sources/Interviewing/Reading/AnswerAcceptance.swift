import QuestionnaireModel

extension Item {
  /// The longest text that an answer on one line can be, in characters.
  public static let shortTextLimit = 500
  /// The longest text that an answer of several lines can be, in characters.
  public static let longTextLimit = 10_000
}

extension AnswerType {
  /// The greatest whole number taken where the questionnaire sets no bounds, up to which every whole number can be told
  /// from its neighbours: 2⁵³.
  static let wholeNumberLimit = 9_007_199_254_740_992.0

  /// The answer as it is to be stored, when it is one that the type can take, the other answers and the route apart.
  ///
  /// Every face comes through here, so equal answers are stored alike: the codes of a multiple choice in the order of
  /// the options, texts in normalisation form C without blanks at their ends; nothing chosen and nothing written are
  /// both `.missing(.noAnswer)`.
  ///
  /// - Throws: the reason why the type does not take it.
  func accepted(_ answer: Answer) throws(Refusal) -> Answer {
    switch (self, answer) {
    case (_, .missing(.noAnswer)), (_, .missing(.notAsked)):
      return answer
    case (.date(let range), .date(let date)):
      if let range, !range.contains(date) { throw .dateOutOfBounds(range) }
      return answer
    case (_, .missing(.declared(let code))):
      let codes = missingCodes.map(\.code)
      guard codes.contains(code) else { throw .unknownOption(codes) }
      return answer
    case (.scale, .number(let number)), (.visualAnalogue, .number(let number)), (.integer, .number(let number)),
      (.decimal, .number(let number)):
      try check(number)
      // Zero is stored without a sign.
      return .number(number + 0)
    case (.choice(let options), .code(let code)), (.stage(let options), .code(let code)),
      (.yesNo(let options), .code(let code)):
      guard options.contains(where: { $0.code == code && !$0.isMissing }) else {
        throw .unknownOption(options.map(\.code))
      }
      return answer
    case (.multipleChoice(let options), .codes(let codes)):
      return try Self.accepted(codes, of: options)
    case (.shortText, .text(let text)):
      return try Self.accepted(text, limit: Item.shortTextLimit, lineEnd: " ")
    case (.longText, .text(let text)):
      return try Self.accepted(text, limit: Item.longTextLimit, lineEnd: "\n")
    default:
      throw .wrongKind
    }
  }

  private func check(_ number: Double) throws(Refusal) {
    switch self {
    case .scale(let scale):
      guard let point = Int(exactly: number), scale.points.contains(point) else { throw .notAScalePoint(scale.points) }
    case .decimal(let bounds):
      guard number.isFinite else { throw .notANumber }
      if let range = bounds.range, !range.contains(number) { throw .outOfBounds(range) }
    default:
      guard number.isFinite else { throw .notANumber }
      guard number == number.rounded() else { throw .notWhole }
      let range = numericRange ?? -Self.wholeNumberLimit...Self.wholeNumberLimit
      guard range.contains(number) else { throw .outOfBounds(range) }
    }
  }

  private static func accepted(_ codes: [String], of options: [Option]) throws(Refusal) -> Answer {
    if codes.isEmpty { return .missing(.noAnswer) }
    let chosen = Set(codes)
    let known = options.filter { !$0.isMissing && chosen.contains($0.code) }
    guard known.count == chosen.count else { throw .unknownOption(options.map(\.code)) }
    if known.count > 1, let exclusive = known.first(where: \.isExclusive) {
      throw .exclusiveOption(label: exclusive.label)
    }
    return .codes(known.map(\.code))
  }

  private static func accepted(_ text: String, limit: Int, lineEnd: Unicode.Scalar) throws(Refusal) -> Answer {
    // Counting characters takes time, and one character can be of any length.
    guard text.utf8.count <= limit * 32 else { throw .tooLong(limit: limit) }
    let cleaned = text.trimmedOfBlanks.withLineEnds(lineEnd).inNormalisationFormC
    if cleaned.isEmpty { return .missing(.noAnswer) }
    guard cleaned.utf8.count <= limit || cleaned.count <= limit else { throw .tooLong(limit: limit) }
    let isPrintable = cleaned.unicodeScalars.allSatisfy { scalar in
      scalar == lineEnd || (scalar.isASCII ? (0x20..<0x7F).contains(scalar.value) : scalar.isPrintable)
    }
    guard isPrintable else { throw .unprintable }
    return .text(cleaned)
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintable: Bool { properties.generalCategory != .control }
}
