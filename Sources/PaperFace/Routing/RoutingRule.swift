import QuestionnaireModel

/// When a question is to be answered, with all that the wave alone decides already decided.
///
/// An expression is brought to this form by moving every « not » inwards, which the logic of three values allows (De
/// Morgan's laws hold in it): what remains matters only where it is true, because an unknown condition does not lead
/// to a question.
indirect enum RoutingRule: Equatable {
  case always
  /// It can never be true at this wave: it reads what the wave does not ask.
  case never
  case one(RoutingClause)
  case all([RoutingRule])
  case any([RoutingRule])

  /// Brings an expression to its form.
  ///
  /// - Parameters:
  ///   - isNegated: whether the rule is for the contrary of the expression.
  ///   - available: the names of the items that may have an answer at this wave.
  init(_ expression: Expression, isNegated: Bool = false, available: Set<String>) {
    func rule(_ inner: Expression) -> RoutingRule {
      RoutingRule(inner, isNegated: isNegated, available: available)
    }
    switch expression {
    case .not(let inner):
      self = RoutingRule(inner, isNegated: !isNegated, available: available)
    case .and(let left, let right):
      self = isNegated ? .anyOf([rule(left), rule(right)]) : .allOf([rule(left), rule(right)])
    case .or(let left, let right):
      self = isNegated ? .allOf([rule(left), rule(right)]) : .anyOf([rule(left), rule(right)])
    case .isAnswered(let item):
      guard available.contains(item) else {
        self = isNegated ? .always : .never
        return
      }
      self = .one(.answered(item, !isNegated))
    case .comparison(let comparison, let left, let right):
      guard left.items.union(right.items).isSubset(of: available) else {
        self = .never
        return
      }
      self = .one(RoutingClause(isNegated ? comparison.contrary : comparison, left, right))
    case .isOneOf(let inner, let list):
      // An unknown member leaves « is none of these » unknown, and « is one of these » to the others.
      let known = list.filter { $0.items.isSubset(of: available) }
      guard inner.items.isSubset(of: available), isNegated ? known.count == list.count : !known.isEmpty else {
        self = .never
        return
      }
      self = .one(RoutingClause(inner, isOneOf: known, isPositive: !isNegated))
    case .number, .text, .date, .code, .answer, .arithmetic, .negative:
      // No truth value; the language front end lets none of these stand here.
      self = .never
    }
  }

  /// All of the rules.
  static func allOf(_ rules: [RoutingRule]) -> RoutingRule {
    var kept: [RoutingRule] = []
    for rule in rules {
      switch rule {
      case .always: continue
      case .never: return .never
      case .all(let inner): kept += inner.filter { !kept.contains($0) }
      case .one, .any: if !kept.contains(rule) { kept.append(rule) }
      }
    }
    return kept.count > 1 ? .all(kept) : kept.first ?? .always
  }

  /// At least one of the rules.
  static func anyOf(_ rules: [RoutingRule]) -> RoutingRule {
    var kept: [RoutingRule] = []
    for rule in rules {
      switch rule {
      case .never: continue
      case .always: return .always
      case .any(let inner): for part in inner { add(part, to: &kept) }
      case .one, .all: add(rule, to: &kept)
      }
    }
    return kept.count > 1 ? .any(kept) : kept.first ?? .never
  }

  /// Adds an alternative; « a or b » of one question is one clause.
  private static func add(_ rule: RoutingRule, to kept: inout [RoutingRule]) {
    if kept.contains(rule) { return }
    if case .one(.chosen(let item, let values, isPositive: true)) = rule {
      for (index, other) in kept.enumerated() {
        guard case .one(.chosen(item, let others, isPositive: true)) = other else { continue }
        kept[index] = .one(.chosen(item, others + values.filter { !others.contains($0) }, isPositive: true))
        return
      }
    }
    kept.append(rule)
  }
}

/// One thing that is asked of the answers before a question.
enum RoutingClause: Equatable {
  /// Whether an item has an answer.
  case answered(String, Bool)
  /// Whether the answer to an item is, or is not, one of some constants.
  case chosen(String, [Expression], isPositive: Bool)
  /// How the answer to an item, a number or a date, lies to a constant.
  case compared(String, Expression.Comparison, Expression)
  /// Two calculations compared.
  case calculated(Expression.Comparison, Expression, Expression)
  /// Whether a calculation is, or is not, one of some values.
  case calculatedOneOf(Expression, [Expression], isPositive: Bool)

  init(_ comparison: Expression.Comparison, _ left: Expression, _ right: Expression) {
    switch (left, right) {
    case (.answer(let item), _) where right.isConstant:
      switch comparison {
      case .equal: self = .chosen(item, [right], isPositive: true)
      case .notEqual: self = .chosen(item, [right], isPositive: false)
      case .less, .lessOrEqual, .greater, .greaterOrEqual: self = .compared(item, comparison, right)
      }
    case (_, .answer) where left.isConstant:
      self = RoutingClause(comparison.mirrored, right, left)
    default:
      self = .calculated(comparison, left, right)
    }
  }

  init(_ inner: Expression, isOneOf list: [Expression], isPositive: Bool) {
    if case .answer(let item) = inner, list.allSatisfy(\.isConstant) {
      self = .chosen(item, list, isPositive: isPositive)
    } else {
      self = .calculatedOneOf(inner, list, isPositive: isPositive)
    }
  }
}

extension Expression {
  fileprivate var isConstant: Bool {
    switch self {
    case .number, .text, .date, .code: true
    case .negative(let inner): inner.isConstant
    default: false
    }
  }
}

extension Expression.Comparison {
  /// The comparison that holds where this one does not.
  fileprivate var contrary: Self {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// The comparison with its sides exchanged.
  fileprivate var mirrored: Self {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
