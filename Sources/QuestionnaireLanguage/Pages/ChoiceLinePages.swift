// Choices that look like something else.

extension DiagnosticPage {
  static let choiceLines = [
    DiagnosticPage(
      "J0319", .inSection,
      french: Text(
        title: "Un choix qui ressemble à une autre ligne",
        meaning: """
          Sous une question à choix, une ligne faite d'un mot et d'un texte est un choix de plus. Ce mot-ci commence
          d'habitude une ligne sur la question, en français ou en anglais : les personnes verraient ce texte parmi les
          réponses. À l'inverse, « aide "Aide de cuisine" » après les choix est lue comme une aide, que personne ne peut
          choisir. C'est un avertissement : le questionnaire peut servir quand même.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
              help "Répondez sans trop réfléchir."
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
              aide "Répondez sans trop réfléchir."
          """,
        mend: """
          Écrivez le mot français de la ligne, et mettez-la avant les choix. Si c'est vraiment un choix, donnez-lui un
          autre code : les personnes ne voient que le texte.
          """),
      english: Text(
        title: "A choice that looks like another line",
        meaning: """
          Under a question with choices, a line made of a word and a text is one more choice. This word usually begins
          a line about the question, in English or in French: people would see the text among the answers. The other
          way round, “help "Kitchen help"” after the choices is read as help, which nobody can choose. This is a
          warning: the questionnaire can be used all the same.
          """,
        bad: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
              aide "Answer without thinking too long."
          """,
        good: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
              help "Answer without thinking too long."
          """,
        mend: """
          Write the English word of the line, and put it before the choices. If it really is a choice, give it another
          code: people see the text only.
          """))
  ]
}
