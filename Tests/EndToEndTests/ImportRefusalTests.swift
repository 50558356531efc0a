import Testing

/// Tables that cannot be taken as they are: the reason is said with its place, and nothing is half imported.
@Suite struct ImportRefusalTests {
  private let workshop: Workshop
  private static let table = """
    participant;wave;recette;viande;jours
    BON1;avant;4;jamais;
    MAL1;avant;9;jamais;
    MAL2;avant;4;jamais;3
    MAL3;avent;4;jamais;
    ;avant;4;jamais;
    MAL4;avant;4;parfois;deux
    MAL5;avant;4
    BON2;apres;nsp;souvent;2

    """

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "p.jalon")
    try workshop.write(Self.table, to: "a.csv")
  }

  @Test func everyRefusalHasItsLineItsColumnAndItsReason() throws {
    let outcome = try workshop.jalon("import", "a.csv", "-q", "p.jalon")
    #expect(outcome.isClearRefusal)
    #expect(outcome.end == .code(1))
    for text in [
      "line 3, column 3 “recette”: Choose a whole number from 1 to 5.",
      "line 4, column 5 “jours”: This question is not asked here",
      "line 5, column 2 “wave”: there is no such wave. Did you mean “avant”?",
      "line 6, column 1 “participant”: the person's code is missing.",
      "line 7, column 5 “jours”: A number is needed, in digits.",
      "\nLine 8: there are 3 columns instead of 5.",
    ] {
      #expect(outcome.errors.contains(text), "\(text)\n\(outcome.errors)")
    }
    #expect(outcome.output == "8 rows read: 2 good, 6 refused.\n")
    #expect(outcome.errors.contains("jalon: Nothing was imported"))
    #expect(try workshop.sql("SELECT (SELECT count(*) FROM response), (SELECT count(*) FROM participant)") == "0|0")
  }

  @Test func theGoodRowsAreTakenWhenThatIsAskedFor() throws {
    let outcome = try workshop.jalon("import", "a.csv", "-q", "p.jalon", "--keep-valid")
    #expect(outcome.end == .code(0))
    #expect(outcome.output == "8 rows read: 2 new, 6 refused.\n")
    #expect(try workshop.sql("SELECT code FROM participant ORDER BY 1") == "BON1\nBON2")
    #expect(try workshop.sql("SELECT count(*) FROM response WHERE state = 'complete'") == "2")
  }

  @Test func whoTypesInARetrospectiveWaveIsToldWhereItGoes() throws {
    try workshop.write("participant;recette;saison;recette\nA1;4;4;2\n", to: "papier.csv")
    let outcome = try workshop.jalon("import", "papier.csv", "-q", "p.jalon", "--wave", "apres", "--lang", "fr")
    #expect(outcome.isClearRefusal)
    #expect(
      outcome.errors.replacing("\n", with: " ").contains(
        "dans une seconde ligne de la même personne, avec wave = retro."), "\(outcome.errors)")
    try workshop.write("participant;saison;saison\nA1;4;4\n", to: "papier.csv")
    let other = try workshop.jalon("import", "papier.csv", "-q", "p.jalon", "--wave", "apres")
    #expect(other.isClearRefusal && !other.errors.contains("retro"))
  }

  @Test func aCodeThatLooksLikeANameIsRemarkedOnKindly() throws {
    try workshop.write("participant;recette\nMado Dupont;4\nKTR472;4\n", to: "noms.csv")
    let outcome = try workshop.jalon("import", "noms.csv", "-q", "p.jalon", "--wave", "avant")
    #expect(outcome.end == .code(0))
    #expect(outcome.errors.contains("1 row has a code that looks like a first and a last name."), "\(outcome.errors)")
    #expect(!outcome.everything.contains("Dupont"))
    let asked = try workshop.interview("p.jalon", "avant", "Lili Martin", "4", "5", "jamais")
    #expect(asked.end == .code(0) && asked.errors.contains("This code looks like a first and a last name."))
    #expect(try workshop.states("Lili Martin") == ["avant complete"])
  }

  @Test func inFrenchToo() throws {
    let outcome = try workshop.jalon("import", "a.csv", "-q", "p.jalon", "--lang", "fr")
    #expect(outcome.errors.contains("ligne 3, colonne 3 «\u{A0}recette\u{A0}»\u{A0}: Choisissez un nombre entier"))
    #expect(outcome.errors.contains("jalon: Rien n'a été importé"))
    #expect(outcome.errors.contains("\nLigne 8"))
    #expect(outcome.output.hasPrefix("8 lignes lues\u{A0}: 2 bonnes, 6 refusées"))
  }

  @Test func aTableOfHeadersOnlyIsNoMistake() throws {
    try workshop.write("participant;wave;recette\n", to: "vide.csv")
    let english = try workshop.jalon("import", "vide.csv", "-q", "p.jalon")
    #expect(english.end == .code(0))
    #expect(english.output == "0 rows read: nothing to import.\n")
    let french = try workshop.jalon("import", "vide.csv", "-q", "p.jalon", "--lang", "fr")
    #expect(french.output == "0 ligne lue\u{A0}: rien à importer.\n")
  }

  @Test(arguments: [
    ("code;recette\nA1;4\n", "A column “participant”"),
    ("participant;couleur\nA1;4\n", "No column has the name of a question"),
    ("participant;recette\nA1;4\n", "Add --wave followed by one of these waves"),
    ("participant;wave;recette;Recette\nA1;avant;4;4\n", "mean the same thing"),
  ])
  func aTableThatLacksWhatIsNeededIsRefusedAtOnce(_ table: String, _ reason: String) throws {
    try workshop.write(table, to: "b.csv")
    let outcome = try workshop.jalon("import", "b.csv", "-q", "p.jalon")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test func aPersonOfAnotherGroupIsRefusedByLine() throws {
    try workshop.write("participant;wave;group;recette\nA1;avant;mardi;4\n", to: "b.csv")
    try workshop.write("participant;wave;group;recette\nA2;apres;jeudi;4\nA1;apres;jeudi;4\n", to: "c.csv")
    #expect(try workshop.jalon("import", "b.csv", "-q", "p.jalon").end == .code(0))
    let before = try workshop.dump()
    let outcome = try workshop.jalon("import", "c.csv", "-q", "p.jalon")
    #expect(outcome.isClearRefusal)
    #expect(outcome.errors.contains("line 3, column 3 “group”: "))
    #expect(try workshop.dump() == before)
  }

  @Test func anUnknownWaveOfTheCommandIsWrongUse() throws {
    let outcome = try workshop.jalon("import", "a.csv", "-q", "p.jalon", "--wave", "avants")
    #expect(outcome.end == .code(2))
    #expect(outcome.errors.contains("Did you mean “avant”?"))
    #expect(!workshop.exists("jalon.db"))
  }
}
