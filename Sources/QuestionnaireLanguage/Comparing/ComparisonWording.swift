import QuestionnaireModel
import Wording

extension ItemProperty {
  /// What a difference here is called.
  public var phrase: Phrase {
    switch self {
    case .text: Phrase(fr: "texte", en: "text")
    case .wordingPerWave: Phrase(fr: "formulation par vague", en: "wording per wave")
    case .help: Phrase(fr: "aide", en: "help")
    case .sectionTitle: Phrase(fr: "titre de la section", en: "title of the section")
    case .labels: Phrase(fr: "libellés des réponses", en: "labels of the answers")
    case .optionOrder: Phrase(fr: "ordre des réponses", en: "order of the answers")
    case .checkMessages: Phrase(fr: "message d'une vérification", en: "message of a check")
    case .easyTexts: Phrase(fr: "texte facile à lire", en: "easy-to-read text")
    case .happyEnd: Phrase(fr: "côté du visage content", en: "end of the happy face")
    case .pictograms: Phrase(fr: "pictogrammes", en: "pictograms")
    case .faces: Phrase(fr: "visages", en: "faces")
    case .grid: Phrase(fr: "grille", en: "grid")
    case .typography: Phrase(fr: "typographie seulement", en: "typography only")
    case .movedLabels: Phrase(fr: "mêmes libellés à d'autres codes", en: "same labels at other codes")
    case .movedEasyTexts:
      Phrase(fr: "mêmes libellés faciles à lire à d'autres codes", en: "same easy-to-read labels at other codes")
    case .turnedFaces: Phrase(fr: "visages inversés", en: "faces turned round")
    case .movedText: Phrase(fr: "texte d'une autre question", en: "text of another question")
    case .type: Phrase(fr: "type de réponse", en: "kind of answer")
    case .range: Phrase(fr: "étendue", en: "range")
    case .codes: Phrase(fr: "codes", en: "codes")
    case .missingCodes: Phrase(fr: "codes manquants", en: "missing codes")
    case .exclusiveOptions: Phrase(fr: "réponses exclusives", en: "exclusive answers")
    case .formula: Phrase(fr: "calcul", en: "calculation")
    case .unit: Phrase(fr: "unité", en: "unit")
    case .required: Phrase(fr: "réponse obligatoire ou non", en: "required or not")
    case .waves: Phrase(fr: "vagues", en: "waves")
    case .relevance: Phrase(fr: "condition", en: "condition")
    case .sectionRelevance: Phrase(fr: "condition de la section", en: "condition of the section")
    case .checks: Phrase(fr: "vérifications", en: "checks")
    case .other: Phrase(fr: "autre", en: "other")
    case .scaleName: Phrase(fr: "nom de l'échelle", en: "name of the scale")
    }
  }
}

extension ItemProperty {
  fileprivate var isReasonItself: Bool {
    [.movedLabels, .relevance, .sectionRelevance, .checks].contains(self)
  }
}

extension PlanProperty {
  /// What a difference here is called.
  fileprivate var phrase: Phrase {
    switch self {
    case .comparisonGroup: Phrase(fr: "groupe témoin changé\u{A0}:", en: "comparison group changed:")
    case .exchangedArms: Phrase(fr: "groupe témoin échangé\u{A0}:", en: "comparison group exchanged:")
    case .randomisation: Phrase(fr: "à noter\u{A0}: tirage au sort", en: "note: randomised")
    case .family: Phrase(fr: "à noter\u{A0}: famille de tests", en: "note: family of tests")
    case .subgroupItems: Phrase(fr: "à noter\u{A0}: détail par", en: "note: subgroups by")
    case .reliability: Phrase(fr: "à noter\u{A0}: fidélité connue", en: "note: known reliability")
    }
  }

  /// What no longer goes from one version to the other.
  fileprivate var warning: Phrase {
    switch self {
    case .exchangedArms:
      Phrase(
        fr: "\u{A0}; le témoin d'avant compte maintenant dans le programme\u{A0}: la comparaison change de sens",
        en: "; the former comparison group now counts in the programme: the comparison turns round")
    case .comparisonGroup:
      Phrase(
        fr: "\u{A0}; la comparaison entre groupes n'est plus la même", en: "; the comparison between groups is another")
    default: Phrase(verbatim: "")
    }
  }
}

extension ScoreProperty {
  /// What a difference here is called.
  public var phrase: Phrase {
    switch self {
    case .method: Phrase(fr: "méthode", en: "method")
    case .formula: Phrase(fr: "formule", en: "formula")
    case .rescaling: Phrase(fr: "ramené de 0 à 100 ou non", en: "rescaled to 0-100 or not")
    case .items: Phrase(fr: "questions", en: "items")
    case .reversal: Phrase(fr: "inversions", en: "reversed items")
    case .missingRule: Phrase(fr: "réponses nécessaires", en: "answers needed")
    case .other: Phrase(fr: "autre", en: "other")
    case .title: Phrase(fr: "titre", en: "title")
    case .direction: Phrase(fr: "sens favorable", en: "good direction")
    case .threshold: Phrase(fr: "seuil", en: "threshold")
    case .reliability: Phrase(fr: "fidélité", en: "reliability")
    case .unitOfAnalysis: Phrase(fr: "unité d'analyse", en: "unit of analysis")
    case .level: Phrase(fr: "niveau", en: "level")
    case .continuums: Phrase(fr: "continuums", en: "continuums")
    case .objectives: Phrase(fr: "objectifs", en: "objectives")
    case .indicators: Phrase(fr: "indicateurs", en: "indicators")
    }
  }
}

