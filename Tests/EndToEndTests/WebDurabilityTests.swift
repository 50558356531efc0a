import Foundation
import Synchronization
import Testing

/// What a phone was told is stored is stored, whatever happens to the program or the disk.
@Suite struct WebDurabilityTests {
  @Test func aKilledServerHasKeptAllThatItAcknowledged() throws {
    let room = try WebWorkshop(Sample.complete)
    let acknowledged = Mutex<[String: Int]>([:])
    let phones = (0..<8).map { _ in room.browser() }
    for (number, phone) in phones.enumerated() { try phone.join(room.code, as: "K\(number)") }
    let group = DispatchGroup()
    for (number, phone) in phones.enumerated() {
      let phone = Phone(browser: phone)
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        // Until the server is gone.
        for round in 1...10_000 {
          let answers = ["recette": "4", "viande": "jamais", "lieux": "ferme"]
          do {
            try phone.browser.open("/q/1")
            try phone.browser.answer(answers)
            guard try phone.browser.answer(["mot": "tour \(round)"]).path == "/fin" else { return }
          } catch { return }
          acknowledged.withLock { $0["K\(number)"] = round }
        }
      }
    }
    // In the middle of it, once everybody has sent something.
    for _ in 1...600 where acknowledged.withLock({ $0.count < phones.count || $0.values.contains { $0 < 3 } }) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    room.server.kill()
    group.wait()
    let sent = acknowledged.withLock { $0 }
    #expect(sent.count == phones.count && sent.values.reduce(0, +) > phones.count)
    for (participant, round) in sent {
      let stored = try room.workshop.answers(participant, "avant")
      // The one after may have been stored without an acknowledgement.
      #expect(
        stored.contains("\"tour \(round)\"") || stored.contains("\"tour \(round + 1)\""),
        "\(participant): \(round), \(stored)")
    }
    #expect(try room.workshop.sql("PRAGMA integrity_check") == "ok")
    // The phones go on with the same server started again.
    try room.restart("q.jalon")
    let again = PlainBrowser(port: room.port)
    again.cookie = phones[0].cookie
    #expect(try again.open("/fin").words.contains("tour"))
  }

  private struct Phone: @unchecked Sendable { let browser: PlainBrowser }

  @Test func fortyPeopleAtOnceAreAllStoredOnceAndWhole() throws {
    let room = try WebWorkshop(Sample.short)
    let (port, code) = (room.port, room.code)
    let failures = Mutex<[String]>([])
    let group = DispatchGroup()
    for number in 1...40 {
      let thread = Thread {
        do {
          let browser = PlainBrowser(port: port)
          try browser.join(code, as: "P\(number)", mode: number % 2 == 0 ? "section" : "question")
          let answers = [
            "recette": "\(number % 5 + 1)", "saison": "nsp", "viande": "souvent", "jours": "\(number % 6 + 1)",
          ]
          for _ in 1...8 where browser.page.path.hasPrefix("/q/") { try browser.answer(answers) }
          let end = try browser.post("/fin", browser.page.hiddenFields)
          if end.heading != "Merci beaucoup\u{A0}!" { failures.withLock { $0.append("\(number): \(end.path)") } }
        } catch {
          failures.withLock { $0.append("\(number): \(error)") }
        }
        group.leave()
      }
      group.enter()
      thread.start()
    }
    group.wait()
    #expect(failures.withLock { $0 } == [])
    #expect(try room.workshop.sql("SELECT count(*), count(DISTINCT participant_id) FROM response") == "40|40")
    for number in 1...40 {
      #expect(
        try room.workshop.answers("P\(number)", "avant")
          == #"[\#(number % 5 + 1),{"missing":"nsp"},"souvent",\#(number % 6 + 1)]"#)
    }
    #expect(try room.workshop.sql("SELECT count(*) FROM seat WHERE finished_at IS NOT NULL") == "40")
  }

  @Test func aDiskThatTakesNothingMoreIsSaidAndTheServiceRecovers() throws {
    let room = try WebWorkshop(Sample.complete)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    let size = try Int(
      FileManager.default.attributesOfItem(atPath: room.workshop.path("jalon.db-wal"))[.size] as! UInt64)
    // No file of the program may grow any more.
    try room.limitFiles(to: "\(size):unlimited")
    let answers = ["recette": "4", "viande": "jamais", "lieux": "ferme"]
    for _ in 1...2 {
      try browser.answer(answers)
      #expect(browser.page.status == 507 && browser.page.words.contains("n'a pas été gardée"))
      #expect(browser.page.values("recette") == ["4"] && browser.page.values("lieux") == ["ferme"])
    }
    #expect(try room.browser().join(room.code, as: "P2").status == 507)
    #expect(try room.workshop.sql("SELECT count(*) FROM response") == "0")
    try room.limitFiles(to: "unlimited:unlimited")
    try browser.answer(answers)
    #expect(browser.page.path == "/q/2")
    #expect(try room.workshop.answers("P1", "avant").hasPrefix(#"[4,"jamais",null,["ferme"]"#))
  }

  @Test func aClosedSittingAndAnUnknownCodeAreSaidKindly() throws {
    let room = try WebWorkshop(Sample.short)
    let browser = room.browser()
    #expect(try browser.open("/?code=AAAA&langue=fr").words.contains("Aucune séance n'a ce code"))
    #expect(try browser.open("/?code=oui&langue=fr").words.contains("quatre lettres ou chiffres"))
    #expect(try browser.open("/?code=\(room.code.lowercased())").path.hasPrefix("/r/\(room.code)"))
    try browser.join(room.code, as: "P1")
    let page = browser.page
    try room.closeSittings()
    for path in ["/q/1", "/r/\(room.code)"] {
      let closed = try browser.open(path)
      #expect(closed.status == 410 && closed.heading == "Cette séance est finie")
    }
    #expect(try browser.post("/q/1", page.filled(["recette": "4"])).status == 410)
    #expect(try room.workshop.sql("SELECT count(*) FROM response") == "0")
  }

  @Test func askedToStopTheServerEndsInGoodOrder() throws {
    let room = try WebWorkshop(Sample.short)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    try browser.answer(["recette": "4"])
    room.server.terminate()
    #expect(room.server.end() == .code(0))
    #expect(try room.workshop.answers("P1", "avant") == "[4,false,false,null]")
    let screen = try room.workshop.screen("serve", "--listen", "127.0.0.1:0")
    try screen.wait(for: "Ctrl-C to stop.")
    screen.type("\u{3}")
    #expect(screen.end() == .code(0))
  }

  @Test func settingsComeFromTheEnvironmentToo() throws {
    let workshop = try Workshop()
    try workshop.write(Sample.short, to: "q.jalon")
    let outcome = try workshop.jalon("serve", "q.jalon", environment: ["JALON_LISTEN": "ici"])
    #expect(outcome.isClearRefusal && outcome.end == .code(2) && outcome.errors.contains("“ici” is not an address"))
    let wave = try workshop.jalon("serve", environment: ["JALON_WAVE": "avant"])
    #expect(wave.isClearRefusal && wave.errors.contains("exactly one .jalon file"))
    let half = try workshop.jalon("serve", "q.jalon", "--tls-cert", "c.pem")
    #expect(half.isClearRefusal && half.errors.contains("go together"))
    #expect(!workshop.exists("jalon.db"))
  }
}
