import Wording

extension WaveProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .missingWave:
      ProblemWording(
        message: Phrase(fr: "ce questionnaire n'a pas de vague", en: "this questionnaire has no wave"),
        label: Phrase(fr: "quand est-il posé\u{A0}?", en: "when is it asked?"),
        help: Phrase(
          fr: "ajoutez par exemple\u{A0}: \(Self.wave(edition))", en: "add for example: \(Self.wave(edition))"))
    case .itemsNotAskedAtWave(let score, let items, let wave):
      ProblemWording(
        message: Phrase(
          fr: "le changement de «\u{A0}\(score)\u{A0}» compare deux choses différentes",
          en: "the change of “\(score)” compares two different things"),
        label: Self.notAsked(items, wave),
        help: items.count == 1
          ? Phrase(
            fr: "ajoutez la vague à la question, ou retirez la question du score",
            en: "add the wave to the question, or take the question out of the score")
          : Phrase(
            fr: "ajoutez la vague à ces questions, ou retirez-les du score",
            en: "add the wave to these questions, or take them out of the score"))
    case .sameWave:
      ProblemWording(
        message: Phrase(
          fr: "un changement compare deux vagues différentes", en: "a change compares two different waves"),
        label: Phrase(fr: "la même vague deux fois", en: "the same wave twice"),
        help: Phrase(fr: "nommez d'abord l'ancienne, puis la nouvelle", en: "name the earlier one, then the later one"))
    case .reversedWindow:
      ProblemWording(
        message: Phrase(
          fr: "la fin de la période vient avant son début", en: "the end of the period comes before its beginning"),
        label: Phrase(fr: "du plus petit au plus grand", en: "from the least to the greatest"))
    case .waveOfItself:
      ProblemWording(
        message: Phrase(fr: "une vague ne peut pas dépendre d'elle-même", en: "a wave cannot depend on itself"),
        label: Phrase(fr: "c'est la vague elle-même", en: "this is the wave itself"),
        help: Phrase(fr: "nommez une autre vague", en: "name another wave"))
    case .retrospectiveWaveAsksNothing(let wave):
      ProblemWording(
        message: Phrase(
          fr: "la vague rétrospective «\u{A0}\(wave)\u{A0}» ne pose aucune question",
          en: "the retrospective wave “\(wave)” asks nothing"),
        label: Phrase(fr: "aucune question ne la nomme", en: "no question names it"),
        help: Phrase(
          fr: "sous chaque question à y poser, ajoutez \(wave) à la ligne «\u{A0}\(Self.waves(edition))\u{A0}»",
          en: "under each question to ask then, add \(wave) to the line “\(Self.waves(edition))”"))
    case .repeatedChange:
      ProblemWording(
        message: Phrase(fr: "ce changement est déjà demandé", en: "this change is asked for already"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(fr: "gardez-le une seule fois", en: "keep it once"))
    case .backwardChange(let from, let to):
      ProblemWording(
        message: Phrase(fr: "ce changement remonte le temps", en: "this change goes back in time"),
        label: Phrase(fr: "«\u{A0}\(from)\u{A0}» vient après «\u{A0}\(to)\u{A0}»", en: "“\(from)” comes after “\(to)”"),
        help: Phrase(fr: "écrivez la vague la plus ancienne en premier", en: "write the earlier wave first"))
    case .twoComparisonGroups:
      ProblemWording(
        message: Phrase(
          fr: "le groupe témoin est dit de deux façons", en: "the comparison group is told in two ways"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(
          fr: "gardez soit les noms des groupes, soit la condition",
          en: "keep either the names of the groups or the condition"))
    case .randomisedWithoutGroup:
      ProblemWording(
        message: Phrase(
          fr: "un tirage au sort répartit entre deux groupes", en: "drawing by lot shares people out between two groups"
        ),
        label: Phrase(fr: "quel est l'autre groupe\u{A0}?", en: "which is the other group?"),
        help: Phrase(
          fr: "dites qui est le groupe témoin, par exemple\u{A0}: \(Self.comparisonGroup(edition))",
          en: "say who is the comparison group, for example: \(Self.comparisonGroup(edition))"))
    case .groupUnknownAtWave(let item, let wave):
      ProblemWording(
        message: Phrase(
          fr: "les groupes à comparer doivent être connus dès la vague «\u{A0}\(wave)\u{A0}»",
          en: "groups to compare have to be known from the wave “\(wave)” on"),
        label: Phrase(
          fr: "«\u{A0}\(item)\u{A0}» n'est pas posée à cette vague", en: "“\(item)” is not asked at that wave"),
        help: Phrase(
          fr: "ajoutez la vague à la question, ou choisissez une question qui y est posée",
          en: "add the wave to the question, or take a question that is asked then"))
    case .subgroupsOfOpenQuestion(let item):
      ProblemWording(
        message: Phrase(
          fr: "les réponses à «\u{A0}\(item)\u{A0}» ne forment pas de groupes",
          en: "the answers to “\(item)” form no groups"),
        label: Phrase(fr: "une réponse libre", en: "an open answer"),
        help: Phrase(
          fr: "nommez un choix, un oui ou non, des étapes ou une échelle",
          en: "name a choice, a yes or no, stages or a scale"))
    case .unusedScale(let scale):
      ProblemWording(
        message: Phrase(
          fr: "l'échelle «\u{A0}\(scale)\u{A0}» ne sert à aucune question",
          en: "the scale “\(scale)” is used by no question"),
        label: Phrase(fr: "jamais utilisée", en: "never used"),
        help: Phrase(
          fr: "donnez-la à une question\u{A0}: «\u{A0}: \(scale)\u{A0}», ou retirez-la",
          en: "give it to a question: “: \(scale)”, or remove it"))
    case .emptySection(let section):
      ProblemWording(
        message: Phrase(
          fr: "la section «\u{A0}\(section)\u{A0}» n'a pas de question", en: "the section “\(section)” has no question"),
        label: Phrase(fr: "vide", en: "empty"),
        help: Phrase(fr: "ajoutez une question sous elle, ou retirez-la", en: "add a question under it, or remove it"))
    case .missingSections:
      ProblemWording(
        message: Phrase(fr: "ce questionnaire ne pose aucune question", en: "this questionnaire asks nothing"),
        label: Phrase(fr: "il manque une section", en: "a section is missing"),
        help: Phrase(fr: "ajoutez une section et des questions sous elle", en: "add a section and questions under it"))
    }
  }

  /// The longest list of questions that is worth reading.
  private static let itemLimit = 12

  private static func notAsked(_ items: [String], _ wave: String) -> Phrase {
    guard items.count > 1 else {
      let item = items.first ?? ""
      return Phrase(
        fr: "«\u{A0}\(item)\u{A0}» n'est pas posée à la vague «\u{A0}\(wave)\u{A0}»",
        en: "“\(item)” is not asked at the wave “\(wave)”")
    }
    let list = items.prefix(itemLimit).joined(separator: ", ") + (items.count > itemLimit ? " …" : "")
    return Phrase(
      fr: "\(list) ne sont pas posées à la vague «\u{A0}\(wave)\u{A0}»",
      en: "\(list) are not asked at the wave “\(wave)”")
  }

  // MARK: Examples in the words of the file

  private static func wave(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "vague avant \"Avant l'atelier\"", en: "wave before \"Before the workshop\"")
  }

  private static func comparisonGroup(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "groupe témoin \"Liste d'attente\"", en: "comparison group \"Waiting list\"")
  }

  private static func waves(_ edition: InterfaceLanguage) -> String {
    Keyword.waves.canonical(in: edition)
  }
}
