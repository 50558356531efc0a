import QuestionnaireModel
import ResponseStore
import Synchronization
import WebServing
import Workshops

/// Pages of questions that were made once and are given to everybody who would get the same one: what is each phone's
/// own, the key of its form and the number of its send, is put in.
final class PageTemplates: Sendable {
  /// All on which a page depends, apart from the phone's own.
  struct Key: Hashable {
    let sitting: SittingID
    let language: String
    let mode: Seat.Mode
    let wave: String
    let page: Int
    let answers: [Answer]
    let concealed: Set<Int>
    let hidden: Set<Int>
  }

  fileprivate struct Template {
    let status: UInt32
    let headers: [(name: String, value: String)]
    /// What stands between the places of the phone's own.
    let pieces: [[UInt8]]
    /// What stands at them.
    let owns: [Own]
  }

  /// What is each phone's own.
  fileprivate enum Own: CaseIterable { case formKey, draftMark, sequence }

  private struct Kept {
    var templates: [Key: Template] = [:]
    var bytes = 0
  }

  /// How many bytes of pages are kept; then it begins anew.
  private static let limit = 2 << 20

  /// Stands for the phone's own while a page is made. Nobody can know it, so that nothing that anybody has typed can be
  /// taken for it.
  private let token = SecretToken.random()
  private let sequence = Int.random(in: 1_000_000_000_000_000...9_000_000_000_000_000)
  private let kept = Mutex(Kept())

  /// The page for a phone.
  ///
  /// - Parameter make: makes the page for a secret and the number of a send.
  func page(
    _ key: Key, for token: SecretToken, _ sequence: Int, make: (SecretToken, Int) -> HTTPResponse
  ) -> HTTPResponse {
    let template =
      kept.withLock { $0.templates[key] } ?? keep(Template(make(self.token, self.sequence), marks), key)
    var body: [UInt8] = []
    body.reserveCapacity(template.pieces.reduce(0) { $0 + $1.count + 40 })
    for (index, piece) in template.pieces.enumerated() {
      body += piece
      if index < template.owns.count {
        body += Self.text(template.owns[index], token, sequence).utf8
      }
    }
    return HTTPResponse(status: template.status, headers: template.headers, body: body)
  }

  private func keep(_ template: Template, _ key: Key) -> Template {
    kept.withLock { kept in
      let size = template.pieces.reduce(0) { $0 + $1.count }
      if kept.bytes + size > Self.limit { kept = Kept() }
      kept.templates[key] = template
      kept.bytes += size
    }
    return template
  }

  private var marks: [(Own, [UInt8])] {
    Own.allCases.map { ($0, Array(Self.text($0, token, sequence).utf8)) }
  }

  private static func text(_ own: Own, _ token: SecretToken, _ sequence: Int) -> String {
    switch own {
    case .formKey: token.formKey
    case .draftMark: token.draftMark
    case .sequence: String(sequence)
    }
  }
}

extension PageTemplates.Template {
  /// Cuts a page where something stands that is the phone's own.
  fileprivate init(_ page: HTTPResponse, _ marks: [(PageTemplates.Own, [UInt8])]) {
    var pieces: [[UInt8]] = []
    var owns: [PageTemplates.Own] = []
    var rest = page.body[...]
    while true {
      let next = marks.compactMap { own, mark in rest.firstRange(of: mark).map { (own, $0) } }
        .min { $0.1.lowerBound < $1.1.lowerBound }
      guard let (own, range) = next else { break }
      pieces.append(Array(rest[..<range.lowerBound]))
      owns.append(own)
      rest = rest[range.upperBound...]
    }
    pieces.append(Array(rest))
    self.init(status: page.status, headers: page.headers, pieces: pieces, owns: owns)
  }
}
