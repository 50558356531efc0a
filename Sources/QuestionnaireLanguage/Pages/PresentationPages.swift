extension DiagnosticPage {
  /// J09: how things are shown, and what a score stands for.
  static let presentation: [DiagnosticPage] = [
    DiagnosticPage(
      "J0901", .inSection,
      french: Text(
        title: "Un pictogramme qui n'est pas un seul dessin",
        meaning: """
          Un pictogramme est un petit dessin montré à côté des mots. Il tient en un seul signe, comme 🍎. Ici il y a un
          mot, ou plusieurs dessins.
          """,
        bad: """
            question fruit "Quel fruit préfères-tu ?" : choix
              pomme "La pomme", pictogramme "🍎🍏"
              poire "La poire", pictogramme "🍐"
          """,
        good: """
            question fruit "Quel fruit préfères-tu ?" : choix
              pomme "La pomme", pictogramme "🍎"
              poire "La poire", pictogramme "🍐"
          """,
        mend: "Gardez un seul dessin entre les guillemets. Les mots restent dans le texte du choix."),
      english: Text(
        title: "A pictogram that is not a single picture",
        meaning: """
          A pictogram is a small picture shown beside the words. It is one sign, such as 🍎. Here is a word, or several
          pictures.
          """,
        bad: """
            question fruit "Which fruit do you like best?" : choice
              apple "Apples", pictogram "🍎🍏"
              pear "Pears", pictogram "🍐"
          """,
        good: """
            question fruit "Which fruit do you like best?" : choice
              apple "Apples", pictogram "🍎"
              pear "Pears", pictogram "🍐"
          """,
        mend: "Keep one picture between the quotation marks. The words stay in the text of the choice.")),
    DiagnosticPage(
      "J0902", .betweenHeadAndSection,
      french: Text(
        title: "Un pictogramme sur une échelle de visages",
        meaning: """
          Les points de cette échelle sont montrés par des visages, du plus triste au plus content. Un autre dessin
          sur un point ferait hésiter.
          """,
        bad: """
          vague avant "Avant l'atelier"

          échelle humeur de 1 à 3, visages
            1 "Non", pictogramme "👎"
            3 "Oui"
          section gout "Le goût"
            question gouter "J'aime goûter." : humeur

          """,
        good: """
          vague avant "Avant l'atelier"

          échelle humeur de 1 à 3, visages
            1 "Non"
            3 "Oui"
          section gout "Le goût"
            question gouter "J'aime goûter." : humeur

          """,
        mend: "Retirez le pictogramme, ou retirez « visages » de la ligne de l'échelle."),
      english: Text(
        title: "A pictogram on a scale of faces",
        meaning: """
          The points of this scale are shown as faces, from the saddest to the happiest. Another picture on a point
          would make people hesitate.
          """,
        bad: """
          wave before "Before the workshop"

          scale mood from 1 to 3, faces
            1 "No", pictogram "👎"
            3 "Yes"
          section taste "Taste"
            question tasting "I like tasting." : mood

          """,
        good: """
          wave before "Before the workshop"

          scale mood from 1 to 3, faces
            1 "No"
            3 "Yes"
          section taste "Taste"
            question tasting "I like tasting." : mood

          """,
        mend: "Remove the pictogram, or remove “faces” from the line of the scale.")),
    DiagnosticPage(
      "J0903", .betweenHeadAndSection,
      french: Text(
        title: "Trop de points pour des visages",
        meaning: """
          Avec plus de onze points, deux visages voisins ne se distinguent plus. Avec des enfants, trois visages
          suffisent.
          """,
        bad: """
          vague avant "Avant l'atelier"

          échelle humeur de 0 à 20, visages
          section gout "Le goût"
            question gouter "J'aime goûter." : humeur

          """,
        good: """
          vague avant "Avant l'atelier"

          échelle humeur de 1 à 3, visages
          section gout "Le goût"
            question gouter "J'aime goûter." : humeur

          """,
        mend: "Prenez moins de points, ou retirez « visages » : l'échelle est alors montrée en nombres."),
      english: Text(
        title: "Too many points for faces",
        meaning: """
          With more than eleven points, two faces side by side can no longer be told apart. With children, three faces
          are enough.
          """,
        bad: """
          wave before "Before the workshop"

          scale mood from 0 to 20, faces
          section taste "Taste"
            question tasting "I like tasting." : mood

          """,
        good: """
          wave before "Before the workshop"

          scale mood from 1 to 3, faces
          section taste "Taste"
            question tasting "I like tasting." : mood

          """,
        mend: "Take fewer points, or remove “faces”: the scale is then shown as numbers.")),
    DiagnosticPage(
      "J0904", .wholeFile,
      french: Text(
        title: "Une grille qui n'a rien à réunir",
        meaning: """
          Une grille montre en tableau les questions qui se suivent sur la même échelle. Dans cette section, il n'y en
          a pas deux de suite. La ligne ne sert à rien.
          """,
        bad: """
          jalon 1 fr
          questionnaire gout version 1.0 "Le goût"
          vague avant "Avant l'atelier"
          échelle accord de 1 à 5
          section gout "Le goût"
            grille
            question gouter "J'aime goûter." : accord
            question mot "Pourquoi ?" : texte
            question cuisiner "J'aime cuisiner." : accord
          """,
        good: """
          jalon 1 fr
          questionnaire gout version 1.0 "Le goût"
          vague avant "Avant l'atelier"
          échelle accord de 1 à 5
          section gout "Le goût"
            grille
            question gouter "J'aime goûter." : accord
            question cuisiner "J'aime cuisiner." : accord
            question mot "Pourquoi ?" : texte
          """,
        mend: "Retirez « grille », ou placez les questions de même échelle l'une après l'autre."),
      english: Text(
        title: "A grid with nothing to put together",
        meaning: """
          A grid shows as a table the questions that follow each other on one scale. In this section no two of them
          do. The line is of no use.
          """,
        bad: """
          jalon 1 en
          questionnaire taste version 1.0 "Taste"
          wave before "Before the workshop"
          scale agree from 1 to 5
          section taste "Taste"
            grid
            question tasting "I like tasting." : agree
            question word "Why?" : text
            question cooking "I like cooking." : agree
          """,
        good: """
          jalon 1 en
          questionnaire taste version 1.0 "Taste"
          wave before "Before the workshop"
          scale agree from 1 to 5
          section taste "Taste"
            grid
            question tasting "I like tasting." : agree
            question cooking "I like cooking." : agree
            question word "Why?" : text
          """,
        mend: "Remove “grid”, or put the questions on one scale one after the other.")),
    DiagnosticPage(
      "J0905", .afterQuestions,
      french: Text(
        title: "Une unité d'analyse qui n'existe pas",
        meaning: """
          L'unité d'analyse dit de quoi parle une réponse : d'une personne, si rien n'est dit. Un relevé de pesées
          parle d'un jour de site. Les tableaux comptent alors des jours de site, et non des personnes.
          """,
        bad: """
          score confiance "Confiance en cuisine"
            moyenne de recette, saison
            calculé si toutes les réponses
            unité d'analyse jour de sitte
          """,
        good: """
          score confiance "Confiance en cuisine"
            moyenne de recette, saison
            calculé si toutes les réponses
            unité d'analyse jour de site
          """,
        mend: "Prenez l'une de ces unités : personne, groupe, foyer, structure, territoire, jour de site."),
      english: Text(
        title: "A unit of analysis that does not exist",
        meaning: """
          The unit of analysis says what one response speaks of: a person, when nothing is said. A sheet of weighings
          speaks of a day on a site. The tables then count site-days, not people.
          """,
        bad: """
          score confidence "Confidence in cooking"
            mean of recipe, season
            computed if all answers
            unit of analysis site daay
          """,
        good: """
          score confidence "Confidence in cooking"
            mean of recipe, season
            computed if all answers
            unit of analysis site day
          """,
        mend: "Take one of these units: person, group, household, structure, territory, site day.")),
  ]
}
