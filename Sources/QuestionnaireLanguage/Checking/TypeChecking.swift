import QuestionnaireModel
import Wording

// Scales, kinds of answer, options.

extension Checker {
  /// The most points that a scale can have.
  private static let pointLimit = 101
  /// The most points that are shown as faces; more could not be told apart.
  private static let faceLimit = 11

  mutating func checkScale(_ declaration: ScaleDeclaration) {
    let name = declaration.name
    guard scales[name.text] == nil else {
      return report(
        .name(.repeatedName(name.text)), at: name.span,
        related: scaleSpans[name.text].map { .init(span: $0, role: .firstDefinition) })
    }
    scales[name.text] = .some(nil)
    scaleSpans[name.text] = name.span
    guard let bounds = declaration.bounds else { return }
    guard let low = wholeNumber(bounds.value.low, at: bounds.span),
      let high = wholeNumber(bounds.value.high, at: bounds.span)
    else { return }
    guard low < high else { return reportReversed(bounds) }
    guard high - low < Self.pointLimit else {
      return report(.type(.tooManyPoints(limit: Self.pointLimit)), at: bounds.span)
    }
    var scale = ResponseScale(name: name.text, points: low...high)
    if declaration.faces != nil, high - low >= Self.faceLimit {
      report(.presentation(.tooManyFaces(limit: Self.faceLimit)), at: bounds.span)
    } else {
      scale.faces = declaration.faces
    }
    for option in firstOfEachCode(declaration.options) {
      if let number = option.number {
        guard let point = Int(exactly: number), scale.points.contains(point) else {
          report(.type(.pointOutsideScale(option.code.text, from: low, to: high)), at: option.code.span)
          continue
        }
        if let exclusive = option.exclusive { report(.type(.exclusiveOutsideMultipleChoice), at: exclusive) }
        if let missing = option.missing { report(.type(.missingWhereNotPossible), at: missing) }
        if declaration.faces != nil, let pictogram = option.pictogram {
          report(.presentation(.pictogramOnFace), at: pictogram.span)
        }
        scale.labels[point] = option.label
        scale.pictograms[point] = option.pictogram?.value
        scale.easyLabels[point] = option.easy
      } else if let missing = missingCode(option, onScale: true) {
        scale.missingCodes.append(missing)
      }
    }
    scales[name.text] = scale
  }

  private mutating func reportReversed(_ bounds: Spanned<(low: Double, high: Double)>) {
    reportReversed(
      bounds.value.low.written(in: edition), bounds.value.high.written(in: edition), at: bounds.span)
  }

  private mutating func reportReversed(_ low: String, _ high: String, at span: SourceSpan) {
    let swapped = "\(high) \(Keyword.to.canonical(in: edition)) \(low)"
    let fix = Diagnostic.Fix(span: span, replacement: swapped, applicability: .proposed)
    report(.type(.reversedBounds), at: span, fix: low == high ? nil : fix)
  }

  private mutating func date(_ type: TypeDeclaration, _ question: QuestionDeclaration) -> AnswerType? {
    reportOptionsNotTaken(question, typeName: Keyword.date.canonical(in: edition))
    guard let written = type.dates else { return .date(nil) }
    let (first, last) = written.value
    guard first < last else {
      reportReversed(first.written(in: edition), last.written(in: edition), at: written.span)
      return nil
    }
    return .date(first...last)
  }

  private mutating func wholeNumber(_ number: Double, at span: SourceSpan) -> Int? {
    if let whole = Int(exactly: number), whole.magnitude <= 1_000_000 { return whole }
    report(.line(.expected(.wholeNumber, .word(number.written(in: edition)))), at: span)
    return nil
  }

