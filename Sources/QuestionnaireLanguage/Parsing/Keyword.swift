import Wording

/// Every word of the language, in both editions, with the forms that are read. The first form is the canonical one.
///
/// French words are read with or without their accents, and agreements in gender and number are read as well, so that
/// the source can be good French.
public enum Keyword: UInt8, Sendable, CaseIterable {
  // Words that begin a line
  case jalon, questionnaire, programme, translations, wave, scale, section, question, calculation, score, change
  case shared, reuse
  case waves, relevance, softCheck, hardCheck, required, help, unit, wording, checkMessage
  case meanOf, sumOf, pointIf, value, computedIf, rescaled, threshold, reliability, level, continuums, objectives
  case indicator, easy, easyHelp, grid, unitOfAnalysis
  case comparisonGroup, comparisonGroupIf, randomised, family, subgroups
  // Words inside a line
  case version, from, to, days, after, retrospective, askedWith, missing, exclusive, pictogram, faces, facesReversed
  case higherIsBetter, lowerIsBetter, reversed, atLeast, allAnswers, answers, retest
  case language, source, toReview
  // What one value of a score stands for
  case person, group, household, structure, territory, siteDay
  // Kinds of answer
  case choice, multipleChoice, stages, yesNo, integer, decimal, date, text, longText, slider
  // Expressions
  case and, or, not, isOneOf, answered

  /// The forms read in one edition, each a sequence of words; the first is written by the formatter.
  func forms(in edition: InterfaceLanguage) -> [String] {
    switch edition {
    case .french: frenchForms
    case .english: englishForms
    }
  }

  /// The canonical form in one edition.
  public func canonical(in edition: InterfaceLanguage) -> String { forms(in: edition)[0] }

  private var frenchForms: [String] {
    switch self {
    case .jalon: ["jalon"]
    case .questionnaire: ["questionnaire"]
    case .programme: ["programme"]
    case .translations: ["traductions", "traduction"]
    case .wave: ["vague"]
    case .scale: ["échelle"]
    case .section: ["section"]
    case .question: ["question"]
    case .calculation: ["calcul"]
    case .score: ["score"]
    case .change: ["changement"]
    case .shared: ["partage"]
    case .reuse: ["reprend"]
    case .waves: ["vagues"]
    case .relevance: ["si"]
    case .softCheck: ["alerte si"]
    case .hardCheck: ["refus si"]
    case .required: ["obligatoire", "requis", "requise"]
    case .help: ["aide"]
    case .unit: ["unité"]
    case .wording: ["formulation"]
    case .checkMessage: ["message de contrôle"]
    case .meanOf: ["moyenne de", "moyenne d'"]
    case .sumOf: ["somme de", "somme d'"]
    case .pointIf: ["un point si"]
    case .value: ["valeur"]
    case .rescaled: ["ramené à", "ramenée à"]
    case .continuums: ["continuums", "continuum"]
    case .computedIf: ["calculé si", "calculée si"]
    case .threshold: ["seuil"]
    case .reliability: ["fidélité"]
    case .level: ["niveau"]
    case .objectives: ["objectifs", "objectif"]
    case .indicator: ["indicateur"]
    case .easy: ["falc"]
    case .easyHelp: ["aide falc"]
    case .grid: ["grille"]
    case .unitOfAnalysis: ["unité d'analyse"]
    case .comparisonGroup: ["groupe témoin"]
    case .comparisonGroupIf: ["groupe témoin si"]
    case .randomised: ["tirage au sort"]
    // « famille » alone is too good a code for an answer.
    case .family: ["famille de tests"]
    case .subgroups: ["détail par"]
    case .version: ["version"]
    case .from: ["de", "d'"]
    case .to: ["à"]
    case .days: ["jours", "jour"]
    case .after: ["après"]
    case .retrospective: ["rétrospective de", "rétrospective d'", "rétrospectif de", "rétrospectif d'"]
    case .askedWith: ["posée avec", "posé avec"]
    case .missing: ["manquant", "manquante"]
    case .exclusive: ["exclusif", "exclusive"]
    case .pictogram: ["pictogramme"]
    case .faces: ["visages"]
    case .facesReversed: ["visages inversés"]
    case .higherIsBetter: ["hausse favorable"]
    case .lowerIsBetter: ["baisse favorable"]
    case .reversed: ["inversé", "inversée", "inversés", "inversées"]
    case .atLeast: ["au moins"]
    case .allAnswers: ["toutes les réponses"]
    case .answers: ["réponses", "réponse"]
    case .retest: ["retest"]
    case .language: ["langue"]
    case .source: ["source"]
    case .toReview: ["à revoir"]
    case .person: ["personne"]
    case .group: ["groupe"]
    case .household: ["foyer"]
    case .structure: ["structure"]
    case .territory: ["territoire"]
    case .siteDay: ["jour de site"]
    case .choice: ["choix"]
    case .multipleChoice: ["choix multiple", "choix multiples"]
    case .stages: ["étapes", "étape"]
    case .yesNo: ["oui ou non", "oui non"]
    case .integer: ["entier", "nombre entier"]
    case .decimal: ["décimal", "nombre décimal"]
    case .date: ["date"]
    case .text: ["texte", "texte court"]
    case .longText: ["texte long"]
    case .slider: ["curseur"]
    case .and: ["et"]
    case .or: ["ou"]
    case .not: ["non"]
    case .isOneOf: ["parmi"]
    case .answered: ["répondu", "répondue"]
    }
  }

