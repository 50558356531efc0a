import QuestionnaireModel
import Testing
import Wording

@testable import PaperFace

/// What stands on the paper, and what does not.
@Suite struct PageTests {
  @Test func everyQuestionOfTheWaveIsThereWithItsWordingAndNoOther() throws {
    let before = words(try page(Sample.french, wave: "avant"))
    #expect(before.contains("1 Je sais cuisiner. recette"))
    #expect(!before.contains("Avant, je savais cuisiner."))
    let after = words(try page(Sample.french, wave: "apres"))
    // The retrospective wave of the same sitting follows, and the numbers go on.
    #expect(after.contains("1 Je sais cuisiner."))
    #expect(after.contains("13 Avant, je savais cuisiner."))
    #expect(after.contains("Avant, vu d'aujourd'hui Ces questions parlent d'un autre moment."))
    let alone = words(try page(Sample.french, wave: "retro"))
    #expect(alone.contains("1 Avant, je savais cuisiner."))
    #expect(!alone.contains("viande"))
  }

  @Test(arguments: [("fr", "Du 01/01/2020 au 31/12/2026."), ("en", "From 2020-01-01 to 2026-12-31.")])
  func theBoundsOfADateStandBesideItsBoxes(_ edition: String, _ bounds: String) throws {
    let french = """
      jalon 1 fr
      questionnaire essai version 1.0 "Essai"
      vague avant "Avant"
      section s "S"
        question pesee "Quel jour ?" : date de 2020-01-01 à 2026-12-31
      """
    let english = """
      jalon 1 en
      questionnaire essai version 1.0 "Essai"
      wave avant "Avant"
      section s "S"
        question pesee "Quel jour ?" : date from 2020-01-01 to 2026-12-31
      """
    #expect(words(try page(edition == "fr" ? french : english)).contains(bounds))
  }

  @Test func computedValuesAreNotPrinted() throws {
    let text = words(try page(Sample.french))
    #expect(!text.contains("grammes "))
    #expect(text.contains("8 Triez-vous ?"))
  }

  @Test func codesHelpToTypeInAndAreLeftOutOfTheEasyLayout() throws {
    let ordinary = words(try page(Sample.french))
    #expect(ordinary.contains("Oui, souvent souvent"))
    #expect(ordinary.contains("Je ne sais pas nsp"))
    let easy = words(try page(Sample.french, PaperLayout(isEasy: true)))
    #expect(!easy.contains("cuisiner. recette"))
    #expect(!easy.contains("souvent souvent"))
    #expect(!easy.contains("nsp"))
    // The numbers of a scale that has no other words are no codes.
    #expect(easy.contains("0 = Aucun jour 7 = Tous les jours 0 1 2 3 4 5 6 7"))
  }

  @Test func aPageNeedsNothingFromOutsideAndRunsNothing() throws {
    for layout in [PaperLayout(), PaperLayout(isLarge: true), PaperLayout(isEasy: true)] {
      let html = try page(Sample.french, layout)
      for outside in ["<script", "<link", "<img", "<form", "http:", "https:", "url(", "@import", " src="] {
        #expect(!html.contains(outside), "\(outside)")
      }
      #expect(html.contains("<html lang=\"fr\">"))
    }
    #expect(try page(Sample.english).contains("<html lang=\"en\">"))
  }

