import Foundation
import Testing

/// `jalon serve` with a certificate, asked by curl; certificates are made by OpenSSL.
@Suite struct EncryptedServingTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "q.jalon")
  }

  /// Makes a certificate for this machine, and its key.
  private func makeCertificate(_ name: String, _ more: String...) throws {
    try openssl(
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "\(name).key"]
        + ["-out", "\(name).pem", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"] + more)
  }

  /// `openssl req` makes nothing that is over already; an authority of one's own does.
  private func makeExpiredCertificate(_ name: String, from key: String) throws {
    let authority = """
      [ca]
      default_ca = own
      [own]
      database = index
      new_certs_dir = .
      default_md = sha256
      policy = any
      rand_serial = yes
      [any]
      commonName = supplied
      """
    try workshop.write(authority + "\n", to: "ca.conf")
    try workshop.write("", to: "index")
    try openssl(["req", "-new", "-key", key, "-subj", "/CN=127.0.0.1", "-out", "demande.csr"])
    try openssl(
      ["ca", "-batch", "-selfsign", "-config", "ca.conf", "-in", "demande.csr", "-keyfile", key, "-notext"]
        + ["-startdate", "20200101000000Z", "-enddate", "20210101000000Z", "-out", "\(name).pem"])
  }

  private func openssl(_ arguments: [String]) throws {
    let outcome = try Outcome.running(
      "/usr/bin/openssl", arguments, environment: workshop.environment(), folder: workshop.folder)
    try #require(outcome.end == .code(0), "\(outcome.errors)")
  }

  private func refusal(_ certificate: String, _ key: String) throws -> String {
    let outcome = try workshop.jalon(
      "serve", "q.jalon", "--listen", "127.0.0.1:0", "--tls-cert", certificate, "--tls-key", key)
    #expect(outcome.isClearRefusal)
    #expect(!workshop.exists("jalon.db"))
    return outcome.errors.replacing("\n", with: " ")
  }

  @Test func phonesAreServedOverTLSWithCookiesForItAlone() throws {
    try makeCertificate("salle")
    let server = try workshop.conversation(
      "serve", "q.jalon", "--wave", "avant", "--listen", "127.0.0.1:0", "--tls-cert", "salle.pem", "--tls-key",
      "salle.key")
    try server.wait(for: "Ctrl-C to stop.")
    #expect(!server.shown.contains("http://"))
    let address = try #require(server.shown.firstMatch(of: #/https:\/\/127\.0\.0\.1:(\d+)\/r\/([A-Z0-9]{4})/#))
    let trusted = ["--cacert", "salle.pem"]
    let page = try Curl.get(String(address.0), trusted, in: workshop)
    #expect(page.status == 200 && page.code == 0)
    let key = try #require(page.body.firstMatch(of: #/name="jeton" value="([0-9a-f]+)"/#))
    let form = ["--data", "jeton=\(key.1)", "--data", "code=P1", "--data", "accord=oui", "--data", "langue=fr"]
    let seat = try Curl.get(
      String(address.0), trusted + form + ["-H", "Origin: https://127.0.0.1:\(address.1)"], in: workshop)
    let cookie = try #require(seat.head.firstMatch(of: #/Set-Cookie: jalon_place=[^\n]*/#)).0
    #expect(seat.status == 303 && cookie.hasSuffix("; Secure") && cookie.contains("; HttpOnly; SameSite=Lax"))
    let door = try Curl.get("https://127.0.0.1:\(address.1)/animer/entrer", trusted, in: workshop)
    #expect(door.head.contains(#/Set-Cookie: jalon_porte=[^\n]*; Secure/#))
    // Whoever does not trust the certificate does not come in, and no old protocol is spoken.
    #expect(try Curl.get(String(address.0), in: workshop).code == 60)
    #expect(try Curl.get(String(address.0), trusted + ["--tls-max", "1.2"], in: workshop).status == 200)
    let old = ["--tlsv1.0", "--tls-max", "1.1", "--ciphers", "DEFAULT@SECLEVEL=0"]
    #expect(try Curl.get(String(address.0), trusted + old, in: workshop).code == 35)
    let plain = try Curl.get("http://127.0.0.1:\(address.1)/", in: workshop)
    #expect(plain.code != 0 && plain.body.isEmpty)
    // Whoever talks without encryption holds up nobody.
    #expect(try Curl.get(String(address.0), trusted, in: workshop).status == 200)
  }

  @Test func theAddressesAndTheCodeToScanAreEncryptedOnes() throws {
    try makeCertificate("salle")
    let screen = try workshop.screen(
      "serve", "q.jalon", "--wave", "avant", "--listen", "0.0.0.0:0", "--address", "https://atelier.example:8443",
      "--tls-cert", "salle.pem", "--tls-key", "salle.key")
    try screen.wait(for: "Ctrl-C to stop.")
    #expect(screen.shown.contains("https://atelier.example:8443/r/") && screen.shown.contains("█"))
    #expect(screen.shown.contains("https://localhost:") && !screen.shown.contains("http://"))
    screen.type("\u{3}")
    #expect(screen.end() == .code(0))
  }

  @Test func whatPhonesWouldRefuseIsRefusedBefore() throws {
    try makeCertificate("salle")
    try makeCertificate("autre")
    #expect(
      try refusal("salle.pem", "autre.key").contains("he key “autre.key” is not that of the certificate “salle.pem”"))
    #expect(try refusal("salle.key", "salle.key").contains("“salle.key” is no certificate in PEM"))
    #expect(try refusal("salle.pem", "salle.pem").contains("“salle.pem” is no private key in PEM"))
    #expect(try refusal("absent.pem", "salle.key").contains("the file “absent.pem” does not exist"))
    #expect(try refusal("salle.pem", ".").contains("is a folder"))
    try workshop.write([0, 255, 0, 1], to: "octets.pem")
    #expect(try refusal("octets.pem", "octets.pem").contains("no certificate in PEM"))
    try makeExpiredCertificate("vieux", from: "salle.key")
    #expect(try refusal("vieux.pem", "salle.key").contains("“vieux.pem” expired on 2021-01-01"))
    try openssl(["pkey", "-in", "salle.key", "-aes256", "-passout", "pass:secret", "-out", "cachee.key"])
    #expect(try refusal("salle.pem", "cachee.key").contains("protected by a password"))
  }

  @Test func aFileThatMayNotBeReadIsNamed() throws {
    try makeCertificate("salle")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: workshop.path("salle.key"))
    // The administrator may read everything.
    guard !FileManager.default.isReadableFile(atPath: workshop.path("salle.key")) else { return }
    #expect(try refusal("salle.pem", "salle.key").contains("--tls-key: the file “salle.key” cannot be read"))
  }
}
