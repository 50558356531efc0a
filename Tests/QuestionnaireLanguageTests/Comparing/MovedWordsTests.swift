import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// Words that stay the same and stand for something else: silent wrong data, were they taken for a rewording.
@Suite struct MovedWordsTests {
  @Test func theEndsOfAScaleThatChangePlacesChangeTheMeaning() throws {
    let comparison = try TwoVersions.edited(
      ("1 \"Not at all\"", "1 \"Entirely\""), ("5 \"Entirely\"", "5 \"Not at all\""))
    #expect(comparison.changedItems == ["a restructured: movedLabels", "b restructured: movedLabels"])
    let difference = try #require(comparison.items.first?.differences.first)
    #expect(difference.old?.english == "1 \"Not at all\", 5 \"Entirely\"")
    #expect(difference.new?.english == "1 \"Entirely\", 5 \"Not at all\"")
    #expect(comparison.verdicts == [.notComparable, .notComparable, .notComparable])
    #expect(!comparison.keepsChangesComparable)
  }

  @Test(arguments: [
    // The two ends of a slider.
    ("from \"Not at all\" to \"Very much\"", "from \"Very much\" to \"Not at all\"", "wish restructured: movedLabels"),
    // Two options, with capitals and typography that changed as well.
    (
      "often \"Often\"\n      never \"Never\"", "often \"never\"\n      never \"Often\u{A0}\"",
      "meat restructured: movedLabels"
    ),
    // A label that has gone to a code that had none, or another; the one that is new is told beside it.
    (
      "market \"At the market\"\n      farm \"At the farm\"", "market \"On line\"\n      farm \"At the market\"",
      "shops restructured: movedLabels"
    ),
    (
      "think \"I think of it\"\n      act \"I do it\"", "think \"I do it\"\n      act \"I think of it\"",
      "stage restructured: movedLabels"
    ),
  ])
  func wordsAtAnotherCodeChangeTheMeaning(old: String, new: String, found: String) throws {
    let outdented = (old.replacing("\n      ", with: "\n    "), new.replacing("\n      ", with: "\n    "))
    let comparison = try TwoVersions.edited(outdented)
    #expect(comparison.changedItems == [found])
  }

  @Test func aLabelThatMovesAlongTheScaleChangesTheMeaning() throws {
    let comparison = try TwoVersions.edited(("1 \"Not at all\"", "2 \"Not at all\""))
    #expect(comparison.changedItems.first == "a restructured: movedLabels")
    #expect(comparison.items.first?.differences.first?.old?.english == "1 \"Not at all\", 2 –")
  }

  @Test func anotherLabelIsShownBesideTheOldOne() throws {
    let difference = try #require(
      try TwoVersions.edited(("\"Entirely\"", "\"Wholly\"")).items.first?.differences.first)
    #expect(difference.property == .labels)
    #expect(difference.old?.french == "5 \"Entirely\"" && difference.new?.french == "5 \"Wholly\"")
  }

  @Test func twoQuestionsThatExchangeTheirTextsChangeTheMeaning() throws {
    let comparison = try TwoVersions.edited(("\"I can cook.\"", "\"X\""), ("\"I lack time.\"", "\"I can cook.\""))
    #expect(comparison.changedItems == ["a reworded: text", "b restructured: movedText"])
    #expect(comparison.verdicts.prefix(2) == [.notComparable, .notComparable])
    let kept = try TwoVersions.edited(("\"I lack time.\"", "\"I can cook.\""))
    #expect(kept.changedItems == ["b reworded: text"])
  }

  @Test func easyWordsThatChangePlacesChangeTheMeaning() throws {
    let old = TwoVersions.source.replacing("1 \"Not at all\"", with: "1 \"Not at all\", easy read \"No\"")
      .replacing("5 \"Entirely\"", with: "5 \"Entirely\", easy read \"Yes\"")
    let new = old.replacing("\"No\"", with: "\"?\"").replacing("\"Yes\"", with: "\"No\"").replacing(
      "\"?\"", with: "\"Yes\"")
    let comparison = QuestionnaireComparison(old: try TwoVersions.compiled(old), new: try TwoVersions.compiled(new))
    #expect(comparison.changedItems == ["a restructured: movedEasyTexts", "b restructured: movedEasyTexts"])
  }
}

