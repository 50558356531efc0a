extension DiagnosticPage {
  /// J03: conditions.
  static let conditions: [DiagnosticPage] = [
    DiagnosticPage(
      "J0310", .inSection,
      french: Text(
        title: "Deux choses qui ne se comparent pas",
        meaning: """
          Une condition compare des choses du même genre : un nombre avec un nombre, une date avec une date, un
          choix avec un de ses codes. Ici les deux côtés ne sont pas du même genre, et la réponse serait toujours
          non.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : oui ou non
              si recette = "beaucoup"
          """,
        good: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : oui ou non
              si recette >= 4
          """,
        mend: """
          Comparez un nombre avec un nombre sans guillemets, une date avec une date entre guillemets, comme
          "21/11/2026".
          """),
      english: Text(
        title: "Two things that cannot be compared",
        meaning: """
          A condition compares things of the same kind: a number with a number, a date with a date, a choice with
          one of its codes. Here the two sides are not of the same kind, and the answer would always be no.
          """,
        bad: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : yes or no
              if recipe = "a lot"
          """,
        good: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : yes or no
              if recipe >= 4
          """,
        mend: """
          Compare a number with a number without quotation marks, a date with a date between quotation marks, such
          as "2026-11-21".
          """)),
    DiagnosticPage(
      "J0311", .inSection,
      french: Text(
        title: "Ce n'est pas une condition",
        meaning: """
          Après « si » vient quelque chose qui est vrai ou faux. Le nom d'une question seul est une réponse, un
          nombre par exemple ; il ne dit pas ce que cette réponse doit être.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : oui ou non
              si recette
          """,
        good: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : oui ou non
              si recette > 3
          """,
        mend: """
          Comparez la réponse à quelque chose, ou écrivez « répondu recette » pour savoir seulement si l'on a
          répondu.
          """),
      english: Text(
        title: "This is not a condition",
        meaning: """
          After “if” comes something that is true or false. The name of a question alone is an answer, a number
          for example; it does not say what that answer has to be.
          """,
        bad: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : yes or no
              if recipe
          """,
        good: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : yes or no
              if recipe > 3
          """,
        mend: """
          Compare the answer with something, or write “answered recipe” to know only whether there is an answer.
          """)),
    DiagnosticPage(
      "J0312", .inSection,
      french: Text(
        title: "Un calcul avec autre chose qu'un nombre",
        meaning: """
          On ne peut additionner ou multiplier que des nombres. La réponse à cette question est un choix, un texte
          ou une date, avec lesquels on ne calcule pas.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : oui ou non
            question jours "Combien de jours par semaine ?" : entier de 0 à 7
              alerte si viande + jours > 7 "Vraiment ?"
          """,
        good: """
            question viande "Combien de repas avec viande ?" : entier de 0 à 14
            question poisson "Combien de repas avec poisson ?" : entier de 0 à 14
              alerte si viande + poisson > 14 "Vraiment ?"
          """,
        mend: """
          Ne calculez qu'avec des échelles et des nombres ; comparez un choix avec « = » ou « parmi ».
          """),
      english: Text(
        title: "A computation with something else than a number",
        meaning: """
          Only numbers can be added or multiplied. The answer to this question is a choice, a text or a date,
          which cannot be computed with.
          """,
        bad: """
            question meat "Do you eat meat?" : yes or no
            question days "How many days a week?" : integer from 0 to 7
              warn if meat + days > 7 "Really?"
          """,
        good: """
            question meat "How many meals with meat?" : integer from 0 to 14
            question fish "How many meals with fish?" : integer from 0 to 14
              warn if meat + fish > 14 "Really?"
          """,
        mend: "Compute with scales and numbers only; compare a choice with “=” or “among”.")),
    DiagnosticPage(
      "J0313", .inSection,
      french: Text(
        title: "Des choix mis dans un ordre qu'ils n'ont pas",
        meaning: """
          « Plus grand » et « plus petit » ont un sens pour des nombres et des dates. Entre deux choix ou deux
          textes, aucun n'est plus grand que l'autre, même s'ils vous semblent rangés.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : choix
              jamais "Jamais"
              parfois "De temps en temps"
              souvent "Souvent"
            question jours "Combien de jours ?" : entier de 1 à 7
              si viande > jamais
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              jamais "Jamais"
              parfois "De temps en temps"
              souvent "Souvent"
            question jours "Combien de jours ?" : entier de 1 à 7
              si viande parmi parfois, souvent
          """,
        mend: """
          Énumérez les choix voulus après « parmi », ou dites lequel ne convient pas avec « <> » (différent de).
          """),
      english: Text(
        title: "Choices put in an order that they do not have",
        meaning: """
          “Greater” and “less” have a meaning for numbers and dates. Of two choices or two texts, neither is
          greater, even if they look ordered to you.
          """,
        bad: """
            question meat "Do you eat meat?" : choice
              never "Never"
              sometimes "Now and then"
              often "Often"
            question days "How many days?" : integer from 1 to 7
              if meat > never
          """,
        good: """
            question meat "Do you eat meat?" : choice
              never "Never"
              sometimes "Now and then"
              often "Often"
            question days "How many days?" : integer from 1 to 7
              if meat among sometimes, often
          """,
        mend: """
          List the choices that you mean after “among”, or say which one will not do with “<>” (different from).
          """)),
    DiagnosticPage(
      "J0314", .inSection,
      french: Text(
        title: "Un nombre que la réponse n'atteint jamais",
        meaning: """
          La condition compare une réponse à un nombre qui est en dehors des bornes de la question. Elle serait
          donc toujours vraie ou toujours fausse, et ne servirait à rien.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : oui ou non
              si recette > 10
          """,
        good: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
            question saison "Je reconnais les légumes." : oui ou non
              si recette > 3
          """,
        mend: "Corrigez le nombre, ou les bornes de la question."),
      english: Text(
        title: "A number that the answer never reaches",
        meaning: """
          The condition compares an answer with a number that is outside the bounds of the question. So it would
          be always true or always false, and of no use.
          """,
        bad: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : yes or no
              if recipe > 10
          """,
        good: """
            question recipe "I can cook a meal." : integer from 1 to 5
            question season "I recognise vegetables." : yes or no
              if recipe > 3
          """,
        mend: "Correct the number, or the bounds of the question.")),
    DiagnosticPage(
      "J0315", .inSection,
      french: Text(
        title: "Deux questions jamais posées ensemble",
        meaning: """
          La condition dépend d'une question qui n'est posée à aucune des vagues de celle-ci. Quand on en a
          besoin, sa réponse manque toujours, et la question ne serait jamais posée. C'est un avertissement : le
          questionnaire peut servir quand même.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
              vagues avant
            question saison "Je reconnais les légumes." : oui ou non
              vagues apres
              si recette > 2
          """,
        good: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
              vagues avant, apres
            question saison "Je reconnais les légumes." : oui ou non
              vagues apres
              si recette > 2
          """,
        mend: "Donnez aux deux questions une vague commune, ou changez la condition."),
      english: Text(
        title: "Two questions that are never asked together",
        meaning: """
          The condition depends on a question that is asked at none of the waves of this one. When it is needed,
          its answer is always missing, and the question would never be asked. This is a warning: the
          questionnaire can be used all the same.
          """,
        bad: """
            question recipe "I can cook a meal." : integer from 1 to 5
              waves before
            question season "I recognise vegetables." : yes or no
              waves end
              if recipe > 2
          """,
        good: """
            question recipe "I can cook a meal." : integer from 1 to 5
              waves before, end
            question season "I recognise vegetables." : yes or no
              waves end
              if recipe > 2
          """,
        mend: "Give the two questions a wave in common, or change the condition.")),
    DiagnosticPage(
      "J0316", .inSection,
      french: Text(
        title: "Un code manquant comparé",
        meaning: """
          La condition compare une réponse à un code marqué « manquant », comme « je ne sais pas ». Une réponse
          qui manque, quelle qu'en soit la raison, ne se compare à rien.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
              nsp "Je ne sais pas", manquant
            question raison "Pourquoi ?" : texte
              si viande = nsp
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
              nsp "Je ne sais pas", manquant
            question raison "Pourquoi ?" : texte
              si non répondu viande
          """,
        mend: """
          Écrivez « non répondu » et la question, ce qui vaut aussi pour une question laissée vide. Si ce code est
          une réponse comme une autre, retirez « , manquant » de sa ligne.
          """),
      english: Text(
        title: "A missing code compared",
        meaning: """
          The condition compares an answer with a code marked “missing”, such as “I do not know”. An answer that
          is missing, whatever the reason, compares with nothing.
          """,
        bad: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
              dk "I do not know", missing
            question reason "Why?" : text
              if meat = dk
          """,
        good: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
              dk "I do not know", missing
            question reason "Why?" : text
              if not answered meat
          """,
        mend: """
          Write “not answered” and the question, which holds for a question left empty as well. If the code is an
          answer like others, take “, missing” out of its line.
          """)),
  ]
}
