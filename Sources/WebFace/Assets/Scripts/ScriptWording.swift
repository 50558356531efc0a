import Interviewing
import QuestionnaireModel
import Wording

/// What the participants' script says, in every language that Jalon itself speaks.
enum ScriptWording {
  private static let phrases: [(String, Phrase)] = [
    ("required", Refusal.required.phrase),
    ("notANumber", Refusal.notANumber.phrase),
    ("notWhole", Refusal.notWhole.phrase),
    ("notADate", Refusal.notADate.phrase),
    ("confirm", ParticipantWording.confirm),
    ("clear", ParticipantWording.clear),
    ("oneError", ParticipantWording.errors(1)),
    ("errors", errors),
    ("untouched", Phrase(fr: "Pas encore de réponse", en: "No answer yet")),
    ("listen", Phrase(fr: "Écouter la question", en: "Listen to the question")),
    (
      "unsent",
      Phrase(fr: "Page gardée sur ce téléphone, pas encore envoyée.", en: "Page kept on this phone, not sent yet.")
    ),
    ("unkept", Phrase(fr: "Page pas encore envoyée.", en: "Page not sent yet.")),
    ("sending", Phrase(fr: "Envoi…", en: "Sending…")),
    ("received", Phrase(fr: "Bien reçu.", en: "Received.")),
    (
      "waiting",
      Phrase(
        fr:
          "Pas encore reçu\u{A0}: l'ordinateur de la séance ne répond pas. Les pages d'avant sont bien reçues. Laissez "
          + "cette page ouverte\u{A0}: elle partira toute seule dès que le réseau revient.",
        en: "Not received yet: the session's computer does not answer. The pages before were received. Leave this page "
          + "open: it is sent by itself as soon as the network is back.")
    ),
    (
      "full",
      Phrase(
        fr:
          "Pas encore reçu\u{A0}: l'ordinateur de la séance ne peut plus écrire. Prévenez la personne qui anime. Laissez "
          + "cette page ouverte\u{A0}: elle partira toute seule dès que c'est possible.",
        en:
          "Not received yet: the session's computer can no longer write. Tell the facilitator. Leave this page open: it "
          + "is sent by itself as soon as possible.")
    ),
    ("again", Phrase(fr: "Réessayer maintenant", en: "Try again now")),
    (
      "restored",
      Phrase(
        fr: "Ce que vous aviez répondu ici n'était pas encore envoyé. C'est remis en place.",
        en: "What you had answered here was not sent yet. It has been put back.")
    ),
  ]

  /// The number of errors stands for the sign « # ».
  private static var errors: Phrase {
    let many = ParticipantWording.errors(1_000)
    func marked(_ text: String) -> String { text.replacing("1000", with: "#") }
    return Phrase(fr: marked(many.french), en: marked(many.english))
  }

  /// By language, by name.
  static var json: JSON {
    .object(
      InterfaceLanguage.allCases.map { language in
        (language.rawValue, .object(phrases.map { ($0, .text($1.text(in: language))) }))
      })
  }
}
