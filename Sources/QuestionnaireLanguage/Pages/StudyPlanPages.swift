extension DiagnosticPage {
  /// J0509 to J0512: what is known about the study.
  static let studyPlan: [DiagnosticPage] = [
    DiagnosticPage(
      "J0509", .afterWaves,
      french: Text(
        title: "Un groupe témoin dit de deux façons",
        meaning: """
          Le groupe témoin réunit les personnes qui ne participent pas, ou pas encore. On le dit par le nom des groupes,
          ou par une condition sur les réponses. Avec les deux, on ne saurait pas laquelle compte.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question bras "Participez-vous dès maintenant ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            groupe témoin "Liste d'attente"
            groupe témoin si bras = non
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question bras "Participez-vous dès maintenant ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            groupe témoin si bras = non
          """,
        mend: """
          Gardez une seule des deux lignes.
          """),
      english: Text(
        title: "A comparison group told in two ways",
        meaning: """
          The comparison group holds the people who do not take part, or not yet. It is told by the names of groups, or by
          a condition on the answers. With both, nobody could tell which one counts.
          """,
        bad: """
          section cooking "Cooking at home"
            question arm "Do you take part from now on?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            comparison group "Waiting list"
            comparison group if arm = no
          """,
        good: """
          section cooking "Cooking at home"
            question arm "Do you take part from now on?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            comparison group if arm = no
          """,
        mend: """
          Keep one of the two lines.
          """)),
    DiagnosticPage(
      "J0510", .afterWaves,
      french: Text(
        title: "Un tirage au sort sans groupe témoin",
        meaning: """
          « Tirage au sort » dit que le hasard a réparti les personnes entre le programme et le groupe témoin. Sans groupe
          témoin, il n'y a rien à répartir, et le changement reste une évolution.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question bras "Participez-vous dès maintenant ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            tirage au sort
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question bras "Participez-vous dès maintenant ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            groupe témoin si bras = non
            tirage au sort
          """,
        mend: """
          Dites qui est le groupe témoin, ou retirez la ligne.
          """),
      english: Text(
        title: "Drawn by lot without a comparison group",
        meaning: """
          “Drawn by lot” says that chance shared people out between the programme and the comparison group. Without a
          comparison group there is nothing to share out, and a change remains a change.
          """,
        bad: """
          section cooking "Cooking at home"
            question arm "Do you take part from now on?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            drawn by lot
          """,
        good: """
          section cooking "Cooking at home"
            question arm "Do you take part from now on?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            comparison group if arm = no
            drawn by lot
          """,
        mend: """
          Say who is the comparison group, or remove the line.
          """)),
    DiagnosticPage(
      "J0511", .afterWaves,
      french: Text(
        title: "Un groupe qu'on ne connaît pas au départ",
        meaning: """
          Qui est dans le groupe témoin ou dans un sous-groupe se lit sur les réponses de la vague de départ : à ce
          moment-là, le programme n'a encore rien changé. Une question qui n'y est pas posée ne peut donc pas le dire.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question bras "Participez-vous dès maintenant ?" : oui ou non
              vagues apres
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            groupe témoin si bras = non
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question bras "Participez-vous dès maintenant ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            groupe témoin si bras = non
          """,
        mend: """
          Posez la question dès la vague de départ, ou choisissez une question qui y est posée.
          """),
      english: Text(
        title: "A group that is not known at the start",
        meaning: """
          Who is in the comparison group or in a subgroup is read on the answers of the earlier wave: at that time the
          programme has changed nothing yet. A question that is not asked then cannot say it.
          """,
        bad: """
          section cooking "Cooking at home"
            question arm "Do you take part from now on?" : yes or no
              waves end
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            comparison group if arm = no
          """,
        good: """
          section cooking "Cooking at home"
            question arm "Do you take part from now on?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            comparison group if arm = no
          """,
        mend: """
          Ask the question from the earlier wave on, or take a question that is asked then.
          """)),
    DiagnosticPage(
      "J0512", .afterWaves,
      french: Text(
        title: "Des sous-groupes d'une réponse libre",
        meaning: """
          « Détail par » montre le changement pour chaque réponse à une question, par exemple pour les femmes et pour les
          hommes. Il faut donc une question dont les réponses sont peu nombreuses et connues d'avance.
          """,
        bad: """
          section cuisine "Cuisiner chez vous"
            question metier "Quel est votre métier ?" : texte
            question diplome "Avez-vous un diplôme ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            détail par metier
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question metier "Quel est votre métier ?" : texte
            question diplome "Avez-vous un diplôme ?" : oui ou non
            question recette "Je sais cuisiner un repas." : entier de 1 à 5

          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette
            calculé si toutes les réponses

          changement confiance de avant à apres
            détail par diplome
          """,
        mend: """
          Nommez un choix, un oui ou non, des étapes ou une échelle. Pour un nombre, demandez plutôt une tranche.
          """),
      english: Text(
        title: "Subgroups of an open answer",
        meaning: """
          “Details by” shows the change for each answer to a question, for example for women and for men. So it takes a
          question whose answers are few and known beforehand.
          """,
        bad: """
          section cooking "Cooking at home"
            question job "What is your job?" : text
            question diploma "Do you have a diploma?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            details by job
          """,
        good: """
          section cooking "Cooking at home"
            question job "What is your job?" : text
            question diploma "Do you have a diploma?" : yes or no
            question recipe "I can cook a meal." : integer from 1 to 5

          score confidence "Confidence in cooking", higher is better
            mean of recipe
            computed if all answers

          change confidence from before to end
            details by diploma
          """,
        mend: "Name a choice, a yes or no, stages or a scale. For a number, ask for a bracket instead.")),
  ]
}
