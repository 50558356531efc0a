import QuestionnaireLanguage
import Wording

/// What the actions of the editor's light bulb are called.
enum MendTitle {
  static func one(before: String, after: String, _ applicability: Diagnostic.Fix.Applicability) -> Phrase {
    let (old, new) = (shown(before), shown(after))
    let action: Phrase =
      if old.isEmpty && new.isEmpty {
        Phrase(fr: "Corriger les espaces", en: "Mend the blanks")
      } else if old.isEmpty {
        Phrase(fr: "Ajouter «\u{A0}\(new)\u{A0}»", en: "Add “\(new)”")
      } else if new.isEmpty {
        Phrase(fr: "Enlever «\u{A0}\(old)\u{A0}»", en: "Remove “\(old)”")
      } else if before.contains("\n") {
        Phrase(fr: "Corriger ces lignes", en: "Mend these lines")
      } else {
        Phrase(
          fr: "Remplacer «\u{A0}\(old)\u{A0}» par «\u{A0}\(new)\u{A0}»", en: "Replace “\(old)” by “\(new)”")
      }
    guard applicability != .certain else { return action }
    return Phrase(fr: action.french + " (à vérifier)", en: action.english + " (to be checked)")
  }

  static func all(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(fr: "Corriger ce qui est certain dans le fichier", en: "Mend what is certain in the file")
      : Phrase(
        fr: "Corriger tout ce qui est certain dans le fichier (\(count))",
        en: "Mend all that is certain in the file (\(count))")
  }

  private static func shown(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").shortened.harmless
  }
}
