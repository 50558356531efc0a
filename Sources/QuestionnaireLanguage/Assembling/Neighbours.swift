/// Gives the files that stand in the same folder as the one that is compiled, from which it may take pieces.
///
/// The compiler reads no file by itself: whoever has the files hands this over.
///
/// ```swift
/// let neighbours = Neighbours { name in
///   name == "commun" ? .text(SourceText(name: "commun.jalon", text)) : .missing(others: ["commun"])
/// }
/// let compilation = Compilation(source, neighbours: neighbours)
/// ```
public struct Neighbours: Sendable {
  /// What is found under a name.
  public enum Finding: Sendable {
    /// The file.
    case text(SourceText)
    /// No file has this name; the names of those that there are, without `.jalon`, to propose one.
    case missing(others: [String])
    /// There is one, and it cannot be read.
    case unreadable
    /// There is one, which is too large to be a questionnaire.
    case tooLarge
  }

  /// No file at all, for a text that stands alone.
  public static let none = Neighbours { _ in .missing(others: []) }

  private let finding: @Sendable (String) -> Finding
  private let naming: @Sendable () -> [String]

  /// Makes the neighbours of a file.
  ///
  /// - Parameter finding: what is found under a name, without `.jalon`. It is called with names of the language only: a
  ///   small letter, then small letters, digits and underscores, at most 32, so never with a path.
  public init(_ finding: @escaping @Sendable (String) -> Finding) { self.init(names: { [] }, finding: finding) }

  /// Makes the neighbours of a file, of which all can be named.
  ///
  /// - Parameters:
  ///   - names: the names of the files that there are, without `.jalon`, to propose pieces of them.
  ///   - finding: what is found under a name.
  public init(names: @escaping @Sendable () -> [String], finding: @escaping @Sendable (String) -> Finding) {
    naming = names
    self.finding = finding
  }

  /// The names of the files that there are, as far as they can be known.
  public var names: [String] { naming() }

  /// What is found under a name, without `.jalon`; nothing is under what is no name of the language.
  public func find(_ name: String) -> Finding { finding(name) }
}
