import QuestionnaireLanguage
import Wording

/// What `jalon translate` says.
enum TranslateWording {
  /// « 12 textes à traduire, 2 à revoir, 40 à jour ».
  static func progress(_ progress: TranslationProgress) -> Phrase {
    if progress.toTranslate + progress.toReview == 0 {
      let many = progress.upToDate > 1
      return Phrase(
        fr: many ? "complète, \(progress.upToDate) textes à jour" : "complète, \(progress.upToDate) texte à jour",
        en: many ? "complete, \(progress.upToDate) texts up to date" : "complete, \(progress.upToDate) text up to date")
    }
    let lacking = lacking(progress)
    return Phrase(
      fr: "\(lacking.french), \(progress.upToDate) à jour", en: "\(lacking.english), \(progress.upToDate) up to date")
  }

  /// « 12 textes à traduire, 2 à revoir ».
  static func lacking(_ progress: TranslationProgress) -> Phrase {
    func texts(_ count: Int) -> Phrase {
      Phrase(fr: count > 1 ? "\(count) textes" : "\(count) texte", en: count == 1 ? "1 text" : "\(count) texts")
    }
    let (missing, stale) = (progress.toTranslate, progress.toReview)
    let first = texts(missing > 0 ? missing : stale)
    if missing == 0 { return Phrase(fr: "\(first.french) à revoir", en: "\(first.english) to review") }
    return Phrase(
      fr: "\(first.french) à traduire" + (stale > 0 ? ", \(stale) à revoir" : ""),
      en: "\(first.english) to translate" + (stale > 0 ? ", \(stale) to review" : ""))
  }

  /// What was filled in from the same text elsewhere.
  static func reused(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        fr: "  1 texte était déjà traduit ailleurs dans le fichier\u{A0}: relisez-le.",
        en: "  1 text was translated elsewhere in the file: read it over.")
      : Phrase(
        fr: "  \(count) textes étaient déjà traduits ailleurs dans le fichier\u{A0}: relisez-les.",
        en: "  \(count) texts were translated elsewhere in the file: read them over.")
  }

  /// What was put aside and has its place again.
  static func takenBack(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        fr: "  1 traduction mise de côté est reprise\u{A0}: son texte est revenu.",
        en: "  1 translation that was put aside is taken back: its text has returned.")
      : Phrase(
        fr: "  \(count) traductions mises de côté sont reprises\u{A0}: leurs textes sont revenus.",
        en: "  \(count) translations that were put aside are taken back: their texts have returned.")
  }

  /// What has no place any more.
  static func putAside(_ names: [String]) -> Phrase {
    let list = names.prefix(5).joined(separator: "\u{A0}; ") + (names.count > 5 ? "…" : "")
    return names.count == 1
      ? Phrase(
        fr:
          "  1 traduction mise de côté à la fin du fichier, son texte n'est plus dans le questionnaire\u{A0}: \(list)",
        en: "  1 translation put aside at the end of the file, its text is no longer in the questionnaire: \(list)")
      : Phrase(
        fr: """
            \(names.count) traductions mises de côté à la fin du fichier, leurs textes ne sont plus dans le \
          questionnaire\u{A0}: \(list)
          """,
        en: """
            \(names.count) translations put aside at the end of the file, their texts are no longer in the \
          questionnaire: \(list)
          """)
  }

  /// That the questionnaire does not ask for the translation.
  static func notExpected(_ language: String, _ path: String) -> Phrase {
    Phrase(
      fr: """
          Ajoutez «\u{A0}\(language)\u{A0}» à la ligne «\u{A0}traductions\u{A0}» de \(path)\u{A0}: jalon check dira ce \
        qui manque.
        """,
      en: "  Add “\(language)” to the line “translations” of \(path): jalon check will say what is missing.")
  }
}
