import Foundation
import QuestionnaireModel
import Wording

extension Item {
  /// Reads an answer that was typed or stands in a table: a code or the words of an option, a number with a point or a
  /// comma, a date, a text. Case and accents do not matter; a blank is `.missing(.noAnswer)`.
  ///
  /// In a multiple choice, several options are separated by semicolons, vertical bars, commas or blanks.
  ///
  /// - Throws: the reason why the text is not an answer to this item.
  public func readAnswer(_ raw: String) throws(Refusal) -> Answer {
    let text = raw.trimmedOfBlanks
    if text.isEmpty { return .missing(.noAnswer) }
    if let missing = type.missingCodes.first(where: { $0.isNamed(text) }) {
      return .missing(.declared(missing.code))
    }
    let answer: Answer
    switch type {
    case .scale(let scale): answer = .number(try scale.readPoint(text))
    case .integer, .visualAnalogue, .decimal: answer = .number(try readNumber(text))
    case .choice, .stage, .yesNo: answer = .code(try readOption(text))
    case .multipleChoice: answer = try readOptions(text)
    case .date:
      guard let date = CalendarDate(text) else { throw .notADate }
      answer = .date(date)
    case .shortText: answer = .text(text.precomposedStringWithCanonicalMapping)
    case .longText:
      let lines = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
      answer = .text(lines.precomposedStringWithCanonicalMapping)
    }
    try validate(answer)
    return answer
  }

  private func readOption(_ text: String) throws(Refusal) -> String {
    let options = type.options.filter { !$0.isMissing }
    if let exact = options.first(where: { $0.code == text }) { return exact.code }
    let named = options.filter { $0.isNamed(text) }
    guard let option = named.first else { throw .unknownOption(type.options.map(\.code)) }
    guard named.count == 1 else { throw .ambiguousOption(named.map(\.code)) }
    return option.code
  }

  /// Reads the options of a multiple choice. The words of an option can hold a comma, so the whole text is tried
  /// first, then parts between the separators that leave the words intact.
  private func readOptions(_ text: String) throws(Refusal) -> Answer {
    if let single = try? readOption(text) { return .codes([single]) }
    var refusal = Refusal.unknownOption(type.options.map(\.code))
    for separators in [";|\n", ",", " ,+"] {
      let parts = text.split { separators.contains($0) }.map { String($0).trimmedOfBlanks }.filter { !$0.isEmpty }
      guard parts.count > 1 else { continue }
      do throws(Refusal) {
        var chosen: Set<String> = []
        for part in parts {
          if type.missingCodes.contains(where: { $0.isNamed(part) }) { throw .onlyOneOption }
          chosen.insert(try readOption(part))
        }
        return .codes(type.options.map(\.code).filter(chosen.contains))
      } catch {
        refusal = error
      }
    }
    throw refusal
  }
}

extension ResponseScale {
  fileprivate func readPoint(_ text: String) throws(Refusal) -> Double {
    if let number = try? readNumber(text) { return number }
    let named = labels.filter { $0.value.foldedForComparison == text.foldedForComparison }
    guard let point = named.first?.key else { throw .notAScalePoint(points) }
    guard named.count == 1 else { throw .ambiguousOption(named.keys.sorted().map(String.init)) }
    return Double(point)
  }
}

extension Option {
  fileprivate func isNamed(_ text: String) -> Bool {
    code == text || label == text || code.foldedForComparison == text.foldedForComparison
      || label.foldedForComparison == text.foldedForComparison
  }
}

/// Reads a number in digits, with a point or a comma before the decimals and a plus or minus sign.
private func readNumber(_ text: String) throws(Refusal) -> Double {
  var digits = ""
  for character in text {
    switch character {
    case "0"..."9", "+", "-", ".": digits.append(character)
    case ",": digits.append(".")
    case "\u{2212}": digits.append("-")
    default: throw .notANumber
    }
  }
  guard let number = Double(digits), number.isFinite else { throw .notANumber }
  return number
}

extension String {
  /// The text without the blanks at its ends, non-breaking ones included.
  fileprivate var trimmedOfBlanks: String {
    trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
