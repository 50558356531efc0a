import Foundation

extension Browser {
  /// axe-core (Deque Systems), which looks for barriers in a page: the file that the Python package `axe-playwright-python`
  /// carries; nil where it is not installed.
  public static let accessibilityChecker: String? = {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import importlib.util, os
      package = importlib.util.find_spec("axe_playwright_python")
      print(os.path.join(package.submodule_search_locations[0], "axe.min.js") if package else "")
      """,
    ]
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let path = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    return try? String(contentsOfFile: path, encoding: .utf8)
  }()

  /// The barriers that axe-core finds in the page: WCAG 2.0 to 2.2 at levels A and AA, and its own good practices.
  ///
  /// - Returns: a line for each element, with the name of the rule.
  public func barriers() throws -> [String] {
    guard let checker = Self.accessibilityChecker else { throw BrowserTrouble("axe-core is not installed") }
    if try run("return typeof axe") as? String != "object" { try run(checker) }
    let answer = try command(
      "POST", "execute/async",
      [
        "script": """
        var done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice']}).then(function (found) {
            done([].concat.apply([], found.violations.map(function (rule) {
              return rule.nodes.map(function (node) { return rule.id + ': ' + node.html.slice(0, 200); });
            })));
          }, function (error) { done(['axe failed: ' + error]); });
        """, "args": [],
      ] as [String: Any])
    return answer as? [String] ?? ["axe gave no answer"]
  }
}
