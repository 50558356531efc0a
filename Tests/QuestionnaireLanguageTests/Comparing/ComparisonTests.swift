import QuestionnaireLanguage
import QuestionnaireModel
import Testing

@Suite struct ItemComparisonTests {
  @Test func twoEqualVersionsDifferInNothing() throws {
    let comparison = try TwoVersions.edited(("version 1.0", "version 1.1"))
    #expect(comparison.changedItems.isEmpty && comparison.changedScores.isEmpty)
    #expect(comparison.head.map(\.property) == [.version])
    #expect(comparison.waves.allSatisfy { $0.verdict == .same })
    #expect(comparison.verdicts == [.comparable, .comparable, .comparable])
    #expect(comparison.keepsChangesComparable)
  }

  @Test(arguments: [
    ("I can cook.", "I can cook well.", "a reworded: text"),
    ("At home.", "At your place.", "a reworded: help"),
    ("    help \"At home.\"\n", "", "a reworded: help"),
    ("I still lack", "I lack even", "b reworded: wordingPerWave"),
    ("All of them?", "Really all?", "meals reworded: checkMessages"),
    ("\"Often\"", "\"Every day\"", "meat reworded: labels"),
    (
      "    often \"Often\"\n    never \"Never\"", "    never \"Never\"\n    often \"Often\"",
      "meat reworded: optionOrder"
    ),
    ("\"Very much\"", "\"A lot\"", "wish reworded: labels"),
  ])
  func otherWordsAreARewording(old: String, new: String, found: String) throws {
    let comparison = try TwoVersions.edited((old, new))
    #expect(comparison.changedItems == [found])
    #expect(comparison.keepsChangesComparable)
  }

  @Test(arguments: [
    ("integer from 0 to 21", "decimal from 0 to 21", "meals restructured: type"),
    ("from 0 to 21", "from 0 to 28", "meals restructured: range"),
    ("unit \"meals\"", "unit \"plates\"", "meals restructured: unit"),
    ("if a > 2", "if a > 3", "meals restructured: relevance"),
    ("    if a > 2\n", "", "meals restructured: relevance"),
    ("warn if meals = 21", "warn if meals = 20", "meals restructured: checks"),
    ("warn if", "refuse if", "meals restructured: checks"),
    ("    unit \"meals\"", "    required\n    unit \"meals\"", "meals restructured: required"),
    ("never \"Never\"", "seldom \"Never\"", "meat restructured: codes"),
    ("\"Nowhere\", exclusive", "\"Nowhere\"", "shops restructured: exclusiveOptions"),
    (
      "    never \"Never\"", "    never \"Never\"\n    nd \"No answer\", missing",
      "meat restructured: missingCodes"
    ),
    ("waves before, after, later, retro", "waves before, after, later", "a restructured: waves"),
    (
      "    think \"I think of it\"\n    act \"I do it\"", "    act \"I do it\"\n    think \"I think of it\"",
      "stage restructured: codes"
    ),
    (": text\n", ": long text\n", "word restructured: type"),
  ])
  func whatGivesAnswersTheirMeaningIsStructure(old: String, new: String, found: String) throws {
    #expect(try TwoVersions.edited((old, new)).changedItems == [found])
  }

