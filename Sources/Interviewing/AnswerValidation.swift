import QuestionnaireModel

extension Item {
  /// The longest text that an answer on one line can be, in characters.
  public static let shortTextLimit = 500
  /// The longest text that an answer of several lines can be, in characters.
  public static let longTextLimit = 10_000

  /// Checks that an answer is one that the item's type can take, the other answers and the route apart.
  ///
  /// - Throws: the reason why it is not.
  func validate(_ answer: Answer) throws(Refusal) {
    switch answer {
    case .missing(.noAnswer), .missing(.notAsked):
      return
    case .missing(.declared(let code)):
      let codes = type.missingCodes.map(\.code)
      guard codes.contains(code) else { throw .unknownOption(codes) }
      return
    default:
      break
    }
    switch (type, answer) {
    case (.scale(let scale), .number(let number)):
      guard let point = Int(exactly: number), scale.points.contains(point) else { throw .notAScalePoint(scale.points) }
    case (.visualAnalogue, .number(let number)):
      guard Int(exactly: number) != nil else { throw .notWhole }
      guard (0...100).contains(number) else { throw .outOfBounds(0...100) }
    case (.integer(let bounds), .number(let number)):
      guard number.isFinite else { throw .notANumber }
      guard Int(exactly: number) != nil else { throw .notWhole }
      try bounds.check(number)
    case (.decimal(let bounds), .number(let number)):
      guard number.isFinite else { throw .notANumber }
      try bounds.check(number)
    case (.choice, .code(let code)), (.stage, .code(let code)), (.yesNo, .code(let code)):
      try checkOptions([code])
    case (.multipleChoice, .codes(let codes)):
      try checkOptions(codes)
    case (.date, .date):
      return
    case (.shortText, .text(let text)):
      try Self.check(text, limit: Self.shortTextLimit, allowsNewlines: false)
    case (.longText, .text(let text)):
      try Self.check(text, limit: Self.longTextLimit, allowsNewlines: true)
    default:
      throw .wrongKind
    }
  }

  private func checkOptions(_ codes: [String]) throws(Refusal) {
    let options = type.options.filter { !$0.isMissing }
    guard !codes.isEmpty else { throw .wrongKind }
    var seen: Set<String> = []
    for code in codes {
      guard let option = options.first(where: { $0.code == code }), seen.insert(code).inserted else {
        throw .unknownOption(options.map(\.code))
      }
      if option.isExclusive && codes.count > 1 { throw .exclusiveOption(label: option.label) }
    }
  }

  private static func check(_ text: String, limit: Int, allowsNewlines: Bool) throws(Refusal) {
    guard text.count <= limit else { throw .tooLong(limit: limit) }
    let isPrintable = text.unicodeScalars.allSatisfy { scalar in
      (allowsNewlines && scalar == "\n") || scalar.properties.generalCategory != .control
    }
    guard isPrintable, !text.isEmpty else { throw .unprintable }
  }
}

extension NumberBounds {
  fileprivate func check(_ number: Double) throws(Refusal) {
    if let range, !range.contains(number) { throw .outOfBounds(range) }
  }
}
