import PaperFace
import QuestionnaireModel
import Testing
import Wording

/// Pages in a language that is not that of the questionnaire's edition.
@Suite struct TranslatedPageTests {
  /// The sample with every text in Arabic but one.
  private func arabic(_ layout: PaperLayout = PaperLayout()) throws -> String {
    var questionnaire = try questionnaire(Sample.french)
    questionnaire.textLanguage = TextLanguage(code: "ar")
    questionnaire.visitTexts { key, text in
      if key.part != .help { text = "نص \(text.count)" }
    }
    return PaperForm(questionnaire, at: questionnaire.waves.first, layout: layout).html
  }

  @Test(arguments: [PaperLayout(), PaperLayout(isLarge: true), PaperLayout(isEasy: true)])
  func aPageReadFromRightToLeftSaysSoAndMarksItsOwnWords(_ layout: PaperLayout) throws {
    let page = try arabic(layout)
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<span lang=\"fr\" dir=\"ltr\">Votre code</span>"))
    #expect(page.contains("<ul class=\"guidance\" lang=\"fr\" dir=\"ltr\""))
    #expect(page.contains("unicode-bidi: plaintext"))
    // What is said in attributes is no markup.
    #expect(!page.contains("=\"<span"))
  }

  @Test func aPageFromLeftToRightIsAsItWas() throws {
    var questionnaire = try questionnaire(Sample.french)
    let before = PaperForm(questionnaire, at: questionnaire.waves.first).html
    #expect(!before.contains("dir=") && !before.contains("plaintext"))
    questionnaire.textLanguage = TextLanguage(code: "es")
    let spanish = PaperForm(questionnaire, at: questionnaire.waves.first).html
    #expect(spanish.contains("<html lang=\"es\">"))
    #expect(spanish.contains("<span lang=\"fr\" dir=\"ltr\">Votre code</span>"))
  }

  @Test func aPageInTheOtherLanguageOfThePaperSpeaksIt() throws {
    var questionnaire = try questionnaire(Sample.french)
    questionnaire.textLanguage = TextLanguage(code: "en")
    let page = PaperForm(questionnaire, at: questionnaire.waves.first).html
    #expect(page.contains("<html lang=\"en\">") && page.contains("Your code") && !page.contains("Votre code"))
  }

  /// Left and right stand in the style only where they are the same in all languages.
  @Test func theStyleSpeaksOfStartAndEnd() throws {
    let page = try arabic()
    let style = try #require(page.firstMatch(of: #/<style>((?s).*?)<\/style>/#)).1
    for physical in [
      "margin-left", "margin-right", "padding-left", "padding-right", "border-left", "border-right", "text-align: left",
    ] {
      #expect(!style.contains(physical), "\(physical)")
    }
  }
}
