extension DiagnosticPage {
  /// J07: languages, and the files of translations.
  static let translationHeads: [DiagnosticPage] = [
    DiagnosticPage(
      "J0701", .betweenHeadAndSection,
      french: Text(
        title: "Une langue qui n'existe pas",
        meaning: """
          Chaque langue a un code de deux ou trois petites lettres, le même dans le monde entier\u{A0}: ar pour
          l'arabe, uk pour l'ukrainien. Ce mot n'en est pas un. Souvent, c'est le code d'un pays, qui n'est pas celui
          de sa langue.
          """,
        bad: """
            traductions en, jp

          vague avant "Avant l'atelier"
          vague apres "À la fin de l'atelier"
          """,
        good: """
            traductions en, ja

          vague avant "Avant l'atelier"
          vague apres "À la fin de l'atelier"
          """,
        mend: """
          Écrivez le code de la langue (norme ISO 639). Une encyclopédie le donne dans l'article sur la langue.
          """),
      english: Text(
        title: "A language that does not exist",
        meaning: """
          Every language has a code of two or three small letters, the same all over the world: ar for Arabic, uk for
          Ukrainian. This word is none. Often it is the code of a country, which is not that of its language.
          """,
        bad: """
            translations fr, jp

          wave before "Before the workshop"
          wave end "At the end of the workshop"
          """,
        good: """
            translations fr, ja

          wave before "Before the workshop"
          wave end "At the end of the workshop"
          """,
        mend: """
          Write the code of the language (ISO 639). An encyclopedia gives it in the article about the language.
          """)),
    DiagnosticPage(
      "J0702", .betweenHeadAndSection,
      french: Text(
        title: "Une traduction de trop",
        meaning: """
          Le questionnaire est déjà écrit dans cette langue, ou elle est nommée deux fois. Il n'y a rien à traduire.
          C'est un avertissement\u{A0}: le questionnaire peut servir quand même.
          """,
        bad: """
            traductions fr, ar

          vague avant "Avant l'atelier"
          vague apres "À la fin de l'atelier"
          """,
        good: """
            traductions ar

          vague avant "Avant l'atelier"
          vague apres "À la fin de l'atelier"
          """,
        mend: """
          Retirez le code de la ligne «\u{A0}traductions\u{A0}».
          """),
      english: Text(
        title: "One translation too many",
        meaning: """
          The questionnaire is written in this language already, or the language is named twice. There is nothing to
          translate. This is a warning: the questionnaire can be used all the same.
          """,
        bad: """
            translations en, ar

          wave before "Before the workshop"
          wave end "At the end of the workshop"
          """,
        good: """
            translations ar

          wave before "Before the workshop"
          wave end "At the end of the workshop"
          """,
        mend: """
          Remove the code from the line “translations”.
          """)),
    DiagnosticPage(
      "J0703", .underTranslatedHead,
      french: Text(
        title: "Une traduction qui n'existe pas encore",
        meaning: """
          Le questionnaire dit qu'il sera traduit dans cette langue, et le fichier de la traduction n'est pas à côté
          de lui. Il porte le nom du questionnaire, puis le code de la langue\u{A0}: pratiques.ar.jalon. C'est un
          avertissement\u{A0}: le questionnaire peut servir dans sa langue.
          """,
        bad: """
            traductions en, ar
          """,
        good: """
            traductions en
          """,
        mend: """
          Préparez la traduction avec jalon translate pratiques.jalon --to ar, ou retirez le code de la ligne en
          attendant.
          """),
      english: Text(
        title: "A translation that does not exist yet",
        meaning: """
          The questionnaire says that it will be translated into this language, and the file of the translation is not
          beside it. It has the name of the questionnaire, then the code of the language: practices.ar.jalon. This is
          a warning: the questionnaire can be used in its own language.
          """,
        bad: """
            translations fr, ar
          """,
        good: """
            translations fr
          """,
        mend: """
          Prepare the translation with jalon translate practices.jalon --to ar, or remove the code from the line
          meanwhile.
          """)),
    DiagnosticPage(
      "J0704", .inTranslatedSection,
      french: Text(
        title: "Une traduction qui n'est pas à jour",
        meaning: """
          Des textes ne sont pas traduits, ont changé depuis leur traduction, ou n'existent plus. Un texte sans
          traduction est lu dans la langue du questionnaire. C'est un avertissement\u{A0}: le questionnaire peut
          servir.
          """,
        bad: """
            question recette "Je sais cuisiner un bon repas." : entier de 1 à 5
          """,
        good: """
            question recette "Je sais cuisiner un repas." : entier de 1 à 5
          """,
        mend: """
          Lancez jalon translate sur le questionnaire\u{A0}: il ajoute ce qui manque et marque «\u{A0}à revoir\u{A0}»
          ce qui a changé. Complétez ensuite le fichier de la traduction.
          """),
      english: Text(
        title: "A translation that is not up to date",
        meaning: """
          Texts are not translated, have changed since they were translated, or do not exist any more. A text without
          translation is read in the language of the questionnaire. This is a warning: the questionnaire can be used.
          """,
        bad: """
            question recipe "I can cook a good meal." : integer from 1 to 5
          """,
        good: """
            question recipe "I can cook a meal." : integer from 1 to 5
          """,
        mend: """
          Run jalon translate on the questionnaire: it adds what is missing and marks “to review” whatever has
          changed. Then complete the file of the translation.
          """)),
    DiagnosticPage(
      "J0709", .unnamedTranslationHead,
      french: Text(
        title: "Une traduction sans son questionnaire",
        meaning: """
          Une traduction ne contient que des textes. Ce qui est demandé, quand et à qui, est dans le questionnaire,
          qui doit se trouver dans le même dossier et n'avoir pas d'erreur.
          """,
        bad: """
          questionnaire pratique langue en "My practices", source 450777
          """,
        good: """
          questionnaire pratiques langue en "My practices", source 450777
          """,
        mend: """
          Mettez les deux fichiers dans le même dossier, avec le même nom\u{A0}: pratiques.jalon et
          pratiques.en.jalon.
          """),
      english: Text(
        title: "A translation without its questionnaire",
        meaning: """
          A translation holds nothing but texts. What is asked, when and of whom is in the questionnaire, which has to
          be in the same folder and to have no errors.
          """,
        bad: """
          questionnaire practice language fr "Mes pratiques", source 15f621
          """,
        good: """
          questionnaire practices language fr "Mes pratiques", source 15f621
          """,
        mend: """
          Put both files in the same folder, with the same name: practices.jalon and practices.fr.jalon.
          """)),
    DiagnosticPage(
      "J0710", .translationHead,
      french: Text(
        title: "Une traduction qui ne va pas avec son fichier",
        meaning: """
          Le nom du fichier dit ce qui est traduit et dans quelle langue\u{A0}: pratiques.en.jalon traduit
          pratiques.jalon en anglais. La ligne «\u{A0}questionnaire\u{A0}» doit dire la même chose. Sinon, une langue
          pourrait être montrée à la place d'une autre.
          """,
        bad: """
          questionnaire pratiques langue ar "My practices", source 450777
          """,
        good: """
          questionnaire pratiques langue en "My practices", source 450777
          """,
        mend: """
          Mettez le même nom et la même langue des deux côtés.
          """),
      english: Text(
        title: "A translation that does not fit its file",
        meaning: """
          The name of the file says what is translated and into which language: practices.fr.jalon translates
          practices.jalon into French. The line “questionnaire” has to say the same. Otherwise one language could be
          shown in place of another.
          """,
        bad: """
          questionnaire practices language ar "Mes pratiques", source 15f621
          """,
        good: """
          questionnaire practices language fr "Mes pratiques", source 15f621
          """,
        mend: """
          Put the same name and the same language on both sides.
          """)),
  ]
}
