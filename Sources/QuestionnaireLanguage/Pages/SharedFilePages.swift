extension DiagnosticPage {
  /// J08: what is shared, and what does not fit together.
  static let sharedFiles: [DiagnosticPage] = [
    DiagnosticPage(
      "J0801", .wholeFile,
      french: Text(
        title: "Une ligne qui ne se partage pas",
        meaning: """
          Un fichier qui commence par « partage » n'est pas posé lui-même : il garde des échelles et des sections
          pour plusieurs questionnaires. Les vagues, les scores et les changements appartiennent à chaque
          questionnaire.
          """,
        bad: """
          jalon 1 fr

          partage commun "Ce que nos questionnaires ont en commun"

          vague avant "Avant l'atelier"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        good: """
          jalon 1 fr

          partage commun "Ce que nos questionnaires ont en commun"

          section cuisine "Cuisiner chez vous"
            question recette "Je sais cuisiner un repas." : oui ou non
          """,
        mend: """
          Déplacez la ligne dans les questionnaires qui reprennent ces morceaux. Si le fichier est un
          questionnaire, remplacez la ligne « partage » par une ligne « questionnaire ».
          """),
      english: Text(
        title: "A line that is not shared",
        meaning: """
          A file that begins with “shared” is not asked by itself: it keeps scales and sections for several
          questionnaires. Waves, scores and changes belong to each questionnaire.
          """,
        bad: """
          jalon 1 en

          shared common "What our questionnaires have in common"

          wave before "Before the workshop"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        good: """
          jalon 1 en

          shared common "What our questionnaires have in common"

          section cooking "Cooking at home"
            question recipe "I can cook a meal." : yes or no
          """,
        mend: """
          Move the line into the questionnaires that take these pieces. If the file is a questionnaire, replace
          the line “shared” by a line “questionnaire”.
          """)),
    DiagnosticPage(
      "J0809", .afterWaves,
      french: Text(
        title: "Deux échelles différentes du même nom",
        meaning: """
          Ce fichier a déjà une échelle de ce nom, et celle de l'autre fichier n'a pas les mêmes réponses. Les
          questions reprises changeraient de sens sans que personne ne le voie. Deux échelles identiques, elles,
          ne gênent pas.
          """,
        bad: """
          échelle accord de 1 à 7
            1 "Pas du tout"
            7 "Tout à fait"

          reprend section cuisine de commun
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Donnez un autre nom à l'échelle d'ici, ou retirez-la si celle de l'autre fichier convient à toutes vos
          questions.
          """),
      english: Text(
        title: "Two different scales of the same name",
        meaning: """
          This file has a scale of that name already, and the one of the other file does not have the same
          answers. The questions taken would change their meaning without anybody seeing it. Two identical scales
          do no harm.
          """,
        bad: """
          scale agree from 1 to 7
            1 "Not at all"
            7 "Entirely"

          reuse section cooking from common
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Give the scale here another name, or take it out if the one of the other file suits all your questions.
          """)),
    DiagnosticPage(
      "J0810", .afterWaves,
      french: Text(
        title: "Des fichiers qui se reprennent en rond",
        meaning: """
          Un fichier ne peut rien reprendre de lui-même, ni d'un fichier qui reprend de lui : on n'en trouverait
          jamais le début. Le message donne la suite des fichiers.
          """,
        bad: """
          reprend section cuisine de cercle
          """,
        good: """
          reprend section cuisine de commun
          """,
        mend: """
          Mettez ce qui est commun dans un fichier « partage » qui ne reprend rien.
          """),
      english: Text(
        title: "Files that take from one another in a circle",
        meaning: """
          A file can take nothing from itself, nor from a file that takes from it: the beginning would never be
          found. The message gives the files in their order.
          """,
        bad: """
          reuse section cooking from circle
          """,
        good: """
          reuse section cooking from common
          """,
        mend: """
          Put what is common into a file “shared” that takes nothing.
          """)),
    DiagnosticPage(
      "J0811", .afterWaves,
      french: Text(
        title: "Des vagues sous une échelle reprise",
        meaning: """
          Sous une section reprise, une ligne « vagues » dit quand poser celles de ses questions qui n'en nomment
          pas. Une échelle ne se pose pas : ce sont les questions qui s'en servent qui ont des vagues.
          """,
        bad: """
          reprend échelle accord de commun
            vagues avant, apres

          section gouts "Vos goûts"
            question legumes "J'aime les légumes." : accord
          """,
        good: """
          reprend échelle accord de commun

          section gouts "Vos goûts"
            question legumes "J'aime les légumes." : accord
              vagues avant, apres
          """,
        mend: """
          Mettez la ligne sous les questions, ou sous une ligne « reprend section ».
          """),
      english: Text(
        title: "Waves under a scale that is taken",
        meaning: """
          Under a section that is taken, a line “waves” says when to ask those of its questions that name none. A
          scale is not asked: the questions that use it have waves.
          """,
        bad: """
          reuse scale agree from common
            waves before, end

          section tastes "Your tastes"
            question vegetables "I like vegetables." : agree
          """,
        good: """
          reuse scale agree from common

          section tastes "Your tastes"
            question vegetables "I like vegetables." : agree
              waves before, end
          """,
        mend: """
          Put the line under the questions, or under a line “reuse section”.
          """)),
  ]
}
