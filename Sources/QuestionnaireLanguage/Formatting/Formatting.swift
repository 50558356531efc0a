/// What the formatter makes of a file.
public enum Formatting: Sendable {
  /// The whole file in its canonical form, in UTF-8, with its own ends of lines (CRLF or LF, as the first) and its byte
  /// order mark if it has one; equal to the file when there is nothing to do.
  case canonical([UInt8])
  /// The errors of the J01 family for which the structure of the file is not sure, so that it is left as it is.
  case unreadable([Diagnostic])
}

extension Compilation {
  /// The file in its canonical form: one way of writing what it says, so that two people's files differ only in what
  /// they say.
  ///
  /// Comments stay where they are, and the texts between quotation marks as they are. The canonical form is its own
  /// canonical form, compiles to the same questionnaire and has the same diagnostics.
  public var formatting: Formatting {
    let errors = diagnostics.filter { $0.isAboutLines }
    return errors.isEmpty ? .canonical(tree.source.withOwnEncoding(canonicalBytes)) : .unreadable(errors)
  }

  /// The canonical form whatever is wrong with the file, in UTF-8 without a mark and with LF at the ends of lines: a line that could not be understood is printed as it
  /// stands, so that nothing is lost.
  public var canonicalBytes: [UInt8] {
    if diagnostics.contains(where: { $0.problem == .line(.notUTF8) }) { return tree.source.bytes }
    let problems = diagnostics.filter { $0.isAboutLines }.map(\.span.start)
    return CanonicalPrinter.print(tree, problems: problems)
  }
}

extension Diagnostic {
  /// Whether it says that characters, words or lines could not be read (J01).
  fileprivate var isAboutLines: Bool {
    if case .line = problem { severity == .error } else { false }
  }
}

extension SourceText {
  /// Bytes with the ends of lines and the mark of this file: what a file looks like in an editor of Windows is no matter
  /// of layout, and a formatter that changed it would make every line differ in a review.
  func withOwnEncoding(_ bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var result = self.bytes.starts(with: mark) && !bytes.starts(with: mark) ? mark : []
    guard endOfLine == "\r\n" else { return result + bytes }
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index == 0 || bytes[index - 1] != 0x0D { result.append(0x0D) }
      result.append(byte)
    }
    return result
  }
}
