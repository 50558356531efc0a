import QuestionnaireModel

extension CalendarDate {
  /// Reads a day in digits: `2026-11-21` (ISO 8601) or, in the French order, `21/11/2026`; points, hyphens, strokes or
  /// blanks between the parts. The year has four digits: nobody can say which century « 26 » is of.
  ///
  /// - Throws: ``Refusal/notADate`` for anything else.
  init(written text: String) throws(Refusal) {
    var parts: [(number: Int, digits: Int)] = [(0, 0)]
    var separator: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let digit = scalar.digit {
        let last = parts.count - 1
        guard parts[last].digits < 4 else { throw .notADate }
        parts[last] = (parts[last].number * 10 + digit, parts[last].digits + 1)
        continue
      }
      let mark: Unicode.Scalar = scalar.isMinus ? "-" : scalar.properties.isWhitespace ? " " : scalar
      guard "/.- ".unicodeScalars.contains(mark), separator == nil || separator == mark else { throw .notADate }
      separator = mark
      parts.append((0, 0))
      guard parts.count <= 3 else { throw .notADate }
    }
    guard parts.count == 3, (1...2).contains(parts[1].digits) else { throw .notADate }
    let isYearFirst = parts[0].digits == 4
    let (day, year) = isYearFirst ? (parts[2], parts[0]) : (parts[0], parts[2])
    guard (1...2).contains(day.digits), year.digits == 4,
      let date = CalendarDate(year: year.number, month: parts[1].number, day: day.number)
    else { throw .notADate }
    self = date
  }
}
