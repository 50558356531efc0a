extension DiagnosticPage {
  /// J05: retrospective waves, and changes that make no sense.
  static let waveOrder: [DiagnosticPage] = [
    DiagnosticPage(
      "J0506", .wholeFile,
      french: Text(
        title: "Une vague rétrospective qui ne pose rien",
        meaning: """
          Une vague rétrospective redemande, après coup, comment c'était avant. Comme elle ne reprend d'habitude
          que quelques questions, elle ne pose que celles qui la nomment ; ici aucune ne le fait. C'est un
          avertissement : le questionnaire peut servir quand même.
          """,
        bad: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant"
          vague apres "Après"
          vague retro "Avant, vu après", rétrospective de avant, posée avec apres

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant"
          vague apres "Après"
          vague retro "Avant, vu après", rétrospective de avant, posée avec apres

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
              vagues avant, apres, retro
          """,
        mend: """
          Sous chaque question à y poser, ajoutez la vague à la ligne « vagues », sans oublier les autres vagues
          de la question.
          """),
      english: Text(
        title: "A retrospective wave that asks nothing",
        meaning: """
          A retrospective wave asks again, afterwards, how things were before. As it usually takes up only a few
          questions, it asks only those that name it; here none does. This is a warning: the questionnaire can be
          used all the same.
          """,
        bad: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before"
          wave end "At the end"
          wave retro "Before, seen later", retrospective of before, asked with end

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        good: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before"
          wave end "At the end"
          wave retro "Before, seen later", retrospective of before, asked with end

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
              waves before, end, retro
          """,
        mend: """
          Under each question to ask then, add the wave to the line “waves”, without forgetting the other waves of
          the question.
          """)),
    DiagnosticPage(
      "J0507", .afterScore,
      french: Text(
        title: "Un changement demandé deux fois",
        meaning: """
          Le même changement, du même score entre les mêmes vagues, est déjà demandé. Le répéter ne donnerait pas
          d'autre résultat.
          """,
        bad: """
          changement confiance de avant à apres, de avant à apres
          """,
        good: """
          changement confiance de avant à apres
          """,
        mend: "Retirez la répétition, ou mettez la vague que vous vouliez nommer."),
      english: Text(
        title: "A change asked for twice",
        meaning: """
          The same change, of the same score between the same waves, is asked for already. Repeating it would give
          no other result.
          """,
        bad: """
          change confidence from before to end, from before to end
          """,
        good: """
          change confidence from before to end
          """,
        mend: "Remove the repetition, or put the wave that you meant.")),
    DiagnosticPage(
      "J0508", .afterScore,
      french: Text(
        title: "Un changement qui remonte le temps",
        meaning: """
          Un changement se calcule de l'ancien vers le nouveau : après moins avant. Dans l'autre sens, un progrès
          apparaîtrait comme un recul. Les vagues se suivent dans l'ordre où elles sont déclarées. C'est un
          avertissement : le questionnaire peut servir quand même.
          """,
        bad: """
          changement confiance de apres à avant
          """,
        good: """
          changement confiance de avant à apres
          """,
        mend: """
          Échangez les deux vagues ; si c'est leur ordre dans le fichier qui est faux, déplacez les lignes « vague
          ».
          """),
      english: Text(
        title: "A change that goes back in time",
        meaning: """
          A change is computed from the earlier to the later: after minus before. The other way round, progress
          would look like a step back. Waves follow each other in the order in which they are declared. This is a
          warning: the questionnaire can be used all the same.
          """,
        bad: """
          change confidence from end to before
          """,
        good: """
          change confidence from before to end
          """,
        mend: "Swap the two waves; if their order in the file is wrong, move the lines “wave”.")),
  ]
}