  @Test func aScaleConcernsAllItsQuestions() throws {
    #expect(
      try TwoVersions.edited(("five from 1 to 5", "five from 0 to 5")).changedItems
        == ["a restructured: range", "b restructured: range"])
    #expect(
      try TwoVersions.edited(("\"Entirely\"", "\"Wholly\""), ("\"I do not know\"", "\"Do not know\"")).changedItems
        == ["a reworded: labels", "b reworded: labels"])
    let renamed = try TwoVersions.edited(("scale five", "scale agree"), (": five", ": agree"))
    #expect(renamed.changedItems == ["a same: scaleName", "b same: scaleName"])
    #expect(renamed.verdicts == [.comparable, .comparable, .comparable])
  }

  @Test func aSectionConcernsAllItsQuestions() throws {
    #expect(
      try TwoVersions.edited(("\"In the kitchen\"", "\"At the stove\"")).changedItems
        == ["a reworded: sectionTitle", "b reworded: sectionTitle", "meals reworded: sectionTitle"])
    let conditional = try TwoVersions.edited(("\"The rest\"", "\"The rest\"\n  if a = 5"))
    #expect(conditional.changedItems.count == 5)
    #expect(conditional.changedItems.allSatisfy { $0.hasSuffix(" restructured: sectionRelevance") })
    #expect(try TwoVersions.edited(("section rest", "section others")).changedItems.isEmpty)
  }

  @Test func questionsComeAndGoAndMove() throws {
    let comparison = try TwoVersions.edited(
      ("  question word \"A last word?\" : text", "  question extra \"One more?\" : text"))
    #expect(comparison.changedItems == ["extra added", "word removed"])
    let line = "  question wish \"How much do you wish it?\" : slider from \"Not at all\" to \"Very much\"\n"
    let moved = try TwoVersions.edited(
      (line, ""), ("  question stage", line + "  question stage"))
    #expect(moved.changedItems.isEmpty)
    #expect(moved.head.map(\.property) == [.itemOrder])
  }

  @Test func aQuestionUnderAnotherNameIsProposedAsSuch() throws {
    #expect(
      try TwoVersions.edited(("question word", "question remark")).changedItems == ["remark renamed(from: \"word\")"])
    let both = try TwoVersions.edited(("question word \"A last word?\"", "question remark \"A remark?\""))
    #expect(both.changedItems == ["remark added", "word removed"])
  }

  @Test func valuesAreShownInBothLanguages() throws {
    let comparison = try TwoVersions.edited(("from 0 to 21", "from 0 to 28"), ("integer from", "decimal from"))
    let differences = try #require(comparison.items.first { $0.name == "meals" }).differences
    #expect(differences.map(\.old?.french) == ["entier"] && differences.map(\.new?.english) == ["decimal"])
  }

  @Test func whatTheModelDoesNotExplainIsNoticed() throws {
    // A property that the comparison does not know of is played by one that compilation never makes: two options of the
    // same code.
    var old = try TwoVersions.compiled(TwoVersions.source)
    var new = old
    let option = Option(code: "x", label: "X")
    old.sections[1].items[0].type = .choice([option, option])
    new.sections[1].items[0].type = .choice([option, Option(code: "x", label: "Y")])
    #expect(QuestionnaireComparison(old: old, new: new).changedItems.count == 1)
  }
}

@Suite struct VersionNumberTests {
  @Test func twoMeaningsUnderOneVersionNumberAreTold() throws {
    #expect(try TwoVersions.edited(("from 0 to 21", "from 0 to 28")).lacksVersion)
    #expect(try !TwoVersions.edited(("from 0 to 21", "from 0 to 28"), ("version 1.0", "version 1.1")).lacksVersion)
    #expect(try !TwoVersions.edited(("I can cook.", "I cook.")).lacksVersion)
    let text = ComparisonText(try TwoVersions.edited(("from 0 to 21", "from 0 to 28")), language: .english).text
    #expect(text.contains("\n  ! the version number is the same: give another one"))
  }
}

@Suite struct ScoreComparisonTests {
  @Test(arguments: [
    ("mean of a", "sum of a", "cooking rescored: method"),
    ("mean of a, reversed b", "mean of a", "cooking rescored: items missingRule"),
    ("reversed b", "b", "cooking rescored: reversal"),
    ("at least 2 answers", "at least 1 answer", "cooking rescored: missingRule"),
    ("threshold 0.5", "threshold 1", "cooking retuned: threshold"),
    ("\"Cooking\", higher", "\"Cooking\", lower", "cooking retuned: direction"),
    ("\"Cooking\", higher", "\"Cooking at home\", higher", "cooking retuned: title"),
    ("objectives PSP2", "objectives PSP2, ODD3", "cooking retuned: objectives"),
    ("objectives PSP2", "objectives PSP2\n  level micro", "cooking retuned: level"),
    ("objectives PSP2", "objectives PSP2\n  indicator \"Skills\"", "cooking retuned: indicators"),
    ("objectives PSP2", "objectives PSP2\n  reliability 0.8 \"Smith 2001\"", "cooking retuned: reliability"),
  ])
  func aScoreIsRescoredOrRetuned(old: String, new: String, found: String) throws {
    let rule =
      found.contains("missingRule") && new == "mean of a" ? ("at least 2 answers", "at least 1 answer") : ("a", "a")
    let comparison = try TwoVersions.edited((old, new), rule)
    #expect(comparison.changedScores == [found])
    #expect(comparison.keepsChangesComparable == found.contains("retuned"))
    #expect(comparison.verdicts.first == (found.contains("retuned") ? .comparable : .notComparable))
    #expect(comparison.verdicts.last == .comparable)
  }

