import Foundation
import Glibc
import Testing

/// Questionnaires that take pieces from other files of their folder.
@Suite struct SharedPiecesTests {
  private let workshop: Workshop

  private static let common = """
    jalon 1 fr

    partage commun "Ce que nos questionnaires ont en commun"

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    """

  private static let taking: String = {
    let scale = Self.common.split(separator: "\n\n").last.map(String.init) ?? ""
    return Sample.short.replacing(scale, with: "reprend échelle accord de commun\n")
  }()

  init() throws {
    workshop = try Workshop()
    #expect(Self.taking != Sample.short)
    try workshop.write(Self.common, to: "commun.jalon")
    try workshop.write(Self.taking, to: "q.jalon")
    try workshop.write("participant;recette;saison\nA;3;3\nB;2;4\nC;5;1\n", to: "avant.csv")
    try workshop.write("participant;recette;saison\nA;4;4\nB;2;5\nC;5;5\n", to: "apres.csv")
  }

  private func take(_ wave: String) throws -> Outcome {
    try workshop.jalon("import", "\(wave).csv", "-q", "q.jalon", "--wave", wave)
  }

  @Test func bothFilesAreGoodFromAnyFolder() throws {
    for files in [["commun.jalon", "q.jalon"], ["./q.jalon"], [workshop.path("q.jalon")]] {
      let outcome = try workshop.jalon(["check"] + files)
      #expect(outcome.end == .code(0), "\(outcome.everything)")
    }
    try FileManager.default.createDirectory(atPath: workshop.path("ailleurs"), withIntermediateDirectories: false)
    let elsewhere = try Outcome.running(
      Workshop.program, ["check", "../q.jalon"], environment: workshop.environment(), folder: workshop.path("ailleurs"))
    #expect(elsewhere.end == .code(0), "\(elsewhere.everything)")
    for arguments in [["print", "q.jalon", "--wave", "avant"], ["compare", "q.jalon", "q.jalon"]] {
      let outcome = try workshop.jalon(arguments)
      #expect(outcome.end == .code(0), "\(arguments): \(outcome.everything)")
    }
  }

  /// The database keeps the whole questionnaire, so that it never depends on another file.
  @Test func theDatabaseOutlivesTheFileOfPieces() throws {
    #expect(try take("avant").end == .code(0))
    #expect(try take("apres").end == .code(0))
    let before = try workshop.jalon("change", "--mask-below", "0")
    try FileManager.default.removeItem(atPath: workshop.path("commun.jalon"))
    let change = try workshop.jalon("change", "--mask-below", "0")
    #expect(change.end == .code(0) && change.output == before.output, "\(change.everything)")
    #expect(change.output.contains("3 people"))
    #expect(try workshop.jalon("export", "answers", "--output", "a.csv").end == .code(0))
    #expect(try workshop.sql("SELECT source FROM questionnaire").contains("échelle accord de 1 à 5"))
    // The questionnaire's own file needs it.
    let dump = try workshop.dump()
    let run = try workshop.jalon("run", "q.jalon", "--wave", "avant", "--participant", "D", "--plain", input: "3\n")
    #expect(run.end == .code(1))
    #expect(run.errors.contains("error[J0802]") && run.errors.contains("“commun.jalon” is not in this folder"))
    #expect(try workshop.dump() == dump)
  }

  @Test func anInterviewAsksWhatWasTaken() throws {
    let run = try workshop.jalon(
      "run", "q.jalon", "--wave", "avant", "--participant", "D", "--plain", input: "4\n5\njamais\n\n\n")
    #expect(run.output.contains("Tout à fait d'accord"), "\(run.everything)")
    #expect(try workshop.answers("D", "avant").contains("4"))
  }

  @Test func aChangeOfAPieceIsAChangeOfTheQuestionnaire() throws {
    #expect(try take("avant").end == .code(0))
    // Other words for the same answers can be mended at any time.
    try workshop.write(Self.common.replacing("Pas du tout", with: "Vraiment pas"), to: "commun.jalon")
    #expect(try take("avant").end == .code(0))
    // Other answers cannot, as long as the version stays.
    try workshop.write(Self.common.replacing("de 1 à 5", with: "de 1 à 7"), to: "commun.jalon")
    let refused = try take("apres")
    #expect(refused.isClearRefusal)
    #expect(refused.errors.contains("a file that it takes pieces from"), "\(refused.errors)")
    try workshop.write(Self.taking.replacing("version 1.2", with: "version 2.0"), to: "q.jalon")
    #expect(try take("apres").end == .code(0))
  }

