extension DiagnosticPage {
  /// J02: where a name may be used, and which are taken.
  static let nameUses: [DiagnosticPage] = [
    DiagnosticPage(
      "J0206", .inSection,
      french: Text(
        title: "Un choix que la question n'a pas",
        meaning: """
          La condition compare la réponse à un code, c'est-à-dire au petit nom écrit au début de la ligne d'un
          choix. La question n'a pas de choix avec ce code, donc la condition ne serait jamais remplie.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
            question jours "Combien de jours ?" : entier de 1 à 7
              si viande = souvant
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : choix
              souvent "Oui, souvent"
              jamais "Non, jamais"
            question jours "Combien de jours ?" : entier de 1 à 7
              si viande = souvent
          """,
        mend: "Écrivez le code du choix, sans guillemets, et non le texte que les personnes lisent."),
      english: Text(
        title: "A choice that the question does not have",
        meaning: """
          The condition compares the answer with a code, that is, with the short name at the beginning of the line
          of a choice. The question has no choice with this code, so the condition would never be met.
          """,
        bad: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
            question days "How many days?" : integer from 1 to 7
              if meat = oftn
          """,
        good: """
            question meat "Do you eat meat?" : choice
              often "Yes, often"
              never "No, never"
            question days "How many days?" : integer from 1 to 7
              if meat = often
          """,
        mend: "Write the code of the choice, without quotation marks, and not the text that people read.")),
    DiagnosticPage(
      "J0207", .inSection,
      french: Text(
        title: "Une question posée plus loin",
        meaning: """
          Les questions sont posées dans l'ordre du fichier. Une condition ne peut donc parler que des réponses
          déjà données ; celle-ci parle d'une question qui vient après.
          """,
        bad: """
            question jours "Combien de jours par semaine ?" : entier de 1 à 7
              si viande = oui
            question viande "Mangez-vous de la viande ?" : oui ou non
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : oui ou non
            question jours "Combien de jours par semaine ?" : entier de 1 à 7
              si viande = oui
          """,
        mend: "Déplacez la question citée avant celle qui en dépend, ou changez la condition."),
      english: Text(
        title: "A question that is asked later",
        meaning: """
          Questions are asked in the order of the file. So a condition can only speak of answers that were given
          already; this one speaks of a question that comes after.
          """,
        bad: """
            question days "How many days a week?" : integer from 1 to 7
              if meat = yes
            question meat "Do you eat meat?" : yes or no
          """,
        good: """
            question meat "Do you eat meat?" : yes or no
            question days "How many days a week?" : integer from 1 to 7
              if meat = yes
          """,
        mend: "Move the question that is named before the one that depends on it, or change the condition.")),
    DiagnosticPage(
      "J0208", .inSection,
      french: Text(
        title: "Une question qui dépend d'elle-même",
        meaning: """
          Une ligne « si » dit quand une question est posée. Elle ne peut pas dépendre de la réponse à cette
          question, qui n'existe pas encore. Pour réagir à une réponse, il y a les lignes « alerte si » et « refus
          si ».
          """,
        bad: """
            question jours "Combien de jours ?" : entier de 1 à 7
              si jours = 7
          """,
        good: """
            question jours "Combien de jours ?" : entier de 1 à 7
              alerte si jours = 7 "Tous les jours, vraiment ?"
          """,
        mend: """
          Remplacez « si » par « alerte si » (la personne peut confirmer) ou « refus si » (elle doit corriger),
          suivi du message à montrer.
          """),
      english: Text(
        title: "A question that depends on itself",
        meaning: """
          A line “if” says when a question is asked. It cannot depend on the answer to that question, which does
          not exist yet. To react to an answer, there are the lines “warn if” and “refuse if”.
          """,
        bad: """
            question days "How many days?" : integer from 1 to 7
              if days = 7
          """,
        good: """
            question days "How many days?" : integer from 1 to 7
              warn if days = 7 "Every day, really?"
          """,
        mend: """
          Replace “if” by “warn if” (the person may confirm) or “refuse if” (the person has to correct), followed
          by the message to show.
          """)),
    DiagnosticPage(
      "J0209", .inSection,
      french: Text(
        title: "Un nom réservé aux tableaux",
        meaning: """
          Chaque tableau de résultats a déjà des colonnes de ce nom, comme « participant » ou « vague ». Une
          question du même nom se confondrait avec elles.
          """,
        bad: """
            question groupe "Avec qui cuisinez-vous ?" : texte
          """,
        good: """
            question compagnie "Avec qui cuisinez-vous ?" : texte
          """,
        mend: "Choisissez un autre nom ; le texte de la question ne change pas."),
      english: Text(
        title: "A name that the tables keep for themselves",
        meaning: """
          Every table of results has columns of that name already, such as “participant” or “wave”. A question of
          the same name would be confused with them.
          """,
        bad: """
            question group "With whom do you cook?" : text
          """,
        good: """
            question company "With whom do you cook?" : text
          """,
        mend: "Choose another name; the text of the question does not change.")),
    DiagnosticPage(
      "J0210", .inSection,
      french: Text(
        title: "Un code réservé aux tableaux",
        meaning: """
          Dans les tableaux de résultats, « not_asked » veut dire que la question n'a pas été posée, et «
          no_answer » que la personne l'a laissée sans réponse. Un choix qui porte l'un de ces codes se
          confondrait avec eux.
          """,
        bad: """
            question viande "Mangez-vous de la viande ?" : oui ou non
              no_answer "Je préfère ne pas répondre", manquant
          """,
        good: """
            question viande "Mangez-vous de la viande ?" : oui ou non
              nspp "Je préfère ne pas répondre", manquant
          """,
        mend: """
          Choisissez un autre code, par exemple « nsp » (ne sait pas) ou « nspp » (ne souhaite pas répondre).
          """),
      english: Text(
        title: "A code that the tables keep for themselves",
        meaning: """
          In the tables of results, “not_asked” means that the question was not asked, and “no_answer” that the
          person left it blank. A choice with one of these codes would be confused with them.
          """,
        bad: """
            question meat "Do you eat meat?" : yes or no
              no_answer "I prefer not to answer", missing
          """,
        good: """
            question meat "Do you eat meat?" : yes or no
              dwa "I prefer not to answer", missing
          """,
        mend: "Choose another code, for example “dk” (does not know) or “dwa” (does not wish to answer).")),
  ]
}
