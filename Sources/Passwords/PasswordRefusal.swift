import Wording

/// Why a new password is not taken.
public enum PasswordRefusal: Error, Sendable, Equatable {
  /// Fewer characters than `limit`.
  case tooShort(limit: Int)
  /// More than libcrypt takes.
  case tooLong(limit: Int)
  /// The name of the account, or hardly any different characters.
  case tooEasy
  /// A control character, which nobody can type again for sure.
  case unprintable
  /// The machine has no yescrypt or no randomness.
  case notHashed

  /// The fewest characters.
  public static let minimum = 12
  /// The most bytes; libcrypt takes 511.
  static let byteLimit = 500

  /// What is wrong with a password; nil when it can be taken.
  init?(_ password: String, _ name: String) {
    let folded = password.foldedForComparison
    let rest = folded.replacing(name.foldedForComparison, with: "")
    if password.utf8.count > Self.byteLimit {
      self = .tooLong(limit: Self.byteLimit)
    } else if password.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      self = .unprintable
    } else if password.count < Self.minimum {
      self = .tooShort(limit: Self.minimum)
    } else if Set(folded).count < 5 || (!name.isEmpty && rest.count < 6) {
      self = .tooEasy
    } else {
      return nil
    }
  }
}
