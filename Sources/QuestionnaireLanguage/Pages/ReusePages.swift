extension DiagnosticPage {
  /// J08: lines that take pieces from other files.
  static let reuse: [DiagnosticPage] = [
    DiagnosticPage(
      "J0802", .afterWaves,
      french: Text(
        title: "Un fichier qui n'est pas dans le dossier",
        meaning: """
          Une ligne « reprend » prend une échelle ou une section dans un autre fichier du même dossier : « de
          commun » désigne le fichier « commun.jalon ». Aucun fichier ne s'appelle ainsi dans ce dossier.
          """,
        bad: """
          reprend section cuisine de comun
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Corrigez le nom, ou mettez le fichier dans le même dossier. On n'écrit ni « .jalon » ni le nom d'un
          dossier.
          """),
      english: Text(
        title: "A file that is not in the folder",
        meaning: """
          A line “reuse” takes a scale or a section from another file of the same folder: “from common” stands for
          the file “common.jalon”. No file of this folder has that name.
          """,
        bad: """
          reuse section cooking from comon
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Correct the name, or put the file into the same folder. Neither “.jalon” nor the name of a folder is
          written.
          """)),
    DiagnosticPage(
      "J0803", .afterWaves,
      french: Text(
        title: "Un fichier voisin qui ne peut pas être lu",
        meaning: """
          Le fichier est là, mais il ne se lit pas : vous n'en avez peut-être pas le droit, ce n'est pas un vrai
          fichier, ou il dépasse 4 Mo. Il peut aussi être trop loin : plus de huit fichiers qui se reprennent à la
          suite, ou plus de cent fichiers nommés.
          """,
        bad: """
          reprend section cuisine de illisible
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Vérifiez les droits du fichier, ou reprenez d'un autre.
          """),
      english: Text(
        title: "A neighbouring file that cannot be read",
        meaning: """
          The file is there, and cannot be read: you may not be allowed to, it is not a real file, or it is over 4
          MB. It may also be too far away: more than eight files that take from one another in a row, or more than
          a hundred files named.
          """,
        bad: """
          reuse section cooking from unreadable
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Check the permissions of the file, or take from another one.
          """)),
    DiagnosticPage(
      "J0804", .afterWaves,
      french: Text(
        title: "Un fichier voisin qui contient des erreurs",
        meaning: """
          On ne reprend rien d'un fichier qui contient des erreurs, même si elles ne touchent pas le morceau
          repris. Elles ne sont pas expliquées ici, mais dans ce fichier-là.
          """,
        bad: """
          reprend section cuisine de casse
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Vérifiez d'abord l'autre fichier avec jalon check, puis celui-ci.
          """),
      english: Text(
        title: "A neighbouring file that has errors",
        meaning: """
          Nothing is taken from a file that has errors, even when they do not touch the piece. They are not
          explained here, but in that file.
          """,
        bad: """
          reuse section cooking from broken
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Check the other file with jalon check first, then this one.
          """)),
    DiagnosticPage(
      "J0805", .afterWaves,
      french: Text(
        title: "Un fichier voisin écrit dans l'autre langue",
        meaning: """
          La première ligne d'un fichier dit si ses mots sont français (jalon 1 fr) ou anglais (jalon 1 en). Ce
          qui est repris devient une partie de ce questionnaire, dans la même langue : les deux fichiers doivent
          commencer de la même façon.
          """,
        bad: """
          reprend section cooking de common
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Reprenez d'un fichier de la même langue, ou écrivez-en un.
          """),
      english: Text(
        title: "A neighbouring file in the other language",
        meaning: """
          The first line of a file says whether its words are French (jalon 1 fr) or English (jalon 1 en). What is
          taken becomes a part of this questionnaire, in the same language: both files have to begin in the same
          way.
          """,
        bad: """
          reuse section cuisine from commun
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Take from a file of the same language, or write one.
          """)),
    DiagnosticPage(
      "J0806", .afterWaves,
      french: Text(
        title: "Un morceau qui n'existe pas",
        meaning: """
          Le fichier a bien été lu, mais il n'a pas d'échelle ou de section de ce nom. Le nom est celui qui suit
          le mot « échelle » ou « section » dans l'autre fichier, pas son titre.
          """,
        bad: """
          reprend section cuisne de commun
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Écrivez le nom comme dans l'autre fichier.
          """),
      english: Text(
        title: "A piece that does not exist",
        meaning: """
          The file was read, but it has no scale or section of that name. The name is the one after the word
          “scale” or “section” in the other file, not its title.
          """,
        bad: """
          reuse section coking from common
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Write the name as it stands in the other file.
          """)),
    DiagnosticPage(
      "J0807", .afterWaves,
      french: Text(
        title: "Une section prise pour une échelle",
        meaning: """
          Après « reprend » vient le genre du morceau. L'autre fichier a bien un morceau de ce nom, mais de
          l'autre genre : une section au lieu d'une échelle, ou l'inverse.
          """,
        bad: """
          reprend échelle cuisine de commun
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Remplacez le mot qui suit « reprend ».
          """),
      english: Text(
        title: "A section taken for a scale",
        meaning: """
          After “reuse” comes the kind of the piece. The other file has a piece of that name, but of the other
          kind: a section instead of a scale, or the other way round.
          """,
        bad: """
          reuse scale cooking from common
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Replace the word after “reuse”.
          """)),
    DiagnosticPage(
      "J0808", .afterWaves,
      french: Text(
        title: "Un morceau repris deux fois",
        meaning: """
          Deux lignes prennent le même morceau dans le même fichier. Une fois suffit : une échelle sert à toutes
          les questions, et les mêmes questions ne peuvent pas être posées deux fois. Une section amène d'elle-
          même les échelles de ses questions.
          """,
        bad: """
          reprend section cuisine de commun
          reprend section cuisine de commun
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Retirez l'une des deux lignes.
          """),
      english: Text(
        title: "A piece taken twice",
        meaning: """
          Two lines take the same piece from the same file. Once is enough: a scale serves all questions, and the
          same questions cannot be asked twice. A section brings the scales of its questions by itself.
          """,
        bad: """
          reuse section cooking from common
          reuse section cooking from common
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Take one of the two lines out.
          """)),
  ]
}
