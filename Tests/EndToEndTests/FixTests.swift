import Foundation
import Testing

/// `jalon check --fix`, on real files.
@Suite struct FixTests {
  private let workshop: Workshop
  private let slips = Sample.short.replacing("seuil 0,5", with: "seuil 0.5").replacing("  question", with: "\tquestion")
  private let guess = Sample.short.replacing("moyenne de recette,", with: "moyenne de recete,")

  init() throws {
    workshop = try Workshop()
    try workshop.write(slips, to: "fautes.jalon")
    try workshop.write(guess, to: "nom.jalon")
    try workshop.write(Sample.short, to: "bon.jalon")
  }

  private func text(_ name: String) throws -> String { String(decoding: try workshop.read(name), as: UTF8.self) }

  @Test func certainMendsAreWrittenAndTold() throws {
    let outcome = try workshop.jalon("check", "--fix", "fautes.jalon", "--lang", "fr")
    #expect(outcome.end == .code(0), "\(outcome.everything)")
    #expect(try text("fautes.jalon") == Sample.short)
    #expect(
      outcome.output == """
        fautes.jalon:14-21\u{A0}: espaces au début de la ligne corrigés [J0112]
        fautes.jalon:28\u{A0}: «\u{A0}0.5\u{A0}» devient «\u{A0}0,5\u{A0}» [J0107]

        tout est en ordre

        """)
    let again = try workshop.jalon("check", "--fix", "fautes.jalon", "--lang", "fr")
    #expect(again.output == "tout est en ordre\n")
  }

  @Test func guessesAreLeftAloneUnlessAskedFor() throws {
    let careful = try workshop.jalon("check", "--fix", "nom.jalon")
    #expect(careful.end == .code(1))
    #expect(careful.output.contains("did you mean “recette”?"))
    #expect(try text("nom.jalon") == guess)
    let likely = try workshop.jalon("check", "--fix-likely", "nom.jalon")
    #expect(likely.end == .code(0))
    #expect(likely.output.hasPrefix("nom.jalon:26: “recete” becomes “recette” [J0203]\n"))
    #expect(try text("nom.jalon") == Sample.short)
  }

  /// Each file is mended as far as it goes, and the exit code speaks of what is left.
  @Test func whatRemainsIsShown() throws {
    try workshop.write(slips.replacing("moyenne de recette,", with: "moyenne de recete,"), to: "deux.jalon")
    let outcome = try workshop.jalon("check", "--fix", "deux.jalon", "absent.jalon", "bon.jalon")
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("absent.jalon"))
    #expect(outcome.output.contains("[J0107]\n"))
    #expect(outcome.output.contains("error[J0203]"))
    #expect(try text("deux.jalon") == guess)
  }

  @Test func programsGetOnlyTheirFormatAndTheMendsBesideIt() throws {
    for format in ["json", "sarif", "concise"] {
      try workshop.write(slips, to: "fautes.jalon")
      let outcome = try workshop.jalon("check", "--fix", "fautes.jalon", "--format", format)
      #expect(outcome.end == .code(0))
      #expect(outcome.errors.contains("fautes.jalon:28: “0.5” becomes “0,5” [J0107]\n"))
      #expect(!outcome.output.contains("becomes"))
      if format != "concise" { _ = try JSONSerialization.jsonObject(with: Data(outcome.bytes)) }
    }
  }

  @Test func aFileThatIsNotUTF8IsNotTouched() throws {
    let latin = slips.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try workshop.write(latin, to: "latin.jalon")
    let outcome = try workshop.jalon("check", "--fix-likely", "latin.jalon")
    #expect(outcome.end == .code(1))
    #expect(outcome.output.contains("J0101"))
    #expect(try workshop.read("latin.jalon") == latin)
  }

  @Test func nothingIsWrittenWithoutTheOptionNorWhenNothingIsMended() throws {
    try workshop.jalon("check", "fautes.jalon")
    #expect(try text("fautes.jalon") == slips)
    let file = workshop.path("bon.jalon")
    let before = try FileManager.default.attributesOfItem(atPath: file)
    try workshop.jalon("check", "--fix", "bon.jalon")
    let after = try FileManager.default.attributesOfItem(atPath: file)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(try workshop.files() == ["bon.jalon", "fautes.jalon", "nom.jalon"])
  }

  @Test func aLinkStaysALinkAndPermissionsStayAsTheyAre() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: workshop.path("lien.jalon"), withDestinationPath: "fautes.jalon")
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: workshop.path("fautes.jalon"))
    #expect(try workshop.jalon("check", "--fix", "lien.jalon").end == .code(0))
    #expect(try text("fautes.jalon") == Sample.short)
    #expect(try manager.destinationOfSymbolicLink(atPath: workshop.path("lien.jalon")) == "fautes.jalon")
    let attributes = try manager.attributesOfItem(atPath: workshop.path("fautes.jalon"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  /// What cannot be written is said, and what is then shown is what stands in the file.
  @Test func aFileThatCannotBeWrittenIsAFailure() throws {
    // A pipe can be read, but no file can be put in its place.
    let outcome = try workshop.jalon(["check", "--fix", "/dev/stdin", "fautes.jalon"], input: Array(slips.utf8))
    #expect(outcome.isOrderly)
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("/dev/stdin"))
    #expect(outcome.output.contains("error[J0107]"))
    #expect(!outcome.output.contains("/dev/stdin:28: “0.5”"))
    #expect(try text("fautes.jalon") == Sample.short)
  }

  @Test func endsOfLinesOfWindowsAreKept() throws {
    try workshop.write(slips.replacing("\n", with: "\r\n"), to: "windows.jalon")
    #expect(try workshop.jalon("check", "--fix", "windows.jalon").end == .code(0))
    #expect(try text("windows.jalon") == Sample.short.replacing("\n", with: "\r\n"))
  }
}
