import Interviewing
import QuestionnaireModel

@testable import TerminalFace

/// A questionnaire with every kind of answer, as the tests of both faces need it.
enum Sample {
  static let nsp = Option(code: "nsp", label: "Je ne sais pas", isMissing: true)

  static let agreement = ResponseScale(
    name: "accord", points: 1...5,
    labels: [1: "Pas du tout d'accord", 3: "Ni d'accord ni pas d'accord", 5: "Tout à fait d'accord"],
    missingCodes: [nsp])

  static let recette = Item(name: "recette", text: "Je sais cuisiner un repas sans viande.", type: .scale(agreement))

  static let viande = Item(
    name: "viande", text: "Mangez-vous de la viande\u{A0}?", help: "Le poisson ne compte pas.",
    type: .choice([
      Option(code: "souvent", label: "Oui, souvent"), Option(code: "parfois", label: "De temps en temps"),
      Option(code: "jamais", label: "Non, jamais"),
      Option(code: "refus", label: "Je préfère ne pas répondre", isMissing: true),
    ]), isRequired: true)

  static let jours = Item(
    name: "jours", text: "Combien de jours par semaine\u{A0}?", type: .integer(NumberBounds(range: 1...7)),
    unit: "jours", relevance: .isOneOf(.answer("viande"), [.code("souvent"), .code("parfois")]),
    checks: [
      Check(
        severity: .soft, condition: .comparison(.equal, .answer("jours"), .number(7)),
        message: "Tous les jours, vraiment\u{A0}?")
    ])

  static let lieux = Item(
    name: "lieux", text: "Où faites-vous vos courses\u{A0}?",
    type: .multipleChoice([
      Option(code: "marche", label: "Au marché"), Option(code: "super", label: "Au supermarché"),
      Option(code: "ferme", label: "À la ferme"),
      Option(code: "rien", label: "Je ne fais pas les courses", isExclusive: true),
    ]))

  static let envie = Item(
    name: "envie", text: "Avez-vous envie de changer\u{A0}?",
    type: .visualAnalogue(low: "Pas du tout", high: "Énormément"))

  static let kilos = Item(
    name: "kilos", text: "Combien de pain jetez-vous par mois\u{A0}?",
    type: .decimal(NumberBounds(range: 0...50, missingCodes: [nsp])), unit: "kg")

  static let anyNumber = Item(name: "nombre", text: "Combien\u{A0}?", type: .decimal(NumberBounds()))

  static let atelier = Item(name: "atelier", text: "Quand a eu lieu l'atelier\u{A0}?", type: .date(nil))

  static let jardin = Item(
    name: "jardin", text: "Avez-vous un jardin\u{A0}?",
    type: .yesNo([Option(code: "oui", label: "Oui"), Option(code: "non", label: "Non")]))

  static let plat = Item(name: "plat", text: "Quel est votre plat préféré\u{A0}?", type: .shortText)
  static let mot = Item(name: "mot", text: "Souhaitez-vous ajouter quelque chose\u{A0}?", type: .longText)

  static let wave = Wave(name: "avant", title: "Avant l'atelier")

  static let questionnaire = Questionnaire(
    name: "pratiques", version: "1.2", title: "Mes pratiques alimentaires", language: .french, waves: [wave],
    sections: [
      Section(name: "cuisine", title: "Cuisiner chez vous", items: [recette, viande, jours, lieux]),
      Section(name: "suite", title: "Et la suite", items: [envie, kilos, atelier, jardin, plat, mot]),
    ])

  static var plan: InterviewPlan { InterviewPlan(questionnaire: questionnaire, wave: wave) }

  /// An interview that asks only these items.
  static func interview(_ items: Item...) -> Interview {
    let questionnaire = Questionnaire(
      name: "essai", version: "1", title: "Mes pratiques alimentaires", language: .french, waves: [wave],
      sections: [Section(name: "cuisine", title: "Cuisiner chez vous", items: items)])
    return Interview(InterviewPlan(questionnaire: questionnaire, wave: wave))
  }
}
