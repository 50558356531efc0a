import QuestionnaireModel
import Wording

/// Looks up every name, checks every type, and makes the questionnaire.
///
/// A part that could not be read, or whose own declaration is wrong, is not checked further: one mistake is reported
/// once.
struct Checker {
  let declarations: Declarations
  let edition: InterfaceLanguage
  var diagnostics: [Diagnostic] = []

  var waves: [String: Wave] = [:]
  /// The retrospective waves of which it is not known what they look back on.
  var wavesAtUnknownMoments: Set<String> = []
  /// The names of the waves that are not retrospective.
  var ordinaryWaves: Set<String> = []
  var scales: [String: ResponseScale?] = [:]
  var scaleSpans: [String: SourceSpan] = [:]
  var questions: KnownQuestions
  let codes = CodeTables()
  /// The questions of which it is not known at which waves they are asked.
  var questionsWithUnknownWaves: Set<String> = []
  /// The waves that the question before names, each of them known, and the set of their names.
  var lastWaves: (named: [Name], names: Set<String>)?
  /// The questions that are not asked at a wave, by the wave; filled as far as it is asked for.
  var unaskedByWave: [String: Set<String>] = [:]
  var usedScales: Set<String> = []
  /// How many names may still be compared in looking for those that were meant, so that a file full of unknown names
  /// takes no time that grows with its square.
  private var comparisonsLeft = 100_000
  /// The unknown names that were reported, each after the code of its problem.
  private var unknownNames: Set<String> = []

  /// Checks declarations.
  ///
  /// - Parameter isAssembled: whether they hold pieces of other files, in which one line may stand several times.
  /// - Returns: the questionnaire, which has a meaning only when there is no error among the diagnostics.
  static func check(
    _ declarations: Declarations, edition: InterfaceLanguage, isAssembled: Bool = false
  ) -> (Questionnaire, [Diagnostic]) {
    var checker = Checker(declarations: declarations, edition: edition)
    let questionnaire = checker.run()
    if !isAssembled { checker.gatherUsesThatAgree() }
    return (questionnaire, checker.diagnostics)
  }

  /// The scales that are declared, by name; nil for one that is declared wrongly.
  static func scales(of declarations: Declarations, edition: InterfaceLanguage) -> [String: ResponseScale?] {
    var checker = Checker(declarations: declarations, edition: edition)
    for scale in declarations.scales { checker.checkScale(scale) }
    return checker.scales
  }

  private init(declarations: Declarations, edition: InterfaceLanguage) {
    self.declarations = declarations
    self.edition = edition
    questions = KnownQuestions(capacity: declarations.sections.reduce(0) { $0 + $1.questions.count })
  }

  /// Whether the file holds pieces for questionnaires, whose waves are not known here.
  private var isShared: Bool { declarations.shared != nil }

  private mutating func run() -> Questionnaire {
    let head = declarations.questionnaire
    if head == nil && !isShared { report(.line(.missingQuestionnaire), at: SourceSpan(0, 0)) }
    let waves = checkWaves()
    for scale in declarations.scales { checkScale(scale) }
    collectQuestions()
    let sections = checkSections()
    let scores = checkScores()
    let changes = checkChanges(scores, waves)
    reportUnused(sections, waves)
    return Questionnaire(
      name: head?.name?.text ?? "", version: head?.version ?? "", title: head?.title ?? "", language: edition,
      programme: declarations.programme?.text, translations: declarations.translations.map(\.text), waves: waves,
      sections: sections, scores: scores, changes: changes, easyTitle: head?.easyTitle)
  }

