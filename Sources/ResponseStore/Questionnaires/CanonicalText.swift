/// Writes any value of the model as a text that is the same for equal values and another for different ones.
///
/// It goes through the properties by reflection, so that one that is added to the model later is in the text without
/// anybody's doing. A property that holds nothing (nil, false, an empty text or list) is left out, so that a new one
/// leaves the texts of all that does not use it as they were.
enum CanonicalText {
  static func of(_ value: Any) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  private static func write(_ value: Any, to text: inout String) {
    if let string = value as? String {
      // The length before it, so that no two lists of texts look the same.
      text += "\(string.utf8.count):\(string)"
      return
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      if let content = mirror.children.first { write(content.value, to: &text) } else { text += "-" }
    case .collection: writeList(mirror.children.map { of($0.value) }, to: &text)
    case .set, .dictionary: writeList(mirror.children.map { of($0.value) }.sorted(), to: &text)
    case .struct, .class, .tuple:
      let parts = mirror.children.filter { !holdsNothing($0.value) }
      writeList(parts.map { "\($0.label ?? "")=" + of($0.value) }, to: &text)
    case .enum where !mirror.children.isEmpty:
      writeList(mirror.children.map { "\($0.label ?? "") " + of($0.value) }, to: &text)
    default: text += "\(value)"
    }
  }

  private static func writeList(_ parts: [String], to text: inout String) {
    text += "(" + parts.joined(separator: " ") + ")"
  }

  private static func holdsNothing(_ value: Any) -> Bool {
    if let string = value as? String { return string.isEmpty }
    if let flag = value as? Bool { return !flag }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection, .set, .dictionary: return mirror.children.isEmpty
    default: return false
    }
  }
}
