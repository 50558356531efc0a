import Foundation
import Testing

/// The settings of `jalon serve`, wherever they are given.
@Suite struct ServeSettingsTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "q.jalon")
  }

  /// Nothing of the program may be set in a way that nobody is told of.
  @Test func everySettingIsDocumented() throws {
    let help = try workshop.jalon("serve", "--help").output
    let options = help.matches(of: #/\n +--([a-z-]+) [A-Z]/#).map { String($0.1) }.filter { $0 != "lang" }
    #expect(Set(options).isSuperset(of: ["db", "listen", "tls-cert", "wave", "connections", "settings"]))
    let guide = try String(
      contentsOfFile: Workshop.shipped("Sources/jalon/Documentation.docc/Guide-salle.md"), encoding: .utf8)
    for option in options {
      let variable = "JALON_" + option.uppercased().replacing("-", with: "_")
      #expect(help.contains(variable), "--help does not name \(variable)")
      #expect(
        guide.contains("`--\(option) ") && guide.contains("`\(variable)`"), "the guide does not explain --\(option)")
    }
    // What a settings file may hold is what is refused with the list of what it may hold.
    try workshop.write("zzzzzz = 1\n", to: "tout.conf")
    let refusal = try workshop.jalon("serve", "--settings", "tout.conf", environment: ["COLUMNS": "80"])
    let listed = try #require(refusal.errors.replacing("\n", with: " ").firstMatch(of: #/settings: ([^.]*)\./#))
    let names = listed.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(Set(names) == Set(options).subtracting(["settings"]).union(["questionnaires"]))
    for name in names { #expect(guide.contains("`\(name)`") || options.contains(name), "\(name)") }
  }

  @Test func theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws {
    try workshop.write("listen = fichier\n", to: "salle.conf")
    let file = try workshop.jalon("serve", "--settings", "salle.conf")
    #expect(file.end == .code(2) && file.errors.contains("“fichier” is not an address"))
    let variable = try workshop.jalon(
      "serve", "--settings", "salle.conf", environment: ["JALON_LISTEN": "variable"])
    #expect(variable.errors.contains("“variable” is not an address"))
    let option = try workshop.jalon(
      "serve", "--listen", "option", environment: ["JALON_LISTEN": "variable", "JALON_SETTINGS": "salle.conf"])
    #expect(option.errors.contains("“option” is not an address"))
    // A variable without a value is none.
    let empty = try workshop.jalon("serve", environment: ["JALON_LISTEN": "", "JALON_SETTINGS": "salle.conf"])
    #expect(empty.errors.contains("“fichier” is not an address"))
  }

  @Test(arguments: [
    ("# réglages\n\nlisten 8080\n", "salle.conf, line 3: “listen 8080” has no sign “=”"),
    ("lisen = 8080\n", "salle.conf, line 1: there is no setting “lisen”. Did you mean “listen”?"),
    ("settings = autre.conf\n", "line 1: there is no setting “settings”"),
    ("db = a.db\nlisten =\n", "line 2: “listen” has no value"),
    ("db = a.db\n\ndb = b.db\n", "line 3: “db” is given on line 1 already"),
    ("listen = salle:port\n", "line 1: “salle:port” is not an address"),
    ("connections = 5\n", "line 1: “5” is not a whole number from 10 to 100000"),
    ("connections = beaucoup\n", "line 1: “beaucoup” is not a whole number"),
    ("\u{FEFF}address = atelier.example\n", "line 1: “atelier.example” is not the address of a server"),
    ("address = https://a.example/chemin\n", "line 1: “https://a.example/chemin” is not"),
    ("db = a.db\r\ntls-cert = absent.pem\r\ntls-key = absent.key\r\n", "line 2: the file “absent.pem” does not exist"),
  ])
  func whatIsWrongIsSaidWithItsLine(text: String, complaint: String) throws {
    try workshop.write(text, to: "salle.conf")
    let outcome = try workshop.jalon("serve", "q.jalon", "--settings", "salle.conf")
    #expect(outcome.isClearRefusal && outcome.end == .code(2))
    #expect(outcome.errors.replacing("\n", with: " ").contains(complaint), "\(outcome.errors)")
    #expect(!workshop.exists("jalon.db") && !workshop.exists("a.db"))
  }

  @Test func whatIsWrongElsewhereIsSaidWithItsName() throws {
    let variable = try workshop.jalon("serve", environment: ["JALON_CONNECTIONS": "1,5"])
    #expect(variable.errors.contains("JALON_CONNECTIONS: “1,5” is not a whole number"), "\(variable.errors)")
    let option = try workshop.jalon("serve", "--connections", "0")
    #expect(option.errors.contains("--connections: “0” is not a whole number"))
    let none = try workshop.jalon("serve", "--settings", "nulle-part.conf")
    #expect(none.isClearRefusal && none.errors.contains("he file “nulle-part.conf” does not exist"))
    let folder = try workshop.jalon("serve", "--settings", ".")
    #expect(folder.isClearRefusal && folder.errors.contains("is no settings file"))
    let french = try workshop.jalon("serve", "--connections", "0", "--lang", "fr")
    #expect(french.errors.contains("n'est pas un nombre entier de 10 à 100000"))
  }

  @Test func aFileOfSettingsIsReadFromItsOwnFolder() throws {
    try FileManager.default.createDirectory(atPath: workshop.path("etc"), withIntermediateDirectories: false)
    try workshop.write(Sample.short, to: "etc/q.jalon")
    try workshop.write(Sample.complete.replacing("questionnaire ", with: "questionnaire autre_"), to: "etc/autre.jalon")
    let settings = """
      # L'atelier du mardi
      db = mardi.db
      listen = 127.0.0.1:0
      address = https://atelier.example/
      questionnaires = q.jalon
      questionnaires = autre.jalon
      """
    try workshop.write(settings, to: "etc/salle.conf")
    let server = try workshop.conversation("serve", "--settings", "etc/salle.conf")
    try server.wait(for: "Ctrl-C to stop.")
    #expect(server.shown.contains("  https://atelier.example/\n"))
    #expect(workshop.exists("etc/mardi.db") && !workshop.exists("mardi.db"))
    #expect(try workshop.sql("SELECT count(*) FROM questionnaire", in: "etc/mardi.db") == "2")
  }

  @Test func severalQuestionnairesAreOfferedAndASittingNeedsOne() throws {
    try workshop.write(Sample.complete.replacing("questionnaire ", with: "questionnaire autre_"), to: "autre.jalon")
    let server = try workshop.conversation("serve", "q.jalon", "autre.jalon", "--listen", "127.0.0.1:0")
    try server.wait(for: "Ctrl-C to stop.")
    #expect(try workshop.sql("SELECT count(*) FROM questionnaire") == "2")
    let listed = try workshop.jalon(
      "serve", "--wave", "avant", environment: ["JALON_QUESTIONNAIRES": "q.jalon:autre.jalon"])
    #expect(listed.isClearRefusal && listed.errors.contains("exactly one .jalon file"))
  }

  @Test func startedAgainTheSameSittingGoesOn() throws {
    let room = try WebWorkshop(Sample.short, more: ["--group", "mardi"])
    let code = room.code
    room.server.kill()
    try room.restart("q.jalon", "--wave", "avant", "--group", "mardi")
    #expect(room.code == code)
    room.server.kill()
    try room.restart("q.jalon", "--wave", "avant", "--group", "jeudi")
    #expect(room.code != code)
  }

  @Test(.enabled(if: Sockets.haveIPv6)) func listensOnIPv6() throws {
    let server = try workshop.conversation("serve", "q.jalon", "--wave", "avant", "--listen", "[::1]:0")
    try server.wait(for: "Ctrl-C to stop.")
    let address = try #require(server.shown.firstMatch(of: #/http:\/\/\[::1\]:\d+\/r\/[A-Z0-9]{4}/#))
    let page = try Curl.get(String(address.0), in: workshop)
    #expect(page.status == 200 && page.body.contains("<h1"))
  }
}
