import CommandSyntax
import Passwords
import ResponseStore
import Wording

/// `jalon account`: makes, lists and removes the accounts of facilitators and researchers.
enum AccountCommand: Command {
  /// What can be done with accounts.
  private enum Action: String, CaseIterable {
    case add, list, password, remove, log
  }

  static let description = CommandDescription(
    name: "account",
    summary: Phrase(
      fr: "gérer les comptes d'animation et de recherche", en: "manage the accounts of facilitators and researchers"),
    discussion: Phrase(
      fr: """
        Un compte d'animation ouvre des passations et montre au groupe ce qui a changé ; un compte de recherche lit les \
        nombres et télécharge les tableaux, rien d'autre. Le mot de passe est demandé sans être montré, ou lu sur \
        l'entrée standard ; la base n'en garde qu'une empreinte (yescrypt). « password » en change, et ferme les \
        sessions ouvertes ; « log » montre le journal : qui a ouvert, clos, exporté, effacé.
        """,
      en: """
        A facilitator's account opens sittings and shows the group what has changed; a researcher's account reads the \
        numbers and downloads the tables, nothing else. The password is asked for without being shown, or read from \
        standard input; the database keeps only a hash of it (yescrypt). “password” changes it, and ends open sessions; \
        “log” shows the record: who opened, closed, exported, erased.
        """),
    arguments: [
      ArgumentDescription(
        "action", placeholder: Phrase(fr: "ACTION", en: "ACTION"), allowedValues: Action.allCases.map(\.rawValue),
        help: Phrase(
          fr: "Ajouter, lister, changer le mot de passe, supprimer, ou lire le journal.",
          en: "Add, list, change the password, remove, or read the record.")),
      ArgumentDescription(
        "name", placeholder: Phrase(fr: "NOM", en: "NAME"), count: .optional,
        help: Phrase(fr: "Nom du compte, sauf pour list et log.", en: "Name of the account, except for list and log.")),
    ],
    options: [
      .value(
        "role", placeholder: Phrase(fr: "RÔLE", en: "ROLE"), allowedValues: FacilitatorRole.allCases.map(\.rawValue),
        whenAbsent: .means(FacilitatorRole.facilitator.rawValue),
        help: Phrase(fr: "Ce que le nouveau compte peut faire.", en: "What the new account may do.")),
      CommonOptions.database,
    ],
    examples: CommandExample(
      "jalon account add claire --db atelier.db",
      Phrase(fr: "Un compte d'animation pour Claire.", en: "A facilitator's account for Claire.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    guard let action = Action(rawValue: invocation.value("action") ?? "") else { return .wrongUse }
    let store =
      action == .add ? try CommonOptions.openStore(invocation) : try CommonOptions.openExistingStore(invocation)
    switch action {
    case .list: try list(store, console)
    case .log: try log(store, console)
    case .add, .password, .remove:
      guard let name = invocation.value("name"), !name.isEmpty else {
        throw CommandFailure(
          phrase: Phrase(
            fr: "de quel compte s'agit-il\u{A0}? Écrivez par exemple\u{A0}: jalon account \(action.rawValue) claire",
            en: "which account is meant? Write for example: jalon account \(action.rawValue) claire"),
          exitCode: .wrongUse)
      }
      try change(name, action, invocation, store, console)
    }
    return .success
  }

  private static func change(
    _ name: String, _ action: Action, _ invocation: CommandInvocation, _ store: ResponseStore, _ console: Console
  ) throws(CommandFailure) {
    let known = try storing { try store.account(named: name)?.account.name }
    switch action {
    case .add:
      try storing { try store.refuseAccount(named: name) }
      let hash = try newPassword(for: name, console)
      let role = FacilitatorRole(rawValue: invocation.value("role") ?? "") ?? .facilitator
      try storing {
        try store.inOneTransaction {
          try store.addAccount(named: name, role: role, passwordHash: hash)
          try store.record(.addedAccount, by: AuditEntry.terminal, of: "\(name), \(role.rawValue)")
        }
      }
      console.print(Phrase(fr: "Compte ajouté\u{A0}: \(name).", en: "Account added: \(name)."))
    case .password:
      guard let known else { throw CommandFailure(phrase: StoreError.unknownAccount.phrase) }
      let hash = try newPassword(for: known, console)
      try storing {
        try store.inOneTransaction {
          try store.setPassword(ofAccount: known, hash: hash)
          try store.record(.changedPassword, by: AuditEntry.terminal, of: known)
        }
      }
      console.print(
        Phrase(
          fr: "Mot de passe changé\u{A0}: \(known). Ses sessions ouvertes sont fermées.",
          en: "Password changed: \(known). Its open sessions are ended."))
    default:
      try storing {
        try store.inOneTransaction {
          try store.removeAccount(named: name)
          try store.record(.removedAccount, by: AuditEntry.terminal, of: known ?? name)
        }
      }
      console.print(Phrase(fr: "Compte supprimé\u{A0}: \(known ?? name).", en: "Account removed: \(known ?? name)."))
    }
  }

  private static func newPassword(for name: String, _ console: Console) throws(CommandFailure) -> String {
    let password = try PasswordPrompt(console).newPassword()
    do {
      return try PasswordHash(hashing: password, for: name).text
    } catch {
      throw CommandFailure(phrase: error.phrase)
    }
  }

  private static func list(_ store: ResponseStore, _ console: Console) throws(CommandFailure) {
    let accounts = try storing { try store.accounts() }
    if accounts.isEmpty {
      console.print(
        Phrase(
          fr: "Aucun compte. Ajoutez-en un avec\u{A0}: jalon account add NOM",
          en: "No accounts. Add one with: jalon account add NAME"))
    }
    let width = accounts.map(\.name.displayWidth).max() ?? 0
    for account in accounts {
      let role =
        account.role == .facilitator
        ? Phrase(fr: "animation", en: "facilitator") : Phrase(fr: "recherche", en: "researcher")
      console.print(
        "\(account.name.padded(to: width))  \(role.text(in: console.language).padded(to: 11))  "
          + account.createdAt.prefix(10))
    }
  }

  private static func log(_ store: ResponseStore, _ console: Console) throws(CommandFailure) {
    for entry in try storing({ try store.auditEntries() }).reversed() {
      console.print("\(entry.at)  \(entry.who)  \(entry.action.rawValue)  \(entry.subject)".harmless)
    }
  }
}
