extension QRCode {
  /// The side of the drawing in modules, quiet zone included: the `viewBox` is `0 0 side side`.
  public var side: Int { size + 2 * Self.quietZone }

  /// All dark modules as the path of an SVG drawing in which a module is one unit. The page puts it in black on a white
  /// square of its own, so that it stays so when the page is dark.
  public var darkPath: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, isDark(row: row, column: column) { column += 1 }
        let length = column - start
        if length > 0 { path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z" }
        column += 1
      }
    }
    return path
  }

  /// The square behind the modules, quiet zone included, as the path of an SVG drawing.
  public var lightPath: String { "M0 0h\(side)v\(side)h-\(side)z" }

  /// The whole drawing as an SVG file.
  public var svg: String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">"
      + "<path fill=\"#fff\" d=\"\(lightPath)\"/><path fill=\"#000\" d=\"\(darkPath)\"/></svg>"
  }

  /// The code for a terminal, two rows of modules a line in half blocks.
  ///
  /// - Parameter isColoured: whether black and white are asked for by escape sequences. Without them the light modules are
  ///   drawn, which is right on a dark terminal; most readers take the reverse too.
  public func terminalLines(isColoured: Bool) -> [String] {
    let range = -Self.quietZone..<(size + Self.quietZone)
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      let line = range.map { column in
        let upper = !isDark(row: row, column: column)
        let lower = !isDark(row: row + 1, column: column)
        return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
      }.joined()
      // 16 and 231 are black and white whatever the colours of the terminal.
      return isColoured ? "\u{1B}[38;5;231;48;5;16m\(line)\u{1B}[0m" : line
    }
  }
}
