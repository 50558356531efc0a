import CommandSyntax
import Foundation
import ResponseStore
import Wording

/// `jalon erase`: erases all that a person has answered, when the person asks for it.
enum EraseCommand: Command {
  static let description = CommandDescription(
    name: "erase",
    summary: Phrase(fr: "effacer les réponses d'une personne", en: "erase a person's answers"),
    discussion: Phrase(
      fr: """
        Efface pour toujours ce que la base contient d'une personne qui le demande : réponses, scores et changements. Les \
        résultats d'ensemble où elle comptait le sont aussi ; jalon change les recalcule sans elle. Dit d'abord combien \
        il y a à effacer, et demande confirmation. Rien ne permet de revenir en arrière : copiez la base avant, et \
        détruisez la copie dès que tout est en ordre. Les copies, les exports, les tableaux importés et le papier sont à \
        effacer à part.
        """,
      en: """
        Erases for good what the database holds of a person who asks for it: answers, scores and changes. The overall \
        results in which the person counted go too; jalon change computes them again without the person. Says first how \
        much there is to erase, and asks for confirmation. There is no way back: copy the database first, and destroy the \
        copy as soon as all is well. Copies, exports, imported tables and paper have to be erased separately.
        """),
    arguments: [],
    options: [
      .value(
        "participant", placeholder: Phrase(fr: "CODE", en: "CODE"), whenAbsent: .refused,
        help: Phrase(
          fr: "Code de la personne, écrit exactement comme sur sa carte.",
          en: "The person's code, written exactly as on the card.")),
      .value(
        "db", placeholder: Phrase(fr: "BASE", en: "FILE"), whenAbsent: .means(CommonOptions.defaultDatabase),
        help: Phrase(fr: "Base de données SQLite des réponses.", en: "SQLite database of the responses.")),
      .flag(
        "yes",
        help: Phrase(fr: "Effacer sans demander confirmation.", en: "Erase without asking for confirmation.")),
    ],
    examples: CommandExample(
      "jalon erase --participant K7M2 --db atelier.db",
      Phrase(
        fr: "Efface de la base atelier.db la personne de la carte K7M2.",
        en: "Erases the person with the card K7M2 from atelier.db.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let code = invocation.value("participant") ?? ""
    let store = try CommonOptions.openExistingStore(invocation)
    if !invocation.flag("yes") {
      let found = try storing { try store.holdings(ofParticipant: code) }
      try confirm(found.summary, console)
    }
    let erased = try storing { try store.erase(participant: code) }.summary
    // Of whom, the record does not say: erased is erased.
    try storing { try store.record(.erased, by: AuditEntry.terminal) }
    console.print(
      Phrase(fr: "Effacé pour toujours\u{A0}: \(erased.french).", en: "Erased for good: \(erased.english)."))
    console.remark(
      Phrase(
        fr: """
          Lancez jalon change pour recalculer les résultats sans cette personne. Effacez aussi les copies de la base, les \
          exports, les tableaux importés et le papier qui la contiennent.
          """,
        en: """
          Run jalon change to compute the results again without this person. Erase the copies of the database, exports, \
          imported tables and paper that hold the person's answers too.
          """))
    return .success
  }

  /// Asks whether to go on. Without a terminal there is nobody to ask, and without a clear yes nothing is erased.
  private static func confirm(_ found: Phrase, _ console: Console) throws(CommandFailure) {
    guard console.canAsk else {
      throw CommandFailure(
        phrase: Phrase(
          fr: """
            rien n'a été effacé. Il y aurait à effacer pour toujours\u{A0}: \(found.french). Ajoutez --yes pour le faire \
            sans confirmation.
            """,
          en: """
            nothing was erased. There would be to erase for good: \(found.english). Add --yes to do it without \
            confirmation.
            """))
    }
    console.print(
      Phrase(fr: "À effacer pour toujours\u{A0}: \(found.french).", en: "To be erased for good: \(found.english)."))
    console.write(
      Phrase(fr: "Effacer\u{A0}? (o/n) ", en: "Erase? (y/n) ").text(in: console.language))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
    guard ["o", "oui", "y", "yes"].contains(answer) else {
      throw CommandFailure(phrase: Phrase(fr: "rien n'a été effacé.", en: "nothing was erased."))
    }
  }
}

extension ParticipantHoldings {
  /// « 2 réponses, 4 scores, 1 changement »: numbers only.
  fileprivate var summary: Phrase {
    var french = [
      "\(responses) " + (responses < 2 ? "réponse" : "réponses"), "\(scores) " + (scores < 2 ? "score" : "scores"),
      "\(changes) " + (changes < 2 ? "changement" : "changements"),
    ]
    var english = [
      "\(responses) " + (responses == 1 ? "response" : "responses"), "\(scores) " + (scores == 1 ? "score" : "scores"),
      "\(changes) " + (changes == 1 ? "change" : "changes"),
    ]
    if replacedResponses > 0 {
      french.append("\(replacedResponses) " + (replacedResponses < 2 ? "réponse remplacée" : "réponses remplacées"))
      english.append("\(replacedResponses) replaced " + (replacedResponses == 1 ? "response" : "responses"))
    }
    return Phrase(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
  }
}