  private mutating func reportUnused(_ sections: [Section], _ waves: [Wave]) {
    if declarations.sections.isEmpty, let head = declarations.questionnaire {
      report(.wave(.missingSections), at: head.line)
    }
    for section in declarations.sections where section.questions.isEmpty && !section.isIncomplete {
      report(.wave(.emptySection(section.name.text)), at: section.name.span)
    }
    for scale in declarations.scales where !isShared && !usedScales.contains(scale.name.text) {
      report(.wave(.unusedScale(scale.name.text)), at: scale.name.span)
    }
    for wave in declarations.waves where wave.retrospectiveOf != nil {
      let isAsked = sections.contains { $0.items.contains { $0.waves?.contains(wave.name.text) ?? false } }
      if !isAsked && questions.count > 0 && questionsWithUnknownWaves.isEmpty {
        report(.wave(.retrospectiveWaveAsksNothing(wave.name.text)), at: wave.name.span)
      }
    }
  }

  // MARK: Reporting

  mutating func report(
    _ problem: Problem, at span: SourceSpan, related: Diagnostic.Related? = nil, fix: Diagnostic.Fix? = nil
  ) {
    diagnostics.append(Diagnostic(problem, at: span, related: related, fix: fix))
  }

  /// Reports a name that nothing has, with the name that was most likely meant as the mend.
  ///
  /// - Returns: the name that was most likely meant.
  @discardableResult
  mutating func reportUnknown(
    _ name: Name, among known: some Collection<String>, _ problem: (String, String?) -> Problem
  ) -> String? {
    comparisonsLeft -= known.count
    // The declaration of the same name is spelled as no name can be, which is said there.
    if comparisonsLeft >= 0,
      known.contains(where: { $0 != name.text && StatementCursor.properName(from: $0, .wave) == name.text })
    {
      return name.text
    }
    let nearest = comparisonsLeft < 0 ? nil : Suggestion.nearest(to: name.text, among: known.sorted())
    // A declaration whose name cannot be one is mended first; what it will be called is not yet declared.
    let suggestion = nearest.map { Self.spelling(of: $0, in: problem(name.text, nil)) }
    let fix = nearest.flatMap { nearest in
      nearest == suggestion ? Diagnostic.Fix(span: name.span, replacement: nearest, applicability: .likely) : nil
    }
    let problem = problem(name.text, suggestion)
    // One line that declares the name mends all its uses; a misspelled use has to be mended by itself.
    let isNew = unknownNames.insert("\(problem.code) \(name.text)").inserted
    if isNew || suggestion != nil { report(problem, at: name.span, fix: fix) }
    return nearest
  }

  /// How a declared name will be spelled once it can be one.
  private static func spelling(of declared: String, in problem: Problem) -> String {
    switch problem {
    case .name(.unknownItem): StatementCursor.properName(from: declared, .question)
    case .name(.unknownWave): StatementCursor.properName(from: declared, .wave)
    case .name(.unknownScore): StatementCursor.properName(from: declared, .score)
    default: declared
    }
  }

  /// Reports names given twice and returns the first declaration of each.
  mutating func firstOfEachName<Declaration>(
    _ declarations: [Declaration], name: (Declaration) -> Name
  ) -> [Declaration] {
    first(of: declarations, named: name) { .name(.repeatedName($0)) }
  }

  /// Reports names given twice, as the problem made from the name, and returns the first declaration of each.
  mutating func first<Declaration>(
    of declarations: [Declaration], named name: (Declaration) -> Name, _ problem: (String) -> Problem
  ) -> [Declaration] {
    let names = declarations.map(name)
    var earlier = EarlierNames(capacity: names.count)
    var repeated: Set<Int> = []
    for (index, name) in names.enumerated() where !name.text.isEmpty {
      guard let span = earlier.add(name) else { continue }
      report(problem(name.text), at: name.span, related: .init(span: span, role: .firstDefinition))
      repeated.insert(index)
    }
    if repeated.isEmpty { return declarations }
    return declarations.indices.filter { !repeated.contains($0) }.map { declarations[$0] }
  }

  /// Looks up a wave; an unknown one is reported, but in shared pieces, where it is looked up by those who take them.
  mutating func resolveWave(_ name: Name) -> Wave? {
    if let wave = waves[name.text] { return wave }
    if isShared { return nil }
    reportUnknown(name, among: waves.keys) { .name(.unknownWave($0, suggestion: $1)) }
    return nil
  }
}