  /// An option that stands beside the points of a scale or a number, which only a missing code can.
  private mutating func missingCode(_ option: OptionDeclaration, onScale: Bool = false) -> Option? {
    if let exclusive = option.exclusive { report(.type(.exclusiveOutsideMultipleChoice), at: exclusive) }
    guard option.missing != nil else {
      if option.label != nil { report(.type(.codeOnScale(option.code.text, isScale: onScale)), at: option.code.span) }
      return nil
    }
    return Option(
      code: option.code.text, label: option.label ?? "", isMissing: true, pictogram: option.pictogram?.value,
      easyLabel: option.easy)
  }

  private mutating func firstOfEachCode(_ options: [OptionDeclaration]) -> [OptionDeclaration] {
    for option in options where option.number == nil && Vocabulary.reservedCodes.contains(option.code.text) {
      report(.name(.reservedCode(option.code.text)), at: option.code.span)
    }
    return first(of: options, named: { $0.code }) { .type(.repeatedCode($0)) }
  }

  /// The type of a question; nil when something in its declaration is wrong.
  mutating func answerType(of question: QuestionDeclaration, at position: Int) -> AnswerType? {
    guard let type = question.type else { return nil }
    switch type.kind {
    case .scale(let name): return scaleType(named: name, type, question)
    case .builtIn(let keyword): return builtInType(keyword, type, question)
    case .computed(let formula):
      return calculation(formula, before: position).map { .computed($0) }
    }
  }

  private mutating func scaleType(
    named name: Name, _ type: TypeDeclaration, _ question: QuestionDeclaration
  ) -> AnswerType? {
    guard let scale = scales[name.text] else {
      if let foreign = type.doubt?.foreign {
        diagnostics.append(foreign)
        return nil
      }
      let isScaleInPlace = InterfaceLanguage.allCases.contains { language in
        Keyword.scale.canonical(in: language).foldedForComparison == name.text.foldedForComparison
      }
      if isScaleInPlace {
        report(.name(.scaleInPlace), at: name.span)
        return nil
      }
      if Vocabulary.isNumber(name.text) {
        report(.name(.numberOfWhichKind(name.text)), at: name.span)
        return nil
      }
      if let meant = Vocabulary.answerType(meantBy: name.text) {
        let word = meant.canonical(in: edition)
        report(
          .name(.unknownType(name.text, suggestion: word)), at: name.span,
          // « oui/non » is the whole of it.
          fix: .init(
            span: meant == .yesNo ? type.doubt?.whole ?? name.span : name.span, replacement: word,
            applicability: .likely))
        return nil
      }
      let builtIn = KeywordTable.answerTypes.map { $0.canonical(in: edition) }
      let meant = reportUnknown(name, among: scales.keys + builtIn) { .name(.unknownType($0, suggestion: $1)) }
      // The scale that was meant is not one that nothing uses.
      if let meant { usedScales.insert(meant) }
      return nil
    }
    usedScales.insert(name.text)
    if let leftover = type.doubt?.leftover { diagnostics.append(leftover) }
    reportOptionsNotTaken(question, typeName: name.text)
    return scale.map { .scale($0) }
  }

  private mutating func builtInType(
    _ keyword: Keyword, _ type: TypeDeclaration, _ question: QuestionDeclaration
  ) -> AnswerType? {
    switch keyword {
    case .choice: return options(of: question, atLeast: 2, isMultiple: false).map { .choice($0) }
    case .stages: return options(of: question, atLeast: 2, isMultiple: false).map { .stage($0) }
    case .multipleChoice: return options(of: question, atLeast: 1, isMultiple: true).map { .multipleChoice($0) }
    case .yesNo: return yesNo(question)
    case .integer, .decimal: return number(keyword, type, question)
    case .date: return date(type, question)
    default: break
    }
    reportOptionsNotTaken(question, typeName: keyword.canonical(in: edition))
    return switch keyword {
    case .text: .shortText
    case .longText: .longText
    case .slider: .visualAnalogue(low: type.ends?.low ?? "0", high: type.ends?.high ?? "100")
    default: nil
    }
  }

