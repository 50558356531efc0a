import Foundation

/// A page that a browser got, and its form.
struct WebPage {
  let status: Int
  let head: String
  let body: String
  /// The path asked for last.
  let path: String

  func header(_ name: String) -> String? {
    for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix(name.lowercased() + ":") {
      return line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
    }
    return nil
  }

  /// The text of the first heading.
  var heading: String {
    body.firstMatch(of: #/<h1[^>]*>(.*?)<\/h1>/#).map { Self.text(String($0.1)) } ?? ""
  }

  /// What a person reads, without the markup.
  var words: String { Self.text(body) }

  var action: String { body.firstMatch(of: #/<form method="post" action="([^"]*)"/#).map { String($0.1) } ?? "" }

  var hiddenFields: [(String, String)] {
    body.matches(of: #/<input type="hidden"\s+name="([^"]*)"\s+value="([^"]*)"/#).map {
      (String($0.1), Self.text(String($0.2)))
    }
  }

  func hidden(_ name: String) -> String { hiddenFields.first { $0.0 == name }?.1 ?? "" }

  /// The names of the items that the page shows.
  var items: [String] { hiddenFields.filter { $0.0 == "vu" }.map(\.1) }

  /// What is chosen or typed in the fields of an item.
  func values(_ item: String) -> [String] {
    body.matches(of: #/<(?:input|textarea)[^>]*name="r\.([^"]*)"[^>]*>([^<]*)/#).filter { $0.1 == item }.compactMap {
      match -> String? in
      let tag = String(match.0)
      if tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"") {
        return tag.contains(" checked") ? tag.attribute("value") : nil
      }
      if tag.hasPrefix("<textarea") {
        return tag.split(separator: ">", maxSplits: 1).last.map { Self.text(String($0.dropFirst())) }
      }
      return tag.attribute("value").map(Self.text)
    }.filter { !$0.isEmpty }
  }

  /// The fields of the form with these answers.
  func filled(
    _ answers: [String: String], wish: String = "suite", confirm: Bool = false
  ) -> [(String, String)] {
    var fields = hiddenFields
    for item in items {
      for value in choices(answers[item] ?? "", of: item) { fields.append(("r." + item, value)) }
    }
    if confirm {
      fields += body.matches(of: #/name="confirme" value="([^"]*)"/#).map { ("confirme", Self.text(String($0.1))) }
    }
    return fields + [("vers", wish)]
  }

  /// The values to send for an answer that is given by code, by words, or as typed.
  private func choices(_ answer: String, of item: String) -> [String] {
    if answer.isEmpty { return [] }
    let options = options(of: item)
    if let one = Self.option(answer, options) { return [one] }
    let parts = answer.split { $0 == ";" || $0 == "|" }.compactMap { Self.option(String($0), options) }
    return parts.isEmpty ? [answer] : parts
  }

  private func options(of item: String) -> [(value: String, label: String)] {
    body.matches(
      of: #/<input type="(?:radio|checkbox)" name="r\.([^"]*)" value="([^"]*)"[^>]*><span>(.*?)<\/span><\/label>/#
    ).filter { $0.1 == item }.map { (String($0.2), Self.folded(Self.text(String($0.3)))) }
  }

  private static func option(_ answer: String, _ options: [(value: String, label: String)]) -> String? {
    let folded = Self.folded(answer)
    return options.first { $0.value == folded }?.value ?? options.first { $0.label.hasSuffix(folded) }?.value
      ?? options.first { $0.label.contains(folded) }?.value
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .trimmingCharacters(in: .whitespaces)
  }

  /// A piece of markup as text.
  static func text(_ markup: String) -> String {
    markup.replacing(#/<[^>]*>/#, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension String {
  fileprivate func attribute(_ name: String) -> String? {
    guard let start = range(of: " \(name)=\"") else { return nil }
    return self[start.upperBound...].split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first
      .map(String.init)
  }
}