  @Test func largePrintHasNoLetterUnderEighteenPoints() throws {
    let html = try page(Sample.french, PaperLayout(isLarge: true))
    let sizes = html.matches(of: #/([0-9.]+)pt/#).compactMap { Double($0.1) }
    #expect(!sizes.isEmpty)
    #expect(sizes.allSatisfy { $0 >= 18 }, "\(sizes)")
    #expect(html.contains("break-inside: avoid"))
  }

  @Test func screenReadersFindGroupsLegendsAndHeadingsInOrder() throws {
    let html = try page(Sample.french, wave: "apres")
    let levels = html.matches(of: #/<h([1-6])/#).compactMap { Int($0.1) }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    let groups = html.matches(of: #/<fieldset/#).count
    #expect(html.matches(of: #/<legend/#).count == groups)
    #expect(groups == 1 + 13)
    let identifiers = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(identifiers).count == identifiers.count)
    for reference in html.matches(of: #/aria-labelledby="([^"]+)"/#) {
      #expect(identifiers.contains(String(reference.1)))
    }
  }

  @Test func sentencesOfAnEasyPageStandOneUnderTheOther() {
    #expect(
      "Une recette compte. Un plat ne compte pas.".sentences == ["Une recette compte.", "Un plat ne compte pas."])
    #expect("Une demie s'écrit 0,5. À peu près suffit.".sentences.count == 2)
    #expect("Quoi\u{A0}? Rien.".sentences == ["Quoi\u{A0}?", "Rien."])
    #expect("M. Durand a 1,5 kg. ".sentences.count == 1)
    #expect(["", ".", "Oui.", "A. B"].map(\.sentences.count) == [1, 1, 1, 1])
  }

  @Test func numbersGetAsManyBoxesAsTheyHaveDigits() throws {
    func boxes(_ type: String) throws -> String {
      try page(
        """
        jalon 1 fr
        questionnaire q version 1 "Q"
        vague a "A"
        section s "S"
          question n "N ?" : \(type)

        """)
    }
    #expect(try boxes("entier de 0 à 7").contains("style=\"--digits:1\" maxlength=\"1\" aria-labelledby=\"q1\""))
    #expect(try boxes("entier de 10 à 250").contains("style=\"--digits:3\" maxlength=\"3\" aria-labelledby=\"q1\""))
    #expect(words(try boxes("décimal de 0 à 60,5")).contains("Un nombre de 0 à 60,5."))
    // Without bounds, or with some that boxes cannot hold, there is one long box.
    for type in ["entier", "entier de -5 à 5", "décimal de 0 à 1000000000000"] {
      #expect(try boxes(type).contains("class=\"box\""), "\(type)")
    }
  }

  @Test func scalesAreRowsListsOrNumbersByTheirLengthAndTheirWords() {
    func markup(_ points: ClosedRange<Int>, _ labels: [Int: String], _ layout: PaperLayout = PaperLayout()) -> String {
      let scale = ResponseScale(name: "s", points: points, labels: labels)
      let questionnaire = Questionnaire(
        name: "q", version: "1", title: "Q", language: .french,
        sections: [Section(name: "s", title: "S", items: [Item(name: "i", text: "I", type: .scale(scale))])])
      let html = PaperForm(questionnaire, at: nil, layout: layout).html
      return html.components(separatedBy: "<body>").last ?? ""
    }
    let five = [1: "a", 2: "b", 3: "c", 4: "d", 5: "e"]
    #expect(markup(1...5, five).contains("class=\"scale\" style=\"--points:5\""))
    #expect(markup(1...5, five, PaperLayout(isLarge: true)).contains("class=\"options\""))
    #expect(markup(0...10, [0: "a", 10: "b"], PaperLayout(isLarge: true)).contains("--points:11"))
    #expect(markup(0...1, [0: "Non", 1: "Oui"]).contains("class=\"options row\""))
    #expect(markup(0...100, [0: "a", 100: "b"]).contains("--digits:3"))
    #expect(markup(1...5, [3: String(repeating: "long ", count: 20)]).contains("class=\"options\""))
    #expect(markup(Int.min...Int.max, [:]).contains("class=\"box\""))
    #expect(markup(0...Int.max, [:]).contains("class=\"box\""))
  }

  @Test func aQuestionnaireWithoutWavesOrQuestionsIsAPageAllTheSame() {
    let empty = Questionnaire(name: "q", version: "1", title: "Vide", language: .french)
    #expect(PaperForm(empty, at: nil).questionCount == 0)
    #expect(words(PaperForm(empty, at: nil).html).contains("Vide"))
  }
}
