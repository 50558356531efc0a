import CommandSyntax
import Wording

/// A tool described as the real one is, with four commands that together use every kind of argument and option.
let sampleTool = ToolDescription(
  name: "jalon",
  summary: Phrase(
    fr: "Jalon recueille des questionnaires avant et après une action, et mesure ce qui a changé",
    en: "Jalon collects questionnaires before and after an action, and measures what changed"),
  firstSteps: [
    CommandExample(
      "jalon demo",
      Phrase(
        fr: "Montre une évaluation complète, sur des données inventées.",
        en: "Shows a whole evaluation, on invented data.")),
    CommandExample(
      "jalon check pratiques.jalon",
      Phrase(fr: "Vérifie un questionnaire que l'on écrit.", en: "Checks a questionnaire being written.")),
  ],
  groups: [
    CommandGroup(Phrase(fr: "Écrire", en: "Write"), [checkCommand]),
    CommandGroup(Phrase(fr: "Recueillir et restituer", en: "Collect and give back"), [runCommand, exportCommand]),
    CommandGroup(Phrase(fr: "Découvrir", en: "Discover"), [demoCommand]),
  ])

private let databaseOption = OptionDescription.value(
  "db", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
  whenAbsent: .isDecided(Phrase(fr: "jalon.db dans ce dossier", en: "jalon.db in this folder")),
  help: Phrase(fr: "La base de données des réponses.", en: "The database of the responses."))

private let checkCommand = CommandDescription(
  name: "check",
  summary: Phrase(
    fr: "Vérifie des questionnaires et explique leurs erreurs", en: "Checks questionnaires and explains their errors"),
  discussion: Phrase(
    fr: "Chaque erreur est montrée à sa place dans le texte, avec la manière de la corriger.",
    en: "Each error is shown at its place in the text, with the way to mend it."),
  arguments: [
    ArgumentDescription(
      "files", placeholder: Phrase(fr: "FICHIER", en: "FILE"), count: .oneOrMore,
      help: Phrase(fr: "Les questionnaires à vérifier (.jalon).", en: "The questionnaires to check (.jalon)."))
  ],
  options: [
    .value(
      "format", placeholder: Phrase(fr: "FORMAT", en: "FORMAT"), allowedValues: ["terminal", "concise", "json"],
      whenAbsent: .means("terminal"),
      help: Phrase(fr: "Forme du compte rendu.", en: "Form of the account."))
  ],
  examples: CommandExample(
    "jalon check pratiques.jalon", Phrase(fr: "Vérifie un questionnaire.", en: "Checks a questionnaire.")),
  CommandExample(
    "jalon check a.jalon b.jalon --format json",
    Phrase(fr: "En vérifie deux, pour un éditeur.", en: "Checks two of them, for an editor.")))

private let runCommand = CommandDescription(
  name: "run",
  summary: Phrase(fr: "Fait passer un questionnaire dans le terminal", en: "Asks a questionnaire in the terminal"),
  discussion: Phrase(
    fr: """
      Les réponses sont enregistrées une à une : après une interruption, la même commande reprend où l'on s'était \
      arrêté.

      Le code désigne la personne d'une vague à l'autre. Il ne doit pas être son nom.
      """,
    en: """
      The answers are recorded one by one: after an interruption, the same command goes on where it had stopped.

      The code stands for the person from one wave to the next. It must not be their name.
      """),
  arguments: [
    ArgumentDescription(
      "file", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
      help: Phrase(fr: "Le questionnaire (.jalon).", en: "The questionnaire (.jalon)."))
  ],
  options: [
    databaseOption,
    .value(
      "wave", letter: "w", placeholder: Phrase(fr: "VAGUE", en: "WAVE"), whenAbsent: .refused,
      help: Phrase(
        fr: "La vague, telle que le questionnaire la nomme.", en: "The wave, as the questionnaire names it.")),
    .value(
      "participant", placeholder: Phrase(fr: "CODE", en: "CODE"), whenAbsent: .refused,
      help: Phrase(fr: "Le code de la personne qui répond.", en: "The code of the person who answers.")),
    .value(
      "group", placeholder: Phrase(fr: "GROUPE", en: "GROUP"),
      help: Phrase(fr: "Le groupe où elle se trouve.", en: "The group this person is in.")),
    .flag(
      "plain", letter: "p",
      help: Phrase(
        fr: "Une question par ligne, sans couleur ni dessin, pour les lecteurs d'écran.",
        en: "One question a line, no colour and no drawing, for screen readers.")),
    .flag("quiet", letter: "q", help: Phrase(fr: "Sans mot d'accueil.", en: "No word of welcome.")),
  ],
  examples: CommandExample(
    "jalon run pratiques.jalon --wave avant --participant MA12",
    Phrase(
      fr: "Pose les questions de la vague « avant » à la personne MA12.",
      en: "Asks the questions of the wave \"avant\" to the person MA12.")))

private let exportCommand = CommandDescription(
  name: "export",
  summary: Phrase(fr: "Écrit les résultats dans un fichier", en: "Writes the results to a file"),
  discussion: Phrase(
    fr: "Une ligne par personne et par vague.", en: "One line for each person and wave."),
  arguments: [
    ArgumentDescription(
      "what", placeholder: Phrase(fr: "TABLEAU", en: "TABLE"), allowedValues: ["scores", "changes", "answers"],
      help: Phrase(fr: "Ce qu'il faut écrire.", en: "What to write."))
  ],
  options: [
    .value(
      "format", placeholder: Phrase(fr: "FORMAT", en: "FORMAT"), allowedValues: ["csv"], whenAbsent: .means("csv"),
      help: Phrase(fr: "Format du fichier.", en: "Format of the file.")),
    databaseOption,
    .value(
      "output", letter: "o", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
      whenAbsent: .isDecided(Phrase(fr: "la sortie standard", en: "standard output")),
      help: Phrase(fr: "Où écrire.", en: "Where to write.")),
    .flag(
      "excel",
      help: Phrase(
        fr: "Pour un tableur en français : virgule décimale et point-virgule.",
        en: "For a French spreadsheet: decimal comma and semicolon.")),
    .value(
      "questionnaire", placeholder: Phrase(fr: "NOM", en: "NAME"),
      help: Phrase(fr: "Un seul questionnaire.", en: "One questionnaire only.")),
  ],
  examples: CommandExample(
    "jalon export scores --output scores.csv",
    Phrase(fr: "Écrit tous les scores.", en: "Writes all the scores.")),
  CommandExample(
    "jalon export changes --db \"Terrain 2025.db\" --questionnaire pratiques --excel --output changements.csv",
    Phrase(
      fr: "Écrit les changements d'un questionnaire, pour un tableur.",
      en: "Writes the changes of one questionnaire, for a spreadsheet.")))

private let demoCommand = CommandDescription(
  name: "demo",
  summary: Phrase(fr: "Montre une évaluation complète", en: "Shows a whole evaluation"),
  discussion: Phrase(fr: "N'écrit rien sur le disque.", en: "Writes nothing to the disk."),
  examples: CommandExample("jalon demo", Phrase(fr: "Montre tout.", en: "Shows everything.")))
