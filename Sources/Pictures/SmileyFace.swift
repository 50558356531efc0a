/// A simple face between sad and happy, which the faces of Jalon that show a scale as faces draw alike.
///
/// It is told by its mouth alone, in black lines: it needs no colour, and is as clear on a photocopy.
public struct SmileyFace: Sendable, Equatable {
  /// From -1 (sad) over 0 (neither) to 1 (happy).
  public let mood: Double

  /// Makes a face; a mood beyond the ends is drawn as the end.
  public init(mood: Double) { self.mood = mood.isNaN ? 0 : min(1, max(-1, mood)) }

  /// The face as an SVG element of 40 by 40 units without a size of its own: a style sheet gives it one. It is hidden
  /// from screen readers, which read the words or the number beside it.
  public var svg: String {
    // The mouth is a quadratic curve between two corners. A smile pulls the corners up and its middle down.
    let corner = Self.written(27 - 2.5 * mood)
    let middle = Self.written(27 + 7.5 * mood)
    return """
      <svg class="face" viewBox="0 0 40 40" aria-hidden="true" focusable="false">\
      <circle cx="20" cy="20" r="18" fill="none" stroke="currentColor" stroke-width="2"/>\
      <circle cx="13.5" cy="15" r="2.2" fill="currentColor"/><circle cx="26.5" cy="15" r="2.2" fill="currentColor"/>\
      <path d="M11.5 \(corner) Q20 \(middle) 28.5 \(corner)" fill="none" stroke="currentColor" \
      stroke-width="2.2" stroke-linecap="round"/></svg>
      """
  }

  /// The face in plain signs, for a terminal: `:-(`, `:-|`, `:-)`.
  ///
  /// - Parameter isFine: whether there are more than three faces, so that the ends are drawn stronger: `:-((`, `:-))`.
  public func signs(isFine: Bool) -> String {
    // Halves are kept from the middle, so that with four faces none is taken for neither.
    let step = (mood * (isFine ? 2 : 1)).rounded()
    switch step {
    case ...(-2): return ":-(("
    case -1: return ":-("
    case 0: return ":-|"
    case 1: return ":-)"
    default: return ":-))"
    }
  }

  /// A number with at most one decimal, as SVG takes it.
  private static func written(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
