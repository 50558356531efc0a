import Wording

extension ArgumentDescription {
  /// The argument as help and errors write it: `FILE`, `scores|changes`.
  var shownForm: Phrase { .choice(of: allowedValues, else: placeholder) }

  /// The argument in a usage line: `FILE`, `[FILE]`, `FILE…`, `[FILE…]`.
  var usageForm: Phrase {
    switch count {
    case .one: shownForm
    case .optional: shownForm.map { "[\($0)]" }
    case .oneOrMore: shownForm.map { $0 + "…" }
    case .any: shownForm.map { "[\($0)…]" }
    }
  }
}

extension OptionDescription {
  /// The option with its value: `--db FILE`, `--format terminal|json`, `--plain`.
  var shownForm: Phrase {
    guard let value else { return Phrase(fr: longForm, en: longForm) }
    return value.shownForm.map { "\(longForm) \($0)" }
  }

  /// The option in a usage line: `--wave WAVE`, `[--plain]`.
  var usageForm: Phrase { isRequired ? shownForm : shownForm.map { "[\($0)]" } }
}

extension ValueDescription {
  /// The value as help and errors write it.
  var shownForm: Phrase { .choice(of: allowedValues, else: placeholder) }
}

extension Phrase {
  /// The longest choice that is spelt out in place of a placeholder; a longer one is listed in the help text.
  static let longestChoice = 24

  /// The allowed values with bars between them, or the placeholder when there are none or too many.
  static func choice(of allowedValues: [String], else placeholder: Phrase) -> Phrase {
    isSpeltOut(allowedValues) ? Phrase(fr: allowedValues.joined(separator: "|")) : placeholder
  }

  /// Whether the allowed values stand in place of the placeholder.
  static func isSpeltOut(_ allowedValues: [String]) -> Bool {
    !allowedValues.isEmpty && allowedValues.joined(separator: "|").count <= longestChoice
  }

  /// A text that is the same in both languages.
  private init(fr same: String) { self.init(fr: same, en: same) }

  /// The phrase with each of its texts transformed.
  func map(_ transform: (String) -> String) -> Phrase {
    Phrase(fr: transform(french), en: transform(english))
  }
}
