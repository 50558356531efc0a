import Foundation
import Wording

/// The rules for the codes and group names that people type.
public enum ParticipantName {
  /// The greatest number of characters (Unicode scalars) of a participant's code.
  static let codeLimit = 64
  /// The greatest number of characters (Unicode scalars) of a group's name.
  static let groupLimit = 100

  /// A participant's code as it is stored: without blanks at its ends, in Unicode normalisation form C.
  ///
  /// - Throws: `invalidParticipantCode`.
  public static func code(_ typed: String) throws(StoreError) -> String {
    let code = normalised(typed)
    if let problem = problem(with: code, limit: codeLimit) { throw .invalidParticipantCode(problem) }
    return code
  }

  /// A group's name as it is stored; nil when there is none or it is blank.
  static func group(_ typed: String?) throws(StoreError) -> String? {
    guard let typed else { return nil }
    let name = normalised(typed)
    if name.isEmpty { return nil }
    if let problem = problem(with: name, limit: groupLimit) { throw .invalidGroupName(problem) }
    return name
  }

  /// What is left of a code or name without case, accents and blanks: two that fold to the same text are too easily
  /// taken for each other.
  public static func folded(_ name: String) -> String {
    let folded = name.foldedForComparison
    if folded.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return folded }
    return String(String.UnicodeScalarView(folded.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private static func normalised(_ typed: String) -> String {
    // Most codes are a few letters and digits, and an import has hundreds of thousands of them.
    if typed.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return typed }
    return typed.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }

  private static func problem(with name: String, limit: Int) -> StoreError.NameProblem? {
    if name.isEmpty { return .empty }
    if name.utf8.count > limit, name.unicodeScalars.count > limit { return .tooLong(limit: limit) }
    if name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    return name.unicodeScalars.contains(where: isInvisible) ? .invisibleCharacter : nil
  }

  /// Control characters, line ends inside, byte-order marks, marks of writing direction: two codes that differ in one
  /// of these look the same on paper.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
