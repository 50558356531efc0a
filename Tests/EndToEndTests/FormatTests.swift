import Foundation
import Testing

@Suite struct FormatTests {
  private let workshop: Workshop
  /// ``Sample/short`` as `jalon format` writes it.
  private let tidy = Sample.short.replacing("fr\nquestionnaire", with: "fr\n\nquestionnaire")
  private let hurried = Sample.short.replacing("échelle", with: "echelle").replacing(", manquant", with: " ,manquante")
    .replacing("\"Avant\"", with: "« Avant »").replacing("\n", with: " \n")

  init() throws { workshop = try Workshop() }

  private func text(_ name: String) throws -> String { String(decoding: try workshop.read(name), as: UTF8.self) }

  @Test func aFileIsRewrittenInOneStepAndKeepsItsPermissions() throws {
    try workshop.write(hurried, to: "atelier.jalon")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: workshop.path("atelier.jalon"))
    let outcome = try workshop.jalon("format", "atelier.jalon")
    #expect(outcome.end == .code(0))
    #expect(outcome.output == "atelier.jalon: laid out\n")
    #expect(outcome.errors == "")
    #expect(try text("atelier.jalon") == tidy)
    let attributes = try FileManager.default.attributesOfItem(atPath: workshop.path("atelier.jalon"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    // Nothing else was left in the folder, and the questionnaire is as good as it was.
    #expect(try workshop.files() == ["atelier.jalon"])
    #expect(try workshop.jalon("check", "atelier.jalon").end == .code(0))
  }

  /// A file that was written under Windows stays one.
  @Test func theEndsOfLinesAndTheMarkStayAsTheyAre() throws {
    let windows = "\u{FEFF}" + tidy.replacing("\n", with: "\r\n")
    try workshop.write("\u{FEFF}" + hurried.replacing("\n", with: "\r\n"), to: "atelier.jalon")
    #expect(try workshop.jalon("format", "atelier.jalon").output == "atelier.jalon: laid out\n")
    #expect(try workshop.read("atelier.jalon") == Array(windows.utf8))
    #expect(try workshop.jalon("format", "--check", "atelier.jalon").end == .code(0))
  }

  @Test func aFileThatIsLaidOutIsNotWrittenAgain() throws {
    try workshop.write(tidy, to: "atelier.jalon")
    let number = try FileManager.default.attributesOfItem(atPath: workshop.path("atelier.jalon"))[.systemFileNumber]
    let outcome = try workshop.jalon("format", "atelier.jalon", "--lang", "fr")
    #expect(outcome.end == .code(0))
    #expect(outcome.output == "tout est déjà en forme\n")
    let same = try FileManager.default.attributesOfItem(atPath: workshop.path("atelier.jalon"))[.systemFileNumber]
    #expect(number as? Int == same as? Int)
  }

  @Test func aFileBehindALinkIsRewrittenAndTheLinkStays() throws {
    try workshop.write(hurried, to: "atelier.jalon")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.path("lien.jalon"), withDestinationPath: "atelier.jalon")
    #expect(try workshop.jalon("format", "lien.jalon").end == .code(0))
    #expect(try text("atelier.jalon") == tidy)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: workshop.path("lien.jalon")) == "atelier.jalon")
  }

  @Test func lookingOnlyChangesNothingAndNamesTheFiles() throws {
    try workshop.write(tidy, to: "bon.jalon")
    try workshop.write(hurried, to: "vite.jalon")
    let outcome = try workshop.jalon("format", "bon.jalon", "vite.jalon", "--check")
    #expect(outcome.end == .code(1))
    #expect(outcome.output == "vite.jalon: not laid out\n")
    #expect(try text("vite.jalon") == hurried)
    let good = try workshop.jalon("format", "--check", "bon.jalon")
    #expect(good.end == .code(0))
    #expect(good.output == "all is laid out already\n")
  }

  @Test func whatIsShippedIsLaidOut() throws {
    var files: [String] = []
    for folder in ["Questionnaires", "Fixtures"] {
      let paths = FileManager.default.enumerator(atPath: Workshop.shipped(folder))?.compactMap { $0 as? String } ?? []
      files += paths.filter { $0.hasSuffix(".jalon") }.map { Workshop.shipped("\(folder)/\($0)") }
    }
    #expect(files.count >= 3)
    let outcome = try workshop.jalon(["format", "--check"] + files)
    #expect(outcome.end == .code(0), "\(outcome.output)")
  }

  @Test func aFileWithAnUnreadableLineIsLeftAsItIsAndTheOthersAreLaidOut() throws {
    let unreadable = hurried.replacing("section", with: "sektion")
    try workshop.write(unreadable, to: "faute.jalon")
    try workshop.write(hurried, to: "vite.jalon")
    let outcome = try workshop.jalon("format", "faute.jalon", "absent.jalon", "vite.jalon")
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("“faute.jalon” was not touched: its line 13"), "\(outcome.errors)")
    #expect(outcome.errors.contains("jalon check faute.jalon"))
    #expect(outcome.errors.contains("“absent.jalon”"))
    #expect(outcome.output == "vite.jalon: laid out\n")
    #expect(try text("faute.jalon") == unreadable)
    #expect(try text("vite.jalon") == tidy)
  }

  @Test func mistakesOtherThanOfReadingDoNotKeepAFileFromBeingLaidOut() throws {
    try workshop.write(hurried.replacing("moyenne de recette", with: "moyenne de recete"), to: "faute.jalon")
    #expect(try workshop.jalon("format", "faute.jalon").end == .code(0))
    #expect(try text("faute.jalon") == tidy.replacing("moyenne de recette", with: "moyenne de recete"))
  }

  @Test func aDiskThatTakesNothingMoreLeavesTheFileAsItWas() throws {
    try workshop.write(hurried, to: "atelier.jalon")
    let outcome = try Outcome.running(
      "/bin/sh", ["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" format atelier.jalon", Workshop.program],
      environment: workshop.environment(), folder: workshop.folder)
    #expect(outcome.isClearRefusal, "\(outcome.errors)")
    #expect(outcome.end == .code(1))
    #expect(outcome.output == "")
    #expect(try text("atelier.jalon") == hurried)
    #expect(try workshop.files() == ["atelier.jalon"])
  }

  @Test func wrongUseIsToldApart() throws {
    #expect(try workshop.jalon("format").end == .code(2))
    #expect(try workshop.jalon("format", "a.jalon", "--chek").end == .code(2))
    let binary: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF, 0xFE, 0x0A, 0]
    try workshop.write(binary, to: "binaire.jalon")
    #expect(try workshop.jalon("format", "binaire.jalon").isClearRefusal)
    #expect(try workshop.read("binaire.jalon") == binary)
    #expect(try workshop.jalon("format", ".").isClearRefusal)
  }
}
