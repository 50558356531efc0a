import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// A questionnaire with one of everything that can differ, and the comparison of it with an edited copy.
enum TwoVersions {
  static let source = """
    jalon 1 en
    questionnaire study version 1.0 "Study"
    wave before "Before"
    wave after "After"
    wave later "Months later", 75 to 105 days after before
    wave retro "Before, seen from today", retrospective of before, asked with after
    scale five from 1 to 5
      1 "Not at all"
      5 "Entirely"
      dk "I do not know", missing
    section kitchen "In the kitchen"
      question a "I can cook." : five
        waves before, after, later, retro
        help "At home."
      question b "I lack time." : five
        wording after "I still lack time."
      question meals "How many meals?" : integer from 0 to 21
        unit "meals"
        if a > 2
        warn if meals = 21 "All of them?"
    section rest "The rest"
      question meat "Do you eat meat?" : choice
        often "Often"
        never "Never"
      question shops "Where do you shop?" : multiple choice
        market "At the market"
        farm "At the farm"
        none "Nowhere", exclusive
      question stage "Where are you?" : stages
        think "I think of it"
        act "I do it"
      question wish "How much do you wish it?" : slider from "Not at all" to "Very much"
      question word "A last word?" : text
    score cooking "Cooking", higher is better
      mean of a, reversed b
      computed if at least 2 answers
      threshold 0.5
      objectives PSP2
    score eating "Eating", higher is better
      sum of meals
      computed if all answers
    change cooking from before to after
    change cooking from before to later
    change eating from before to after
    """

  static func compiled(_ source: String) throws -> Questionnaire {
    let compilation = Compilation(SourceText(name: "study.jalon", source))
    return try #require(compilation.questionnaire, "\(compilation.diagnostics)")
  }

  /// The sample beside a copy in which texts are replaced, each of which must be there.
  static func edited(_ edits: (String, String)...) throws -> QuestionnaireComparison {
    let old = try compiled(source)
    return QuestionnaireComparison(old: old, new: try compiled(try text(edits)))
  }

  static func text(_ edits: [(String, String)]) throws -> String {
    try edits.reduce(source) { text, edit in
      try #require(text.contains(edit.0), "\(edit.0)")
      return text.replacing(edit.0, with: edit.1)
    }
  }
}

extension QuestionnaireComparison {
  /// What differs in the questions, as `name verdict: properties`.
  var changedItems: [String] {
    items.filter { $0.verdict != .same || !$0.differences.isEmpty }.map { item in
      let properties = item.differences.map(\.property.rawValue).joined(separator: " ")
      return "\(item.name) \(item.verdict)" + (properties.isEmpty ? "" : ": \(properties)")
    }
  }

  /// What differs in the scores, in the same form.
  var changedScores: [String] {
    scores.filter { $0.verdict != .same }.map { score in
      let properties = score.differences.map(\.property.rawValue).joined(separator: " ")
      return "\(score.name) \(score.verdict)" + (properties.isEmpty ? "" : ": \(properties)")
    }
  }

  /// The verdicts on the changes, in their order.
  var verdicts: [ChangeComparison.Verdict] { changes.map(\.verdict) }
}
