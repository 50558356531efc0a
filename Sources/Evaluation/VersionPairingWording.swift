import QuestionnaireLanguage
import Wording

extension VersionPairing {
  /// Why the two scores are not simply comparable, one reason each; empty when they are.
  public var reasons: [Phrase] { comparison.reasons.map(\.phrase) }

  /// What can be done for the people who were left out; nil when nobody was.
  public var advice: Phrase? {
    guard !isPaired else { return nil }
    switch comparison.verdict {
    case .comparable: return nil
    case .wordingOnly:
      return Phrase(
        fr: "Si ces mots ne changent pas le sens, --accept-reworded compare aussi ces personnes.",
        en: "If these words do not change the meaning, --accept-reworded compares these people too.")
    case .added:
      return Phrase(
        fr: """
          Si la version \(olderVersion) pose les mêmes questions, ajoutez le score à son fichier et donnez-le à jalon \
          change.
          """,
        en: """
          If version \(olderVersion) asks the same questions, add the score to its file and give it to jalon change.
          """)
    case .notComparable, .removed:
      return Phrase(
        fr: """
          Gardez une même version pour toutes les vagues d'une personne. Si le score d'une version est une erreur, \
          corrigez son fichier et donnez-le à jalon change.
          """,
        en: """
          Keep to one version for all waves of a person. If the score of one version is a mistake, mend its file and \
          give it to jalon change.
          """)
    }
  }
}
