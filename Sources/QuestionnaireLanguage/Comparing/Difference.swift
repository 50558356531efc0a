import Wording

/// One property in which two versions of something differ.
public struct Difference<Property: Sendable & Equatable>: Sendable, Equatable {
  /// The property.
  public let property: Property
  /// What it was, where that can be said in a few words.
  public let old: Phrase?
  /// What it is now, where that can be said in a few words.
  public let new: Phrase?

  /// Makes a difference.
  public init(_ property: Property, old: Phrase? = nil, new: Phrase? = nil) {
    self.property = property
    self.old = old
    self.new = new
  }

  /// Makes a difference between texts that are the same in every language, such as those of the questionnaire itself.
  public init(_ property: Property, old: String?, new: String?) {
    self.init(property, old: old.map { Phrase(fr: $0, en: $0) }, new: new.map { Phrase(fr: $0, en: $0) })
  }
}

/// Looks for what differs between two values, property by property, and keeps what has not been explained yet: a
/// property that nobody asks for is noticed in the end, since the rest is then still different.
struct DifferenceSearch<Value: Equatable, Property: Sendable & Equatable> {
  private(set) var found: [Difference<Property>] = []
  private var rest: Value
  private let new: Value

  init(from old: Value, to new: Value) {
    rest = old
    self.new = new
  }

  /// Whether there are differences that have no name yet.
  var isUnexplained: Bool { rest != new }

  /// Names a difference in one part, and what it was and is.
  mutating func look<Part: Equatable>(
    at path: WritableKeyPath<Value, Part>, for property: Property, _ show: (Part) -> Phrase? = { _ in nil }
  ) {
    let (before, after) = (rest[keyPath: path], new[keyPath: path])
    guard before != after else { return }
    found.append(Difference(property, old: show(before), new: show(after)))
    rest[keyPath: path] = after
  }

  /// Takes over differences in one part that were found elsewhere.
  mutating func explain<Part: Equatable>(
    _ path: WritableKeyPath<Value, Part>, by differences: [Difference<Property>]
  ) {
    found += differences
    rest[keyPath: path] = new[keyPath: path]
  }

  /// The differences, with the fallback when some have no name.
  func all(otherwise fallback: Property) -> [Difference<Property>] {
    isUnexplained ? found + [Difference(fallback)] : found
  }
}

extension Phrase {
  /// A text of the questionnaire itself, which is not translated.
  init(verbatim text: String) { self.init(fr: text, en: text) }
}
