extension DiagnosticPage {
  /// J06: what is not used, and what is not there.
  static let usefulness: [DiagnosticPage] = [
    DiagnosticPage(
      "J0601", .afterWaves,
      french: Text(
        title: "Une échelle qui ne sert pas",
        meaning: """
          L'échelle est déclarée, mais aucune question ne l'utilise. Peut-être une question devait-elle la
          prendre. C'est un avertissement : le questionnaire peut servir quand même.
          """,
        bad: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
          """,
        good: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        mend: "Donnez l'échelle à une question, après ses deux-points, ou retirez l'échelle."),
      english: Text(
        title: "A scale that is not used",
        meaning: """
          The scale is declared, but no question uses it. Perhaps a question was meant to. This is a warning: the
          questionnaire can be used all the same.
          """,
        bad: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
          """,
        good: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        mend: "Give the scale to a question, after its colon, or remove the scale.")),
    DiagnosticPage(
      "J0602", .afterWaves,
      french: Text(
        title: "Une section sans question",
        meaning: """
          Une section réunit des questions sous un titre. Celle-ci n'en a aucune : il n'y aurait rien à montrer
          sous ce titre. C'est un avertissement : le questionnaire peut servir quand même.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non

          section fin "Pour finir"
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non

          section fin "Pour finir"
            question mot "Un dernier mot ?" : texte long
          """,
        mend: "Ajoutez des questions sous la section, deux espaces plus à droite, ou retirez la section."),
      english: Text(
        title: "A section without questions",
        meaning: """
          A section puts questions together under a title. This one has none: there would be nothing to show under
          that title. This is a warning: the questionnaire can be used all the same.
          """,
        bad: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no

          section last "To finish"
          """,
        good: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no

          section last "To finish"
            question word "A last word?" : long text
          """,
        mend: "Add questions under the section, two spaces further right, or remove the section.")),
    DiagnosticPage(
      "J0603", .wholeFile,
      french: Text(
        title: "Un questionnaire sans question",
        meaning: """
          Le questionnaire a un nom et des vagues, mais rien à demander. Les questions vont dans des sections, qui
          leur donnent un titre.
          """,
        bad: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant l'atelier"
          """,
        good: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Ajoutez une ligne « section » au bord gauche, et des questions sous elle, deux espaces plus à droite.
          """),
      english: Text(
        title: "A questionnaire without questions",
        meaning: """
          The questionnaire has a name and waves, but nothing to ask. Questions go into sections, which give them
          a title.
          """,
        bad: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before the workshop"
          """,
        good: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: "Add a line “section” at the left edge, and questions under it, two spaces further right.")),
  ]
}
