/// The fields of a form or of the part of an address after its question mark, in order; a name can come several times.
///
/// Source of the encoding: WHATWG URL Standard, section 5.1, « application/x-www-form-urlencoded parsing ».
public struct FormFields: Sendable, Equatable {
  /// How many fields are read; those after them are dropped.
  public static let limit = 2_000

  private var fields: [(name: String, value: String)] = []

  /// No fields.
  public init() {}

  /// Fields given one by one.
  public init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// Reads `a=1&b=deux+mots`; bytes that are not UTF-8 become the replacement character.
  public init(urlEncoded bytes: [UInt8]) {
    for part in bytes.split(separator: UInt8(ascii: "&")).prefix(Self.limit) {
      let equal = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
      let value = equal == part.endIndex ? part[equal...] : part[part.index(after: equal)...]
      fields.append((Self.decoded(part[..<equal]), Self.decoded(value)))
    }
  }

  /// The first value of a field; nil when it is absent.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All values of a field, in order.
  public func values(of name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// All values by name, each in order.
  public var grouped: [String: [String]] {
    Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) }
  }

  /// The names of the fields, in order, as often as they come.
  public var names: [String] { fields.map(\.name) }

  /// Whether both have the same names and values in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.value == $1.value }
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    // Most names and codes stand for themselves.
    if !bytes.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "%") }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): text.append(0x20)
      case UInt8(ascii: "%"):
        if let high = rest.first.flatMap(hexadecimal), let low = rest.dropFirst().first.flatMap(hexadecimal) {
          text.append(high << 4 | low)
          rest = rest.dropFirst(2)
        } else {
          text.append(byte)
        }
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
