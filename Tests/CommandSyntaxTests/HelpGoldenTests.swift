import CommandSyntax
import Testing
import Wording

/// Rendered help, word for word. Non-breaking spaces are shown here as spaces.
@Suite struct HelpGoldenTests {
  @Test func theHelpOfTheToolInFrench() {
    #expect(
      help(for: nil, in: .french, width: 80) == """
        Jalon recueille des questionnaires avant et après une action, et mesure ce qui a
        changé

        Usage : jalon COMMANDE [OPTIONS]

        Pour commencer :
          jalon demo
              Montre une évaluation complète, sur des données inventées.
          jalon check pratiques.jalon
              Vérifie un questionnaire que l'on écrit.

        Écrire :
          check   Vérifie des questionnaires et explique leurs erreurs

        Recueillir et restituer :
          run     Fait passer un questionnaire dans le terminal
          export  Écrit les résultats dans un fichier

        Découvrir :
          demo    Montre une évaluation complète

        Options :
          -h, --help        Affiche cette aide.
              --lang fr|en  Langue des messages (par défaut : celle du système).
              --version     Affiche la version.

        « jalon help COMMANDE » explique une commande, avec des exemples.

        """)
  }

  @Test func theHelpOfTheToolOnANarrowEnglishScreen() {
    #expect(
      help(for: nil, in: .english, width: 50) == """
        Jalon collects questionnaires before and after an
        action, and measures what changed

        Usage: jalon COMMAND [OPTIONS]

        To begin:
          jalon demo
              Shows a whole evaluation, on invented data.
          jalon check pratiques.jalon
              Checks a questionnaire being written.

        Write:
          check   Checks questionnaires and explains their
                  errors

        Collect and give back:
          run     Asks a questionnaire in the terminal
          export  Writes the results to a file

        Discover:
          demo    Shows a whole evaluation

        Options:
          -h, --help        Shows this help.
              --lang fr|en  Language of the messages
                            (default: that of the system).
              --version     Shows the version.

        "jalon help COMMAND" explains a command, with
        examples.

        """)
  }

  @Test func theHelpOfACommandShowsRequiredOptionsFirst() {
    #expect(
      help(for: "run", in: .french, width: 80) == """
        Fait passer un questionnaire dans le terminal

        Usage : jalon run FICHIER --wave VAGUE --participant CODE [--db FICHIER]
                          [--group GROUPE] [--plain] [--quiet]

        Les réponses sont enregistrées une à une : après une interruption, la même
        commande reprend où l'on s'était arrêté.

        Le code désigne la personne d'une vague à l'autre. Il ne doit pas être son nom.

        Arguments :
          FICHIER                 Le questionnaire (.jalon).

        Options :
          -w, --wave VAGUE        La vague, telle que le questionnaire la nomme
                                  (obligatoire).
              --participant CODE  Le code de la personne qui répond (obligatoire).
              --db FICHIER        La base de données des réponses (par défaut : jalon.db
                                  dans ce dossier).
              --group GROUPE      Le groupe où elle se trouve.
          -p, --plain             Une question par ligne, sans couleur ni dessin, pour
                                  les lecteurs d'écran.
          -q, --quiet             Sans mot d'accueil.

        Options de toutes les commandes :
          -h, --help              Affiche cette aide.
              --lang fr|en        Langue des messages (par défaut : celle du système).

        Exemple :
          jalon run pratiques.jalon --wave avant --participant MA12
              Pose les questions de la vague « avant » à la personne MA12.

        """)
  }

  @Test func theHelpOfACommandOnANarrowScreenSetsTextsBelowNames() {
    #expect(
      help(for: "run", in: .english, width: 50) == #"""
        Asks a questionnaire in the terminal

        Usage: jalon run FILE --wave WAVE
                         --participant CODE [--db FILE]
                         [--group GROUP] [--plain]
                         [--quiet]

        The answers are recorded one by one: after an
        interruption, the same command goes on where it
        had stopped.

        The code stands for the person from one wave to
        the next. It must not be their name.

        Arguments:
          FILE
              The questionnaire (.jalon).

        Options:
          -w, --wave WAVE
              The wave, as the questionnaire names it
              (required).
          --participant CODE
              The code of the person who answers
              (required).
          --db FILE
              The database of the responses (default:
              jalon.db in this folder).
          --group GROUP
              The group this person is in.
          -p, --plain
              One question a line, no colour and no
              drawing, for screen readers.
          -q, --quiet
              No word of welcome.

        Options of every command:
          -h, --help
              Shows this help.
          --lang fr|en
              Language of the messages (default: that of
              the system).

        Example:
          jalon run pratiques.jalon --wave avant \
                --participant MA12
              Asks the questions of the wave "avant" to
              the person MA12.

        """#)
  }

  @Test func theHelpOfACommandContinuesLongExamplesAsAShellDoes() {
    #expect(
      help(for: "export", in: .english, width: 80) == #"""
        Writes the results to a file

        Usage: jalon export scores|changes|answers [--format csv] [--db FILE]
                            [--output FILE] [--excel] [--questionnaire NAME]

        One line for each person and wave.

        Arguments:
          scores|changes|answers    What to write.

        Options:
              --format csv          Format of the file (default: csv).
              --db FILE             The database of the responses (default: jalon.db in
                                    this folder).
          -o, --output FILE         Where to write (default: standard output).
              --excel               For a French spreadsheet: decimal comma and
                                    semicolon.
              --questionnaire NAME  One questionnaire only.

        Options of every command:
          -h, --help                Shows this help.
              --lang fr|en          Language of the messages (default: that of the
                                    system).

        Examples:
          jalon export scores --output scores.csv
              Writes all the scores.
          jalon export changes --db "Terrain 2025.db" --questionnaire pratiques \
                --excel --output changements.csv
              Writes the changes of one questionnaire, for a spreadsheet.

        """#)
  }

  @Test func theUsageLineFallsBackToASmallIndentWhenItIsTooWide() {
    #expect(
      help(for: "check", in: .french, width: 50) == """
        Vérifie des questionnaires et explique leurs
        erreurs

        Usage : jalon check FICHIER…
            [--format terminal|concise|json]

        Chaque erreur est montrée à sa place dans le
        texte, avec la manière de la corriger.

        Arguments :
          FICHIER
              Les questionnaires à vérifier (.jalon).

        Options :
          --format terminal|concise|json
              Forme du compte rendu (par défaut :
              terminal).

        Options de toutes les commandes :
          -h, --help
              Affiche cette aide.
          --lang fr|en
              Langue des messages (par défaut : celle du
              système).

        Exemples :
          jalon check pratiques.jalon
              Vérifie un questionnaire.
          jalon check a.jalon b.jalon --format json
              En vérifie deux, pour un éditeur.

        """)
  }

  @Test func theHelpOfACommandWithoutArgumentsIsShort() {
    #expect(
      help(for: "demo", in: .french, width: 80) == """
        Montre une évaluation complète

        Usage : jalon demo

        N'écrit rien sur le disque.

        Options de toutes les commandes :
          -h, --help    Affiche cette aide.
          --lang fr|en  Langue des messages (par défaut : celle du système).

        Exemple :
          jalon demo
              Montre tout.

        """)
  }

  private func help(for command: String?, in language: InterfaceLanguage, width: Int) -> String {
    HelpRenderer(tool: sampleTool, language: language, width: width).help(for: command).withPlainSpaces
  }
}
