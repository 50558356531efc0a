extension DiagnosticPage {
  /// J01: the parts of a line.
  static let lineParts: [DiagnosticPage] = [
    DiagnosticPage(
      "J0113", .inSection,
      french: Text(
        title: "Il manque quelque chose sur la ligne",
        meaning: """
          Chaque sorte de ligne a ses parties, toujours dans le même ordre. Une question a un nom, un texte entre
          guillemets, deux-points et le genre de la réponse. Une de ces parties manque, ou une autre est venue
          avant elle.
          """,
        bad: """
            question recette "Je sais cuisiner un repas."
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: "Ajoutez à l'endroit marqué ce que le message nomme ; l'aide en donne un exemple."),
      english: Text(
        title: "Something is missing on the line",
        meaning: """
          Each sort of line has its parts, always in the same order. A question has a name, a text between
          quotation marks, a colon and the kind of answer. One of these parts is missing, or another one came
          before it.
          """,
        bad: """
            question recipe "I can cook a meal."
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
          """,
        mend: "Add what the message names at the marked place; the help gives an example of it.")),
    DiagnosticPage(
      "J0114", .afterQuestions,
      french: Text(
        title: "Quelque chose de trop à la fin de la ligne",
        meaning: """
          La ligne était complète, et il reste pourtant des mots. Le plus souvent une virgule manque dans une
          liste, ou deux lignes se sont retrouvées sur une seule.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette saison
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
          """,
        mend: """
          Mettez une virgule entre les parties de la liste, passez à la ligne, ou retirez les mots en trop.
          """),
      english: Text(
        title: "Something too much at the end of the line",
        meaning: """
          The line was complete, and yet some words are left. Most often a comma is missing in a list, or two
          lines have ended up on one.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe season
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
          """,
        mend: """
          Put a comma between the parts of the list, begin a new line, or remove the words that are too many.
          """)),
    DiagnosticPage(
      "J0115", .inSection,
      french: Text(
        title: "Un nom mal formé",
        meaning: """
          Le nom d'une question ou d'un choix devient le titre d'une colonne dans les tableaux de résultats, et
          les logiciels de statistique n'y acceptent que des formes simples. Un nom commence donc par une
          minuscule, et continue par des minuscules sans accent, des chiffres ou « _ ». Les accents et les
          majuscules ont leur place dans le texte de la question.
          """,
        bad: """
            question Légumes "Je reconnais les légumes." : oui ou non
          """,
        good: """
            question legumes "Je reconnais les légumes." : oui ou non
          """,
        mend: "Écrivez le nom que le message propose, ou un autre de la même forme."),
      english: Text(
        title: "A name of the wrong form",
        meaning: """
          The name of a question or of a choice becomes the heading of a column in the tables of results, and
          statistics programs take only simple forms there. So a name begins with a small letter and goes on with
          small letters without accents, digits or “_”. Accents and capitals have their place in the text of the
          question.
          """,
        bad: """
            question Vegetables "I recognise vegetables." : yes or no
          """,
        good: """
            question vegetables "I recognise vegetables." : yes or no
          """,
        mend: "Write the name that the message proposes, or another one of the same form.")),
    DiagnosticPage(
      "J0116", .inSection,
      french: Text(
        title: "Un nom trop long",
        meaning: """
          Un nom a 32 caractères au plus, pour rester lisible au-dessus d'une colonne de tableau. Il n'a pas à
          dire toute la question : son texte est là pour cela.
          """,
        bad: """
            question je_sais_cuisiner_un_repas_sans_viande "Et vous ?" : oui ou non
          """,
        good: """
            question repas_sans_viande "Et vous ?" : oui ou non
          """,
        mend: "Gardez un ou deux mots qui suffisent à reconnaître la question."),
      english: Text(
        title: "A name that is too long",
        meaning: """
          A name has at most 32 characters, so that it can be read above a column of a table. It need not say the
          whole question: the text is there for that.
          """,
        bad: """
            question i_can_cook_a_meal_without_any_meat "And you?" : yes or no
          """,
        good: """
            question meal_without_meat "And you?" : yes or no
          """,
        mend: "Keep one or two words that are enough to recognise the question.")),
    DiagnosticPage(
      "J0117", .wholeFile,
      french: Text(
        title: "Il manque la ligne « questionnaire »",
        meaning: """
          Cette ligne donne au questionnaire son nom, sa version et son titre. Les réponses sont rangées sous ce
          nom et cette version ; sans eux, on ne saurait pas à quoi les gens ont répondu.
          """,
        bad: """
          jalon 1 fr

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Ajoutez la ligne sous la première du fichier : le mot « questionnaire », un nom, « version » et un
          numéro, puis le titre entre guillemets.
          """),
      english: Text(
        title: "The line “questionnaire” is missing",
        meaning: """
          This line gives the questionnaire its name, its version and its title. Answers are kept under that name
          and version; without them nobody could tell what people answered to.
          """,
        bad: """
          jalon 1 en

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        good: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: """
          Add the line under the first one of the file: the word “questionnaire”, a name, “version” and a number,
          then the title between quotation marks.
          """)),
    DiagnosticPage(
      "J0118", .inSection,
      french: Text(
        title: "La même ligne donnée deux fois",
        meaning: """
          Certaines lignes ne peuvent se trouver qu'une fois sous une question ou un score, comme l'aide ou
          l'unité. Avec deux, Jalon ne saurait pas laquelle suivre.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : oui ou non
              aide "Avec ou sans viande."
              aide "Pour deux personnes au moins."
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
              aide "Avec ou sans viande, pour deux personnes au moins."
          """,
        mend: "Gardez une des deux lignes, ou réunissez-les en une seule."),
      english: Text(
        title: "The same line given twice",
        meaning: """
          Some lines can stand only once under a question or a score, such as the help or the unit. With two of
          them Jalon could not tell which one to follow.
          """,
        bad: """
            question recipe "I can cook a meal." : yes or no
              help "With meat or without."
              help "For two people at least."
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
              help "With meat or without, for two people at least."
          """,
        mend: "Keep one of the two lines, or make a single one of them.")),
    DiagnosticPage(
      "J0119", .afterQuestions,
      french: Text(
        title: "Une liste qui finit par une virgule",
        meaning: """
          Une virgule annonce que la liste continue, et rien ne vient après elle. Une liste peut se poursuivre à
          la ligne suivante, mais la ligne suivante est ici d'une autre sorte.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison,
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
          """,
        mend: "Retirez la virgule, ou ajoutez ce qui devait la suivre."),
      english: Text(
        title: "A list that ends with a comma",
        meaning: """
          A comma says that the list goes on, and nothing comes after it. A list may go on in the next line, but
          here the next line is of another sort.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season,
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
          """,
        mend: "Remove the comma, or add what was to follow it.")),
    DiagnosticPage(
      "J0120", .inSection,
      french: Text(
        title: "Une condition trop compliquée",
        meaning: """
          Une condition doit pouvoir se relire à voix haute. Celle-ci a plus de parties ou de parenthèses les unes
          dans les autres que Jalon n'en lit, et bien plus qu'une personne n'en comprend.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : entier de 1 à 5
              si \(opening)recette > 1\(closing)
          """,
        good: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : entier de 1 à 5
              si recette > 1
          """,
        mend: """
          Retirez les parenthèses inutiles. Si la condition reste longue, posez une question de plus qui la
          résume, ou mettez une partie de la condition sur la section.
          """),
      english: Text(
        title: "A condition that is too complicated",
        meaning: """
          One should be able to read a condition aloud. This one has more parts, or more parentheses inside each
          other, than Jalon reads, and far more than a person understands.
          """,
        bad: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : integer from 1 to 5
              if \(opening)recipe > 1\(closing)
          """,
        good: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : integer from 1 to 5
              if recipe > 1
          """,
        mend: """
          Remove needless parentheses. If the condition is still long, ask one more question that sums it up, or
          put a part of the condition on the section.
          """)),
  ]

  // More parentheses than a condition can have.
  private static let opening = String(repeating: "(", count: 60)
  private static let closing = String(repeating: ")", count: 60)
}
