/// What the formatter makes of a file.
public enum Formatting: Sendable {
  /// The whole file in its canonical form, in UTF-8; equal to the file when there is nothing to do.
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
    return errors.isEmpty ? .canonical(canonicalBytes) : .unreadable(errors)
  }

  /// The canonical form whatever is wrong with the file, in UTF-8: a line that could not be understood is printed as it
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
