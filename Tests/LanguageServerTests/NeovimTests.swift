import Foundation
import Testing

/// Neovim's own client, on a copy of a shipped questionnaire.
@Test(.enabled("needs Neovim") { Programs.hasNeovim })
func neovimShowsMendsCompletesRenamesAndLaysOut() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-neovim-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent("pratiques.jalon").path
  let original = try Programs.text("Questionnaires/pratiques.jalon")
  try original.write(toFile: file, atomically: true, encoding: .utf8)
  // The scale that it takes from there.
  try Programs.text("Questionnaires/commun.jalon")
    .write(to: folder.appendingPathComponent("commun.jalon"), atomically: true, encoding: .utf8)

  let script = Programs.path("Tests/LanguageServerTests/Scripts/neovim.lua")
  let (code, output) = try Programs.run(
    "nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile \(script)"],
    environment: [
      "JALON": Programs.jalon, "JALON_FILE": file, "HOME": folder.path, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8",
      "JALON_PLUGIN": Programs.path("Sources/LanguageServer/Editors/neovim/jalon.lua"),
    ])
  #expect(code == 0)
  var shown: [String: String] = [:]
  for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
    guard let colon = line.firstRange(of: ": ") else { continue }
    shown[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
  }
  #expect(shown["problem"] == nil)
  #expect(shown["done"] == "yes")
  #expect(shown["filetype"] == "jalon")
  #expect(shown["diagnostic"]?.contains("compliqe") == true)
  let line = original.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
    $0.contains("inversé complique")
  }
  #expect(shown["place"]?.hasPrefix("\(1 + (line ?? 0)):") == true)
  #expect(shown["action"]?.contains("complique") == true)
  #expect(shown["completion"] == "confiance autonomie habitudes difficultes")
  #expect(shown["definition"]?.hasPrefix("  question recette ") == true)
  #expect(shown["hover"]?.hasPrefix("**recette**") == true)
  #expect(shown["rename"]?.hasPrefix("  question recettes ") == true)
  #expect(shown["formatting"]?.hasPrefix("  question recettes ") == true)
  #expect(shown["folding"] == "true")
  let expected = original.replacing("question recette ", with: "question recettes ")
    .replacing("moyenne de recette,", with: "moyenne de recettes,")
  #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
}
