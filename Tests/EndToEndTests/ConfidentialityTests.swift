import Foundation
import Testing

/// What is said on the screen to one person never tells of another one.
@Suite struct ConfidentialityTests {
  private let workshop: Workshop
  private let secrets = ["SECRET1", "SECRET2", "inavouable"]

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.complete, to: "c.jalon")
    try workshop.write(
      """
      participant;wave;group;recette;viande;jardin;plat
      SECRET1;avant;mardi;2;jamais;oui;inavouable
      SECRET2;avant;jeudi;4;jamais;oui;inavouable

      """, to: "t.csv")
    #expect(try workshop.jalon("import", "t.csv", "-q", "c.jalon").end == .code(0))
  }

  private func expectDiscretion(_ outcome: Outcome) {
    for secret in secrets { #expect(!outcome.everything.contains(secret), "\(outcome.everything)") }
  }

  @Test func anInterviewKnowsNothingOfTheOthers() throws {
    expectDiscretion(try workshop.interview("c.jalon", "avant", "MOI", "4", "jamais", "?", "<", "<", "<"))
  }

  @Test func aRefusedImportNamesLinesAndNotPeople() throws {
    try workshop.write(
      """
      participant;wave;group;recette;viande;plat
      SECRET1;avant;mardi;5;jamais;
      SECRET2;apres;samedi;5;jamais;inavouable
      SECRET2;avent;jeudi;9;jamais;inavouable
      SECRET2

      """, to: "b.csv")
    for language in ["en", "fr"] {
      let outcome = try workshop.jalon("import", "b.csv", "-q", "c.jalon", "--lang", language)
      #expect(outcome.isClearRefusal)
      expectDiscretion(outcome)
    }
  }

  @Test func theReportOfChangesShowsGroupsAndNotPeople() throws {
    try workshop.write(
      Sample.complete + """
        score aisance "Aisance", hausse favorable
          somme de recette
          calculé si toutes les réponses

        changement aisance de avant à apres

        """, to: "c.jalon")
    expectDiscretion(try workshop.jalon("change", "c.jalon"))
  }

  @Test func aRefusedPersonIsNotToldWhoElseIsThere() throws {
    expectDiscretion(
      try workshop.interview("c.jalon", "avant", "SECRET1 ", "1", more: ["--group", "jeudi"]))
    expectDiscretion(try workshop.interview("c.jalon", "avent", "MOI", "1"))
    expectDiscretion(try workshop.interview("c.jalon", "avant", "SECRET2"))
  }

  @Test func aDamagedResponseIsNamedByItsIdentifierOnly() throws {
    _ = try workshop.sql("UPDATE response SET answers = '[\"inavouable\"]'")
    for command in [["export", "answers"], ["change"]] {
      let outcome = try workshop.jalon(command)
      #expect(outcome.isClearRefusal || outcome.end == .code(0), "\(outcome.everything)")
      let told = outcome.output.split(separator: "\n").dropFirst().joined() + outcome.errors
      for secret in secrets { #expect(!told.contains(secret), "\(told)") }
    }
  }

  @Test func theFullScreenLeavesNoAnswersInTheWindow() throws {
    let screen = try workshop.screen("run", "c.jalon", "--wave", "avant", "--participant", "SECRET3")
    try screen.wait(for: "Savez-vous cuisiner ?")
    screen.type("4\r")
    try screen.wait(for: "viande ?")
    screen.type("\u{3}")
    #expect(screen.end() == .code(1))
    // What comes after the alternate screen was left stays in the window.
    let left = screen.shown.components(separatedBy: "\u{1B}[?1049l").last ?? ""
    #expect(!left.isEmpty && !left.contains("SECRET3") && !left.contains("Plutôt d'accord"))
  }
}