  private var englishForms: [String] {
    switch self {
    case .jalon: ["jalon"]
    case .questionnaire: ["questionnaire"]
    case .programme: ["programme", "program"]
    case .translations: ["translations", "translation"]
    case .wave: ["wave"]
    case .scale: ["scale"]
    case .section: ["section"]
    case .question: ["question"]
    case .calculation: ["calculation"]
    case .score: ["score"]
    case .change: ["change"]
    case .shared: ["shared"]
    case .reuse: ["reuse"]
    case .waves: ["waves"]
    case .relevance: ["if"]
    case .softCheck: ["warn if"]
    case .hardCheck: ["refuse if"]
    case .required: ["required"]
    case .help: ["help"]
    case .unit: ["unit"]
    case .wording: ["wording"]
    case .checkMessage: ["check message"]
    case .meanOf: ["mean of"]
    case .sumOf: ["sum of"]
    case .pointIf: ["one point if"]
    case .value: ["value"]
    case .rescaled: ["rescaled to"]
    case .continuums: ["continuums", "continuum"]
    case .computedIf: ["computed if"]
    case .threshold: ["threshold"]
    case .reliability: ["reliability"]
    case .level: ["level"]
    case .objectives: ["objectives", "objective"]
    case .indicator: ["indicator"]
    // « easy » alone is too good a code for an answer.
    case .easy: ["easy read"]
    case .easyHelp: ["help easy read"]
    case .grid: ["grid"]
    case .unitOfAnalysis: ["unit of analysis"]
    case .comparisonGroup: ["comparison group"]
    case .comparisonGroupIf: ["comparison group if"]
    case .randomised: ["drawn by lot", "randomised", "randomized"]
    case .family: ["family of tests"]
    case .subgroups: ["details by"]
    case .version: ["version"]
    case .from: ["from"]
    case .to: ["to"]
    case .days: ["days", "day"]
    case .after: ["after"]
    case .retrospective: ["retrospective of"]
    case .askedWith: ["asked with"]
    case .missing: ["missing"]
    case .exclusive: ["exclusive"]
    case .pictogram: ["pictogram"]
    case .faces: ["faces"]
    case .facesReversed: ["faces reversed"]
    case .higherIsBetter: ["higher is better"]
    case .lowerIsBetter: ["lower is better"]
    case .reversed: ["reversed"]
    case .atLeast: ["at least"]
    case .allAnswers: ["all answers"]
    case .answers: ["answers", "answer"]
    case .retest: ["retest"]
    case .language: ["language"]
    case .source: ["source"]
    case .toReview: ["to review"]
    case .person: ["person"]
    case .group: ["group"]
    case .household: ["household"]
    case .structure: ["structure"]
    case .territory: ["territory"]
    case .siteDay: ["site day"]
    case .choice: ["choice"]
    case .multipleChoice: ["multiple choice"]
    case .stages: ["stages", "stage"]
    case .yesNo: ["yes or no", "yes no"]
    case .integer: ["integer", "whole number"]
    case .decimal: ["decimal", "decimal number"]
    case .date: ["date"]
    case .text: ["text", "short text"]
    case .longText: ["long text"]
    case .slider: ["slider"]
    case .and: ["and"]
    case .or: ["or"]
    case .not: ["not"]
    case .isOneOf: ["among"]
    case .answered: ["answered"]
    }
  }
}
