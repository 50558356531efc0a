import Testing
import Wording

@testable import QuestionnaireLanguage

/// What is compared property by property is compared as a whole as well.
@Suite struct DifferenceSearchTests {
  private struct Plate: Equatable {
    var name = "a"
    var size = 1
    /// A property that was added later, and that nobody looks at.
    var colour = "white"
  }

  private func differences(_ old: Plate, _ new: Plate) -> [Difference<String>] {
    var search = DifferenceSearch<Plate, String>(from: old, to: new)
    search.look(at: \.name, for: "name")
    search.look(at: \.size, for: "size") { Phrase(verbatim: String($0)) }
    return search.all(otherwise: "other")
  }

  @Test func whatIsLookedAtIsNamedWithItsValues() {
    #expect(differences(Plate(), Plate()).isEmpty)
    #expect(
      differences(Plate(), Plate(name: "b", size: 2)) == [
        Difference("name"), Difference("size", old: "1", new: "2"),
      ])
  }

  @Test func whatNobodyLooksAtIsNoticedAllTheSame() {
    #expect(differences(Plate(), Plate(colour: "blue")) == [Difference("other")])
    #expect(differences(Plate(), Plate(size: 2, colour: "blue")).map(\.property) == ["size", "other"])
  }
}