extension QuestionnaireComparison.WaveComparison.Property {
  /// What a difference here is called.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "titre", en: "title")
    case .window: Phrase(fr: "délai", en: "window")
    case .retrospectiveOf: Phrase(fr: "rétrospective de", en: "retrospective of")
    case .askedWith: Phrase(fr: "posée avec", en: "asked with")
    case .other: Phrase(fr: "autre", en: "other")
    }
  }
}

extension QuestionnaireComparison.HeadProperty {
  /// What a difference here is called.
  public var phrase: Phrase {
    switch self {
    case .name: Phrase(fr: "nom", en: "name")
    case .version: Phrase(fr: "version", en: "version")
    case .title: Phrase(fr: "titre", en: "title")
    case .language: Phrase(fr: "langue", en: "language")
    case .programme: Phrase(fr: "programme", en: "programme")
    case .translations: Phrase(fr: "traductions", en: "translations")
    case .itemOrder: Phrase(fr: "ordre des questions", en: "order of the questions")
    case .other: Phrase(fr: "autre", en: "other")
    }
  }
}

extension ChangeComparison.Reason {
  /// The reason as a part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .otherQuestionnaire:
      Phrase(
        fr: "les deux fichiers n'ont pas le même nom de questionnaire",
        en: "the two files do not have the same name of questionnaire")
    case .scoreAbsent:
      Phrase(fr: "l'ancienne version n'a pas ce score", en: "the earlier version does not have this score")
    case .changeRemoved:
      Phrase(
        fr: "la nouvelle version ne déclare plus ce changement", en: "the later version no longer declares this change")
    case .rescored(let differences):
      Phrase(fr: "score recalculé autrement\u{A0}: ", en: "score computed in another way: ")
        + .list(differences.map { $0.phrase($0.property.phrase) })
    case .restructured(let item, let isCondition, let differences):
      Self.question(item, isCondition) + Phrase(fr: " restructurée\u{A0}: ", en: " restructured: ")
        // Which labels have changed places, or what decides now, is the reason itself.
        + .list(differences.map { $0.phrase($0.property.phrase, upTo: $0.property.isReasonItself ? 400 : 60) })
    case .reworded(let item, let isCondition, let differences):
      Self.question(item, isCondition) + Phrase(fr: " reformulée\u{A0}: ", en: " reworded: ")
        + .list(differences.map(\.property.phrase))
    case .window(let wave, let old, let new):
      Phrase(fr: "à noter\u{A0}: délai de la vague \(wave) ", en: "note: window of wave \(wave) ")
        + (old?.phrase ?? .none) + Phrase(verbatim: " → ") + (new?.phrase ?? .none)
    case .waveMeaning(let wave):
      Phrase(
        fr: "vague \(wave)\u{A0}: rétrospective dans une version seulement, ou d'une autre vague",
        en: "wave \(wave): retrospective in one version only, or of another wave")
    case .plan(let difference): difference.phrase(difference.property.phrase, upTo: 400) + difference.property.warning
    }
  }

  private static func question(_ name: String, _ isCondition: Bool) -> Phrase {
    isCondition
      ? Phrase(
        fr: "question \(name), dont dépend une condition,", en: "question \(name), on which a condition depends,")
      : Phrase(fr: "question \(name)", en: "question \(name)")
  }
}

extension Wave.Window {
  /// The window in words.
  var phrase: Phrase {
    let (first, last) = (days.lowerBound, days.upperBound)
    return Phrase(fr: "\(first) à \(last) jours après \(after)", en: "\(first) to \(last) days after \(after)")
  }
}

extension Difference {
  /// The difference with what it was and is, where these are short.
  func phrase(_ name: Phrase, upTo limit: Int = 60) -> Phrase {
    guard let short = values, short.french.count <= limit, short.english.count <= limit else { return name }
    return name + Phrase(verbatim: " ") + short
  }

  /// What it was and what it is: « 1–5 → 1–7 »; nil when neither can be said.
  private var values: Phrase? {
    guard old != nil || new != nil else { return nil }
    let nothing = Phrase(verbatim: "–")
    let (before, after) = (old.nonEmpty ?? nothing, new.nonEmpty ?? nothing)
    return before + Phrase(verbatim: " → ") + after
  }
}

extension Phrase? {
  fileprivate var nonEmpty: Phrase? { flatMap { $0.french.isEmpty ? nil : $0 } }
}

extension Phrase {
  fileprivate static var none: Phrase { Phrase(fr: "aucun", en: "none") }

  /// One phrase after the other.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(fr: left.french + right.french, en: left.english + right.english)
  }

  /// Phrases with semicolons between them.
  static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      fr: phrases.map(\.french).joined(separator: "\u{A0}; "), en: phrases.map(\.english).joined(separator: "; "))
  }
}
