import Foundation
import Testing

/// The figures that R computed on the real data, from `Fixtures/depress/reference.json`.
struct Reference {
  private let figures: [String: Any]

  init() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Workshop.shipped("Fixtures/depress/reference.json")))
    figures = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// One figure by its path, such as `paired_1_2.effect_sizes.d_z`; the last part can be a place in a list.
  func figure(_ path: String) throws -> Double {
    var value: Any = figures
    for part in path.split(separator: ".").map(String.init) {
      if let list = value as? [Any], let place = Int(part) {
        value = list[place]
      } else {
        value = try #require((value as? [String: Any])?[part], "the reference has no \(path)")
      }
    }
    return try #require((value as? NSNumber)?.doubleValue, "\(path) is no number")
  }
}

/// How far apart two numbers are, in relation to the second.
func relativeDifference(_ found: Double, _ expected: Double) -> Double { abs(found - expected) / abs(expected) }
