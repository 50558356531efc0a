import Foundation
import Testing
import Wording

@testable import QuestionnaireLanguage

/// The pages that are tables of what the code declares. With `JALON_WRITE_GOLDENS` set they are written anew; the test
/// still fails that time.
@Suite struct ReferenceTableTests {
  @Test(arguments: InterfaceLanguage.allCases) func theTableOfWordsIsThatOfTheKeywords(_ edition: InterfaceLanguage) {
    expect(page: "15", in: edition, ReferenceTables.words(in: edition))
  }

  @Test(arguments: InterfaceLanguage.allCases) func theTableOfCodesIsThatOfThePages(_ edition: InterfaceLanguage) {
    expect(page: "16", in: edition, ReferenceTables.codes(in: edition))
  }

  private func expect(page number: String, in edition: InterfaceLanguage, _ text: String) {
    guard let page = ReferencePage.page(number, in: edition) else {
      Issue.record("page \(number) is missing")
      return
    }
    guard page.text != text else { return }
    if ProcessInfo.processInfo.environment["JALON_WRITE_GOLDENS"] != nil {
      try? Data(text.utf8).write(to: page.file)
    }
    Issue.record("\(page.file.lastPathComponent) is not what the code declares:\n\(text)")
  }
}

/// What the tables of the reference say, made from the code.
enum ReferenceTables {
  /// Every keyword with the forms that are read, in the order of their declaration.
  static func words(in edition: InterfaceLanguage) -> String {
    let other: InterfaceLanguage = edition == .french ? .english : .french
    let expressions: Set<Keyword> = [.and, .or, .not, .isOneOf, .answered]
    func isInside(_ keyword: Keyword) -> Bool {
      !KeywordTable.leading.contains(keyword) && !KeywordTable.answerTypes.contains(keyword)
        && !expressions.contains(keyword)
    }
    let groups: [(title: Phrase, keywords: [Keyword])] = [
      (
        Phrase(fr: "Au début d'une ligne", en: "At the beginning of a line"),
        Keyword.allCases.filter { KeywordTable.leading.contains($0) }
      ),
      (Phrase(fr: "À l'intérieur d'une ligne", en: "Inside a line"), Keyword.allCases.filter(isInside)),
      (Phrase(fr: "Genres de réponse", en: "Kinds of answer"), KeywordTable.answerTypes),
      (Phrase(fr: "Conditions", en: "Conditions"), Keyword.allCases.filter { expressions.contains($0) }),
    ]
    var text = Phrase(
      fr: """
        # Les mots

        Tous les mots du langage, tels que `jalon format` les écrit, avec les autres formes qui sont lues. Ils se lisent avec ou sans
        accents, en majuscules ou en minuscules. Cette table vient du programme.

        """,
      en: """
        # The words

        Every word of the language as `jalon format` writes it, with the other forms that are read. They are read in capitals or
        small letters. This table comes from the program.

        """
    ).text(in: edition)
    for (title, keywords) in groups {
      text += "\n## \(title.text(in: edition))\n\n"
      text += Phrase(fr: "| mot | aussi | en anglais |", en: "| word | also | in French |").text(in: edition)
      text += "\n| --- | --- | --- |\n"
      for keyword in keywords {
        let forms = keyword.forms(in: edition)
        let also = forms.dropFirst().map { "`\($0)`" }.joined(separator: ", ")
        text += "| `\(forms[0])` | \(also.isEmpty ? "" : also + " ")| `\(keyword.canonical(in: other))` |\n"
      }
    }
    return text
  }

  /// Every code with its title, by family.
  static func codes(in edition: InterfaceLanguage) -> String {
    var text = Phrase(
      fr: """
        # Les codes

        Chaque message de `jalon check` a un code, qui ne change jamais de sens. `jalon explain J0203` montre la page d'un code : ce
        qu'il veut dire, un exemple faux, le même corrigé. Cette table vient du programme.

        """,
      en: """
        # The codes

        Every message of `jalon check` has a code that never changes its meaning. `jalon explain J0203` shows the page of a code: what
        it means, a wrong example, the same mended. This table comes from the program.

        """
    ).text(in: edition)
    for family in CodeFamily.all {
      text += "\n## \(family.prefix). \(family.title.text(in: edition))\n\n"
      text += Phrase(fr: "| code | ce qui ne va pas |", en: "| code | what is wrong |").text(in: edition)
      text += "\n| --- | --- |\n"
      for page in family.pages { text += "| \(page.code) | \(page.title.text(in: edition)) |\n" }
    }
    return text
  }
}
