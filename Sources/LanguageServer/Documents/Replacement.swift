import QuestionnaireLanguage

/// A new text for a span of a document.
struct Replacement: Equatable {
  let span: SourceSpan
  let text: String

  /// The bytes with some spans replaced, given in the order of the file and not touching each other.
  static func apply(_ replacements: [Replacement], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for replacement in replacements {
      result += bytes[position..<replacement.span.start]
      result += replacement.text.utf8
      position = replacement.span.end
    }
    return result + bytes[position...]
  }
}
