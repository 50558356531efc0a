extension DiagnosticPage {
  /// J04: what a score is computed from.
  static let scores: [DiagnosticPage] = [
    DiagnosticPage(
      "J0401", .afterQuestions,
      french: Text(
        title: "Un score sans règle pour les réponses manquantes",
        meaning: """
          Il arrive que des personnes laissent des questions sans réponse. Un score doit dire combien de réponses
          il lui faut pour être calculé. Jalon ne choisit pas pour vous, car ce choix change les résultats.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si au moins 1 réponse
          """,
        mend: """
          Ajoutez sous le score « calculé si toutes les réponses », ou « calculé si au moins » et un nombre. Si
          l'échelle vient d'une publication, suivez sa règle.
          """),
      english: Text(
        title: "A score without a rule for missing answers",
        meaning: """
          It happens that people leave questions blank. A score has to say how many answers it takes to be
          computed. Jalon does not choose for you, for this choice changes the results.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if at least 1 answer
          """,
        mend: """
          Add under the score “computed if all answers”, or “computed if at least” and a number. If the scale
          comes from a publication, follow its rule.
          """)),
    DiagnosticPage(
      "J0402", .afterQuestions,
      french: Text(
        title: "Un score sans calcul",
        meaning: """
          Un score réunit les réponses à plusieurs questions en un seul nombre. Il doit dire comment : leur
          moyenne, leur somme, ou un point pour chaque condition remplie.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
          """,
        mend: """
          Ajoutez sous le score une ligne « moyenne de » ou « somme de » suivie des noms des questions, ou des
          lignes « un point si ».
          """),
      english: Text(
        title: "A score without a computation",
        meaning: """
          A score puts the answers to several questions together in one number. It has to say how:
          their mean, their sum, or one point for each condition that is met.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
          """,
        mend: """
          Add under the score a line “mean of” or “sum of” followed by the names of the questions, or lines “one
          point if”.
          """)),
    DiagnosticPage(
      "J0403", .afterWaves,
      french: Text(
        title: "Une question qui ne peut pas entrer dans un score",
        meaning: """
          Un score est une moyenne ou une somme, donc ses questions doivent avoir un nombre pour réponse. Un
          choix, un texte ou une date n'en sont pas un. Un oui ou non en est un : oui compte 1 et non compte 0.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question viande "Mangez-vous de la viande ?" : texte

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, viande
            calculé si toutes les réponses
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question viande "Je cuisine sans viande." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, viande
            calculé si toutes les réponses
          """,
        mend: "Retirez la question du score, ou posez-la sur une échelle."),
      english: Text(
        title: "A question that cannot be part of a score",
        meaning: """
          A score is a mean or a sum, so its questions must have a number as their answer. A choice, a text or a
          date is none. A yes or no is one: yes counts as 1 and no as 0.
          """,
        bad: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
            question meat "Do you eat meat?" : text

          score confidence "Confidence in cooking", higher is better
            mean of recipe, meat
            computed if all answers
          """,
        good: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
            question meat "I cook without meat." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe, meat
            computed if all answers
          """,
        mend: "Take the question out of the score, or ask it on a scale.")),
    DiagnosticPage(
      "J0404", .afterWaves,
      french: Text(
        title: "Des questions aux bornes différentes",
        meaning: """
          Un score mélange des réponses qui doivent se compter pareil. Si une question va de 1 à 5 et l'autre de 0
          à 10, la seconde pèserait deux fois plus, sans que personne l'ait voulu.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : entier de 0 à 10

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
          """,
        mend: "Posez ces questions sur la même échelle, ou faites deux scores."),
      english: Text(
        title: "Questions with different bounds",
        meaning: """
          A score mixes answers that have to count alike. If one question goes from 1 to 5 and another from 0 to
          10, the second would weigh twice as much, without anybody having meant it.
          """,
        bad: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : integer from 0 to 10

          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
          """,
        good: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
          """,
        mend: "Ask these questions on the same scale, or make two scores.")),
    DiagnosticPage(
      "J0405", .afterQuestions,
      french: Text(
        title: "Un nombre de réponses impossible",
        meaning: """
          Le score demande plus de réponses qu'il n'a de questions, ou aucune. Il ne serait alors jamais calculé,
          ou le serait sans rien.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si au moins 3 réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si au moins 2 réponses
          """,
        mend: """
          Donnez un nombre entre 1 et le nombre de questions du score, ou écrivez « toutes les réponses ».
          """),
      english: Text(
        title: "An impossible number of answers",
        meaning: """
          The score asks for more answers than it has questions, or for none. Then it would never be computed, or
          be computed from nothing.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if at least 3 answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if at least 2 answers
          """,
        mend: "Give a number between 1 and the number of questions of the score, or write “all answers”.")),
  ]
}
