import Benchmarking
import Reporting
import Wording

extension WebBenchmark.Measure {
  /// The figure as a line of text.
  func phrase(_ language: InterfaceLanguage) -> Phrase {
    let format = NumberFormat(language)
    func milliseconds(_ seconds: Double) -> String { format.decimal(seconds * 1000, digits: 3) + " ms" }
    func rate(_ value: Double) -> String { format.decimal(value, digits: 0) }
    let share = peer.map { format.decimal(100 * value / $0, digits: 0) + "\u{A0}%" } ?? ""
    let times = peer.map { "× " + format.decimal(value / $0, digits: 1) } ?? ""
    let line: Phrase =
      switch subject {
      case .submission:
        Phrase(
          fr: """
            Processeur pour une réponse entière (page, 20 questions, relecture, merci)\u{A0}: \(milliseconds(value)), contre \
            \(milliseconds(peer ?? 0)) pour SQLite seul, \(times). But\u{A0}: moins de 0,2 ms
            """,
          en: """
            Processor time for a whole response (page, 20 items, review, thanks): \(milliseconds(value)), against \
            \(milliseconds(peer ?? 0)) for SQLite alone, \(times). Aim: less than 0.2 ms
            """)
      case .joining:
        Phrase(
          fr: "Processeur pour un téléphone qui rejoint (accueil, place, première page)\u{A0}: \(milliseconds(value))",
          en: "Processor time for a phone that joins (welcome, seat, first page): \(milliseconds(value))")
      case .durable:
        Phrase(
          fr: """
            Pages de 40 questions gardées par seconde\u{A0}: \(rate(value)), contre \(rate(peer ?? 0)) pour SQLite seul par lots \
            de 64, \(share). But\u{A0}: 80\u{A0}%
            """,
          en: """
            Pages of 40 items kept a second: \(rate(value)), against \(rate(peer ?? 0)) for SQLite alone in batches of 64, \
            \(share). Aim: 80\u{A0}%
            """)
      case .page where peer == nil:
        Phrase(
          fr: """
            Pages de \(count) octets servies par seconde\u{A0}: \(rate(value)). nginx n'est pas installé\u{A0}: rien à comparer \
            (apt-get install nginx-light)
            """,
          en: """
            Pages of \(count) bytes served a second: \(rate(value)). nginx is not installed: nothing to compare with \
            (apt-get install nginx-light)
            """)
      case .page:
        Phrase(
          fr: """
            Pages de \(count) octets servies par seconde\u{A0}: \(rate(value)), contre \(rate(peer ?? 0)) pour nginx et les mêmes \
            octets, \(share). But\u{A0}: 80\u{A0}%
            """,
          en: """
            Pages of \(count) bytes served a second: \(rate(value)), against \(rate(peer ?? 0)) for nginx and the same bytes, \
            \(share). Aim: 80\u{A0}%
            """)
      case .memory:
        Phrase(
          fr: """
            Mémoire au plus fort, \(count) téléphones à la fois\u{A0}: \(format.decimal(value / 1_048_576, digits: 1)) Mio. \
            But\u{A0}: moins de 64 Mio
            """,
          en: """
            Memory at its greatest, \(count) phones at once: \(format.decimal(value / 1_048_576, digits: 1)) MiB. Aim: less \
            than 64 MiB
            """)
      case .lost:
        Phrase(
          fr: """
            Réponses confirmées puis perdues ou doublées quand le serveur est tué sous la charge\u{A0}: \(rate(value)) sur \
            \(count). But\u{A0}: aucune
            """,
          en: """
            Answers acknowledged and then lost or doubled when the server is killed under load: \(rate(value)) of \(count). \
            Aim: none
            """)
      }
    let verdict: Phrase =
      switch WebBenchmark.isReached(self) {
      case true?: Phrase(fr: "\u{A0}: atteint.", en: ": reached.")
      case false?: Phrase(fr: "\u{A0}: pas atteint.", en: ": not reached.")
      case nil: Phrase(fr: ".", en: ".")
      }
    return line + verdict
  }
}
