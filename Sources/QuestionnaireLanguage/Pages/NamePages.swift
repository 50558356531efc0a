extension DiagnosticPage {
  /// J02: names of questions, waves and scores.
  static let names: [DiagnosticPage] = [
    DiagnosticPage(
      "J0201", .inSection,
      french: Text(
        title: "Le même nom pour deux choses",
        meaning: """
          Un nom désigne une seule chose dans tout le questionnaire. Avec deux questions du même nom, un score ou
          une condition qui le cite ne saurait pas de laquelle il s'agit, et deux colonnes de résultats se
          confondraient.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : oui ou non
            question recette "Je sais cuisiner un dessert." : oui ou non
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
            question dessert "Je sais cuisiner un dessert." : oui ou non
          """,
        mend: "Donnez un autre nom à l'une des deux, et vérifiez les lignes qui citent ce nom."),
      english: Text(
        title: "The same name for two things",
        meaning: """
          A name stands for one thing only in the whole questionnaire. With two questions of the same name, a
          score or a condition that names it could not tell which one is meant, and two columns of results would
          be confused.
          """,
        bad: """
            question recipe "I can cook a meal." : yes or no
            question recipe "I can cook a dessert." : yes or no
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
            question dessert "I can cook a dessert." : yes or no
          """,
        mend: "Give one of the two another name, and check the lines that use this name.")),
    DiagnosticPage(
      "J0202", .afterWaves,
      french: Text(
        title: "Un genre de réponse inconnu",
        meaning: """
          Après les deux-points vient la façon de répondre : un genre que Jalon connaît, comme « choix » ou « oui
          ou non », ou le nom d'une échelle que vous avez déclarée plus haut. Ce mot n'est ni l'un ni l'autre.
          """,
        bad: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : acord
          """,
        good: """
          échelle accord de 1 à 5
            1 "Pas du tout"
            5 "Tout à fait"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : accord
          """,
        mend: """
          Corrigez le mot, ou déclarez l'échelle avec une ligne « échelle ». Les genres connus sont : choix, choix
          multiple, étapes, oui ou non, entier, décimal, date, texte, texte long, curseur.
          """),
      english: Text(
        title: "An unknown kind of answer",
        meaning: """
          After the colon comes the way to answer: a kind that Jalon knows, such as “choice” or “yes or no”, or
          the name of a scale that you declared above. This word is neither.
          """,
        bad: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agre
          """,
        good: """
          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : agree
          """,
        mend: """
          Correct the word, or declare the scale with a line “scale”. The known kinds are: choice, multiple
          choice, stages, yes or no, integer, decimal, date, text, long text, slider.
          """)),
    DiagnosticPage(
      "J0203", .afterQuestions,
      french: Text(
        title: "Une question qui n'existe pas",
        meaning: """
          La ligne cite une question par son nom, et aucune question de ce fichier ne s'appelle ainsi. C'est
          souvent une lettre oubliée, ou une question renommée ailleurs.
          """,
        bad: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saisn
            calculé si toutes les réponses
          """,
        good: """
          score confiance "Confiance en cuisine", hausse favorable
            moyenne de recette, saison
            calculé si toutes les réponses
          """,
        mend: """
          Écrivez le nom comme il est donné après le mot « question », ou ajoutez la question qui manque.
          """),
      english: Text(
        title: "A question that does not exist",
        meaning: """
          The line names a question, and no question of this file has that name. Often a letter was left out, or
          the question was renamed elsewhere.
          """,
        bad: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, seasn
            computed if all answers
          """,
        good: """
          score confidence "Confidence in cooking", higher is better
            mean of recipe, season
            computed if all answers
          """,
        mend: "Write the name as it stands after the word “question”, or add the question that is missing.")),
    DiagnosticPage(
      "J0204", .inSection,
      french: Text(
        title: "Une vague qui n'existe pas",
        meaning: """
          Une vague est un moment où l'on pose les questions : avant, après, trois mois plus tard. La ligne en
          cite une que le fichier ne déclare pas.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : oui ou non
              vagues avant, aprs
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
              vagues avant, apres
          """,
        mend: """
          Écrivez le nom comme il est donné après le mot « vague », ou ajoutez une ligne « vague » au début du
          fichier.
          """),
      english: Text(
        title: "A wave that does not exist",
        meaning: """
          A wave is a moment at which the questions are asked: before, at the end, three months later. The line
          names one that the file does not declare.
          """,
        bad: """
            question recipe "I can cook a meal." : yes or no
              waves before, ende
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
              waves before, end
          """,
        mend: """
          Write the name as it stands after the word “wave”, or add a line “wave” at the beginning of the file.
          """)),
    DiagnosticPage(
      "J0205", .afterScore,
      french: Text(
        title: "Un score qui n'existe pas",
        meaning: """
          Une ligne « changement » suit un score d'une vague à l'autre. Celle-ci cite un score que le fichier ne
          définit pas. Le nom d'une question ne convient pas : il faut un score, même d'une seule question.
          """,
        bad: """
          changement confience de avant à apres
          """,
        good: """
          changement confiance de avant à apres
          """,
        mend: "Écrivez le nom comme il est donné après le mot « score », ou ajoutez le score."),
      english: Text(
        title: "A score that does not exist",
        meaning: """
          A line “change” follows a score from one wave to another. This one names a score that the file does not
          define. The name of a question will not do: it takes a score, even of a single question.
          """,
        bad: """
          change confidense from before to end
          """,
        good: """
          change confidence from before to end
          """,
        mend: "Write the name as it stands after the word “score”, or add the score.")),
  ]
}
