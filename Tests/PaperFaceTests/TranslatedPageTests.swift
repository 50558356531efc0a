import PaperFace
import QuestionnaireModel
import Testing
import Wording

/// Pages in a language that is not that of the questionnaire's edition.
@Suite struct TranslatedPageTests {
  /// The sample with every text in Arabic but one.
  private func arabic(_ layout: PaperLayout = PaperLayout(), code: String = "ar") throws -> String {
    var questionnaire = try questionnaire(Sample.french)
    questionnaire.textLanguage = TextLanguage(code: code)
    questionnaire.visitTexts { key, text in
      if key.part != .help { text = "نص \(text.count)" }
    }
    return PaperForm(questionnaire, at: questionnaire.waves.first, layout: layout).html
  }

  @Test(arguments: [PaperLayout(), PaperLayout(isLarge: true), PaperLayout(isEasy: true)])
  func aPageReadFromRightToLeftSaysSoAndMarksItsOwnWords(_ layout: PaperLayout) throws {
    // Jalon does not speak Hebrew.
    let page = try arabic(layout, code: "he")
    #expect(page.contains("<html lang=\"he\" dir=\"rtl\">"))
    #expect(page.contains("<span lang=\"fr\" dir=\"ltr\">Votre code</span>"))
    #expect(page.contains("<ul class=\"guidance\" lang=\"fr\" dir=\"ltr\""))
    #expect(page.contains("unicode-bidi: plaintext"))
    // What is said in attributes is no markup.
    #expect(!page.contains("=\"<span"))
  }

  @Test(arguments: [PaperLayout(), PaperLayout(isLarge: true), PaperLayout(isEasy: true)])
  func arabicPaperSpeaksArabicThroughout(_ layout: PaperLayout) throws {
    for code in ["ar", "ary"] {
      let page = try arabic(layout, code: code)
      #expect(page.contains("<html lang=\"\(code)\" dir=\"rtl\">"))
      #expect(!page.contains("lang=\"fr\""))
      #expect(page.contains("رمزك") && page.contains("شكرًا جزيلًا!"))
      // Skip rules in whole sentences.
      #expect(page.contains("وإلا، يُرجى الانتقال إلى السؤال"))
      #expect(page.contains("كانت إجابة السؤال"))
      for french in ["Votre", "Sinon", "répondez", "Un nombre", "Merci", "jour<", "version "] {
        #expect(!page.contains(french), "\(french)")
      }
    }
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
