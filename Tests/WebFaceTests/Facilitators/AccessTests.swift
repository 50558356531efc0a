import ResponseStore
import Testing
import Workshops

@testable import WebFace

/// Who gets in, and who does not.
@Suite(.timeLimit(.minutes(10))) struct AccessTests {
  static let facilitatorPaths = [
    "/animer", "/animer/cartes", "/animer/passation/X", "/animer/passation/X/resultats", "/animer/passation/X/papier",
  ]
  static let researchPaths = ["/recherche", "/recherche/export?table=answers"]

  @Test func withoutLoggingInEveryPageLeadsToTheDoor() throws {
    let room = try Room()
    let sitting = try room.openSitting(try room.browser(of: "claire"))
    let stranger = room.browser()
    // A participant's own cookie opens nothing here.
    stranger.cookies["jalon_place"] = SecretToken.random().text
    for session in [nil, "", "x", SecretToken.random().text, "' OR 1=1 --"] {
      stranger.cookies["jalon_animation"] = session
      for path in Self.facilitatorPaths + Self.researchPaths + [sitting, sitting + "/resultats"] {
        let reply = try stranger.get(path)
        #expect(reply.status == 303 && reply.header("location") == "/animer/entrer", "\(path)")
      }
      #expect(try [303, 401].contains(stranger.get(sitting + "/etat").status))
      for path in ["/animer/passation", "/animer/cartes", sitting + "/fermer", sitting + "/papier", "/animer/sortir"] {
        #expect(try stranger.post(path, ["quoi": "1:avant"], token: "x").status == 303, "\(path)")
      }
    }
    #expect(try room.store.sittings().count == 1)
    #expect(try room.store.sittings()[0].isOpen)
  }

  @Test func theCookiesAreForThisSiteOnlyAndOutOfReachOfScripts() throws {
    let room = try Room()
    let browser = room.browser()
    for reply in [try browser.get("/animer/entrer"), try browser.logIn("claire")] {
      #expect(!reply.all("set-cookie").isEmpty)
      for cookie in reply.all("set-cookie") {
        #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict"), "\(cookie)")
      }
      #expect(reply.header("content-security-policy")?.contains("default-src 'none'") == true)
      #expect(reply.header("cache-control") == "no-store")
    }
  }

  @Test func aSecretThatSomebodyPlantedBeforeMeansNothingAfterwards() throws {
    let room = try Room()
    let planted = SecretToken.random().text
    let victim = room.browser()
    victim.cookies["jalon_animation"] = planted
    #expect(try victim.logIn("claire").status == 303)
    #expect(victim.cookies["jalon_animation"] != planted)
    let attacker = room.browser()
    attacker.cookies["jalon_animation"] = planted
    #expect(try attacker.get("/animer").status == 303)
    // Logging in again ends the session before.
    let before = try #require(victim.cookies["jalon_animation"])
    #expect(try victim.logIn("claire").status == 303)
    attacker.cookies["jalon_animation"] = before
    #expect(try attacker.get("/animer").status == 303)
  }

  @Test func aFormThatAnotherSiteSendsChangesNothing() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let anna = try room.browser(of: "anna")
    let sitting = try room.openSitting(claire)
    for token in ["", "x", anna.token, String(claire.token.dropLast()), claire.cookies["jalon_animation"] ?? ""] {
      for path in ["/animer/passation", "/animer/cartes", sitting + "/fermer", sitting + "/papier", "/animer/sortir"] {
        let reply = try claire.post(path, ["quoi": "1:avant", "nombre": "8", "par_page": "8"], token: token)
        #expect(reply.status == 403, "\(path)")
      }
    }
    #expect(try room.store.sittings().map(\.isOpen) == [true])
    #expect(try claire.get("/animer").status == 200)
  }

  @Test func theDoorItselfTakesOnlyItsOwnForm() throws {
    let room = try Room()
    let browser = room.browser()
    let fields = ["nom": "claire", "mot_de_passe": Room.password]
    #expect(try browser.post("/animer/entrer", fields, token: "x").status == 403)
    _ = try browser.get("/animer/entrer")
    let token = browser.token
    browser.cookies["jalon_porte"] = SecretToken.random().text
    #expect(try browser.post("/animer/entrer", fields, token: token).status == 403)
    #expect(browser.cookies["jalon_animation"] == nil)
  }

  @Test func aSessionEndsWhenItIsNotUsedAndAtTheLatestAfterTwelveHours() throws {
    let room = try Room()
    let idle = try room.browser(of: "claire")
    let used = try room.browser(of: "anna")
    for _ in 1...7 {
      room.clock.move(6000)
      #expect(try used.get("/animer").status == 200)
    }
    #expect(try idle.get("/animer").status == 303)
    room.clock.move(12 * 3600 - 7 * 6000)
    #expect(try used.get("/animer").status == 303)
  }

  @Test func aPageThatAsksByItselfDoesNotKeepTheSessionAlive() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let sitting = try room.openSitting(claire)
    room.clock.move(7000)
    #expect(try claire.get(sitting + "/etat").status == 200)
    room.clock.move(300)
    #expect(try claire.get(sitting + "/etat").status == 401)
  }

  @Test func loggingOutEndsTheSession() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let session = claire.cookies["jalon_animation"]
    #expect(try claire.post("/animer/sortir", [:]).status == 303)
    #expect(claire.cookies["jalon_animation"] == nil)
    claire.cookies["jalon_animation"] = session
    #expect(try claire.get("/animer").status == 303)
    #expect(try room.store.auditEntries().first?.action == .loggedOut)
  }

  @Test func eachRoleHasItsOwnPagesOnly() throws {
    let room = try Room()
    let (claire, paul) = (try room.browser(of: "claire"), try room.browser(of: "paul"))
    let sitting = try room.openSitting(claire)
    for path in Self.facilitatorPaths + [sitting, sitting + "/etat", sitting + "/resultats"] {
      #expect(try paul.get(path).status == 403, "\(path)")
    }
    for path in ["/animer/passation", "/animer/cartes", sitting + "/fermer", sitting + "/papier"] {
      _ = try paul.get("/recherche")
      let reply = try paul.post(path, ["quoi": "\(room.questionnaire.rawValue):avant", "nombre": "8", "par_page": "8"])
      #expect(reply.status == 403, "\(path)")
    }
    #expect(try room.store.sittings().map(\.isOpen) == [true])
    for path in Self.researchPaths { #expect(try claire.get(path).status == 403, "\(path)") }
    for path in Self.researchPaths { #expect(try paul.get(path).status == 200, "\(path)") }
  }

  @Test func sittingsCannotBeFoundByCounting() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let sitting = try room.openSitting(claire)
    let join = try room.store.sittings()[0].joinCode
    let uuid = String(sitting.split(separator: "/")[2])
    for name in ["1", "0", join, uuid.uppercased(), String(uuid.dropLast()) + "g", "%25", "..", "' OR '1'='1"] {
      let path = "/animer/passation/" + (name.contains("'") ? "%27%20OR%20%271%27=%271" : name)
      #expect(try claire.get(path).status == 404, "\(name)")
    }
    #expect(try claire.get(sitting).status == 200)
  }
}
