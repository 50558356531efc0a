import QuestionnaireModel

/// A name as it is written, and where.
struct Name: Equatable {
  let text: String
  let span: SourceSpan
}

/// A value read from the text, and where.
struct Spanned<Value> {
  let value: Value
  let span: SourceSpan
}

extension Spanned: Sendable where Value: Sendable {}

/// What the lines of a file declare, before any name is looked up. A part that could not be read is nil or absent, and
/// a diagnostic says why; what depends on it is not checked.
struct Declarations {
  /// The text that the lines stand in.
  let source: SourceText
  var questionnaire: QuestionnaireDeclaration?
  var programme: Name?
  var translations: [Name] = []
  var waves: [WaveDeclaration] = []
  var scales: [ScaleDeclaration] = []
  var sections: [SectionDeclaration] = []
  var scores: [ScoreDeclaration] = []
  var changes: [ChangeLineDeclaration] = []
  /// What makes the file one of shared pieces.
  var shared: SharedDeclaration?
  /// The pieces taken from other files, those whose lines could be read.
  var reuses: [ReuseDeclaration] = []

  /// All questions of all sections, in order.
  var questions: [QuestionDeclaration] { sections.flatMap(\.questions) }
}

struct SharedDeclaration {
  let line: SourceSpan
  let name: Name?
  let title: String?
}

/// `reprend section cuisine de commun`
struct ReuseDeclaration {
  let statement: Statement
  /// The line from its keyword to its last word.
  let line: SourceSpan
  let kind: Spanned<PieceKind>
  let name: Name
  /// The file in the same folder, without `.jalon`.
  let file: Name
  /// The line under it that names the waves of the questions that name none.
  var waves: Statement?
}

struct QuestionnaireDeclaration {
  let line: SourceSpan
  let name: Name?
  let version: String?
  let title: String?
  var easyTitle: String?
}

struct WaveDeclaration {
  let name: Name
  let title: String?
  var easyTitle: String?
  var window: (days: Spanned<(first: Int, last: Int)>, after: Name)?
  var retrospectiveOf: Name?
  var askedWith: Name?
}

struct OptionDeclaration {
  let code: Name
  /// The number that the code is, on a scale.
  let number: Double?
  let label: String?
  var missing: SourceSpan?
  var exclusive: SourceSpan?
  var pictogram: Spanned<String>?
  /// The easy-to-read words.
  var easy: String?
}

struct ScaleDeclaration {
  let name: Name
  let bounds: Spanned<(low: Double, high: Double)>?
  var faces: ResponseScale.Faces?
  var options: [OptionDeclaration]
}

struct SectionDeclaration {
  let name: Name
  let title: String?
  var easyTitle: String?
  /// The line that asks for a grid.
  var grid: SourceSpan?
  var relevance: ExpressionSyntax?
  var questions: [QuestionDeclaration] = []
  /// Whether there are lines under it of which nothing is known.
  var hasUnknownLines = false
  /// Whether there are lines under it that may be questions which could not be read.
  var isIncomplete = false
}

struct QuestionDeclaration {
  let name: Name
  let text: String?
  let type: TypeDeclaration?
  var waves: [Name]?
  /// Whether the line that names the waves could not be read to its end.
  var hasUnreadWaves = false
  var relevance: ExpressionSyntax?
  var checks: [CheckDeclaration] = []
  var isRequired = false
  var help: String?
  var easyText: String?
  var easyHelp: String?
  var easyWordings: [(wave: Name, text: String?)] = []
  var unit: String?
  var wordings: [(wave: Name, text: String?)] = []
  var options: [OptionDeclaration] = []
  /// Whether there are lines under it that may be options which could not be read.
  var isIncomplete = false
}

extension QuestionDeclaration {
  /// Whether its answers are listed under it.
  var hasListedOptions: Bool {
    guard case .builtIn(let keyword)? = type?.kind else { return false }
    return [.choice, .multipleChoice, .stages].contains(keyword)
  }
}

struct TypeDeclaration {
  enum Kind {
    case builtIn(Keyword)
    case scale(Name)
    case computed(ExpressionSyntax)
  }

  let kind: Kind
  let span: SourceSpan
  var bounds: Spanned<(low: Double, high: Double)>?
  var dates: Spanned<(first: CalendarDate, last: CalendarDate)>?
  var ends: (low: String, high: String)?
  var easyEnds: (low: String, high: String)?
  /// What there may be to say of the name of a scale and what follows it. Apart from the declaration, which is copied
  /// often and seldom has one.
  var doubt: Doubt?

  /// What there may be to say of the name of a scale, once all scales are known.
  final class Doubt {
    /// Where there is no scale of that name: that it is a word of the other edition.
    var foreign: Diagnostic?
    /// Where there is one: that the words after it are too many.
    var leftover: Diagnostic?
    /// The name with all that follows it on the line.
    var whole: SourceSpan?
  }
}

struct CheckDeclaration {
  let severity: Check.Severity
  let condition: ExpressionSyntax
  let message: String?
  var easyMessage: String?
}

struct ScoreDeclaration {
  struct Term {
    let item: Name
    let reversed: SourceSpan?
  }

  enum Minimum {
    case atLeast(Spanned<Int>)
    case all
  }

  /// How the score is put together, before names are looked up.
  enum Form: Equatable {
    case mean, sum, count, value
  }

  let name: Name
  let title: String?
  let direction: ScoreDefinition.Direction
  var form: Spanned<Form>?
  /// The items of a mean or sum.
  var terms: [Term] = []
  /// The conditions of a count, or the one calculation of a value.
  var expressions: [ExpressionSyntax] = []
  var rescaling: SourceSpan?
  var minimum: Minimum?
  /// Whether a line said the missing rule, read or not.
  var hasMissingRule = false
  var threshold: Spanned<Double>?
  var reliability: (coefficient: Spanned<Double>, source: String, isRetest: Bool)?
  var level: Name?
  var unitOfAnalysis: UnitOfAnalysis?
  var continuums: [Name] = []
  var objectives: [Name] = []
  var indicators: [String] = []
  /// Whether there are lines under it that could not be read.
  var isIncomplete = false
}

struct ChangeDeclaration {
  let span: SourceSpan
  let score: Name
  let fromWave: Name
  let toWave: Name
}

/// A line `changement`: the comparisons of a score, and the plan that they have in common.
struct ChangeLineDeclaration {
  let comparisons: [ChangeDeclaration]
  var comparisonGroups: [String] = []
  var comparisonCondition: ExpressionSyntax?
  /// Where the line says that chance decided.
  var randomised: SourceSpan?
  var family: String?
  /// The questions by whose answers people are told apart.
  var subgroups: [Name] = []
  /// Whether there are lines under it that could not be read.
  var isIncomplete = false
}
