import QuestionnaireLanguage
import Wording

/// Some lines with gaps to fill in, in the syntax of the protocol: `$1`, `${2:words}`.
struct Snippet {
  let label: String
  let purpose: Phrase
  let text: String

  /// The snippets that begin with a keyword, in an edition of the language.
  static func all(for keyword: Keyword, in edition: InterfaceLanguage) -> [Snippet] {
    switch edition {
    case .french: french[keyword, default: []]
    case .english: english[keyword, default: []]
    }
  }

  private static let newQuestion = Phrase(fr: "une question sur une échelle", en: "a question on a scale")
  private static let newChoice = Phrase(fr: "une question avec ses réponses", en: "a question with its answers")
  private static let newSection = Phrase(
    fr: "une section et sa première question", en: "a section and its first question")
  private static let newScale = Phrase(fr: "une échelle de 1 à 5", en: "a scale from 1 to 5")
  private static let newWave = Phrase(fr: "une vague, des jours après une autre", en: "a wave, days after another")
  private static let newScore = Phrase(fr: "un score, moyenne de questions", en: "a score, the mean of items")
  private static let newFile = Phrase(fr: "un questionnaire entier", en: "a whole questionnaire")

  private static let french: [Keyword: [Snippet]] = [
    .jalon: [
      Snippet(
        label: "jalon 1 fr …", purpose: newFile,
        text: """
          jalon 1 fr

          questionnaire ${1:nom} version 1.0 "${2:Titre}"

          vague avant "Avant l'atelier"
          vague apres "À la fin de l'atelier"

          échelle accord de 1 à 5
            1 "Pas du tout d'accord"
            5 "Tout à fait d'accord"
            nsp "Je ne sais pas", manquant

          section ${3:cuisine} "${4:Cuisiner chez vous}"
            question ${5:recette} "${6:Je sais cuisiner un repas.}" : accord
          $0
          """)
    ],
    .question: [
      Snippet(
        label: "question …", purpose: newQuestion, text: "question ${1:nom} \"${2:Texte de la question}\" : ${3:accord}"
      ),
      Snippet(
        label: "question … choix", purpose: newChoice,
        text: """
          question ${1:nom} "${2:Texte de la question}" : choix
            ${3:oui} "${4:Oui}"
            ${5:non} "${6:Non}"
            nsp "Je ne sais pas", manquant
          """),
    ],
    .section: [
      Snippet(
        label: "section …", purpose: newSection,
        text: "section ${1:nom} \"${2:Titre}\"\n  question ${3:nom} \"${4:Texte de la question}\" : ${5:accord}")
    ],
    .scale: [
      Snippet(
        label: "échelle …", purpose: newScale,
        text: """
          échelle ${1:accord} de 1 à 5
            1 "${2:Pas du tout d'accord}"
            5 "${3:Tout à fait d'accord}"
            nsp "Je ne sais pas", manquant
          """)
    ],
    .wave: [
      Snippet(
        label: "vague … jours après …", purpose: newWave,
        text: "vague ${1:suivi} \"${2:Trois mois après}\", ${3:75} à ${4:105} jours après ${5:avant}")
    ],
    .score: [
      Snippet(
        label: "score …", purpose: newScore,
        text: """
          score ${1:nom} "${2:Titre}", ${3|hausse,baisse|} favorable
            moyenne de ${4:questions}
            calculé si au moins ${5:2} réponses
            seuil ${6:0,5}
          """)
    ],
  ]

  private static let english: [Keyword: [Snippet]] = [
    .jalon: [
      Snippet(
        label: "jalon 1 en …", purpose: newFile,
        text: """
          jalon 1 en

          questionnaire ${1:name} version 1.0 "${2:Title}"

          wave before "Before the workshop"
          wave end "At the end of the workshop"

          scale agree from 1 to 5
            1 "Not at all"
            5 "Entirely"
            dk "I do not know", missing

          section ${3:cooking} "${4:Cooking at home}"
            question ${5:recipe} "${6:I can cook a meal.}" : agree
          $0
          """)
    ],
    .question: [
      Snippet(
        label: "question …", purpose: newQuestion,
        text: "question ${1:name} \"${2:Words of the question}\" : ${3:agree}"),
      Snippet(
        label: "question … choice", purpose: newChoice,
        text: """
          question ${1:name} "${2:Words of the question}" : choice
            ${3:often} "${4:Often}"
            ${5:never} "${6:Never}"
            dk "I do not know", missing
          """),
    ],
    .section: [
      Snippet(
        label: "section …", purpose: newSection,
        text: "section ${1:name} \"${2:Title}\"\n  question ${3:name} \"${4:Words of the question}\" : ${5:agree}")
    ],
    .scale: [
      Snippet(
        label: "scale …", purpose: newScale,
        text: """
          scale ${1:agree} from 1 to 5
            1 "${2:Not at all}"
            5 "${3:Entirely}"
            dk "I do not know", missing
          """)
    ],
    .wave: [
      Snippet(
        label: "wave … days after …", purpose: newWave,
        text: "wave ${1:later} \"${2:Three months later}\", ${3:75} to ${4:105} days after ${5:before}")
    ],
    .score: [
      Snippet(
        label: "score …", purpose: newScore,
        text: """
          score ${1:name} "${2:Title}", ${3|higher,lower|} is better
            mean of ${4:items}
            computed if at least ${5:2} answers
            threshold ${6:0.5}
          """)
    ],
  ]
}
