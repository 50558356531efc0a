import QuestionnaireModel

/// Makes questionnaires of all kinds of items, with conditions and checks of the right types over earlier items.
package struct RandomQuestionnaire {
  private var random: SeededGenerator
  private var items: [Item] = []

  package static func make(_ random: inout SeededGenerator) -> Questionnaire {
    var maker = RandomQuestionnaire(random: random)
    defer { random = maker.random }
    return maker.make()
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func make() -> Questionnaire {
    var sections: [Section] = []
    for index in 0...random.below(3) {
      let relevance = items.isEmpty || !random.oneIn(3) ? nil : truth(depth: 2)
      let first = items.count
      for _ in 0...random.below(4) { items.append(item()) }
      sections.append(
        Section(name: "s\(index)", title: "Section", relevance: relevance, items: Array(items[first...])))
    }
    return Questionnaire(
      name: "hasard", version: "1", title: "Au hasard", language: .french, waves: Self.waves, sections: sections)
  }

  package static let waves = [
    Wave(name: "avant", title: "Avant"), Wave(name: "apres", title: "Après"),
    Wave(name: "retro", title: "Avant, vu d'aujourd'hui", retrospectiveOf: "avant", askedWith: "apres"),
  ]

  private mutating func item() -> Item {
    if random.oneIn(8), let source = items.last(where: \.type.isNumeric) {
      var computed = Item(name: "q\(items.count)", text: "Calcul", type: .computed(number(source, depth: 2)))
      if random.oneIn(2) { computed.relevance = truth(depth: 2) }
      return computed
    }
    var item = Item(name: "q\(items.count)", text: "Question", type: type())
    item.isRequired = random.oneIn(4)
    if random.oneIn(5) { item.waves = Set(Self.waves.map(\.name).filter { _ in random.oneIn(2) }) }
    if !items.isEmpty && random.oneIn(2) { item.relevance = truth(depth: 3) }
    items.append(item)
    if random.oneIn(4) {
      item.checks.append(Check(severity: .soft, condition: truth(depth: 2), message: "Vraiment ?"))
    }
    // Leaving the question blank, or a missing code, is always a way out of a hard check.
    if random.oneIn(2), !item.isRequired || !item.type.missingCodes.isEmpty {
      let condition = Expression.and(.isAnswered(item.name), truth(depth: 2))
      item.checks.append(Check(severity: .hard, condition: condition, message: "Impossible."))
    }
    items.removeLast()
    return item
  }

  private mutating func type() -> AnswerType {
    let missing = random.oneIn(2) ? [Option(code: "nsp", label: "Je ne sais pas", isMissing: true)] : []
    let options = Self.options + missing
    switch random.below(11) {
    case 0:
      let scale = ResponseScale(
        name: "accord", points: -1...3, labels: [-1: "Non, pas du tout", 3: "Oui"], missingCodes: missing)
      return .scale(scale)
    case 1: return .choice(options)
    case 2: return .multipleChoice(options + [Option(code: "rien", label: "Rien, vraiment", isExclusive: true)])
    case 3: return .stage(options)
    case 4: return .yesNo([Option(code: "oui", label: "Oui"), Option(code: "non", label: "Non")] + missing)
    case 5: return .integer(NumberBounds(range: random.oneIn(2) ? 0...9 : nil, missingCodes: missing))
    case 6: return .decimal(NumberBounds(range: random.oneIn(2) ? -1.5...4.5 : nil, missingCodes: missing))
    case 7: return .visualAnalogue(low: "rien", high: "tout")
    case 8: return .date(random.oneIn(2) ? Self.dates[0]...Self.dates[2] : nil)
    case 9: return .shortText
    default: return .longText
    }
  }

  package static let options = [
    Option(code: "souvent", label: "Oui, souvent"), Option(code: "parfois", label: "De temps en temps"),
    Option(code: "jamais", label: "Non, jamais"),
  ]

  // MARK: Expressions

  private mutating func truth(depth: Int) -> Expression {
    if depth > 0 && random.oneIn(2) {
      switch random.below(3) {
      case 0: return .not(truth(depth: depth - 1))
      case 1: return .and(truth(depth: depth - 1), truth(depth: depth - 1))
      default: return .or(truth(depth: depth - 1), truth(depth: depth - 1))
      }
    }
    // Late items are taken more often, so that conditions hang together in chains.
    let item = random.oneIn(2) ? items[items.count - 1] : random.pick(items)
    if random.oneIn(5) { return .isAnswered(item.name) }
    let comparison = random.pick(
      [Expression.Comparison.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual])
    let equality = random.pick([Expression.Comparison.equal, .notEqual])
    switch item.type {
    case .scale, .integer, .decimal, .visualAnalogue, .computed:
      return .comparison(comparison, number(item, depth: 1), number(item, depth: 1))
    case .choice, .stage, .yesNo, .multipleChoice:
      let codes = item.type.options.filter { !$0.isMissing }.map { Expression.code($0.code) }
      if random.oneIn(2) { return .comparison(equality, .answer(item.name), random.pick(codes)) }
      return .isOneOf(.answer(item.name), [random.pick(codes), random.pick(codes)])
    case .date: return .comparison(comparison, .answer(item.name), .date(Self.dates[1]))
    case .shortText, .longText: return .comparison(equality, .answer(item.name), .text("été"))
    }
  }

  package static let dates = [(2026, 2, 28), (2026, 11, 21), (2028, 2, 29)].compactMap {
    CalendarDate(year: $0.0, month: $0.1, day: $0.2)
  }

  private mutating func number(_ item: Item, depth: Int) -> Expression {
    if random.oneIn(2) { return .answer(item.name) }
    if depth == 0 || random.oneIn(2) { return .number(Double(random.below(6)) - 1) }
    if random.oneIn(4) { return .negative(number(item, depth: depth - 1)) }
    let operation = random.pick([Expression.Arithmetic.plus, .minus, .times, .divided])
    return .arithmetic(operation, number(item, depth: depth - 1), number(item, depth: depth - 1))
  }
}
