/// Turns cells into the bytes of a format.
struct CellEncoding: Sendable {
  let format: TableFormat

  /// Appends a record with its line end.
  func append(record cells: [TableCell], to bytes: inout [UInt8]) {
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(format.delimiter.rawValue) }
      append(cell, to: &bytes)
    }
    // A lone empty field would be an empty line, which readers skip.
    if bytes.count == start { bytes += [Byte.quote, Byte.quote] }
    if format.lineEnd == .carriageReturnLineFeed { bytes.append(Byte.carriageReturn) }
    bytes.append(Byte.lineFeed)
  }

  private func append(_ cell: TableCell, to bytes: inout [UInt8]) {
    switch cell {
    case .empty: break
    case .text(let text): append(text: text, to: &bytes)
    case .number(let number): append(number: number, to: &bytes)
    case .date(let year, let month, let day):
      append(year, width: 4, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      append(month, width: 2, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      append(day, width: 2, to: &bytes)
    }
  }

  private func append(text: String, to bytes: inout [UInt8]) {
    let guarded = format.guardsFormulas && FormulaGuard.needsGuard(text) ? "'" + text : text
    let span = guarded.utf8Span.span
    let quoted = needsQuotes(span)
    if quoted { bytes.append(Byte.quote) }
    for index in span.indices {
      if span[index] == Byte.quote { bytes.append(Byte.quote) }
      bytes.append(span[index])
    }
    if quoted { bytes.append(Byte.quote) }
  }

  /// Every delimiter is quoted, not only the format's own, so that a spreadsheet set to another one cannot cut a text in
  /// two; and blanks at the ends, which some readers drop. A text that begins like a byte order mark could be taken for
  /// one at the beginning of the file.
  private func needsQuotes(_ text: Span<UInt8>) -> Bool {
    if text.isEmpty { return false }
    let (first, last) = (text[0], text[text.count - 1])
    if first == Byte.space || last == Byte.space || first == TextEncodingDetection.byteOrderMark[0] { return true }
    for index in text.indices {
      switch text[index] {
      case Byte.quote, Byte.comma, Byte.semicolon, Byte.tab, Byte.lineFeed, Byte.carriageReturn: return true
      default: continue
      }
    }
    return false
  }

  private func append(number: Double, to bytes: inout [UInt8]) {
    if number.isNaN { return }
    if number.isInfinite {
      append(text: number < 0 ? "-Inf" : "Inf", to: &bytes)
      return
    }
    // Answers are small whole numbers, for which plain digits are ten times faster; -0 is not among them.
    if let whole = Int32(exactly: number), whole != 0 || number.sign == .plus {
      append(Int(whole), width: 1, to: &bytes)
      return
    }
    // Swift's description is the shortest that reads back exactly.
    let digits = number.description
    let decimalMark = format.usesDecimalComma ? Byte.comma : UInt8(ascii: ".")
    let written = digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...]
    // A comma for decimals and for fields would not tell them apart.
    let quoted = decimalMark == format.delimiter.rawValue && written.contains(UInt8(ascii: "."))
    if quoted { bytes.append(Byte.quote) }
    bytes.append(contentsOf: written.lazy.map { $0 == UInt8(ascii: ".") ? decimalMark : $0 })
    if quoted { bytes.append(Byte.quote) }
  }

  /// Appends the digits of a whole number, after zeros that make them at least `width`.
  private func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    while rest > 0 || bytes.count - start < width {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    // The digits came out last first.
    var (left, right) = (start, bytes.count - 1)
    while left < right {
      bytes.swapAt(left, right)
      left += 1
      right -= 1
    }
  }
}
