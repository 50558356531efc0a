extension DiagnosticPage {
  /// J03: scales and answers that do not count.
  static let scales: [DiagnosticPage] = [
    DiagnosticPage(
      "J0305", .afterWaves,
      french: Text(
        title: "Un point en dehors de l'échelle",
        meaning: """
          La première ligne de l'échelle dit jusqu'où elle va. Un des points décrits en dessous n'en fait pas
          partie : personne ne pourrait le choisir.
          """,
        bad: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            6 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        good: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        mend: "Corrigez le nombre du point, ou les bornes de l'échelle."),
      english: Text(
        title: "A point outside the scale",
        meaning: """
          The first line of the scale says how far it goes. One of the points described below is not part of it:
          nobody could choose it.
          """,
        bad: """
          scale agree from 1 to 5
            1 "Not at all"
            6 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        good: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        mend: "Correct the number of the point, or the bounds of the scale.")),
    DiagnosticPage(
      "J0306", .afterWaves,
      french: Text(
        title: "Une échelle qui a trop de points",
        meaning: """
          Une échelle se montre en entier, pour qu'on choisisse un de ses points ; elle en a 101 au plus. Au-delà,
          il s'agit plutôt d'un nombre à écrire.
          """,
        bad: """
          échelle euros de 0 à 500
            0 "Rien"
            500 "500 euros"

          section courses "Vos courses"
            question budget "Combien dépensez-vous par mois ?" : euros
          """,
        good: """
          section courses "Vos courses"
            question budget "Combien dépensez-vous par mois ?" : entier de 0 à 500
              unité "euros"
          """,
        mend: "Donnez à la question le genre « entier », ou raccourcissez l'échelle."),
      english: Text(
        title: "A scale with too many points",
        meaning: """
          A scale is shown as a whole, so that one of its points can be chosen; it has at most 101. Beyond that,
          it is rather a number to write.
          """,
        bad: """
          scale euros from 0 to 500
            0 "Nothing"
            500 "500 euros"

          section shopping "Your shopping"
            question budget "How much do you spend a month?" : euros
          """,
        good: """
          section shopping "Your shopping"
            question budget "How much do you spend a month?" : integer from 0 to 500
              unit "euros"
          """,
        mend: "Make the question an “integer”, or shorten the scale.")),
    DiagnosticPage(
      "J0307", .afterWaves,
      french: Text(
        title: "Un mot parmi les points d'une échelle",
        meaning: """
          Les points d'une échelle sont des nombres, car un score en fait la moyenne. Un mot à leur place ne peut
          être qu'une réponse à part, comme « Je ne sais pas », et il faut le dire.
          """,
        bad: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"
            nsp "Je ne sais pas"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        good: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"
            nsp "Je ne sais pas", manquant

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        mend: "Ajoutez « , manquant » à la fin de la ligne, ou remplacez le mot par le nombre du point."),
      english: Text(
        title: "A word among the points of a scale",
        meaning: """
          The points of a scale are numbers, for a score takes their mean. A word in their place can only be an
          answer apart, such as “I do not know”, and that has to be said.
          """,
        bad: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"
            dk "I do not know"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        good: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"
            dk "I do not know", missing

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        mend: "Add “, missing” at the end of the line, or replace the word by the number of the point.")),
    DiagnosticPage(
      "J0308", .inSection,
      french: Text(
        title: "« exclusif » en dehors d'un choix multiple",
        meaning: """
          « exclusif » marque un choix qui ne va pas avec les autres, comme « Aucun de ceux-là ». Cela n'a de sens
          que si l'on peut en prendre plusieurs ; ici une seule réponse est possible de toute façon.
          """,
        bad: """
            question lieux "Où achetez-vous vos légumes ?" : choix
              marche "Au marché"
              ferme "À la ferme"
              aucun "Je n'en achète pas", exclusif
          """,
        good: """
            question lieux "Où achetez-vous vos légumes ?" : choix multiple
              marche "Au marché"
              ferme "À la ferme"
              aucun "Je n'en achète pas", exclusif
          """,
        mend: "Retirez le mot, ou donnez à la question le genre « choix multiple »."),
      english: Text(
        title: "“exclusive” outside a multiple choice",
        meaning: """
          “exclusive” marks a choice that does not go with the others, such as “None of these”. It has a meaning
          only if one can take several; here only one answer is possible anyway.
          """,
        bad: """
            question places "Where do you buy vegetables?" : choice
              market "At the market"
              farm "At a farm"
              none "I do not buy any", exclusive
          """,
        good: """
            question places "Where do you buy vegetables?" : multiple choice
              market "At the market"
              farm "At a farm"
              none "I do not buy any", exclusive
          """,
        mend: "Remove the word, or make the question a “multiple choice”.")),
    DiagnosticPage(
      "J0309", .afterWaves,
      french: Text(
        title: "Une vraie réponse marquée comme manquante",
        meaning: """
          « manquant » dit qu'une réponse ne compte pas dans les scores. Un point d'une échelle, ou le oui et le
          non, sont de vraies réponses, qui comptent toujours.
          """,
        bad: """
          échelle accord de 1 à 5
            1 "Sans avis", manquant
            5 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        good: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"
            sans_avis "Sans avis", manquant

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        mend: "Donnez à « Je ne sais pas » ou « Sans avis » un code à part, sur sa propre ligne."),
      english: Text(
        title: "A real answer marked as missing",
        meaning: """
          “missing” says that an answer does not count in the scores. A point of a scale, or yes and no, are real
          answers, which always count.
          """,
        bad: """
          scale agree from 1 to 5
            1 "No opinion", missing
            5 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        good: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"
            no_opinion "No opinion", missing

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        mend: "Give “I do not know” or “No opinion” a code of its own, on its own line.")),
  ]
}
