import Wording

extension TypeProblem {
  /// The words in both languages, with examples in the words of the file that they are about.
  func wording(in edition: InterfaceLanguage) -> ProblemWording {
    switch self {
    case .tooFewOptions(let question):
      ProblemWording(
        message: Phrase(
          fr: "la question «\u{A0}\(question)\u{A0}» n'a pas assez de choix",
          en: "the question “\(question)” has too few choices"),
        label: Phrase(fr: "il en faut au moins deux", en: "at least two are needed"),
        help: Phrase(
          fr: "écrivez les choix sous la question, un par ligne\u{A0}: \(Self.option(edition))",
          en: "write the choices under the question, one a line: \(Self.option(edition))"))
    case .optionsNotTaken(let type):
      ProblemWording(
        message: Phrase(
          fr: "une question «\u{A0}\(type)\u{A0}» ne prend pas de choix",
          en: "a “\(type)” question takes no choices"),
        label: Phrase(fr: "choix en trop", en: "choice too many"),
        help: Phrase(
          fr: "retirez les choix, ou remplacez «\u{A0}\(type)\u{A0}» par «\u{A0}\(Self.word(.choice, edition))\u{A0}»",
          en: "remove the choices, or replace “\(type)” by “\(Self.word(.choice, edition))”"))
    case .repeatedCode(let code):
      ProblemWording(
        message: Phrase(
          fr: "le code «\u{A0}\(code)\u{A0}» est donné deux fois", en: "the code “\(code)” is given twice"),
        label: Phrase(fr: "et encore ici", en: "and again here"),
        help: Phrase(fr: "chaque choix a son propre code", en: "each choice has its own code"))
    case .reversedBounds:
      ProblemWording(
        message: Phrase(
          fr: "la première borne doit être plus petite que la seconde",
          en: "the first bound must be less than the second"),
        label: Phrase(fr: "du plus petit au plus grand", en: "from the least to the greatest"))
    case .pointOutsideScale(let point, let low, let high):
      ProblemWording(
        message: Phrase(
          fr: "le point \(point) est en dehors de l'échelle", en: "the point \(point) is outside the scale"),
        label: Phrase(fr: "l'échelle va de \(low) à \(high)", en: "the scale goes from \(low) to \(high)"))
    case .tooManyPoints(let limit):
      ProblemWording(
        message: Phrase(fr: "cette échelle a trop de points", en: "this scale has too many points"),
        label: Phrase(fr: "\(limit) points au plus", en: "at most \(limit) points"),
        help: Phrase(
          fr: "pour un nombre libre, donnez à la question le genre «\u{A0}\(Self.word(.integer, edition))\u{A0}»",
          en: "for a free number, make the question an “\(Self.word(.integer, edition))”"))
    case .codeOnScale(let code, isScale: true):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(code)\u{A0}» n'est pas un point de l'échelle", en: "“\(code)” is not a point of the scale"),
        label: Phrase(fr: "ni un nombre, ni un code manquant", en: "neither a number nor a missing code"),
        help: Self.missingHelp(edition))
    case .codeOnScale(let code, isScale: false):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(code)\u{A0}» ne peut pas être une réponse ici", en: "“\(code)” cannot be an answer here"),
        label: Phrase(
          fr: "ici on répond par un nombre, ou par oui ou non", en: "here one answers with a number, or with yes or no"),
        help: Self.missingHelp(edition))
    case .exclusiveOutsideMultipleChoice:
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(Self.word(.exclusive, edition))\u{A0}» n'a de sens que dans un choix multiple",
          en: "“\(Self.word(.exclusive, edition))” has a meaning only in a multiple choice"),
        label: Phrase(fr: "ici, une seule réponse est possible", en: "here, only one answer is possible"),
        help: Phrase(
          fr: "retirez ce mot, ou donnez à la question le genre «\u{A0}\(Self.word(.multipleChoice, edition))\u{A0}»",
          en: "remove this word, or make the question a “\(Self.word(.multipleChoice, edition))”"))
    case .missingWhereNotPossible:
      ProblemWording(
        message: Phrase(
          fr: "cette réponse ne peut pas être «\u{A0}\(Self.word(.missing, edition))\u{A0}»",
          en: "this answer cannot be “\(Self.word(.missing, edition))”"),
        label: Phrase(fr: "c'est une vraie réponse", en: "this is a real answer"),
        help: Phrase(
          fr: "donnez à «\u{A0}je ne sais pas\u{A0}» un code à part\u{A0}: \(Self.missingCode(edition))",
          en: "give “I do not know” a code of its own: \(Self.missingCode(edition))"))
    case .differentKinds(let left, let right):
      ProblemWording(
        message: Phrase(
          fr: "on ne peut pas comparer \(left.phrase.french) avec \(right.phrase.french)",
          en: "\(left.phrase.english) cannot be compared with \(right.phrase.english)"),
        label: Phrase(fr: "deux genres différents", en: "two different kinds"),
        help: Self.comparisonHelp(left, right))
    case .notACondition(let kind, let proposal):
      ProblemWording(
        message: Phrase(
          fr: "il faut une condition, et ceci est \(kind.phrase.french)",
          en: "a condition is needed, and this is \(kind.phrase.english)"),
        label: Phrase(fr: "ni vrai ni faux", en: "neither true nor false"),
        help: Phrase(
          fr: "une condition compare, comme «\u{A0}\(proposal ?? Self.condition(edition))\u{A0}»",
          en: "a condition compares, as in “\(proposal ?? Self.condition(edition))”"))
    case .notANumber(let kind):
      ProblemWording(
        message: Phrase(
          fr: "on ne peut pas calculer avec \(kind.phrase.french)",
          en: "\(kind.phrase.english) cannot be calculated with"),
        label: Phrase(fr: "il faut un nombre", en: "a number is needed"),
        help: Phrase(
          fr: "seules les réponses sur une échelle ou en nombre se calculent",
          en: "only answers on a scale or in numbers can be calculated with"))
    case .orderOfCodes:
      ProblemWording(
        message: Phrase(
          fr: "un choix ou un texte n'est ni plus grand ni plus petit qu'un autre",
          en: "a choice or a text is neither greater nor less than another"),
        label: Phrase(fr: "comparaison impossible", en: "impossible comparison"),
        help: Phrase(
          fr: "utilisez «\u{A0}=\u{A0}», «\u{A0}<>\u{A0}» (différent) ou «\u{A0}\(Self.word(.isOneOf, edition))\u{A0}»",
          en: "use “=”, “<>” (different) or “\(Self.word(.isOneOf, edition))”"))
    case .orderOfDifferentStages(let first, let second):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(first)\u{A0}» et «\u{A0}\(second)\u{A0}» n'ont pas les mêmes étapes",
          en: "“\(first)” and “\(second)” do not have the same stages"),
        label: Phrase(fr: "comparaison impossible", en: "impossible comparison"),
        help: Phrase(
          fr: "comparez une question à une de ses étapes, ou donnez aux deux les mêmes codes dans le même ordre",
          en: "compare a question with one of its stages, or give both the same codes in the same order"))
    case .neverPossible(let item, let value, let reach):
      ProblemWording(
        message: Phrase(
          fr: "la réponse à «\u{A0}\(item)\u{A0}» n'est jamais \(value)",
          en: "the answer to “\(item)” is never \(value)"),
        label: reach.phrase,
        help: Phrase(
          fr: "la condition serait toujours vraie ou toujours fausse\u{A0}: corrigez-la, ou les bornes de la question",
          en: "the condition would be always true or always false: correct it, or the bounds of the question"))
    case .settled(let comparison, let always, let reaches):
      ProblemWording(
        message: always
          ? Phrase(
            fr: "«\u{A0}\(comparison)\u{A0}» est vrai pour toutes les réponses",
            en: "“\(comparison)” is true for every answer")
          : Phrase(
            fr: "«\u{A0}\(comparison)\u{A0}» n'est vrai pour aucune réponse",
            en: "“\(comparison)” is true for no answer"),
        label: Self.label(reaches),
        help: always
          ? Phrase(
            fr:
              "corrigez la comparaison, ou écrivez «\u{A0}\(Self.word(.answered, edition))\u{A0}» si toute réponse convient",
            en: "correct the comparison, or write “\(Self.word(.answered, edition))” if any answer will do")
          : Phrase(
            fr: "corrigez la comparaison\u{A0}: ce qui en dépend n'arriverait jamais",
            en: "correct the comparison: what depends on it would never happen"))
    case .optionLikeLine(let code, let line):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(code)\u{A0}» est lu comme le code d'un choix", en: "“\(code)” is read as the code of a choice"),
        label: Phrase(fr: "un choix de plus sous la question", en: "one more choice under the question"),
        help: Phrase(
          fr:
            "pour une ligne sur la question, écrivez «\u{A0}\(line)\u{A0}»\u{A0}; pour un choix, prenez un autre code",
          en: "for a line about the question, write “\(line)”; for a choice, take another code"))
    case .lineAmongOptions(let line):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(line)\u{A0}» est lu comme une ligne sur la question, et non comme un choix",
          en: "“\(line)” is read as a line about the question, not as a choice"),
        label: Phrase(fr: "personne ne pourra choisir cette réponse", en: "nobody will be able to choose this answer"),
        help: Phrase(
          fr: "pour un choix, prenez un autre code\u{A0}; sinon, mettez la ligne avant les choix",
          en: "for a choice, take another code; otherwise put the line before the choices"))
    case .gluedNumbers(let written, let apart, let isOfWholes):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(written)\u{A0}» est lu comme un seul nombre, avec des décimales",
          en: "“\(written)” is read as one number, with decimals"),
        label: isOfWholes
          ? Phrase(fr: "ici, les réponses sont des nombres entiers", en: "here, the answers are whole numbers")
          : Phrase(fr: "un nombre, ou deux\u{A0}?", en: "one number, or two?"),
        help: isOfWholes
          ? Phrase(
            fr: "pour deux nombres, mettez une virgule et une espace\u{A0}: \(apart)",
            en: "for two numbers, put a comma and a blank: \(apart)")
          : Phrase(
            fr: "pour deux nombres, écrivez \(apart)\u{A0}; pour un seul, «\u{A0}= \(written)\u{A0}»",
            en: "for two numbers, write \(apart); for one, “= \(written)”"))
    case .missingCodeCompared(let code, let item):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(code)\u{A0}» dit que la réponse à «\u{A0}\(item)\u{A0}» manque, et ne se compare pas",
          en: "“\(code)” says that the answer to “\(item)” is missing, and cannot be compared with"),
        label: Phrase(fr: "pas une réponse", en: "not an answer"),
        help: Phrase(
          fr: "écrivez «\u{A0}\(Self.notAnswered(item, edition))\u{A0}», qui vaut pour toute réponse qui manque",
          en: "write “\(Self.notAnswered(item, edition))”, which holds for every missing answer"))
    case .neverAskedTogether(let item):
      ProblemWording(
        message: Phrase(
          fr: "«\u{A0}\(item)\u{A0}» n'est jamais posée à la même vague que cette question",
          en: "“\(item)” is never asked at the same wave as this question"),
        label: Phrase(fr: "sa réponse manquera toujours ici", en: "its answer will always be missing here"),
        help: Phrase(
          fr: "donnez aux deux questions une vague commune", en: "give the two questions a wave in common"))
    }
  }

  private static func label(_ reaches: [SideReach]) -> Phrase? {
    guard !reaches.isEmpty else { return nil }
    return Phrase(
      fr: reaches.map { "«\u{A0}\($0.side)\u{A0}» va de \($0.from) à \($0.to)" }.joined(separator: ", "),
      en: reaches.map { "“\($0.side)” goes from \($0.from) to \($0.to)" }.joined(separator: ", "))
  }

  private static func missingHelp(_ edition: InterfaceLanguage) -> Phrase {
    Phrase(
      fr: "pour «\u{A0}je ne sais pas\u{A0}», ajoutez «\u{A0}, \(word(.missing, edition))\u{A0}» en fin de ligne",
      en: "for “I do not know”, add “, \(word(.missing, edition))” at the end of the line")
  }

  // MARK: Examples in the words of the file

  private static func notAnswered(_ item: String, _ edition: InterfaceLanguage) -> String {
    "\(word(.not, edition)) \(word(.answered, edition)) \(item)"
  }

  private static func word(_ keyword: Keyword, _ edition: InterfaceLanguage) -> String {
    keyword.canonical(in: edition)
  }

  private static func option(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "souvent \"Oui, souvent\"", en: "often \"Yes, often\"")
  }

  private static func missingCode(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "nsp \"Je ne sais pas\", manquant", en: "dk \"I do not know\", missing")
  }

  private static func condition(_ edition: InterfaceLanguage) -> String {
    edition.example(fr: "recette > 3", en: "recipe > 3")
  }

  private static func comparisonHelp(_ left: Problem.ValueKind, _ right: Problem.ValueKind) -> Phrase? {
    if left == .number && right == .text {
      return Phrase(fr: "un nombre s'écrit sans guillemets", en: "a number is written without quotation marks")
    }
    guard left == .date || right == .date else { return nil }
    return Phrase(
      fr: "une date s'écrit entre guillemets\u{A0}: \"21/11/2026\"",
      en: "a date is written between quotation marks: \"2026-11-21\"")
  }
}

extension TypeProblem.Reach {
  fileprivate var phrase: Phrase {
    switch self {
    case .from(let low, let high): Phrase(fr: "elle va de \(low) à \(high)", en: "it goes from \(low) to \(high)")
    case .wholeNumbers: Phrase(fr: "c'est toujours un nombre entier", en: "it is always a whole number")
    }
  }
}
