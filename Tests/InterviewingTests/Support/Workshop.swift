import Interviewing
import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// A short questionnaire of a cooking workshop, which the examples speak of.
enum Workshop {
  static let source = """
    jalon 1 fr
    questionnaire atelier version 1 "L'atelier"

    vague avant "Avant l'atelier"
    vague apres "Après l'atelier"
    vague retro "Avant l'atelier, vu d'aujourd'hui", rétrospective de avant, posée avec apres

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    section table "À table"
      question viande "Mangez-vous de la viande ?" : choix
        souvent "Oui, souvent"
        parfois "De temps en temps"
        jamais "Non, jamais"
        refus "Je ne veux pas répondre", manquant
        obligatoire
      question jours "Combien de jours par semaine ?" : entier de 0 à 7
        si viande parmi souvent, parfois
        alerte si jours = 7 "Tous les jours, vraiment ?"
        refus si jours = 0 "Vous venez de dire que vous en mangez."
      question repas "Combien de repas ces jours-là ?" : entier de 1 à 30
        si jours >= 1
        refus si repas > jours * 3 "Il n'y a pas autant de repas dans ces jours."
      question recette "Je sais cuisiner sans viande." : accord
        vagues avant, apres, retro
        formulation retro "Avant l'atelier, je savais cuisiner sans viande."

    section gouts "Vos goûts"
      si viande = jamais
      question legumes "Quels légumes aimez-vous ?" : choix multiple
        carotte "Carotte"
        pois "Pois, fèves"
        rien "Rien de tout cela", exclusif
      question mot "Un mot sur l'atelier ?" : texte
    """

  static func plan(_ wave: String = "avant", _ source: String = source) throws -> InterviewPlan {
    let compilation = Compilation(SourceText(name: "atelier.jalon", source))
    let questionnaire = try #require(compilation.questionnaire, "\(compilation.diagnostics)")
    return InterviewPlan(questionnaire: questionnaire, wave: try #require(questionnaire.wave(named: wave)))
  }
}

extension Interview {
  /// The name of the item on the screen.
  var asked: String? { question?.item.name }

  /// Reads an answer as typed and gives it.
  @discardableResult
  mutating func type(_ text: String, confirmed: Bool = false) throws -> Outcome {
    let item = try #require(question?.item)
    return try answer(item.readAnswer(text), confirmed: confirmed)
  }

  /// Types answers one after the other.
  mutating func type(all texts: String...) throws {
    for text in texts { #expect(try type(text) == .accepted) }
  }

  /// The answer that would be stored for the item of a name.
  func submitted(_ item: String) throws -> Answer { submission[try #require(plan.position(of: item))] }

  /// The answer that is kept for the item of a name, on the route or not.
  func kept(_ item: String) throws -> Answer { answers[try #require(plan.position(of: item))] }

  /// The names of the items on the route.
  var routeNames: [String] { route.map { plan.items[$0].name } }
}