  private mutating func number(
    _ keyword: Keyword, _ type: TypeDeclaration, _ question: QuestionDeclaration
  ) -> AnswerType? {
    var bounds = NumberBounds()
    if let written = type.bounds {
      guard written.value.low < written.value.high else {
        reportReversed(written)
        return nil
      }
      if keyword == .integer {
        guard wholeNumber(written.value.low, at: written.span) != nil,
          wholeNumber(written.value.high, at: written.span) != nil
        else { return nil }
      }
      bounds.range = written.value.low...written.value.high
    }
    for option in firstOfEachCode(question.options) {
      if let missing = missingCode(option) { bounds.missingCodes.append(missing) }
    }
    return keyword == .integer ? .integer(bounds) : .decimal(bounds)
  }

  private mutating func yesNo(_ question: QuestionDeclaration) -> AnswerType {
    var options =
      switch edition {
      case .french: [Option(code: "oui", label: "Oui"), Option(code: "non", label: "Non")]
      case .english: [Option(code: "yes", label: "Yes"), Option(code: "no", label: "No")]
      }
    for option in firstOfEachCode(question.options) {
      if let index = options.firstIndex(where: { $0.code == option.code.text }) {
        if let missing = option.missing { report(.type(.missingWhereNotPossible), at: missing) }
        options[index].label = option.label ?? options[index].label
        options[index].pictogram = option.pictogram?.value
        options[index].easyLabel = option.easy
      } else if let missing = missingCode(option) {
        options.append(missing)
      }
    }
    return .yesNo(options)
  }

  private mutating func options(
    of question: QuestionDeclaration, atLeast minimum: Int, isMultiple: Bool
  ) -> [Option]? {
    var options: [Option] = []
    var isSound = true
    for option in firstOfEachCode(question.options) {
      if let exclusive = option.exclusive, !isMultiple { report(.type(.exclusiveOutsideMultipleChoice), at: exclusive) }
      guard option.number == nil else {
        let proposal = StatementCursor.properName(from: option.code.text, .code)
        let fix = Diagnostic.Fix(span: option.code.span, replacement: proposal, applicability: .likely)
        report(.line(.invalidName(option.code.text, proposal: proposal)), at: option.code.span, fix: fix)
        isSound = false
        continue
      }
      guard let label = option.label else {
        isSound = false
        continue
      }
      reportLineWord(option)
      options.append(
        Option(
          code: option.code.text, label: label, isMissing: option.missing != nil,
          isExclusive: option.exclusive != nil, pictogram: option.pictogram?.value, easyLabel: option.easy))
    }
    if isSound, !question.isIncomplete, options.count(where: { !$0.isMissing }) < minimum {
      report(.type(.tooFewOptions(question.name.text)), at: question.type?.span ?? question.name.span)
      return nil
    }
    return isSound ? options : nil
  }

  /// Warns of a choice whose code is a word that begins a line about a question, in either edition: it may be a line
  /// that was meant, and would be shown as an answer.
  private mutating func reportLineWord(_ option: OptionDeclaration) {
    guard let keyword = Vocabulary.lineWords[option.code.text] else { return }
    var here = keyword.canonical(in: edition)
    if keyword == .wording { here += edition.example(fr: " avant \"…\"", en: " before \"…\"") }
    // « help "Aide de cuisine" » may be meant as it stands.
    let isLine = option.missing == nil && (keyword == .help ? option.label?.isSentence ?? false : keyword == .unit)
    let fix = Diagnostic.Fix(span: option.code.span, replacement: here, applicability: .likely)
    report(
      .type(.optionLikeLine(option.code.text, line: here)), at: option.code.span, fix: isLine ? fix : nil)
  }

  private mutating func reportOptionsNotTaken(_ question: QuestionDeclaration, typeName: String) {
    guard let first = question.options.first else { return }
    report(
      .type(.optionsNotTaken(typeName)), at: first.code.span,
      related: question.type.map { .init(span: $0.span, role: .declaration) })
  }
}
