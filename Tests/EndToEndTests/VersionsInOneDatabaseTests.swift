import Foundation
import Testing

/// People who answered one wave in one version of a questionnaire and the next wave in another.
@Suite struct VersionsInOneDatabaseTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "un.jalon")
    try take("avant", "A;3;3", "B;2;4", "C;5;1", in: "un.jalon")
  }

  private func take(_ wave: String, _ rows: String..., in questionnaire: String) throws {
    try workshop.write((["participant;recette;saison"] + rows).joined(separator: "\n") + "\n", to: "t.csv")
    let outcome = try workshop.jalon("import", "t.csv", "-q", questionnaire, "--wave", wave)
    #expect(outcome.end == .code(0), "\(outcome.everything)")
  }

  /// The second version, which all three answer afterwards.
  private func secondVersion(_ edits: (String, String)...) throws {
    let text = edits.reduce(Sample.short.replacing("version 1.2", with: "version 2.0")) { text, edit in
      #expect(text.contains(edit.0))
      return text.replacing(edit.0, with: edit.1)
    }
    try workshop.write(text, to: "deux.jalon")
    try take("apres", "A;4;4", "B;2;4", "C;5;5", in: "deux.jalon")
  }

  private static let changes = "SELECT participant, version, change, status FROM changes ORDER BY 1"
  private static let paired = "A|2.0|1.0|improved\nB|2.0|0.0|unchanged\nC|2.0|2.0|improved"

  @Test func versionsThatDifferInNothingThatCountsArePaired() throws {
    try secondVersion(("Combien de jours ?", "Combien de fois ?"), ("seuil 0,5", "seuil 0,6"))
    let outcome = try workshop.jalon("change", "--mask-below", "0")
    #expect(outcome.end == .code(0))
    #expect(
      outcome.output.contains(
        """
        One wave answered in version 1.2, the other in 2.0:
          Confiance en cuisine, avant → apres: 3 people counted, the same questions

        """), "\(outcome.output)")
    #expect(outcome.output.contains("3 people with both scores, of 3 at first and 3 afterwards"))
    #expect(try workshop.sql(Self.changes) == Self.paired)
    #expect(
      try workshop.sql(
        "SELECT version, n_matched, n_other_version FROM cohort_change JOIN questionnaire ON id = questionnaire_id")
        == "1.2|0|0\n2.0|3|0")
    let before = try workshop.dump()
    #expect(try workshop.jalon("change").errors == "All was up to date.\n")
    #expect(try workshop.dump() == before)
  }

  @Test func otherWordsArePairedOnRequest() throws {
    try secondVersion(("Savez-vous cuisiner ?", "Cuisinez-vous ?"))
    let refused = try workshop.jalon("change", "--mask-below", "0", "--lang", "fr")
    #expect(refused.end == .code(0))
    #expect(
      refused.output.replacing("\u{A0}", with: " ").contains(
        """
        Une vague répondue en version 1.2, l'autre en 2.0 :
          Confiance en cuisine, avant → apres : 3 personnes laissées de côté
            question recette reformulée : texte
            Si ces mots ne changent pas le sens, --accept-reworded compare aussi ces
            personnes.

        """), "\(refused.output)")
    #expect(try workshop.sql(Self.changes) == "")
    let export = try workshop.jalon("export", "cohorts")
    #expect(export.errors.contains("pratiques 2.0: people who answered a wave in a version that is not comparable"))
    let header = try #require(export.output.split(separator: "\n").first).split(separator: ",")
    let column = try #require(header.firstIndex(of: "n_other_version"))
    let row = try #require(export.output.split(separator: "\n").last).split(
      separator: ",", omittingEmptySubsequences: false)
    #expect(row[column] == "3")

    let accepted = try workshop.jalon("change", "--mask-below", "0", "--accept-reworded")
    #expect(accepted.output.contains("3 people counted, but for the wording\n    question recette reworded: text\n"))
    #expect(try workshop.sql(Self.changes) == Self.paired)
    #expect(try workshop.jalon("export", "changes", "--accept-reworded").output.split(separator: "\n").count == 4)
    // Without it, they are left out again.
    try workshop.jalon("change")
    #expect(try workshop.sql(Self.changes) == "")
  }

  @Test func anotherScaleIsNeverPaired() throws {
    try secondVersion(("accord de 1 à 5", "accord de 0 à 5"))
    let outcome = try workshop.jalon("change", "--accept-reworded")
    #expect(outcome.end == .code(0))
    for line in [
      "  Confiance en cuisine, avant → apres: 3 people left out", "    question recette restructured: range 1–5 → 0–5",
      "    question saison restructured: range 1–5 → 0–5", "    Keep to one version for all waves of a person.",
    ] {
      #expect(outcome.output.contains(line), "\(outcome.output)")
    }
    #expect(try workshop.sql(Self.changes) == "")
    #expect(try workshop.sql("SELECT max(n_other_version) FROM cohort_change") == "3")
  }

  @Test func anotherComputationIsPairedOnceTheOlderFileIsMended() throws {
    try secondVersion(("moyenne de", "somme de"))
    #expect(
      try workshop.jalon("change").output.contains(
        "    score computed in another way: method mean → sum\n"))
    #expect(try workshop.sql(Self.changes) == "")
    try workshop.write(Sample.short.replacing("moyenne de", with: "somme de"), to: "un.jalon")
    #expect(try workshop.jalon("change", "un.jalon").end == .code(0))
    #expect(try workshop.sql(Self.changes) == "A|2.0|2.0|improved\nB|2.0|0.0|unchanged\nC|2.0|4.0|improved")
  }

  @Test func everybodyCanSeeInTheDatabaseWhatIsComparable() throws {
    try secondVersion(("Savez-vous cuisiner ?", "Cuisinez-vous ?"))
    #expect(
      try workshop.sql(
        """
        SELECT new.name, new.computation = old.computation, new.structure = old.structure, new.wording = old.wording
        FROM score AS old JOIN score AS new ON new.name = old.name AND new.questionnaire_id > old.questionnaire_id
        """) == "confiance|1|1|0")
  }

  @Test func whoIsErasedIsInNoResultOfEitherVersion() throws {
    try secondVersion()
    try workshop.jalon("change")
    #expect(try workshop.jalon("erase", "--participant", "A", "--yes").end == .code(0))
    #expect(try workshop.sql(Self.changes) == "B|2.0|0.0|unchanged\nC|2.0|2.0|improved")
    #expect(try workshop.sql("SELECT count(*) FROM cohort_change") == "0")
  }
}
