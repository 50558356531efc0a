/// The script of the participants' pages. Every page works without it; with it a page answers at once, keeps what is typed
/// while there is no network, and can be listened to.
///
/// It is written in the JavaScript of 2015, which the phones of the last ten years run, and touches no other site.
enum ParticipantScript {
  private static let parts = [
    RulesScript.text, ReadingScript.text, QuestionsScript.text, DraftsScript.text, SendingScript.text,
    SliderScript.text, VoiceScript.text, PageScript.text,
  ]

  /// The whole.
  static var text: String {
    let source =
      "(function () {\n'use strict';\nvar wording = \(ScriptWording.json.source);\n" + parts.joined()
      + "start();\n})();\n"
    return Asset.lean(source)
  }
}
