extension DiagnosticPage {
  /// J04: what else is said of a score.
  static let scoreDetails: [DiagnosticPage] = [
    DiagnosticPage(
      "J0406", .afterWaves,
      french: Text(
        title: "Une question inversée qui n'a pas de bornes",
        meaning: """
          « inversé » retourne une question dite à l'envers : sur une échelle de 1 à 5, un 5 compte comme un 1.
          Pour cela il faut connaître la plus petite et la plus grande réponse possibles.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question seul "Combien de repas seul ?" : entier
            question tout_pret "Combien de plats tout prêts ?" : entier

          score repas "Repas cuisinés", hausse favorable
            somme de seul, inversé tout_pret
            calculé si toutes les réponses
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question seul "Combien de repas seul ?" : entier de 0 à 14
            question tout_pret "Combien de plats tout prêts ?" : entier de 0 à 14

          score repas "Repas cuisinés", hausse favorable
            somme de seul, inversé tout_pret
            calculé si toutes les réponses
          """,
        mend: "Donnez des bornes à la question, par exemple « entier de 0 à 14 », ou retirez « inversé »."),
      english: Text(
        title: "A reversed question without bounds",
        meaning: """
          “reversed” turns round a question that is put the other way: on a scale from 1 to 5, a 5 counts as a 1.
          For that, the least and the greatest possible answer have to be known.
          """,
        bad: """
          section cooking "Cooking at home"
            question alone "How many meals on your own?" : integer
            question ready_made "How many ready-made dishes?" : integer

          score meals "Cooked meals", higher is better
            sum of alone, reversed ready_made
            computed if all answers
          """,
        good: """
          section cooking "Cooking at home"
            question alone "How many meals on your own?" : integer from 0 to 14
            question ready_made "How many ready-made dishes?" : integer from 0 to 14

          score meals "Cooked meals", higher is better
            sum of alone, reversed ready_made
            computed if all answers
          """,
        mend: "Give the question bounds, for example “integer from 0 to 14”, or remove “reversed”.")),
    DiagnosticPage(
      "J0407", .afterQuestions,
      french: Text(
        title: "Une question deux fois dans le même score",
        meaning: """
          La même question est citée deux fois. Elle compterait double, ce qui est presque toujours une
          distraction.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison, recette
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison, temps
            calculé si toutes les réponses
          """,
        mend: "Retirez la répétition, ou mettez la question que vous vouliez citer."),
      english: Text(
        title: "A question twice in the same score",
        meaning: """
          The same question is named twice. It would count double, which is nearly always an oversight.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season, recipe
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season, time
            computed if all answers
          """,
        mend: "Remove the repetition, or put the question that you meant.")),
    DiagnosticPage(
      "J0408", .afterQuestions,
      french: Text(
        title: "Un seuil qui ne sert à rien",
        meaning: """
          Le seuil est le plus petit changement qui compte pour vous, en points du score. À zéro ou moins, le
          moindre écart serait appelé un progrès.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            seuil 0
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            seuil 0,5
          """,
        mend: """
          Donnez un nombre plus grand que zéro, ou retirez la ligne si vous n'avez pas de seuil. Il est positif
          même quand c'est la baisse qui est favorable.
          """),
      english: Text(
        title: "A threshold that is of no use",
        meaning: """
          The threshold is the least change that counts for you, in points of the score. At zero or less, the
          slightest difference would be called progress.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            threshold 0
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            threshold 0.5
          """,
        mend: """
          Give a number greater than zero, or remove the line if you have no threshold. It is positive even when
          lower is better.
          """)),
    DiagnosticPage(
      "J0409", .afterQuestions,
      french: Text(
        title: "Une fidélité impossible",
        meaning: """
          La fidélité dit à quel point un score mesure sans hasard : près de 1 il est sûr, près de 0 il ne dit
          presque rien. C'est un nombre entre 0 et 1, que l'on trouve dans la publication de l'échelle.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            fidélité 85 "Dupont 2019"
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            fidélité 0,85 "Dupont 2019"
          """,
        mend: """
          Écrivez un pourcentage comme un nombre à virgule : 0,85 pour 85 %. Si vous ne la connaissez pas, retirez
          la ligne.
          """),
      english: Text(
        title: "An impossible reliability",
        meaning: """
          The reliability says how far a score measures without chance: near 1 it is sure, near 0 it says next to
          nothing. It is a number between 0 and 1, to be found in the publication of the scale.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            reliability 85 "Smith 2019"
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            reliability 0.85 "Smith 2019"
          """,
        mend: """
          Write a percentage as a decimal number: 0.85 for 85 %. If you do not know it, remove the line.
          """)),
    DiagnosticPage(
      "J0410", .afterQuestions,
      french: Text(
        title: "Un objectif inconnu",
        meaning: """
          La ligne « objectifs » rattache un score aux objectifs de l'agence régionale de santé ou du
          développement durable, par leur code. Ce code ne fait pas partie de la liste.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            objectifs PSP1, ODD5
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            objectifs PSP1, ODD3
          """,
        mend: "Prenez un code de la liste que l'aide du message donne, ou retirez celui-ci."),
      english: Text(
        title: "An unknown objective",
        meaning: """
          The line “objectives” ties a score to objectives of the French regional health agency or of sustainable
          development (ODD), by their codes. This code is not on the list.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            objectives PSP1, ODD5
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            objectives PSP1, ODD3
          """,
        mend: "Take a code from the list that the help of the message gives, or remove this one.")),
    DiagnosticPage(
      "J0411", .afterQuestions,
      french: Text(
        title: "Un niveau inconnu",
        meaning: """
          La ligne « niveau » dit où le changement se joue : chez les personnes (micro), dans un lieu ou une
          organisation (méso), dans un territoire (macro). Il n'y en a pas d'autre.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            niveau mirco
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
            niveau micro
          """,
        mend: "Écrivez « micro », « méso » ou « macro »."),
      english: Text(
        title: "An unknown level",
        meaning: """
          The line “level” says where the change takes place: in people (micro), in a place or an organisation
          (meso), in a territory (macro). There is no other.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            level mirco
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
            level micro
          """,
        mend: "Write “micro”, “meso” or “macro”.")),
  ]
}
