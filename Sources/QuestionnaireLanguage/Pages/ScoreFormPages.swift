extension DiagnosticPage {
  /// J04: objectives of programmes, and the forms that a score can take.
  static let scoreForms: [DiagnosticPage] = [
    DiagnosticPage(
      "J0412", .wholeFile,
      french: Text(
        title: "Un objectif que le programme ne coche pas",
        meaning: """
          La coopérative a noté, pour chacun de ses programmes, les objectifs qu'il sert. Ce score en nomme un que
          le programme du questionnaire ne coche pas. C'est un avertissement : le questionnaire peut servir quand
          même.
          """,
        bad: """
          jalon 1 fr

          questionnaire midi version 1.0 "Le repas de midi"
            programme temps_meridien

          vague avant "Avant"

          section repas "Le repas"
            question calme "Le repas est calme." : entier de 1 à 5

          score climat "Climat du repas", hausse favorable
            moyenne de calme
            calculé si toutes les réponses
            objectifs PSP2, AEOS2
          """,
        good: """
          jalon 1 fr

          questionnaire midi version 1.0 "Le repas de midi"
            programme temps_meridien

          vague avant "Avant"

          section repas "Le repas"
            question calme "Le repas est calme." : entier de 1 à 5

          score climat "Climat du repas", hausse favorable
            moyenne de calme
            calculé si toutes les réponses
            objectifs PSP2
          """,
        mend: """
          Retirez l'objectif, ou vérifiez le nom du programme. Si le programme sert vraiment cet objectif,
          parlez-en à la personne qui le coordonne.
          """),
      english: Text(
        title: "An objective that the programme does not tick",
        meaning: """
          The cooperative has noted, for each of its programmes, the objectives that it serves. This score names
          one that the programme of the questionnaire does not tick. This is a warning: the questionnaire can be
          used all the same.
          """,
        bad: """
          jalon 1 en

          questionnaire noon version 1.0 "The midday meal"
            programme temps_meridien

          wave before "Before"

          section meal "The meal"
            question calm "The meal is calm." : integer from 1 to 5

          score mood "Mood of the meal", higher is better
            mean of calm
            computed if all answers
            objectives PSP2, AEOS2
          """,
        good: """
          jalon 1 en

          questionnaire noon version 1.0 "The midday meal"
            programme temps_meridien

          wave before "Before"

          section meal "The meal"
            question calm "The meal is calm." : integer from 1 to 5

          score mood "Mood of the meal", higher is better
            mean of calm
            computed if all answers
            objectives PSP2
          """,
        mend: """
          Take the objective out, or check the name of the programme. If the programme really serves this
          objective, speak to the person who coordinates it.
          """)),
    DiagnosticPage(
      "J0413", .afterQuestions,
      french: Text(
        title: "Un score calculé de deux façons",
        meaning: """
          Un score se calcule d'une seule façon : une moyenne, une somme, un compte de points ou une valeur.
          Celui-ci en donne deux, et le résultat ne serait pas le même.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            un point si temps >= 4
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses

          score disponibilite "Temps pour cuisiner", hausse favorable
            un point si temps >= 4
            calculé si toutes les réponses
          """,
        mend: "Gardez une seule façon, ou faites deux scores."),
      english: Text(
        title: "A score computed in two ways",
        meaning: """
          A score is computed in one way only: a mean, a sum, a count of points or a value. This one gives two,
          and the result would not be the same.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            one point if time >= 4
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers

          score leisure "Time to cook", higher is better
            one point if time >= 4
            computed if all answers
          """,
        mend: "Keep one way, or make two scores of it.")),
    DiagnosticPage(
      "J0414", .afterWaves,
      french: Text(
        title: "Un score sans bornes ramené à 100",
        meaning: """
          Ramener un score à 100 demande de savoir ce que valent le moins bon et le meilleur résultat possibles.
          Un nombre sans bornes, ou une valeur calculée, ne le dit pas.
          """,
        bad: """
          section tri "Vos déchets"
            question poids "Combien de kilos jetez-vous ?" : décimal

          score kilos "Kilos jetés", baisse favorable
            somme de poids
            ramené à 100
            calculé si toutes les réponses
          """,
        good: """
          section tri "Vos déchets"
            question poids "Combien de kilos jetez-vous ?" : décimal de 0 à 50

          score kilos "Kilos jetés", baisse favorable
            somme de poids
            ramené à 100
            calculé si toutes les réponses
          """,
        mend: "Donnez des bornes aux questions du score, ou retirez la ligne « ramené à 100 »."),
      english: Text(
        title: "A score without bounds rescaled to 100",
        meaning: """
          Rescaling a score to 100 takes knowing what the least and the greatest possible result are. A number
          without bounds, or a computed value, does not say so.
          """,
        bad: """
          section waste "Your waste"
            question weight "How many kilos do you throw away?" : decimal

          score kilos "Kilos thrown away", lower is better
            sum of weight
            rescaled to 100
            computed if all answers
          """,
        good: """
          section waste "Your waste"
            question weight "How many kilos do you throw away?" : decimal from 0 to 50

          score kilos "Kilos thrown away", lower is better
            sum of weight
            rescaled to 100
            computed if all answers
          """,
        mend: "Give the questions of the score bounds, or remove the line “rescaled to 100”.")),
    DiagnosticPage(
      "J0415", .afterQuestions,
      french: Text(
        title: "Un score ramené à autre chose que 100",
        meaning: """
          Un score peut être ramené à 100, pour que des scores d'échelles différentes se lisent pareil. Avec 10
          ici et 20 là, on ne pourrait plus les lire ensemble.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            ramené à 10
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            ramené à 100
            calculé si toutes les réponses
          """,
        mend: "Écrivez « ramené à 100 », ou retirez la ligne pour garder les points du score."),
      english: Text(
        title: "A score rescaled to something else than 100",
        meaning: """
          A score can be rescaled to 100, so that scores on different scales read alike. With 10 here and 20
          there, they could no longer be read together.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            rescaled to 10
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            rescaled to 100
            computed if all answers
          """,
        mend: "Write “rescaled to 100”, or remove the line to keep the points of the score.")),
  ]
}
