extension DiagnosticPage {
  /// J03: choices and bounds.
  static let choices: [DiagnosticPage] = [
    DiagnosticPage(
      "J0301", .inSection,
      french: Text(
        title: "Une question à choix qui n'a pas assez de choix",
        meaning: """
          Une question à choix demande au moins deux choix : avec un seul, tout le monde répondrait la même chose.
          Les réponses marquées « manquant », comme « Je ne sais pas », ne comptent pas.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
          """,
        mend: "Écrivez les choix sous la question, un par ligne : un code, puis le texte entre guillemets."),
      english: Text(
        title: "A choice question with too few choices",
        meaning: """
          A choice question takes at least two choices: with a single one, everybody would answer the same.
          Answers marked “missing”, such as “I do not know”, do not count.
          """,
        bad: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
          """,
        good: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
          """,
        mend: """
          Write the choices under the question, one a line: a code, then the text between quotation marks.
          """)),
    DiagnosticPage(
      "J0302", .inSection,
      french: Text(
        title: "Des choix sous une question qui n'en prend pas",
        meaning: """
          Le genre de la réponse dit comment on répond. Un texte, une date ou un curseur n'ont pas de choix ; une
          échelle a déjà les siens. Ceux qui sont écrits ici ne seraient jamais montrés.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : texte
              souvent "Oui, souvent"
              jamais "Non, jamais"
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
          """,
        mend: "Retirez les choix, ou donnez à la question le genre « choix » ou « choix multiple »."),
      english: Text(
        title: "Choices under a question that takes none",
        meaning: """
          The kind of answer says how one answers. A text, a date or a slider has no choices; a scale has its own
          already. Those written here would never be shown.
          """,
        bad: """
            question meat "Do you eat meat?" : text
              often "Yes, often"
              never "No, never"
          """,
        good: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
          """,
        mend: "Remove the choices, or make the question a “choice” or a “multiple choice”.")),
    DiagnosticPage(
      "J0303", .inSection,
      french: Text(
        title: "Le même code pour deux choix",
        meaning: """
          Le code est ce qui est enregistré quand une personne prend ce choix. Deux choix qui ont le même code ne
          pourraient plus être distingués dans les résultats.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Tous les jours"
              souvent "Plusieurs fois par semaine"
              jamais "Jamais"
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              toujours "Tous les jours"
              souvent "Plusieurs fois par semaine"
              jamais "Jamais"
          """,
        mend: "Donnez à chaque choix son propre code."),
      english: Text(
        title: "The same code for two choices",
        meaning: """
          The code is what is stored when a person takes this choice. Two choices with the same code could no
          longer be told apart in the results.
          """,
        bad: """
            question meat "Do you eat meat?" : choice
              often "Every day"
              often "Several times a week"
              never "Never"
          """,
        good: """
            question meat "Do you eat meat?" : choice
              always "Every day"
              often "Several times a week"
              never "Never"
          """,
        mend: "Give each choice a code of its own.")),
    DiagnosticPage(
      "J0304", .inSection,
      french: Text(
        title: "Des bornes dans le mauvais ordre",
        meaning: """
          Les bornes disent quelles réponses sont possibles, de la plus petite à la plus grande. Ici la première
          n'est pas plus petite que la seconde, et aucune réponse ne conviendrait.
          """,
        bad: """
            question jours "Combien de jours par semaine ?" : entier de 7 à 0
          """,
        good: """
            question jours "Combien de jours par semaine ?" : entier de 0 à 7
          """,
        mend: """
          Échangez les deux nombres. Pour une échelle dont 1 est la meilleure réponse, gardez « de 1 à 5 » et
          écrivez « inversé » dans le score.
          """),
      english: Text(
        title: "Bounds in the wrong order",
        meaning: """
          The bounds say which answers are possible, from the least to the greatest. Here the first is not less
          than the second, and no answer would do.
          """,
        bad: """
            question days "How many days a week?" : integer from 7 to 0
          """,
        good: """
            question days "How many days a week?" : integer from 0 to 7
          """,
        mend: """
          Swap the two numbers. For a scale on which 1 is the best answer, keep “from 1 to 5” and write “reversed”
          in the score.
          """)),
  ]
}
