import BrowserTesting
import Foundation
import Synchronization
import Testing

/// A whole workshop from the account to what has changed: a facilitator, and twelve participants who answer at the same
/// time in browsers of their own.
@Suite(.enabled("needs chromium and chromium-driver") { Browser.isInstalled })
struct WholeWorkshopTests {
  /// Somebody in the room, and what is different about their phone.
  private struct Person {
    let number: Int
    let card: String

    var isWithoutScripts: Bool { number == 0 }
    var isArabic: Bool { number == 1 }
    var losesTheNetwork: Bool { number == 2 }
    /// One question a page, as seniors and children have it.
    var answersOneByOne: Bool { number == 3 }
    /// Seven of twelve gain a point in one of two items, that is 0.5, the threshold; the others answer as before.
    var improves: Bool { number < 7 }
    /// Every third eats no meat, and so is not asked on how many days.
    var eatsMeat: Bool { number % 3 != 0 }

    var settings: Browser.Settings {
      .init(language: isArabic ? "ar" : "fr", size: (360, 720), runsScripts: !isWithoutScripts)
    }
  }

  /// The phones of the room, which people keep from one wave to the next. Each is used by one thread at a time.
  private final class Phones: @unchecked Sendable {
    private let phones: [Participant]

    init(of people: [Person], at address: String) throws {
      phones = try people.map { try Participant(at: address, $0.settings) }
    }

    subscript(person: Person) -> Participant { phones[person.number] }
  }

  private static let group = "Mission locale, mardi"

  @Test func aRoomAnswersBeforeAndAfterAndSeesWhatHasChanged() throws {
    let room = try WholeWorkshop()
    let cards = try room.printCards(12, for: Self.group)
    #expect(Set(cards).count == 12)
    let people = cards.enumerated().map { Person(number: $0, card: $1) }
    let phones = try Phones(of: people, at: room.address)

    for wave in ["avant", "apres"] {
      let code = try room.open(wave, for: Self.group)
      try room.facilitator.screenshot("workshop-projected-\(wave)", whole: false)
      try atTheSameTime(people) { try answer($0, wave, code, on: phones[$0]) }
      try room.waitUntilShown("finished", 12)
      try room.waitUntilShown("unmatched", 0)
      try room.facilitator.screenshot("workshop-finished-\(wave)", whole: false)
      try room.close()
    }

    let shown = try room.facilitator.words.replacing("\u{A0}", with: " ")
    #expect(shown.contains("Confiance en cuisine"))
    #expect(shown.contains("12 personnes"), "\(shown)")
    try room.facilitator.screenshot("workshop-changed")
    try expectStoredAnswers(of: people, room.workshop)
    try expectChanges(room.workshop)
  }

  // MARK: Participants

  private func answer(_ person: Person, _ wave: String, _ code: String, on participant: Participant) throws {
    let browser = participant.browser
    try participant.join(
      code, as: person.card, mode: person.answersOneByOne ? "question" : "section",
      language: person.isArabic ? "ar" : "fr")
    if person.isArabic { #expect(try browser.find("html").attribute("dir") == "rtl") }
    for (item, value) in answers(of: person, wave) {
      if try browser.all("[name='r.\(item)']").isEmpty {
        try person.losesTheNetwork ? goOnWithoutNetwork(participant) : participant.goOn()
      }
      try participant.answer(item, value)
    }
    #expect(try browser.overhang == 0)
    if person.isArabic { try browser.screenshot("workshop-arabic-\(wave)", whole: false) }
    try participant.goOn()
    #expect(try browser.path == "/fin")
    try participant.press("form[action='/fin'] button")
  }

  /// Sends the page while the network is away: the page says what was not received, and goes on when it is back.
  private func goOnWithoutNetwork(_ participant: Participant) throws {
    let browser = participant.browser
    let page = try browser.path
    try browser.setNetwork(.offline)
    try browser.find(Participant.next).click()
    #expect(try browser.find("main [role=status].notice").text.contains("Pas encore reçu"))
    try browser.screenshot("workshop-offline", whole: false)
    try browser.setNetwork(.plain)
    try browser.wait("the next page") { try $0.path != page && !$0.all(Participant.next).isEmpty }
  }

  private func answers(of person: Person, _ wave: String) -> [(item: String, value: String)] {
    let recipe = wave == "apres" && person.improves ? "3" : "2"
    let first = [("recette", recipe), ("saison", "2"), ("viande", person.eatsMeat ? "oui" : "non")]
    return person.eatsMeat ? first + [("jours", "3")] : first
  }

  /// Lets everyone do something at the same time, each on a thread of their own.
  private func atTheSameTime(_ people: [Person], _ act: @escaping @Sendable (Person) throws -> Void) throws {
    let troubles = Mutex<[String]>([])
    let done = DispatchGroup()
    for person in people {
      done.enter()
      let thread = Thread {
        do { try act(person) } catch { troubles.withLock { $0.append("person \(person.number): \(error)") } }
        done.leave()
      }
      thread.start()
    }
    done.wait()
    #expect(troubles.withLock { $0 } == [])
  }

  // MARK: What is stored

  private func expectStoredAnswers(of people: [Person], _ workshop: Workshop) throws {
    for person in people {
      for wave in ["avant", "apres"] {
        let recipe = wave == "apres" && person.improves ? 3 : 2
        let expected = "[\(recipe),2,\(person.eatsMeat ? "\"oui\",3" : "\"non\",null")]"
        #expect(try workshop.answers(person.card, wave) == expected)
      }
    }
  }

  private func expectChanges(_ workshop: Workshop) throws {
    let row = try workshop.sql(
      """
      SELECT n_matched, n_improved, n_unchanged, n_deteriorated, round(mean_change, 9) FROM cohort_change
      WHERE cohort = '\(Self.group)'
      """)
    #expect(row == "12|7|5|0|\(String(format: "%.9f", 0.5 * 7 / 12))")
  }
}
