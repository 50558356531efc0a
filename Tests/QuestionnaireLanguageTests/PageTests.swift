import QuestionnaireLanguage
import Testing
import Wording

/// The pages of `jalon explain`.
@Suite struct PageTests {
  @Test func everyCodeHasAPageInAFamilyAndEveryPageACode() throws {
    let codes = Set(try codesOfTheSources())
    let pages = DiagnosticPage.all.map(\.code)
    #expect(codes.subtracting(pages).sorted() == [], "codes without a page")
    #expect(Set(pages).subtracting(codes).sorted() == [], "pages of codes that do not exist")
    #expect(Set(pages).count == pages.count, "two pages for one code")
    #expect(CodeFamily.all.flatMap { $0.pages.map(\.code) } == pages.sorted(), "codes without a family")
  }

  /// A bad example gives its code, once, and nothing else; a page whose example has gone stale fails here.
  @Test(arguments: DiagnosticPage.all.map(\.code), InterfaceLanguage.allCases)
  func theBadExampleHasExactlyTheMistake(_ code: String, _ language: InterfaceLanguage) throws {
    let page = try #require(DiagnosticPage.page(for: code))
    let compilation = compile(page.badExample(in: language))
    #expect(codes(compilation) == [code], explain(compilation))
  }

  @Test(arguments: DiagnosticPage.all.map(\.code), InterfaceLanguage.allCases)
  func theGoodExampleIsClean(_ code: String, _ language: InterfaceLanguage) throws {
    let page = try #require(DiagnosticPage.page(for: code))
    let compilation = compile(page.goodExample(in: language))
    #expect(compilation.diagnostics.isEmpty, explain(compilation))
    #expect(!compilation.hasErrors)
    #expect(compilation.tree.edition == language)
  }

  /// The mend that a tool would apply is the one that the page shows.
  @Test(arguments: DiagnosticPage.all.map(\.code), InterfaceLanguage.allCases)
  func aCertainMendGivesTheGoodExample(_ code: String, _ language: InterfaceLanguage) throws {
    let page = try #require(DiagnosticPage.page(for: code))
    let mending = Mending(
      SourceText(name: "essai.jalon", bytes: page.badExample(in: language).file), neighbours: .examples)
    guard !mending.steps.isEmpty else { return }
    #expect(mending.source.bytes == page.goodExample(in: language).file)
    #expect(page.mend.text(in: language).contains("jalon check --fix"))
  }

  @Test(arguments: DiagnosticPage.all.map(\.code)) func thePagesAreShortAndFitAScreen(_ code: String) throws {
    let page = try #require(DiagnosticPage.page(for: code))
    for language in InterfaceLanguage.allCases {
      let (title, meaning) = (page.title.text(in: language), page.meaning.text(in: language))
      #expect(title.count <= 60 && title.last != ".")
      #expect((2...5).contains(meaning.matches(of: /[.?!…](\s|$)/).count), "\(meaning)")
      for lines in [page.badExample(in: language).shown, page.goodExample(in: language).shown] {
        #expect(lines.count <= 20)
        #expect(code == "J0120" || lines.allSatisfy { $0.displayWidth <= 76 })
      }
      #expect(page.badExample(in: language).shown != page.goodExample(in: language).shown)
      for text in [title, meaning, page.mend.text(in: .french)] where language == .french {
        for mark in [" :", " ;", " ?", " !", "« ", " »"] { #expect(!text.contains(mark), "\(text)") }
      }
    }
  }

  @Test func aCodeIsFoundAsItIsTyped() {
    for typed in ["J0203", "j0203", "203", "0203", "J203"] {
      #expect(DiagnosticPage.page(for: typed)?.code == "J0203", "\(typed)")
    }
    for typed in ["", "J", "J9999", "J02030", "saison", "²03", "J-203", String(repeating: "9", count: 100_000)] {
      #expect(DiagnosticPage.page(for: typed) == nil)
    }
    #expect(DiagnosticPage.nearestCode(to: "J0230") == "J0203")
    #expect(DiagnosticPage.nearestCode(to: "J02O3") == "J0203")
    #expect(DiagnosticPage.nearestCode(to: "bonjour") == nil)
  }

  @Test func aPageIsSetToTheWidthOfTheScreen() throws {
    let page = try #require(DiagnosticPage.page(for: "J0203"))
    #expect(
      PageRenderer(language: .english, width: 60).render(page) == """
        J0203  A question that does not exist

        The line names a question, and no question of this file has
        that name. Often a letter was left out, or the question was
        renamed elsewhere.

        Not like this:

            score confidence "Confidence in cooking", higher is better
              mean of recipe, seasn
              computed if all answers

        But like this:

            score confidence "Confidence in cooking", higher is better
              mean of recipe, season
              computed if all answers

        To mend it:

        Write the name as it stands after the word “question”, or
        add the question that is missing.

        """)
    let french = PageRenderer(language: .french, width: 60).render(page)
    #expect(french.hasPrefix("J0203  Une question qui n'existe pas\n\n"))
    #expect(french.contains("\nÀ écrire\u{A0}:\n"))
    let coloured = PageRenderer(language: .french, width: 60, usesColor: true).render(page)
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == french)
  }

  @Test(arguments: InterfaceLanguage.allCases, [1, 40, 72, 100, 1_000])
  func theListNamesEveryCodeOnLinesThatFit(_ language: InterfaceLanguage, _ width: Int) {
    let list = PageRenderer(language: language, width: width).list()
    for page in DiagnosticPage.all { #expect(list.contains("  \(page.code)  ")) }
    #expect(list.split(separator: "\n").allSatisfy { $0.displayWidth <= min(max(width, 40), 100) })
  }

  @Test func whatCannotBeSeenIsMadeVisible() throws {
    let tabulation = try #require(DiagnosticPage.page(for: "J0112")).badExample(in: .french)
    #expect(tabulation.shown.first?.hasPrefix("→ question") == true)
    let encoding = try #require(DiagnosticPage.page(for: "J0101")).badExample(in: .french)
    #expect(encoding.shown.first?.contains("l'\u{FFFD}t\u{FFFD}") == true)
  }

  private func compile(_ example: PageExample) -> Compilation {
    Compilation(
      SourceText(name: example.fileName, bytes: example.file), neighbours: .examples, siblings: example.siblings)
  }
}
