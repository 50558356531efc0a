extension DiagnosticPage {
  /// J07: the texts of translations.
  static let translations: [DiagnosticPage] = [
    DiagnosticPage(
      "J0705", .inTranslation,
      french: Text(
        title: "Un texte qui n'est pas traduit",
        meaning: """
          Entre les guillemets de cette ligne, il n'y a rien. Le texte à traduire se trouve dans le commentaire
          au-dessus. C'est un avertissement\u{A0}: en attendant, le texte est lu dans la langue du questionnaire.
          """,
        bad: """
          section cuisine "Cooking at home", source a62a4c
            question recette "", source aafb49
          """,
        good: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
          """,
        mend: """
          Écrivez la traduction entre les guillemets, et ne changez rien d'autre sur la ligne.
          """),
      english: Text(
        title: "A text that is not translated",
        meaning: """
          Between the quotation marks of this line there is nothing. The text to translate stands in the comment above
          it. This is a warning: meanwhile, the text is read in the language of the questionnaire.
          """,
        bad: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "", source 588e2b
          """,
        good: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
          """,
        mend: """
          Write the translation between the quotation marks, and change nothing else on the line.
          """)),
    DiagnosticPage(
      "J0706", .inTranslation,
      french: Text(
        title: "Des textes sans ligne dans la traduction",
        meaning: """
          Le questionnaire a des textes pour lesquels la traduction n'a pas de ligne. Souvent, une question a été
          ajoutée depuis. C'est un avertissement\u{A0}: ces textes sont lus dans la langue du questionnaire.
          """,
        bad: """
          section cuisine "Cooking at home", source a62a4c
          """,
        good: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
          """,
        mend: """
          Lancez jalon translate sur le questionnaire\u{A0}: il ajoute les lignes à leur place. Écrivez ensuite les
          traductions.
          """),
      english: Text(
        title: "Texts without a line in the translation",
        meaning: """
          The questionnaire has texts for which the translation has no line. Often a question has been added since.
          This is a warning: these texts are read in the language of the questionnaire.
          """,
        bad: """
          section cooking "Cuisiner chez vous", source f77215
          """,
        good: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
          """,
        mend: """
          Run jalon translate on the questionnaire: it adds the lines at their places. Then write the translations.
          """)),
    DiagnosticPage(
      "J0707", .inTranslation,
      french: Text(
        title: "Une traduction à revoir",
        meaning: """
          L'empreinte après «\u{A0}source\u{A0}» dit quel texte a été traduit. Le texte du questionnaire a changé
          depuis, ou la ligne est marquée «\u{A0}à revoir\u{A0}». Une ancienne traduction peut poser une autre
          question. C'est un avertissement\u{A0}: elle est lue en attendant.
          """,
        bad: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49, à revoir
          """,
        good: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
          """,
        mend: """
          Lancez jalon translate\u{A0}: il montre le texte d'avant et celui de maintenant. Corrigez la traduction,
          puis retirez «\u{A0}, à revoir\u{A0}».
          """),
      english: Text(
        title: "A translation to review",
        meaning: """
          The fingerprint after “source” says which text was translated. The text of the questionnaire has changed
          since, or the line is marked “to review”. An old translation may ask another question. This is a warning: it
          is read meanwhile.
          """,
        bad: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b, to review
          """,
        good: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
          """,
        mend: """
          Run jalon translate: it shows the text from before and the one of now. Mend the translation, then remove “,
          to review”.
          """)),
    DiagnosticPage(
      "J0708", .inTranslation,
      french: Text(
        title: "Une traduction pour rien",
        meaning: """
          Le questionnaire n'a pas de texte de ce nom. Le nom est mal écrit, ou bien la question a été retirée ou
          renommée. C'est un avertissement\u{A0}: la ligne ne sert à rien.
          """,
        bad: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
              aide "For example a soup.", source 7be1c4
          """,
        good: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
          """,
        mend: """
          Corrigez le nom ou retirez la ligne. jalon translate la met de côté, en commentaire à la fin du fichier.
          """),
      english: Text(
        title: "A translation for nothing",
        meaning: """
          The questionnaire has no text of that name. The name is misspelled, or the question has been removed or
          renamed. This is a warning: the line is of no use.
          """,
        bad: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
              help "Par exemple une soupe.", source 7be1c4
          """,
        good: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
          """,
        mend: """
          Mend the name or remove the line. jalon translate puts it aside, as a comment at the end of the file.
          """)),
    DiagnosticPage(
      "J0711", .inTranslation,
      french: Text(
        title: "Une ligne qui n'est pas un texte",
        meaning: """
          Une traduction ne contient que les textes. Les conditions, les vagues d'une question, les scores et leurs
          règles restent dans le questionnaire, une seule fois pour toutes les langues. À l'inverse, «\u{A0}message de
          contrôle\u{A0}» n'existe que dans une traduction.
          """,
        bad: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
              vagues avant
          """,
        good: """
          section cuisine "Cooking at home", source a62a4c
            question recette "I can cook a meal.", source aafb49
          """,
        mend: """
          Retirez la ligne. jalon translate prépare un fichier où il n'y a que les textes.
          """),
      english: Text(
        title: "A line that is not a text",
        meaning: """
          A translation holds nothing but the texts. Conditions, the waves of a question, scores and their rules stay
          in the questionnaire, once for all languages. Conversely, “check message” exists only in a translation.
          """,
        bad: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
              waves before
          """,
        good: """
          section cooking "Cuisiner chez vous", source f77215
            question recipe "Je sais cuisiner un repas.", source 588e2b
          """,
        mend: """
          Remove the line. jalon translate prepares a file with nothing but the texts.
          """)),
  ]
}
