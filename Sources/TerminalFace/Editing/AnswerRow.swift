import Pictures
import QuestionnaireModel
import Wording

/// One answer that a question offers: an option, a point of a scale or a declared missing code.
struct AnswerRow: Sendable, Equatable {
  /// What is typed to choose it, as shown before its words.
  var key: String
  /// The words; empty for an unlabelled point of a scale.
  var label: String
  /// The pictogram or the face beside the words, in signs that a terminal can show; empty where there is none.
  var picture = ""
  /// The answer that choosing it gives; in a multiple choice, that of choosing it alone.
  var answer: Answer
  /// The code of the option; for a point of a scale, its number.
  var code: String
  /// Whether it says why there is no answer.
  var isMissing: Bool
  /// Whether it excludes the other rows of a multiple choice, as missing codes do as well.
  var isExclusive: Bool
}

extension ResponseScale {
  /// The face of a point in plain signs, or its pictogram.
  fileprivate func picture(of point: Int) -> String {
    if let mood = mood(of: point) { return SmileyFace(mood: mood).signs(isFine: points.count > 3) }
    return pictograms[point] ?? ""
  }
}

extension [AnswerRow] {
  /// The columns that the widest picture takes; 0 where there are none.
  var pictureWidth: Int { map(\.picture.displayWidth).max() ?? 0 }
}

extension Item {
  /// A scale with more points than this is asked as a number.
  private static let mostPoints = 101

  /// The answers offered, the declared missing codes last.
  ///
  /// Options are numbered from 1, unless all codes are whole numbers: a printed code is then the number to type.
  var answerRows: [AnswerRow] {
    switch type {
    case .scale(let scale):
      return points(of: scale) + missingRows
    case .choice(let options), .multipleChoice(let options), .stage(let options), .yesNo(let options):
      let sorted = options.filter { !$0.isMissing } + options.filter(\.isMissing)
      let keepsCodes = sorted.allSatisfy { Int($0.code) != nil }
      return sorted.enumerated().map { index, option in
        AnswerRow(
          key: keepsCodes ? option.code : String(index + 1), label: option.label, picture: option.pictogram ?? "",
          answer: option.isMissing ? .missing(.declared(option.code)) : value(of: option), code: option.code,
          isMissing: option.isMissing, isExclusive: option.isExclusive || option.isMissing)
      }
    default:
      return missingRows
    }
  }

  private func value(of option: Option) -> Answer {
    if case .multipleChoice = type { .codes([option.code]) } else { .code(option.code) }
  }

  private func points(of scale: ResponseScale) -> [AnswerRow] {
    let (steps, overflows) = scale.points.upperBound.subtractingReportingOverflow(scale.points.lowerBound)
    guard !overflows, steps < Self.mostPoints else { return [] }
    return scale.points.map { point in
      AnswerRow(
        key: String(point), label: scale.labels[point] ?? "", picture: scale.picture(of: point),
        answer: .number(Double(point)), code: String(point),
        isMissing: false, isExclusive: false)
    }
  }

  private var missingRows: [AnswerRow] {
    type.missingCodes.map { option in
      AnswerRow(
        key: option.code, label: option.label, picture: option.pictogram ?? "",
        answer: .missing(.declared(option.code)), code: option.code,
        isMissing: true, isExclusive: true)
    }
  }

  /// Whether the answer is typed into a field, rather than chosen or marked.
  var isTyped: Bool {
    switch type {
    case .integer, .decimal, .date, .shortText, .longText: true
    case .scale: !answerRows.contains { !$0.isMissing }
    default: false
    }
  }

  /// An answer in the words that the question was asked in; nil when there is none.
  func words(for answer: Answer, in language: ReaderLanguage) -> String? {
    switch answer {
    case .missing(.notAsked): nil
    case .missing(.noAnswer): TerminalFaceWording.leftBlank.text(for: language)
    case .codes(let codes):
      answerRows.filter { codes.contains($0.code) }.map(\.label).joined(separator: ", ")
    case .text(let text): text
    case .date(let date): date.written(in: language.edition)
    case .number(let number):
      if let row = answerRows.first(where: { $0.answer == answer }), !row.label.isEmpty {
        "\(row.key) (\(row.label))"
      } else {
        number.written(in: language.edition) + (unit.map { "\u{A0}\($0)" } ?? "")
      }
    case .code, .missing(.declared):
      answerRows.first { $0.answer == answer }?.label
    }
  }
}
