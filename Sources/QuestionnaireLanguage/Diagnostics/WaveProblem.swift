import Wording

/// What can be wrong with waves and changes (J05), and what is never used (J06).
public enum WaveProblem: Sendable, Equatable {
  case missingWave
  case itemNotAskedAtWave(score: String, item: String, wave: String)
  case sameWave
  case reversedWindow
  case waveOfItself
  case retrospectiveWaveAsksNothing(String)
  case repeatedChange
  case backwardChange(from: String, to: String)
  case unusedScale(String)
  case emptySection(String)
  case missingSections

  /// The code, which never changes its meaning.
  public var code: String {
    switch self {
    case .missingWave: "J0501"
    case .itemNotAskedAtWave: "J0502"
    case .sameWave: "J0503"
    case .reversedWindow: "J0504"
    case .waveOfItself: "J0505"
    case .retrospectiveWaveAsksNothing: "J0506"
    case .repeatedChange: "J0507"
    case .backwardChange: "J0508"
    case .unusedScale: "J0601"
    case .emptySection: "J0602"
    case .missingSections: "J0603"
    }
  }

  /// The words in both languages.
  var wording: ProblemWording {
    switch self {
    case .missingWave:
      ProblemWording(
        message: Phrase(fr: "ce questionnaire n'a pas de vague", en: "this questionnaire has no wave"),
        label: Phrase(fr: "quand est-il posé\u{A0}?", en: "when is it asked?"),
        help: Phrase(
          fr: "ajoutez par exemple\u{A0}: vague avant \"Avant l'atelier\"",
          en: "add for example: wave before \"Before the workshop\""))
    case .itemNotAskedAtWave(let score, let item, let wave):
      ProblemWording(
        message: Phrase(
          fr: "le changement de «\u{A0}\(score)\u{A0}» compare deux choses différentes",
          en: "the change of “\(score)” compares two different things"),
        label: Phrase(
          fr: "«\u{A0}\(item)\u{A0}» n'est pas posée à la vague «\u{A0}\(wave)\u{A0}»",
          en: "“\(item)” is not asked at the wave “\(wave)”"),
        help: Phrase(
          fr: "ajoutez la vague à la question, ou retirez la question du score",
          en: "add the wave to the question, or take the question out of the score"))
    case .sameWave:
      ProblemWording(
        message: Phrase(
          fr: "un changement compare deux vagues différentes", en: "a change compares two different waves"),
        label: Phrase(fr: "la même vague deux fois", en: "the same wave twice"))
    case .reversedWindow:
      ProblemWording(
        message: Phrase(
          fr: "la fin de la période vient avant son début", en: "the end of the period comes before its beginning"),
        label: Phrase(fr: "à l'envers", en: "the wrong way round"))
    case .waveOfItself:
      ProblemWording(
        message: Phrase(fr: "une vague ne peut pas dépendre d'elle-même", en: "a wave cannot depend on itself"),
        label: Phrase(fr: "la même vague", en: "the same wave"))
    case .retrospectiveWaveAsksNothing(let wave):
      ProblemWording(
        message: Phrase(
          fr: "la vague rétrospective «\u{A0}\(wave)\u{A0}» ne pose aucune question",
          en: "the retrospective wave “\(wave)” asks nothing"),
        label: Phrase(fr: "aucune question ne la nomme", en: "no question names it"),
        help: Phrase(
          fr:
            "une vague rétrospective ne pose que les questions qui la nomment\u{A0}: «\u{A0}vagues avant, apres, \(wave)\u{A0}»",
          en: "a retrospective wave asks only the questions that name it: “waves before, after, \(wave)”"))
    case .repeatedChange:
      ProblemWording(
        message: Phrase(fr: "ce changement est déjà demandé", en: "this change is asked for already"),
        label: Phrase(fr: "en double", en: "twice"))
    case .backwardChange(let from, let to):
      ProblemWording(
        message: Phrase(fr: "ce changement remonte le temps", en: "this change goes back in time"),
        label: Phrase(fr: "«\u{A0}\(from)\u{A0}» vient après «\u{A0}\(to)\u{A0}»", en: "“\(from)” comes after “\(to)”"),
        help: Phrase(fr: "écrivez la vague la plus ancienne en premier", en: "write the earlier wave first"))
    case .unusedScale(let scale):
      ProblemWording(
        message: Phrase(
          fr: "l'échelle «\u{A0}\(scale)\u{A0}» ne sert à aucune question",
          en: "the scale “\(scale)” is used by no question"),
        label: Phrase(fr: "jamais utilisée", en: "never used"))
    case .emptySection(let section):
      ProblemWording(
        message: Phrase(
          fr: "la section «\u{A0}\(section)\u{A0}» n'a pas de question", en: "the section “\(section)” has no question"),
        label: Phrase(fr: "vide", en: "empty"))
    case .missingSections:
      ProblemWording(
        message: Phrase(fr: "ce questionnaire ne pose aucune question", en: "this questionnaire asks nothing"),
        label: Phrase(fr: "il manque une section", en: "a section is missing"),
        help: Phrase(fr: "ajoutez une section et des questions sous elle", en: "add a section and questions under it"))
    }
  }
}
