extension DiagnosticPage {
  /// J01: the file, its first line and its characters.
  static let characters: [DiagnosticPage] = [
    DiagnosticPage(
      "J0101", .savedOutsideUTF8,
      french: Text(
        title: "Un fichier qui n'est pas enregistré en UTF-8",
        meaning: """
          Un fichier est une suite de nombres, et l'UTF-8 dit à quelles lettres ils correspondent. Ce fichier suit
          une autre convention, souvent celle d'un ancien Windows : les lettres accentuées y sont illisibles.
          Jalon ne devine pas, pour ne pas changer le texte d'une question à votre insu.
          """,
        bad: """
            question ete "Je cuisine davantage l'été." : oui ou non
          """,
        good: """
            question ete "Je cuisine davantage l'été." : oui ou non
          """,
        mend: """
          Dans votre éditeur, choisissez « Enregistrer sous », puis le codage « UTF-8 ». Relisez ensuite les
          accents.
          """),
      english: Text(
        title: "A file that is not saved as UTF-8",
        meaning: """
          A file is a row of numbers, and UTF-8 says which letters they stand for. This file follows another
          convention, often that of an old Windows: accented letters cannot be read. Jalon does not guess, so that
          the text of a question is never changed behind your back.
          """,
        bad: """
            question cafe "I drink my coffee at the café." : yes or no
          """,
        good: """
            question cafe "I drink my coffee at the café." : yes or no
          """,
        mend: """
          In your editor, choose “Save as”, then the encoding “UTF-8”. Then read the accented letters again.
          """)),
    DiagnosticPage(
      "J0102", .wholeFile,
      french: Text(
        title: "Il manque la première ligne",
        meaning: """
          Tout questionnaire commence par une ligne qui dit deux choses : que c'est un fichier de Jalon, et dans
          quelle langue sont ses mots. Sans elle, Jalon ne sait pas s'il faut lire « vague » ou « wave ».
          """,
        bad: """
          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          jalon 1 fr

          questionnaire pratiques version 1.0 "Mes pratiques"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Écrivez tout en haut du fichier « jalon 1 fr » pour des mots français, ou « jalon 1 en » pour des mots
          anglais.
          """),
      english: Text(
        title: "The first line is missing",
        meaning: """
          Every questionnaire begins with a line that says two things: that it is a file of Jalon, and in which
          language its words are. Without it, Jalon cannot know whether to read “wave” or « vague ».
          """,
        bad: """
          questionnaire practices version 1.0 "My practices"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        good: """
          jalon 1 en

          questionnaire practices version 1.0 "My practices"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: """
          Write “jalon 1 en” at the very top of the file for English words, or “jalon 1 fr” for French words.
          """)),
    DiagnosticPage(
      "J0103", .wholeFile,
      french: Text(
        title: "Une première ligne qui n'est pas comprise",
        meaning: """
          La première ligne a trois mots : « jalon », le numéro de la langue des questionnaires, qui est 1, et «
          fr » ou « en ». Ce numéro n'est pas celui de votre questionnaire, qui s'écrit plus bas, après le mot «
          version ».
          """,
        bad: """
          jalon 2 fr

          questionnaire pratiques version 2.0 "Mes pratiques"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          jalon 1 fr

          questionnaire pratiques version 2.0 "Mes pratiques"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: "Écrivez « jalon 1 fr » ou « jalon 1 en », et rien d'autre sur cette ligne."),
      english: Text(
        title: "A first line that is not understood",
        meaning: """
          The first line has three words: “jalon”, the number of the questionnaire language, which is 1, and “fr”
          or “en”. That number is not the one of your questionnaire, which stands further down, after the word
          “version”.
          """,
        bad: """
          jalon 2 en

          questionnaire practices version 2.0 "My practices"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        good: """
          jalon 1 en

          questionnaire practices version 2.0 "My practices"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: "Write “jalon 1 en” or “jalon 1 fr”, and nothing else on this line.")),
    DiagnosticPage(
      "J0104", .inSection,
      french: Text(
        title: "Un signe qui n'a pas de sens ici",
        meaning: """
          En dehors des guillemets, un questionnaire n'utilise que des lettres, des chiffres et quelques signes
          comme la virgule ou les deux-points. Un autre signe, souvent un point-virgule ou une accolade, a été
          tapé par habitude. Entre guillemets, tous les signes sont permis.
          """,
        bad: """
            question recette "Je sais cuisiner un repas." : oui ou non ;
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Retirez le signe. S'il fait partie d'un texte, mettez le texte entre guillemets ; si c'est une remarque,
          mettez deux tirets « -- » devant. Quand il n'y a pas de doute, jalon check --fix le fait pour vous.
          """),
      english: Text(
        title: "A sign that has no meaning here",
        meaning: """
          Outside quotation marks, a questionnaire uses only letters, digits and a few signs such as the comma or
          the colon. Another sign, often a semicolon or a brace, was typed out of habit. Between quotation marks
          every sign is allowed.
          """,
        bad: """
            question recipe "I can cook a meal." : yes or no ;
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
          """,
        mend: """
          Remove the sign. If it belongs to a text, put the text between quotation marks; if it is a remark, put
          two hyphens “--” before it. Where there is no doubt, jalon check --fix does it for you.
          """)),
    DiagnosticPage(
      "J0105", .inSection,
      french: Text(
        title: "Un tiret de traitement de texte",
        meaning: """
          Les traitements de texte remplacent le tiret du clavier par un tiret plus long. Il se ressemble à l'œil,
          mais c'est un autre signe, et Jalon ne peut pas savoir s'il annonce une remarque ou un nombre négatif.
          """,
        bad: """
            -- Une remarque sur la question qui suit.
            question froid "Quelle température ?" : entier de –20 à 40
          """,
        good: """
            -- Une remarque sur la question qui suit.
            question froid "Quelle température ?" : entier de -20 à 40
          """,
        mend: """
          Retapez le tiret au clavier : un seul « - » devant un nombre négatif, deux « -- » devant une remarque.
          jalon check --fix le fait pour vous.
          """),
      english: Text(
        title: "A dash from a word processor",
        meaning: """
          Word processors replace the hyphen of the keyboard by a longer dash. It looks much the same, but it is
          another sign, and Jalon cannot know whether it begins a remark or a negative number.
          """,
        bad: """
            -- A remark on the question that follows.
            question cold "Which temperature?" : integer from –20 to 40
          """,
        good: """
            -- A remark on the question that follows.
            question cold "Which temperature?" : integer from -20 to 40
          """,
        mend: """
          Type the hyphen again on the keyboard: one “-” before a negative number, two “--” before a remark. jalon
          check --fix does it for you.
          """)),
    DiagnosticPage(
      "J0106", .inSection,
      french: Text(
        title: "Un texte sans guillemet à la fin",
        meaning: """
          Un texte commence et finit par un guillemet, sur la même ligne. Sans celui de la fin, Jalon ne sait pas
          où le texte s'arrête et prend toute la ligne.
          """,
        bad: """
            question recette "Je sais cuisiner un repas. : oui ou non
          """,
        good: """
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Ajoutez le guillemet à la fin du texte. S'il vous faut un guillemet dans un texte, entourez le texte de
          « et ».
          """),
      english: Text(
        title: "A text without a quotation mark at its end",
        meaning: """
          A text begins and ends with a quotation mark, on the same line. Without the one at the end, Jalon cannot
          know where the text stops and takes the whole line.
          """,
        bad: """
            question recipe "I can cook a meal. : yes or no
          """,
        good: """
            question recipe "I can cook a meal." : yes or no
          """,
        mend: """
          Add the quotation mark at the end of the text. If you need a quotation mark inside a text, put the text
          between « and ».
          """)),
    DiagnosticPage(
      "J0107", .inSection,
      french: Text(
        title: "Un point à la place de la virgule",
        meaning: """
          Dans un fichier en français, les décimales viennent après une virgule, comme à l'école : 2,5. Le point
          est réservé au numéro de version.
          """,
        bad: """
            question poids "Combien de kilos ?" : décimal de 0 à 2.5
          """,
        good: """
            question poids "Combien de kilos ?" : décimal de 0 à 2,5
          """,
        mend: """
          Remplacez le point par une virgule. jalon check --fix le fait pour vous dans tout le fichier.
          """),
      english: Text(
        title: "A comma in place of the point",
        meaning: """
          In an English file, decimals come after a point: 2.5. A comma separates the parts of a list, so that
          “2,5” would be two numbers.
          """,
        bad: """
            question weight "How many kilos?" : decimal from 0 to 2,5
          """,
        good: """
            question weight "How many kilos?" : decimal from 0 to 2.5
          """,
        mend: "Replace the comma by a point. jalon check --fix does it for you in the whole file.")),
  ]
}
