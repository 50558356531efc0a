extension DiagnosticPage {
  /// J01: the word that begins a line, and the place of the line.
  static let linePlaces: [DiagnosticPage] = [
    DiagnosticPage(
      "J0108", .inSection,
      french: Text(
        title: "Un mot inconnu au début de la ligne",
        meaning: """
          Chaque ligne commence par un mot qui dit ce qu'elle est : « question », « section », « score »… Celui-ci
          n'en fait pas partie ; c'est souvent une faute de frappe. Une remarque libre doit commencer par deux
          tirets.
          """,
        bad: """
            questoin recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Corrigez le mot comme le message le propose ; jalon check --fix le fait quand il n'y a qu'une lettre de
          différence. Si la ligne est une remarque, mettez « -- » devant.
          """),
      english: Text(
        title: "An unknown word at the beginning of the line",
        meaning: """
          Each line begins with a word that says what it is: “question”, “section”, “score”… This word is none of
          them; often it is a slip of the keyboard. A free remark has to begin with two hyphens.
          """,
        bad: """
            questoin recipe "I can cook a meal." : yes or no
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
          """,
        mend: """
          Correct the word as the message proposes; jalon check --fix does it where one letter differs. If the line is
          a remark, put “--” before it.
          """)),
    DiagnosticPage(
      "J0109", .inSection,
      french: Text(
        title: "Un mot anglais dans un fichier français",
        meaning: """
          La première ligne du fichier, « jalon 1 fr », dit que ses mots sont français. Un mot anglais s'y est
          glissé, sans doute copié d'un autre questionnaire. Les textes des questions, eux, sont dans la langue
          que vous voulez.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : oui ou non
              required
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
              obligatoire
          """,
        mend: """
          Remplacez le mot par le mot français que le message indique. jalon check --fix le fait pour vous.
          """),
      english: Text(
        title: "A French word in an English file",
        meaning: """
          The first line of the file, “jalon 1 en”, says that its words are English. A French word slipped in,
          probably copied from another questionnaire. The texts of the questions can be in any language.
          """,
        bad: """
            question recipe "I can cook a meal." : yes or no
              obligatoire
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
              required
          """,
        mend: """
          Replace the word by the English one that the message names. jalon check --fix does it for you.
          """)),
    DiagnosticPage(
      "J0110", .afterWaves,
      french: Text(
        title: "Une ligne qui n'est pas à sa place",
        meaning: """
          Un questionnaire se lit comme un plan : les questions vont sous une section, les choix sous une
          question, le calcul sous un score. Cette ligne n'a pas au-dessus d'elle la ligne sous laquelle elle
          pourrait aller.
          """,
        bad: """
          question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Ajoutez au-dessus la ligne que le message nomme, ou déplacez la ligne à l'endroit où elle va.
          """),
      english: Text(
        title: "A line that is out of place",
        meaning: """
          A questionnaire reads like an outline: questions go under a section, choices under a question, the
          computation under a score. Above this line there is no line that it could go under.
          """,
        bad: """
          question recipe "I can cook a meal." : yes or no
          """,
        good: """
          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: "Add above it the line that the message names, or move the line to where it belongs.")),
    DiagnosticPage(
      "J0111", .inSection,
      french: Text(
        title: "Une ligne trop à gauche ou trop à droite",
        meaning: """
          Les espaces au début d'une ligne montrent sous quelle autre elle va. Les lignes qui vont sous la même
          doivent donc commencer exactement au même endroit. Ici il y a une espace de trop ou de moins.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : oui ou non
             question saison "Je reconnais les légumes." : oui ou non
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
            question saison "Je reconnais les légumes." : oui ou non
          """,
        mend: """
          Mettez le nombre d'espaces que le message donne : aucune pour une section, deux pour une question,
          quatre pour ce qui va sous elle. jalon check --fix le fait pour vous.
          """),
      english: Text(
        title: "A line too far left or too far right",
        meaning: """
          The spaces at the beginning of a line show which other line it goes under. Lines that go under the same
          one therefore have to begin at exactly the same place. Here is a space too many or too few.
          """,
        bad: """
            question recipe "I can cook a meal." : yes or no
             question season "I recognise vegetables." : yes or no
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
            question season "I recognise vegetables." : yes or no
          """,
        mend: """
          Put as many spaces as the message says: none for a section, two for a question, four for what goes under
          it. jalon check --fix does it for you.
          """)),
    DiagnosticPage(
      "J0112", .inSection,
      french: Text(
        title: "Une tabulation au début de la ligne",
        meaning: """
          La touche de tabulation fait un blanc dont la largeur change d'un ordinateur à l'autre : le même fichier
          n'aurait pas partout la même forme. Jalon demande donc des espaces. Dans l'exemple, la tabulation est
          montrée par une flèche.
          """,
        bad: """
          \tquestion recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Remplacez chaque tabulation par deux espaces. jalon check --fix le fait pour tout le fichier.
          """),
      english: Text(
        title: "A tab at the beginning of the line",
        meaning: """
          The tab key makes a blank whose width changes from one computer to another: the same file would not have
          the same shape everywhere. So Jalon asks for spaces. In the example, the tab is shown as an arrow.
          """,
        bad: """
          \tquestion recipe "I can cook a meal." : yes or no
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
          """,
        mend: "Replace each tab by two spaces. jalon check --fix does it for the whole file.")),
  ]
}
