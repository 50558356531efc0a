import QuestionnaireModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-11-21", "21/11/2026"])
  func readsIsoAndFrenchOrder(text: String) {
    #expect(CalendarDate(text)?.iso == "2026-11-21")
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-02-29", "29/02/2100", "31/04/2026", "0000-01-01", "1/2", "1/2/3/4", "21-11-2026",
    "a/b/c", "+1/+2/2026", "²/1/2026", "99999999999999999999/1/2026",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func knowsLeapYears() {
    #expect(CalendarDate("2024-02-29") != nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("1900-02-29") == nil)
  }

  @Test func daysAreOrdered() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { CalendarDate($0) }
    #expect(days == days.sorted())
    #expect(days.count == 4)
  }
}
