import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import Testing

@testable import PaperFace

/// Compiles a questionnaire that has no mistakes.
func questionnaire(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Questionnaire {
  let compilation = Compilation(SourceText(name: "essai.jalon", text))
  let renderer = TerminalRenderer(language: .english)
  return try #require(
    compilation.questionnaire,
    "\(compilation.diagnostics.map { renderer.render($0, in: compilation.tree.source) }.joined())",
    sourceLocation: sourceLocation)
}

/// The page of one wave, meant by its name.
func page(_ text: String, wave: String? = nil, _ layout: PaperLayout = PaperLayout()) throws -> String {
  let questionnaire = try questionnaire(text)
  let chosen = wave.flatMap { questionnaire.wave(named: $0) } ?? questionnaire.waves.first
  return PaperForm(questionnaire, at: chosen, layout: layout).html
}

/// What a reader of a page reads: the text of its body, without the tags, blanks drawn together.
func words(_ html: String) -> String {
  let body = html.components(separatedBy: "<body>").last ?? ""
  var text = body.replacing(#/<[^>]*>/#, with: " ")
  for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    text = text.replacing(name, with: character)
  }
  return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
}

/// A file of `Goldens/`. With `JALON_WRITE_GOLDENS` set, a missing or different one is written; the test still fails that
/// time.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  let golden = try? Data(contentsOf: file)
  guard golden != Data(text.utf8) else { return }
  if ProcessInfo.processInfo.environment["JALON_WRITE_GOLDENS"] != nil { try? Data(text.utf8).write(to: file) }
  Issue.record("\(name) is different. Now:\n\(text)", sourceLocation: sourceLocation)
}

/// Questionnaires with every kind of answer.
enum Sample {
  static let french = """
    jalon 1 fr
    questionnaire complet version 1.0 "Toutes les questions"

    vague avant "Avant"
    vague apres "À la fin"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec apres

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      2 "Plutôt pas d'accord"
      3 "Entre les deux"
      4 "Plutôt d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    échelle jours de 0 à 7
      0 "Aucun jour"
      7 "Tous les jours"

    section cuisine "Cuisiner"
      question recette "Je sais cuisiner." : accord
        vagues avant, apres, retro
        formulation retro "Avant, je savais cuisiner."
        aide "Une recette simple compte. Un plat tout prêt ne compte pas."
      question legumes "Combien de jours, des légumes ?" : jours
      question viande "Mangez-vous de la viande ?" : choix
        obligatoire
        souvent "Oui, souvent"
        parfois "De temps en temps"
        jamais "Non, jamais"
        nspp "Je ne souhaite pas répondre", manquant
      question fois "Combien de fois par semaine ?" : entier de 1 à 21
        si viande parmi souvent, parfois
        unité "fois"
        nsp "Je ne sais pas", manquant
      question morceaux "Quels morceaux ?" : texte
        si viande parmi souvent, parfois
      question lieux "Où achetez-vous ?" : choix multiple
        marche "Au marché"
        ferme "À la ferme"
        rien "Nulle part", exclusif
        nspp "Je ne souhaite pas répondre", manquant

    section suite "Et la suite"
      question kilos "Combien de kilos jetez-vous ?" : décimal de 0 à 50
        unité "kg"
      calcul grammes "Grammes jetés par jour" = kilos * 1000 / 7
      question tri "Triez-vous ?" : oui ou non
        si grammes > 100
      question atelier "Quel jour, l'atelier ?" : date
      question etape "Où en êtes-vous ?" : étapes
        pas_prevu "Je n'y pense pas"
        reflexion "J'y pense"
        action "Je le fais"
      question envie "Quelle envie de changer ?" : curseur de "Aucune" à "Énorme"
      question mot "Un dernier mot ?" : texte long

    """

  static let english = """
    jalon 1 en
    questionnaire all version 2.1 "Every question"

    wave before "Before"

    scale agree from 1 to 3
      1 "No"
      2 "Neither"
      3 "Yes"
      dk "I do not know", missing

    section cooking "Cooking"
      question recipe "I can cook." : agree
      question meat "Do you eat meat?" : choice
        required
        often "Yes, often"
        never "No, never"
      question times "How many times a week?" : integer from 1 to 21
        if meat = often
        unit "times"
      question places "Where do you shop?" : multiple choice
        market "At the market"
        none "Nowhere", exclusive
      question kilos "How many kilos do you throw away?" : decimal from 0 to 50
      question sorting "Do you sort waste?" : yes or no
      question workshop "When was the workshop?" : date
      question stage "Where do you stand?" : stages
        no "I do not think of it"
        yes "I do it"
      question wish "How much do you want to change?" : slider from "Not at all" to "Very much"
      question dish "Which dish?" : text
      question word "Anything else?" : long text

    """
}
