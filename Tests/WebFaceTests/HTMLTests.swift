import Testing

@testable import WebFace

@Suite struct HTMLTests {
  @Test(arguments: [
    ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("\"x\"", "&quot;x&quot;"), ("l'été", "l&#39;été"), ("🥕", "🥕"),
    ("a\u{202E}b\u{2066}c", "abc"), ("a\0b\u{7}c\u{9F}", "abc"), ("a\nb\tc", "a\nb\tc"), ("&lt;", "&amp;lt;"), ("", ""),
  ])
  func everyTextIsEscaped(text: String, expected: String) {
    #expect(("<p title=\"\(text)\">" as HTML).source == "<p title=\"\(expected)\">")
  }

  @Test func markupIsNotEscapedTwice() {
    let inner: HTML = "<i>\("a<b")</i>"
    #expect(("<p>\(inner)\(3)</p>" as HTML).source == "<p><i>a&lt;b</i>3</p>")
    #expect([inner, inner].joined(separator: "<br>").source == "<i>a&lt;b</i><br><i>a&lt;b</i>")
  }

  @Test func theStyleSheetIsSmallAndLoadsNothing() {
    #expect(ParticipantStyle.text.utf8.count < 12_000)
    for word in ["url(", "@import", "http"] { #expect(!ParticipantStyle.text.contains(word)) }
  }

  @Test func textsForScriptsAreJSON() {
    #expect(JSON.quoted("a\"b\\c\nd\u{1}é") == "\"a\\\"b\\\\c\\u000ad\\u0001é\"")
  }
}
