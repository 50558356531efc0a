/// Keeps a spreadsheet from running a respondent's text as a formula (« CSV injection »).
///
/// A text whose first character is `=`, `+`, `-`, `@`, tab, CR or LF, or the full-width form of one of the four signs,
/// gets an apostrophe before it, as the Open Worldwide Application Security Project advises: `'=1+1`. The reader sees
/// the apostrophe. Numbers are not touched, and neither is a text that is a plain negative number (`-3`, `-2,5`), which
/// a spreadsheet can only take for a number.
///
/// Source: OWASP, *CSV Injection*, https://owasp.org/www-community/attacks/CSV_Injection.
enum FormulaGuard {
  static func needsGuard(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    case "-": return !isNegativeNumber(text.utf8.dropFirst())
    default: return false
    }
  }

  /// Digits with at most one decimal mark among them.
  private static func isNegativeNumber(_ digits: Substring.UTF8View) -> Bool {
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == Byte.comma || $0 == UInt8(ascii: ".") }
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
