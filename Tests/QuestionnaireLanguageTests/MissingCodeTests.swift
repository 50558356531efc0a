import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// A declared missing answer is not an answer: conditions do not compare with it.
@Suite struct MissingCodeTests {
  private static func questionnaire(_ condition: String) -> String {
    """
    jalon 1 fr
    questionnaire q version 1.0 "Q"
    vague avant "Avant"
    échelle accord de 1 à 5
      1 "Non"
      nsp "Je ne sais pas", manquant
    section s "S"
      question a "A ?" : accord
      question c "C ?" : choix
        x "X"
        y "Y"
        refuse "Je préfère ne pas le dire", manquant
      question n "N ?" : entier
        nspp "Je ne sais plus", manquant
      question r "R ?" : texte
        si \(condition)

    """
  }

  @Test(arguments: ["a = nsp", "a <> nsp", "c = refuse", "c = \"refuse\"", "refuse = c", "n parmi 1, nspp"])
  func comparingWithAMissingCodeIsExplained(_ condition: String) {
    let compilation = compile(Self.questionnaire(condition))
    #expect(codes(compilation) == ["J0316"], explain(compilation))
  }

  @Test func aQuestionOfTheSameNameIsTheQuestion() {
    let source = Self.questionnaire("a = nsp").replacing(
      "  question a ", with: "  question nsp \"Combien ?\" : entier de 1 à 5\n  question a ")
    #expect(compile(source).questionnaire != nil, explain(compile(source)))
  }

  @Test func whetherThereIsAnAnswerCanBeAsked() {
    #expect(compile(Self.questionnaire("non répondu a et répondu c")).questionnaire != nil)
  }
}

/// Small things that people write.
@Suite struct RequiredTests {
  @Test(arguments: ["obligatoire", "requis", "Requise"])
  func aRequiredQuestionMayBeSaidSo(_ word: String) throws {
    let source = """
      jalon 1 fr

      questionnaire q version 1.0 "Q"

      vague avant "Avant"

      section s "S"
        question a "A ?" : texte
          \(word)

      """
    let compilation = compile(source)
    #expect(try #require(compilation.questionnaire, explain(compilation)).item(named: "a")?.isRequired == true)
    #expect(String(decoding: compilation.canonicalBytes, as: UTF8.self).contains("    obligatoire\n"))
  }

  /// A word alone on its line that is taken for another one does not also lack what would follow that one.
  @Test func aWordTakenForAnotherIsToldOnce() {
    let compilation = compile(
      """
      jalon 1 fr
      questionnaire q version 1.0 "Q"
      vague avant "Avant"
      section s "S"
        question a "A ?" : texte
          refuss

      """)
    #expect(codes(compilation) == ["J0108"], explain(compilation))
  }
}