/// A score depends on the questions that decide whether its own are asked.
@Suite struct ConditionComparisonTests {
  /// The sample with a question on which the condition of a section depends.
  private func compare(_ edits: (String, String)...) throws -> QuestionnaireComparison {
    let old = TwoVersions.source.replacing("integer from 0 to 21\n      unit \"meals\"\n      if a > 2", with: "-")
      .replacing(
        "  question a \"I can cook.\"",
        with: "  question kg \"How much?\" : decimal from 0 to 9\n    unit \"kg\"\n  question a \"I can cook.\""
      ).replacing("\"I lack time.\" : five", with: "\"I lack time.\" : five\n    if kg > 5")
    let new = try edits.reduce(old) { text, edit in
      try #require(text.contains(edit.0))
      return text.replacing(edit.0, with: edit.1)
    }
    return QuestionnaireComparison(old: try TwoVersions.compiled(old), new: try TwoVersions.compiled(new))
  }

  @Test func theUnitOfAQuestionInAConditionCounts() throws {
    let comparison = try compare(("unit \"kg\"", "unit \"g\""))
    #expect(comparison.verdicts == [.notComparable, .notComparable, .comparable])
    #expect(comparison.scores.map(\.restructuredItems) == [["kg"], []])
    let reason = try #require(comparison.changes[0].reasons.first)
    #expect(reason.phrase.english == "question kg, on which a condition depends, restructured: unit kg → g")
  }

  @Test func soDoItsWords() throws {
    let comparison = try compare(("\"How much?\"", "\"How much bread?\""))
    #expect(comparison.verdicts == [.wordingOnly, .wordingOnly, .comparable])
    #expect(
      comparison.changes[0].reasons.map(\.phrase.english)
        == ["question kg, on which a condition depends, reworded: text"])
  }

  @Test func conditionsAreFollowedThroughOthers() throws {
    // `eating` rests on `meals`, which is asked if `a` is above 2.
    #expect(try TwoVersions.edited(("I can cook.", "I cook.")).verdicts == [.wordingOnly, .wordingOnly, .wordingOnly])
    let old = TwoVersions.source.replacing(
      "section rest \"The rest\"", with: "section rest \"The rest\"\n  if meals > 3"
    )
    .replacing("sum of meals", with: "sum of wish")
    let new = old.replacing("unit \"meals\"", with: "unit \"plates\"")
    let comparison = QuestionnaireComparison(old: try TwoVersions.compiled(old), new: try TwoVersions.compiled(new))
    #expect(comparison.verdicts == [.comparable, .comparable, .notComparable])
  }
}

/// What a word processor does to a text while it is pasted is no other wording.
@Suite struct TypographyComparisonTests {
  @Test(arguments: [
    ("I can cook.", "I\u{A0}can cook."), ("I can cook.", "I  can\u{202F}cook. "), ("At home.", "\u{FEFF}At home."),
  ])
  func aPastedTextIsTheSame(old: String, new: String) throws {
    let comparison = try TwoVersions.edited((old, new))
    #expect(comparison.changedItems == ["a same: typography"])
    #expect(comparison.verdicts == [.comparable, .comparable, .comparable])
  }

  @Test(arguments: [
    ("L'œuf", "L\u{2019}oeuf"), ("Mangez-vous de la viande ?", "Mangez\u{2011}vous de la viande\u{202F}?"),
    ("« Bien manger »", "\u{201C}Bien manger\u{201D}"), ("Dis \"oui\".", "Dis «\u{A0}oui\u{A0}»."),
    ("e\u{301}te\u{301}", "été"), ("of\u{FB01}ce", "office"), ("Et...", "Et…"), ("de 1 – 2", "de 1 - 2"),
    (" un\n deux", "un deux"), ("mi\u{AD}di", "midi"),
  ])
  func typographyIsTakenAway(one: String, other: String) {
    #expect(one.withoutTypography == other.withoutTypography)
  }

  @Test(arguments: [
    ("été", "ete"), ("Oui", "oui"), ("10 kg", "10kg"), ("m²", "m2"), ("a b", "ab"), ("« a » b", "« a »b"),
    ("c'est", "cest"), ("می\u{200C}خواهم", "میخواهم"), ("a - b", "a-b"),
  ])
  func wordsAreKept(one: String, other: String) {
    #expect(one.withoutTypography != other.withoutTypography)
  }

  @Test func anotherWindowIsToldBesideTheChange() throws {
    let comparison = try TwoVersions.edited(("75 to 105", "150 to 210"))
    #expect(comparison.verdicts == [.comparable, .comparable, .comparable])
    #expect(comparison.changes.map(\.reasons.count) == [0, 1, 0])
    #expect(
      comparison.changes[1].reasons.first?.phrase.english
        == "note: window of wave later 75 to 105 days after before → 150 to 210 days after before")
  }
}
