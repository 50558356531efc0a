/// For whom a questionnaire is printed.
public struct PaperLayout: Sendable, Equatable {
  /// Large print: no letter under 18 points, and no question broken over two pages.
  public var isLarge: Bool
  /// Easy to read (in French FALC): the easy-to-read wording, one idea a line, wide spacing, no codes for the person who types the answers in.
  public var isEasy: Bool

  /// Makes a layout; the ordinary one by default.
  public init(isLarge: Bool = false, isEasy: Bool = false) {
    self.isLarge = isLarge
    self.isEasy = isEasy
  }

  /// Whether answers stand one under the other even where they would fit in a row.
  var isVertical: Bool { isLarge || isEasy }
  /// Whether what helps to type the answers in is printed: the codes and the columns' names.
  var showsCodes: Bool { !isEasy }
}
