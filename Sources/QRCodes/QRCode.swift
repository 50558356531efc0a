import CQREncode

/// A text as a QR code (ISO/IEC 18004), made by libqrencode: a square of light and dark modules.
///
/// ```swift
/// let code = try QRCode("http://192.168.1.20:8080/r/K7PM")
/// page.add(code.svg(title: "…"))
/// ```
public struct QRCode: Sendable, Equatable {
  /// How much of the code can be hidden or spoilt and still be read.
  public enum Correction: Sendable {
    /// About 7 %.
    case low
    /// About 15 %: for screens and cards.
    case medium
    /// About 25 %: for what is folded and carried about.
    case quartile
  }

  /// Why a text has no code.
  public enum Failure: Error, Sendable, Equatable {
    /// Nothing to encode, or a character that ends C's texts.
    case notEncodable
    /// More than the largest code holds.
    case tooLong
  }

  /// How many light modules have to surround the code on each side for readers to find it (section 9.1).
  public static let quietZone = 4

  /// How many modules a side has, the quiet zone apart.
  public let size: Int
  /// Row by row, from the top left.
  private let modules: [Bool]

  /// Encodes a text in UTF-8, in the smallest code that holds it. Readers guess how what lies beyond ASCII is written, so
  /// that an address had better have it in percent signs.
  public init(_ text: String, correction: Correction = .medium) throws(Failure) {
    guard !text.isEmpty, !text.utf8.contains(0) else { throw .notEncodable }
    // Addresses in capitals take less room: libqrencode changes between the modes of a code where that pays.
    guard let code = QRcode_encodeString(text, 0, correction.level, QR_MODE_8, 1) else { throw .tooLong }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard width > 0, let data = code.pointee.data else { throw .notEncodable }
    size = width
    // The lowest bit of a module is its colour; the others say what it is for.
    modules = UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 }
  }

  /// Whether the module is dark; those outside of the code are light.
  public func isDark(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return modules[row * size + column]
  }
}

extension QRCode.Correction {
  fileprivate var level: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    }
  }
}
