import QuestionnaireLanguage
import Testing

/// Words that are too many on a line, and what is proposed instead.
@Suite struct LeftoverTests {
  private static let head = """
    jalon 1 fr
    questionnaire essai version 1.0 "Essai"
    vague avant "Avant"
    vague apres "Après"

    """
  private static let questions = """
    section s "S"
      question a "A" : entier de 1 à 5
      question b "B" : entier de 1 à 5

    """

  /// Each line, and how it is mended when likely mends are asked for.
  @Test(arguments: [
    ("score x \"X\"\n  moyenne de a, b inversé\n  calculé si toutes les réponses", "moyenne de a, inversé b"),
    ("score x \"X\"\n  moyenne de a (inversé), b\n  calculé si toutes les réponses", "moyenne de inversé a, b"),
    ("score x \"X\" baisse favorable\n  moyenne de a\n  calculé si toutes les réponses", "\"X\", baisse favorable"),
    ("score x \"X\"\n  moyenne de a, b\n  calculé si 2 réponses", "calculé si au moins 2 réponses"),
    ("score x \"X\"\n  moyenne de a, b\n  toutes les réponses", "calculé si toutes les réponses"),
    (
      "vague retro \"R\", rétrospective de avant posée avec apres\nsection t \"T\"\n  question c \"C\" : texte\n    vagues retro",
      "rétrospective de avant, posée avec apres"
    ),
    ("vague suivi \"S\" 30 jours après avant", "\"S\", 30 jours après avant"),
    ("section t \"T\"\n  question c \"C\" : entier de 0 à 9\n    nsp \"Je ne sais pas\" manquant", "pas\", manquant"),
    ("section t \"T\"\n  question c \"C\" : texte\n    si a vaut 3", "si a = 3"),
    ("section t \"T\"\n  question c \"C\" : entier de 0 à 9\n    unité kg", "unité \"kg\""),
    ("section t \"T\"\n  question c \"C\" : entier de 0 à 9\n    unité %", "unité \"%\""),
  ])
  func whatIsMeantIsProposed(_ lines: String, _ meant: String) {
    let source = SourceText(name: "essai.jalon", Self.head + Self.questions + lines + "\n")
    #expect(Compilation(source).diagnostics.count == 1)
    let mending = Mending(source, includingLikely: true)
    #expect(mending.source.text.contains(meant), "\(mending.source.text)")
    #expect(mending.remaining.isEmpty, "\(mending.remaining)")
  }
}
