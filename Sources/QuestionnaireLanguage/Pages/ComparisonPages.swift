// Comparisons that say nothing, or something else than was meant.

extension DiagnosticPage {
  static let comparisons = [
    DiagnosticPage(
      "J0317", .inSection,
      french: Text(
        title: "Une comparaison toujours vraie, ou jamais",
        meaning: """
          D'après les bornes des questions, cette comparaison a le même résultat pour toutes les réponses. Elle ne
          trie donc personne, ou écarte tout le monde. C'est un avertissement : le questionnaire peut servir quand
          même.
          """,
        bad: """
            question jours "Combien de jours par semaine ?" : entier de 0 à 7
            question raison "Pourquoi tous les jours ?" : texte
              si jours > 7
          """,
        good: """
            question jours "Combien de jours par semaine ?" : entier de 0 à 7
            question raison "Pourquoi tous les jours ?" : texte
              si jours >= 7
          """,
        mend: """
          Corrigez le nombre ou le signe. Si la question doit être posée à qui a répondu, quelle que soit la réponse,
          écrivez « si répondu jours ».
          """),
      english: Text(
        title: "A comparison that is always true, or never",
        meaning: """
          By the bounds of the questions, this comparison has the same result for all answers. So it picks out
          nobody, or shuts everybody out. This is a warning: the questionnaire can be used all the same.
          """,
        bad: """
            question days "How many days a week?" : integer from 0 to 7
            question reason "Why every day?" : text
              if days > 7
          """,
        good: """
            question days "How many days a week?" : integer from 0 to 7
            question reason "Why every day?" : text
              if days >= 7
          """,
        mend: """
          Correct the number or the sign. If the question is for whoever answered, whatever the answer, write
          “if answered days”.
          """)),
    DiagnosticPage(
      "J0318", .inSection,
      french: Text(
        title: "Deux nombres collés par une virgule",
        meaning: """
          Dans un fichier français, la virgule sans espace fait un nombre à virgule : « 1,2 » est un nombre un peu
          plus grand que un. Après « parmi », on voulait sans doute dire 1 ou 2.
          """,
        bad: """
            question repas "Combien de repas par jour ?" : entier de 0 à 5
            question raison "Pourquoi si peu ?" : texte
              si repas parmi 1,2
          """,
        good: """
            question repas "Combien de repas par jour ?" : entier de 0 à 5
            question raison "Pourquoi si peu ?" : texte
              si repas parmi 1, 2
          """,
        mend: """
          Mettez une espace après la virgule qui sépare deux nombres. Pour un seul nombre à virgule, comparez avec
          « = ».
          """),
      english: Text(
        title: "Two numbers glued together",
        meaning: """
          A number with decimals stands in a list of whole answers: “1.2” is a little more than one. After “among”,
          1 or 2 was probably meant. In a French file, where decimals come after a comma, “1,2” is read like that.
          """,
        bad: """
            question meals "How many meals a day?" : integer from 0 to 5
            question reason "Why so few?" : text
              if meals among 1.2
          """,
        good: """
            question meals "How many meals a day?" : integer from 0 to 5
            question reason "Why so few?" : text
              if meals among 1, 2
          """,
        mend: "Put a comma and a blank between two numbers.")),
  ]
}
