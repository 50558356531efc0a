import Foundation
import Testing

/// The extension for VS Code, as far as it can be looked at without VS Code.
@Suite struct ExtensionTests {
  private static let folder = Programs.path("Sources/LanguageServer/Editors/vscode")

  private func object(_ file: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(file)"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func theManifestNamesWhatIsThere() throws {
    let manifest = try object("package.json")
    // What VS Code asks of every extension.
    for field in ["name", "version", "publisher", "engines", "main", "contributes"] { #expect(manifest[field] != nil) }
    let name = try #require(manifest["name"] as? String)
    #expect(name.wholeMatch(of: /[a-z0-9][a-z0-9-]*/) != nil)
    #expect((manifest["version"] as? String)?.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    let contributes = try #require(manifest["contributes"] as? [String: Any])
    let languages = try #require(contributes["languages"] as? [[String: Any]])
    let grammars = try #require(contributes["grammars"] as? [[String: Any]])
    let files =
      [manifest["main"]] + languages.map { $0["configuration"] } + grammars.map { $0["path"] }
    for file in files {
      let path = try #require(file as? String)
      #expect(FileManager.default.fileExists(atPath: "\(Self.folder)/\(path)"), "\(path)")
    }
    #expect(languages.map { $0["extensions"] as? [String] } == [[".jalon"]])
    #expect(grammars.first?["language"] as? String == languages.first?["id"] as? String)
    let grammar = try object("jalon.tmLanguage.json")
    #expect(grammar["scopeName"] as? String == grammars.first?["scopeName"] as? String)
    #expect((contributes["configurationDefaults"] as? [String: Any])?["[jalon]"] != nil)
    // `vscode-languageclient` 9 asks for VS Code 1.82; an older one would take the extension and not start it.
    #expect((manifest["dependencies"] as? [String: String])?["vscode-languageclient"]?.hasPrefix("^9.") == true)
    #expect((manifest["engines"] as? [String: String])?["vscode"] == "^1.82.0")
    let settings = (contributes["configuration"] as? [String: Any])?["properties"] as? [String: Any]
    let script = try String(contentsOfFile: "\(Self.folder)/extension.js", encoding: .utf8)
    #expect(settings?["jalon.path"] != nil && script.contains("getConfiguration(\"jalon\").get(\"path\")"))
  }

  @Test func whatIsTypedClosesAndIndentsAsTheLanguageDoes() throws {
    let configuration = try object("language-configuration.json")
    #expect((configuration["comments"] as? [String: String])?["lineComment"] == "--")
    let word = try NSRegularExpression(pattern: try #require(configuration["wordPattern"] as? String))
    let line = "question recette_1 \"Été\""
    let words = word.matches(in: line, range: NSRange(line.startIndex..., in: line)).compactMap {
      Range($0.range, in: line).map { String(line[$0]) }
    }
    #expect(words == ["question", "recette_1", "Été"])
    let rules = try #require(configuration["indentationRules"] as? [String: String])
    let deeper = try NSRegularExpression(pattern: try #require(rules["increaseIndentPattern"]))
    func deepens(_ line: String) -> Bool {
      deeper.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)) != nil
    }
    #expect(deepens("section a \"A\"") && deepens("  question q \"Q\" : choix") && deepens("échelle e de 1 à 5"))
    #expect(!deepens("vague avant \"Avant\"") && !deepens("    aide \"question\""))
  }

  @Test(.enabled("needs Node.js") { (try? Programs.run("node", ["--version"]).0) == 0 })
  func theScriptIsJavaScript() throws {
    #expect(try Programs.run("node", ["--check", "\(Self.folder)/extension.js"]).0 == 0)
  }
}