  @Test func theOrderOfTheItemsDoesNotMatter() throws {
    let comparison = try TwoVersions.edited(("mean of a, reversed b", "mean of reversed b, a"))
    #expect(comparison.changedScores.isEmpty && comparison.keepsChangesComparable)
  }

  @Test func aScoreSaysOnWhatChangedQuestionsItRests() throws {
    let comparison = try TwoVersions.edited(("I can cook.", "I cook."), ("from 0 to 21", "from 0 to 28"))
    // Whether `meals` is asked depends on `a`.
    #expect(comparison.scores.map(\.rewordedItems) == [["a"], ["a"]])
    #expect(comparison.scores.map(\.restructuredItems) == [[], ["meals"]])
    #expect(comparison.verdicts == [.wordingOnly, .wordingOnly, .notComparable])
    #expect(!comparison.keepsChangesComparable)
  }

  @Test func scoresAndChangesComeAndGo() throws {
    let eating = "score eating \"Eating\", higher is better\n  sum of meals\n  computed if all answers\n"
    let without = try TwoVersions.edited((eating, ""), ("\nchange eating from before to after", ""))
    #expect(without.changedScores == ["eating removed"])
    #expect(without.verdicts == [.comparable, .comparable, .removed])
    #expect(!without.keepsChangesComparable)
    let (old, new) = (
      try TwoVersions.text([(eating, ""), ("\nchange eating from before to after", "")]), TwoVersions.source
    )
    let with = QuestionnaireComparison(old: try TwoVersions.compiled(old), new: try TwoVersions.compiled(new))
    #expect(with.changedScores == ["eating added"])
    #expect(with.verdicts == [.comparable, .comparable, .added])
    #expect(with.keepsChangesComparable)
  }
}

@Suite struct ChangeComparisonTests {
  @Test func aWaveThatIsAddedLeavesTheOthersComparable() throws {
    let comparison = try TwoVersions.edited(
      ("wave retro", "wave year \"A year later\"\nwave retro"),
      ("waves before, after, later,", "waves before, after, later, year,"),
      (
        "    wording after \"I still lack time.\"",
        "    wording after \"I still lack time.\"\n    wording year \"Now I lack time.\""
      ),
      ("change eating", "change cooking from before to year\nchange eating"))
    #expect(comparison.waves.map(\.verdict) == [.same, .same, .same, .added, .same])
    #expect(comparison.changedItems == ["a restructured: waves", "b reworded: wordingPerWave"])
    #expect(comparison.verdicts == [.comparable, .comparable, .comparable, .comparable])
  }

  @Test func onlyTheWordingAtTheTwoWavesCounts() throws {
    let comparison = try TwoVersions.edited(("I still lack", "I lack even"))
    #expect(comparison.verdicts == [.wordingOnly, .comparable, .comparable])
  }

  @Test func aWaveThatLooksBackIsAnotherMoment() throws {
    let old = TwoVersions.source.replacing(
      "change cooking from before to later", with: "change cooking from retro to after"
    ).replacing("    wording after", with: "    waves before, after, later, retro\n    wording after")
    let new = old.replacing(", retrospective of before, asked with after", with: "")
    let comparison = QuestionnaireComparison(old: try TwoVersions.compiled(old), new: try TwoVersions.compiled(new))
    #expect(comparison.waves.last?.differences.map(\.property) == [.retrospectiveOf, .askedWith])
    #expect(comparison.verdicts == [.comparable, .notComparable, .comparable])
    #expect(comparison.changes[1].reasons == [.waveMeaning(wave: "retro")])
  }

  @Test func anotherWindowIsToldAndStaysComparable() throws {
    let comparison = try TwoVersions.edited(("75 to 105", "150 to 210"))
    #expect(comparison.waves[2].differences.map(\.property) == [.window])
    #expect(comparison.keepsChangesComparable)
  }

  @Test func twoQuestionnairesAreNotTwoVersions() throws {
    let comparison = try TwoVersions.edited(("questionnaire study", "questionnaire other"))
    #expect(comparison.head.map(\.property) == [.name])
    #expect(comparison.verdicts == [.notComparable, .notComparable, .notComparable])
    #expect(comparison.changes[0].reasons == [.otherQuestionnaire])
  }
}
