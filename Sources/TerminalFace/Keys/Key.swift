/// A key pressed in the terminal, as the editing of an answer understands it.
enum Key: Sendable, Equatable {
  /// A printable character; combining marks arrive on their own.
  case character(Unicode.Scalar)
  /// A text pasted in one go (bracketed paste).
  case paste(String)
  case enter
  /// Ctrl-J, Alt-Enter: a new line within a text.
  case newLine
  case tab, backTab
  case escape
  case backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// Ctrl with a letter, given in lower case.
  case control(Character)
  /// Bytes that are not UTF-8.
  case unreadable
}
