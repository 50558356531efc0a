import Testing
import Wording

@testable import Passwords

@Suite struct PasswordHashTests {
  @Test func aPasswordMatchesItsOwnHashOnly() throws {
    let hash = try PasswordHash(hashing: "quatre mots sans rapport", for: "claire")
    #expect(hash.text.hasPrefix("$y$"))
    #expect(!hash.text.contains("quatre"))
    #expect(PasswordHash(stored: hash.text).matches("quatre mots sans rapport"))
    #expect(!hash.matches("quatre mots sans rapports"))
    #expect(!hash.matches(""))
    #expect(!hash.matches("quatre mots sans rapport\0"))
  }

  @Test func theSamePasswordIsHashedWithAnotherSaltEachTime() throws {
    let hashes = try (0..<2).map { _ in try PasswordHash(hashing: "quatre mots sans rapport", for: "claire").text }
    #expect(hashes[0] != hashes[1])
  }

  @Test func accentsAreTheSamePasswordHoweverTheKeyboardWritesThem() throws {
    let hash = try PasswordHash(hashing: "une pâte brisée", for: "claire")
    #expect(hash.matches("une pa\u{302}te brise\u{301}e"))
  }

  @Test(arguments: ["", "*", "*0", "$y$", "$1$abc", "motdepasse", "$y$j9T$pas/un/sel$"])
  func aHashThatIsNoneMatchesNothing(stored: String) {
    for password in ["", "*", "*0", stored] { #expect(!PasswordHash(stored: stored).matches(password)) }
  }

  @Test func nobodyHasNoPassword() {
    #expect(PasswordHash.ofNobody.text.hasPrefix("$y$"))
    #expect(!PasswordHash.ofNobody.matches(""))
  }

  @Test(arguments: [
    ("onze lettre", PasswordRefusal.tooShort(limit: 12)),
    (String(repeating: "longue ", count: 100), .tooLong(limit: 500)),
    ("aaaaaaaaaaaaaaaaa", .tooEasy),
    ("abababababababab", .tooEasy),
    ("claireclaireclaire1", .tooEasy),
    ("Clairé claire claire", .tooEasy),
    ("quatre mots\u{7}sans rapport", .unprintable),
    ("quatre mots\0sans rapport", .unprintable),
  ])
  func refusesWhatWouldProtectNothing(password: String, refusal: PasswordRefusal) {
    #expect(throws: refusal) { try PasswordHash(hashing: password, for: "claire") }
    #expect(!refusal.phrase.text(in: .french).isEmpty)
  }
}
