extension DiagnosticPage {
  /// J05: waves and changes.
  static let waves: [DiagnosticPage] = [
    DiagnosticPage(
      "J0501", .wholeFile,
      french: Text(
        title: "Un questionnaire sans vague",
        meaning: """
          Une vague est un moment où les questions sont posées. Jalon mesure ce qui change d'un moment à l'autre,
          il lui en faut donc au moins un.
          """,
        bad: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant l'atelier"
          vague apres "À la fin de l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Ajoutez une ligne « vague » par moment, dans l'ordre du temps, sous la ligne « questionnaire ».
          """),
      english: Text(
        title: "A questionnaire without a wave",
        meaning: """
          A wave is a moment at which the questions are asked. Jalon measures what changes from one moment to
          another, so it needs at least one.
          """,
        bad: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        good: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before the workshop"
          wave end "At the end of the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: "Add a line “wave” for each moment, in the order of time, under the line “questionnaire”.")),
    DiagnosticPage(
      "J0502", .afterWaves,
      french: Text(
        title: "Un changement entre deux choses différentes",
        meaning: """
          Le changement compare le même score à deux vagues. Or une des questions du score n'est pas posée à l'une
          de ces vagues : on comparerait deux choses différentes. Une vague rétrospective ne pose que les
          questions qui la nomment.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : entier de 1 à 5
              vagues avant

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses

          changement confiance de avant à apres
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : entier de 1 à 5
              vagues avant, apres

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses

          changement confiance de avant à apres
          """,
        mend: "Ajoutez la vague à la question, retirez la question du score, ou comparez d'autres vagues."),
      english: Text(
        title: "A change between two different things",
        meaning: """
          The change compares the same score at two waves. But one of the questions of the score is not asked at
          one of these waves: two different things would be compared. A retrospective wave asks only the questions
          that name it.
          """,
        bad: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : integer from 1 to 5
              waves before

          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers

          change confidence from before to end
          """,
        good: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : integer from 1 to 5
              waves before, end

          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers

          change confidence from before to end
          """,
        mend: "Add the wave to the question, take the question out of the score, or compare other waves.")),
    DiagnosticPage(
      "J0503", .afterScore,
      french: Text(
        title: "Un changement d'une vague à elle-même",
        meaning: """
          Un changement va d'un moment à un autre. Entre une vague et elle-même il n'y a rien à comparer, et le
          résultat serait toujours zéro.
          """,
        bad: """
          changement confiance de avant à avant
          """,
        good: """
          changement confiance de avant à apres
          """,
        mend: "Nommez d'abord la vague la plus ancienne, puis la plus récente."),
      english: Text(
        title: "A change from a wave to itself",
        meaning: """
          A change goes from one moment to another. Between a wave and itself there is nothing to compare, and the
          result would always be zero.
          """,
        bad: """
          change confidence from before to before
          """,
        good: """
          change confidence from before to end
          """,
        mend: "Name the earlier wave first, then the later one.")),
    DiagnosticPage(
      "J0504", .betweenHeadAndSection,
      french: Text(
        title: "Une période qui finit avant de commencer",
        meaning: """
          La vague est prévue pendant une période, comptée en jours après une autre. Le premier nombre dit quand
          elle commence, le second quand elle finit.
          """,
        bad: """
          vague avant "Avant l'atelier"
          vague suivi "Trois mois après", 105 à 75 jours après avant
          """,
        good: """
          vague avant "Avant l'atelier"
          vague suivi "Trois mois après", 75 à 105 jours après avant
          """,
        mend: "Échangez les deux nombres."),
      english: Text(
        title: "A period that ends before it begins",
        meaning: """
          The wave is planned for a period, counted in days after another one. The first number says when it
          begins, the second when it ends.
          """,
        bad: """
          wave before "Before the workshop"
          wave later "Three months later", 105 to 75 days after before
          """,
        good: """
          wave before "Before the workshop"
          wave later "Three months later", 75 to 105 days after before
          """,
        mend: "Swap the two numbers.")),
    DiagnosticPage(
      "J0505", .betweenHeadAndSection,
      french: Text(
        title: "Une vague qui dépend d'elle-même",
        meaning: """
          Une vague peut se compter à partir d'une autre, être posée avec une autre ou en regarder une autre avec
          le recul. Ici elle se cite elle-même, ou cite une vague qui dépend d'elle, et l'on ne saurait pas quand elle a
          lieu.
          """,
        bad: """
          vague avant "Avant l'atelier"
          vague suivi "Trois mois après", 75 à 105 jours après suivi
          """,
        good: """
          vague avant "Avant l'atelier"
          vague suivi "Trois mois après", 75 à 105 jours après avant
          """,
        mend: "Nommez la vague dont elle dépend vraiment."),
      english: Text(
        title: "A wave that depends on itself",
        meaning: """
          A wave can be counted from another one, be asked together with another one, or look back on another one.
          Here it names itself, or a wave that depends on it, and nobody could tell when it takes place.
          """,
        bad: """
          wave before "Before the workshop"
          wave later "Three months later", 75 to 105 days after later
          """,
        good: """
          wave before "Before the workshop"
          wave later "Three months later", 75 to 105 days after before
          """,
        mend: "Name the wave that it really depends on.")),
  ]
}
