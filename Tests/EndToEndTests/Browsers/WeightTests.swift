import BrowserTesting
import Foundation
import Testing

/// Pages are light: little to load, from nowhere else, and at most twice over the air before something is seen.
@Suite(.enabled("needs chromium and chromium-driver") { Browser.isInstalled })
struct WeightTests {
  @Test func theHeaviestPageIsLightAndComesFromHereAlone() throws {
    let text = try String(contentsOfFile: Workshop.shipped("Questionnaires/pratiques.jalon"), encoding: .utf8)
    let room = try WebWorkshop(text, shared: ["commun.jalon"])
    let person = try Participant(of: room, .init(logsRequests: true))
    try person.join(room.code, as: "P1")
    var heaviest = 0
    for _ in 0..<30 where try person.browser.path != "/fin" {
      _ = try person.browser.requests()
      try person.browser.emptyCache()
      try person.browser.reload()
      let requests = try person.browser.requests().filter { !$0.address.hasPrefix("data:") }
      #expect(requests.allSatisfy { $0.address.hasPrefix(person.address + "/") }, "\(requests)")
      #expect(requests.count == 3, "\(requests)")
      heaviest = max(heaviest, requests.reduce(0) { $0 + $1.bytes })
      try person.goOn()
    }
    print("the heaviest page of pratiques.jalon: \(heaviest) bytes with its style and script")
    #expect(heaviest > 10_000 && heaviest < 40_000)
    #expect(try person.browser.complaints() == [])
  }

  /// The time is told and not tested; the way to it is: nothing but the page itself is waited for.
  @Test func theFirstPageIsSeenAfterOneRequest() throws {
    let room = try WebWorkshop(Sample.short)
    let person = try Participant(of: room, .init(logsRequests: true))
    try person.browser.setNetwork(.slow3G)
    try person.browser.emptyCache()
    try person.browser.open("\(person.address)/r/\(room.code)")
    let waitedFor =
      try person.browser.run(
        """
        return performance.getEntriesByType('resource').filter(one => one.renderBlockingStatus == 'blocking')
          .map(one => one.name)
        """) as? [String]
    #expect(waitedFor == [])
    try person.browser.wait("the first picture") {
      try $0.run("return performance.getEntriesByName('first-contentful-paint').length") as? Int == 1
    }
    let times =
      try person.browser.run(
        """
        var page = performance.getEntriesByType('navigation')[0];
        return [performance.getEntriesByName('first-contentful-paint')[0].startTime, page.domInteractive]
        """) as? [Double]
    print("slow 3G, nothing kept: something is seen and can be used after \(times ?? []) ms")
    // As it should look, and not bare.
    #expect(
      try person.browser.run("return getComputedStyle(document.querySelector('.button, button')).borderRadius")
        as? String != "0px")
  }
}
