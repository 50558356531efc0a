import Testing

@testable import WebServing

@Suite struct FormFieldsTests {
  @Test(arguments: [
    ("a=1&b=2", [("a", "1"), ("b", "2")]),
    ("a=deux+mots&a=%C3%A9t%c3%a9", [("a", "deux mots"), ("a", "été")]),
    ("a", [("a", "")]),
    ("=x", [("", "x")]),
    ("a=1=2", [("a", "1=2")]),
    ("&&a=1&&", [("a", "1")]),
    ("a=%&b=%4&c=%zz", [("a", "%"), ("b", "%4"), ("c", "%zz")]),
    ("a=%FF", [("a", "\u{FFFD}")]),
    ("", []),
  ])
  func readsWhatBrowsersSend(encoded: String, fields: [(String, String)]) {
    #expect(FormFields(urlEncoded: Array(encoded.utf8)) == FormFields(fields.map { (name: $0.0, value: $0.1) }))
  }

  @Test func readsNoMoreFieldsThanTheLimit() {
    let encoded = Array(String(repeating: "a=1&", count: FormFields.limit * 3).utf8)
    #expect(FormFields(urlEncoded: encoded).names.count == FormFields.limit)
  }

  @Test func aCookieIsFoundAmongOthers() {
    let request = HTTPRequest(method: .get, path: "/", headers: [("cookie", "a=1; place=K7;b=2"), ("cookie", "c=3")])
    #expect(request.cookie("place") == "K7")
    #expect(request.cookie("b") == "2")
    #expect(request.cookie("c") == "3")
    #expect(request.cookie("lace") == nil)
  }
}
