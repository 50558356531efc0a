import Interviewing
import QuestionnaireModel
import ResponseStore
import WebServing

/// A page of questions as a browser sends it.
struct PageSend: Sendable {
  /// What the person wants next.
  enum Wish: Equatable {
    /// The next page.
    case next
    /// The page before, whatever is still open on this one.
    case back
    /// To stay, with one answer taken back.
    case clear(item: String)
    /// The other layout.
    case layout(Seat.Mode)
  }

  /// The wave that the page asks.
  let wave: String
  /// The layout in which it was shown.
  let mode: Seat.Mode
  /// The page's number in that layout.
  let number: Int
  /// The number of the send; a page that was shown later has a greater one.
  let sequence: Int
  let wish: Wish
  /// The names of the items that were shown.
  private let seen: Set<String>
  private let confirmed: Set<String>
  /// What was typed, by the name of the field.
  private let fields: [String: [String]]

  /// Reads a form; nil when it is not one of ours.
  init?(_ form: FormFields, page number: Int) {
    guard let wave = form["vague"], let mode = form["lecture"].flatMap(Seat.Mode.init),
      let sequence = form["suite"].flatMap({ Int($0) }), (0...1_000_000_000).contains(sequence)
    else { return nil }
    self.wave = wave
    self.mode = mode
    self.number = number
    self.sequence = sequence
    wish = Self.wish(form["vers"] ?? "")
    seen = Set(form.values(of: "vu"))
    confirmed = Set(form.values(of: "confirme"))
    fields = form.grouped
  }

  private static func wish(_ text: String) -> Wish {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("retour", 1): return .back
    case ("effacer", 2): return .clear(item: parts[1])
    case ("lecture", 2): return Seat.Mode(rawValue: parts[1]).map { .layout($0) } ?? .next
    default: return .next
    }
  }

  /// What a ticked box of a soft check stands for: this answer to this item.
  static func confirmation(of item: Item, _ values: [String]) -> String {
    item.name + "=" + values.joined(separator: ";")
  }

  /// What stood in the fields of an item; nil when it was not shown.
  func values(of item: Item) -> [String]? {
    guard seen.contains(item.name) else { return nil }
    if case .clear(let cleared) = wish, cleared == item.name { return [] }
    return fields[AnswerFields.fieldName(item), default: []].filter { !$0.isEmpty }
  }

  func isConfirmed(_ item: Item, _ values: [String]) -> Bool {
    confirmed.contains(Self.confirmation(of: item, values))
  }

  /// The answer that the fields of an item hold.
  static func answer(
    _ values: [String], to item: Item, read: (String) throws(Refusal) -> Answer
  ) -> Result<Answer, Refusal> {
    Result { () throws(Refusal) in
      switch item.type {
      case .shortText, .longText: return try read(values.first ?? "")
      case .multipleChoice: return try read(values.joined(separator: ";"))
      default:
        if values.count > 1 {
          let missing = item.type.missingCodes.first { values.contains($0.code) }
          throw missing.map { .exclusiveOption(label: $0.label) } ?? .onlyOneOption
        }
        return try read(values.first ?? "")
      }
    }
  }
}
