import Foundation
import Testing

/// What `jalon compare` tells of two versions of a questionnaire.
@Suite struct CompareTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "un.jalon")
  }

  private func compare(_ edits: (String, String)..., more: [String] = []) throws -> Outcome {
    let text = edits.reduce(Sample.short.replacing("version 1.2", with: "version 2.0")) { text, edit in
      #expect(text.contains(edit.0))
      return text.replacing(edit.0, with: edit.1)
    }
    try workshop.write(text, to: "deux.jalon")
    return try workshop.jalon(["compare", "un.jalon", "deux.jalon"] + more)
  }

  @Test func aComparableVersionIsSaidToBeSo() throws {
    let outcome = try compare(("seuil 0,5", "seuil 1"))
    #expect(outcome.end == .code(0))
    #expect(
      outcome.output == """
        pratiques 1.2 → 2.0

        Questions
          = 4 the same

        Scores
          = confiance  same computation: threshold 0.5 → 1

        Declared changes
          = confiance  avant → apres  comparable

        Change scores stay comparable.

        """)
  }

  @Test func rewordedQuestionsStayComparableButForTheWording() throws {
    let outcome = try compare(("Savez-vous cuisiner ?", "Savez-vous faire la cuisine ?"), more: ["--lang", "fr"])
    #expect(outcome.end == .code(0))
    #expect(
      outcome.output.replacing("\u{A0}", with: " ") == """
        pratiques 1.2 → 2.0

        Questions
          = 3 identiques
          ~ recette  reformulée : texte Savez-vous cuisiner ? → Savez-vous faire la cuisine ?

        Scores
          = confiance  identique
              repose sur des questions reformulées : recette

        Changements déclarés
          ~ confiance  avant → apres  comparable au libellé près (--accept-reworded)
              question recette reformulée : texte

        Les changements restent comparables, au libellé près.

        """)
  }

  @Test func whatIsNoLongerComparableIsExplained() throws {
    let outcome = try compare(
      ("accord de 1 à 5", "accord de 1 à 7"), ("  5 \"Tout", "  7 \"Tout"), ("moyenne de", "somme de"),
      ("question jours", "question jours_semaine"), ("si jours =", "si jours_semaine ="))
    #expect(outcome.end == .code(1))
    for line in [
      "  ! recette  restructured: range 1–5 → 1–7; labels of the answers 5 \"Tout à fait d'accord\" → 5 –, "
        + "7 \"Tout à fait d'accord\"",
      "  + jours_semaine  new", "  - jours  removed", "  ! confiance  rescored: method mean → sum",
      "      rests on restructured questions: recette, saison",
      "  ! confiance  avant → apres  no longer comparable",
      "      score computed in another way: method mean → sum",
      "      question saison restructured: range 1–5 → 1–7",
      "1 change is no longer comparable across the versions.",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(line)\n\(outcome.output)")
    }
  }

  @Test func labelsThatChangePlacesAreNoRewording() throws {
    let outcome = try compare(
      ("souvent \"", "souvent \"\u{A0}"), ("1 \"Pas du tout", "1 \"Tout à fait"),
      ("5 \"Tout à fait", "5 \"Pas du tout"),
      more: ["--lang", "fr"])
    #expect(outcome.end == .code(1), "\(outcome.output)")
    let output = outcome.output.replacing("\u{A0}", with: " ")
    for line in [
      "  ! recette  restructurée : mêmes libellés à d'autres codes", "  = viande  identique : typographie seulement",
      "  ! confiance  avant → apres  plus comparable",
    ] {
      #expect(output.contains(line), "\(line)\n\(output)")
    }
    #expect(
      output.contains(
        """
              question recette restructurée : mêmes libellés à d'autres codes 1 "Pas du tout d'accord", 5 "Tout à fait \
        d'accord" → 1 "Tout à fait d'accord", 5 "Pas du tout d'accord"
        """), "\(output)")
  }

  @Test func aQuestionUnderAnotherNameIsProposed() throws {
    let outcome = try compare(("question viande", "question carne"), ("si viande parmi", "si carne parmi"))
    #expect(outcome.output.contains("  ? viande → carne  same question under another name: keep “viande”"))
    #expect(
      outcome.output.contains(
        "  ! jours  restructured: condition viande among souvent, parfois → carne among souvent, parfois\n"))
  }

  @Test func anotherWindowIsToldUnderTheChange() throws {
    let later = "vague apres \"À la fin\", 75 à 105 jours après avant"
    try workshop.write(Sample.short.replacing("vague apres \"À la fin\"", with: later), to: "un.jalon")
    let outcome = try compare(("vague apres \"À la fin\"", later.replacing("75 à 105", with: "150 à 210")))
    #expect(outcome.end == .code(0))
    #expect(
      outcome.output.contains(
        """
          = confiance  avant → apres  comparable
              note: window of wave apres 75 to 105 days after avant → 150 to 210 days after avant
        """), "\(outcome.output)")
  }

  private let planned = "changement confiance de avant à apres"

  @Test func exchangedComparisonGroupsAreSaidClearly() throws {
    let old = Sample.short.replacing(planned, with: planned + "\n  groupe témoin \"Jeudi\"")
    try workshop.write(old, to: "un.jalon")
    let outcome = try compare(
      (planned, planned + "\n  groupe témoin \"Mardi\"\n  tirage au sort\n  famille de tests \"F\""),
      ("seuil 0,5", "seuil 0,5\n  fidélité 0,8 \"Petit 2001\""), more: ["--lang", "fr"])
    #expect(outcome.end == .code(0), "change scores stay comparable")
    let output = outcome.output.replacing("\u{A0}", with: " ")
    for line in [
      "  ! confiance  avant → apres  comparable ; la comparaison avec le groupe témoin ne l'est plus",
      "      groupe témoin échangé : « Jeudi » → « Mardi » ; le témoin d'avant compte maintenant dans le programme",
      "      à noter : tirage au sort non → oui", "      à noter : famille de tests – → F",
      "      à noter : fidélité connue – → 0,8 (Petit 2001)",
      "Groupe témoin : 1 comparaison entre groupes ne se lit plus d'une version à l'autre.",
    ] {
      #expect(output.contains(line), "\(line)\n\(output)")
    }
  }

  @Test func aConditionThatTurnsRoundExchangesTheArms() throws {
    let old = Sample.short.replacing(planned, with: planned + "\n  groupe témoin si viande = jamais")
    try workshop.write(old, to: "un.jalon")
    let turned = try compare((planned, planned + "\n  groupe témoin si viande <> jamais"))
    #expect(
      turned.output.contains("comparison group exchanged: if viande = jamais → if viande <> jamais;"),
      "\(turned.output)")
    let wider = try compare((planned, planned + "\n  groupe témoin si viande parmi jamais, parfois"))
    #expect(wider.output.contains("comparison group changed: if viande = jamais → if viande among jamais, parfois;"))
  }

  @Test func conditionsChecksAndWavesAreShownOldAndNew() throws {
    let outcome = try compare(
      ("si viande parmi souvent, parfois", "si viande = souvent et (recette > 2 ou non saison < 3)"),
      ("alerte si jours = 7", "refus si jours > 6"),
      (
        "les saisons ?\" : accord", "les saisons ?\" : accord\n    vagues retro, apres, avant"
      ))
    for part in [
      "- viande among souvent, parfois", "+ viande = souvent and (recette > 2 or not saison < 3)",
      "checks warn if jours = 7 → refuse if jours > 6", "waves all → avant, apres, retro",
    ] {
      #expect(outcome.output.contains(part), "\(part)\n\(outcome.output)")
    }
  }

  @Test func aLongerScaleShowsItsNewEndAndIsToldOnce() throws {
    let outcome = try compare(
      ("accord de 1 à 5", "accord de 1 à 6"),
      (
        "  5 \"Tout à fait d'accord\"",
        "  5 \"Presque tout à fait d'accord\"\n  6 \"Absolument d'accord, sans réserve\""
      ))
    #expect(
      outcome.output.contains("+ 5 \"Presque tout à fait d'accord\", 6 \"Absolument d'accord, sans réserve\"\n"),
      "\(outcome.output)")
    #expect(outcome.output.contains("labels of the answers: as for recette\n"))
    #expect(outcome.output.components(separatedBy: "sans réserve").count == 2, "\(outcome.output)")
  }

  @Test func programsGetJSON() throws {
    let outcome = try compare(
      ("Savez-vous cuisiner ?", "Cuisinez-vous ?"), ("seuil 0,5", "seuil 1"), more: ["--format", "json"])
    #expect(outcome.end == .code(0))
    let object = try #require(JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any])
    #expect(
      Set(object.keys) == ["old", "new", "comparable", "questionnaire", "waves", "items", "scores", "changes"])
    #expect(object["comparable"] as? Bool == true)
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(items.map { $0["verdict"] as? String } == ["reworded", "same", "same", "same"])
    let difference = try #require((items[0]["differences"] as? [[String: Any]])?.first)
    #expect(difference["property"] as? String == "text")
    #expect(difference["old"] as? String == "Savez-vous cuisiner ?")
    #expect(difference["new"] as? String == "Cuisinez-vous ?")
    let scores = try #require(object["scores"] as? [[String: Any]])
    #expect(scores[0]["verdict"] as? String == "retuned" && scores[0]["reworded_items"] as? [String] == ["recette"])
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.map { $0["verdict"] as? String } == ["wordingOnly"])
  }

  @Test func whatCannotBeReadIsToldApartFromWhatIsNotComparable() throws {
    try workshop.write("jalon 1 fr\nquestonnaire x", to: "faute.jalon")
    for arguments in [
      ["un.jalon", "absent.jalon"], ["faute.jalon", "un.jalon"], ["un.jalon"], ["un.jalon", "un.jalon", "un.jalon"],
      ["un.jalon", "un.jalon", "--format", "xml"],
    ] {
      let outcome = try workshop.jalon(["compare"] + arguments)
      #expect(outcome.end == .code(2), "\(arguments)")
      #expect(outcome.isClearRefusal && outcome.output == "", "\(outcome.everything)")
    }
  }

  @Test func coloursAreForTerminalsOnlyAndNoTextCommandsThem() throws {
    let edit = ("Savez-vous cuisiner ?", "Savez\u{1B}[2Jcuisiner ?")
    #expect(!(try compare(edit).output.contains("\u{1B}")))
    let screen = try workshop.screen("compare", "un.jalon", "un.jalon")
    #expect(screen.end() == .code(0))
    #expect(screen.shown.contains("\u{1B}[32m"))
  }
}
