import Workshops

extension SecretToken {
  /// By what a phone tells the drafts of one seat from those of another. It follows from the seat's secret and tells
  /// nothing of it.
  var draftMark: String { String(SecretToken(from: self, for: "brouillons").text.prefix(12)) }
}
