import Foundation

/// What other programs computed, as kept in a JSON file under Fixtures.
struct ReferenceFile {
  enum Unreadable: Error { case entry(String) }

  private let root: Any

  /// Reads a file under Fixtures.
  init(_ path: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.fixtures.appending(path: path)))
  }

  /// Takes what a program printed.
  init(printed data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data)
  }

  static var fixtures: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
  }

  /// The entry at a path of names, such as `signed_ranks.darwin.v`; `.3` is the fourth entry of a list.
  private func entry(_ path: String) throws -> Any {
    var entry = root
    for name in path.split(separator: ".") {
      if let table = entry as? [String: Any], let next = table[String(name)] {
        entry = next
      } else if let list = entry as? [Any], let index = Int(name), list.indices.contains(index) {
        entry = list[index]
      } else {
        throw Unreadable.entry(path)
      }
    }
    return entry
  }

  func number(_ path: String) throws -> Double {
    guard let number = try entry(path) as? NSNumber else { throw Unreadable.entry(path) }
    return number.doubleValue
  }

  func numbers(_ path: String) throws -> [Double] {
    guard let list = try entry(path) as? [NSNumber] else { throw Unreadable.entry(path) }
    return list.map(\.doubleValue)
  }

  /// Numbers some of which are missing.
  func optionalNumbers(_ path: String) throws -> [Double?] {
    guard let list = try entry(path) as? [Any] else { throw Unreadable.entry(path) }
    return list.map { ($0 as? NSNumber)?.doubleValue }
  }

  func table(_ path: String) throws -> [[Double]] {
    guard let rows = try entry(path) as? [[NSNumber]] else { throw Unreadable.entry(path) }
    return rows.map { $0.map(\.doubleValue) }
  }

  func text(_ path: String) throws -> String {
    guard let text = try entry(path) as? String else { throw Unreadable.entry(path) }
    return text
  }

  /// How many entries a list has.
  func count(_ path: String) throws -> Int {
    guard let list = try entry(path) as? [Any] else { throw Unreadable.entry(path) }
    return list.count
  }
}