  @Test func aFileOfPiecesIsCheckedAndNotAsked() throws {
    for arguments in [
      ["run", "commun.jalon", "--wave", "avant", "--participant", "A"], ["print", "commun.jalon"],
      ["import", "avant.csv", "-q", "commun.jalon"], ["compare", "commun.jalon", "commun.jalon"],
    ] {
      let outcome = try workshop.jalon(arguments)
      #expect(outcome.isClearRefusal && outcome.errors.contains("file of shared pieces"), "\(outcome.everything)")
    }
    #expect(try workshop.files() == ["apres.csv", "avant.csv", "commun.jalon", "q.jalon"])
  }

  @Test func mistakesAreShownAtTheLineThatTakesThePiece() throws {
    try workshop.write(Self.common + "section s \"S\"\n  question a \"A\" : acord\n", to: "commun.jalon")
    let outcome = try workshop.jalon("check", workshop.path("q.jalon"), "--format", "concise")
    #expect(outcome.output.hasPrefix("\(workshop.path("q.jalon")):8:27: error[J0804]"), "\(outcome.output)")
    let told = try workshop.jalon("check", "q.jalon", "--lang", "fr")
    #expect(told.output.contains("«\u{A0}commun.jalon\u{A0}» contient des erreurs"))
    #expect(told.output.contains("jalon check commun.jalon"))
  }

  @Test func mendsAndLayoutTouchOnlyTheFileThatWasGiven() throws {
    let slips = Self.taking.replacing("seuil 0,5", with: "seuil 0.5").replacing(
      "reprend échelle", with: "reuse echelle")
    try workshop.write(slips, to: "q.jalon")
    #expect(try workshop.jalon("check", "--fix", "q.jalon").end == .code(0))
    let mended = String(decoding: try workshop.read("q.jalon"), as: UTF8.self)
    #expect(mended == Self.taking.replacing("reprend échelle", with: "reprend echelle"))
    try workshop.write(mended.replacing("de commun", with: "de comun"), to: "q.jalon")
    #expect(try workshop.jalon("check", "--fix-likely", "q.jalon").end == .code(0))
    #expect(try workshop.read("q.jalon") == Array(mended.utf8))
    // The layout of a file does not depend on the others.
    try FileManager.default.removeItem(atPath: workshop.path("commun.jalon"))
    #expect(try workshop.jalon("format", "q.jalon").end == .code(0))
    let laidOut = String(decoding: try workshop.read("q.jalon"), as: UTF8.self)
    #expect(laidOut.contains("\nreprend échelle accord de commun\n") && !laidOut.contains("Pas du tout"))
  }

  /// What can stand under the name of a file without being one never keeps the command waiting.
  @Test func whatIsNoFileIsRefused() throws {
    let file = workshop.path("commun.jalon")
    func expectRefused(_ code: String, _ make: () throws -> Void) throws {
      try? FileManager.default.removeItem(atPath: file)
      try make()
      let outcome = try workshop.jalon(["check", "q.jalon"], limit: .seconds(20))
      #expect(outcome.end == .code(1) && outcome.output.contains("error[\(code)]"), "\(outcome.everything)")
    }
    try expectRefused("J0803") {
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    }
    try expectRefused("J0803") { #expect(mkfifo(file, 0o600) == 0) }
    try expectRefused("J0803") { #expect(symlink("commun.jalon", file) == 0) }
    try expectRefused("J0803") { #expect(symlink("nulle_part.jalon", file) == 0) }
    try expectRefused("J0803") { #expect(symlink("/dev/zero", file) == 0) }
    try expectRefused("J0803") { try workshop.write([UInt8](repeating: 0x20, count: 10 << 20), to: "commun.jalon") }
    try expectRefused("J0804") {
      try workshop.write((0..<100_000).map { UInt8(truncatingIfNeeded: $0) }, to: "commun.jalon")
    }
    try expectRefused("J0804") { try workshop.write([], to: "commun.jalon") }
    try expectRefused("J0804") { #expect(symlink("avant.csv", file) == 0) }
    // A link to a file of pieces is a file of pieces.
    try? FileManager.default.removeItem(atPath: file)
    try workshop.write(Self.common, to: "vrai.jalon")
    #expect(symlink("vrai.jalon", file) == 0)
    #expect(try workshop.jalon("check", "q.jalon").end == .code(0))
  }
}
