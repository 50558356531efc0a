import Wording

extension StoreError {
  /// What a person is told: what is wrong, and what to do.
  public var phrase: Phrase {
    switch self {
    case .isDirectory, .folderMissing, .cannotOpen, .readOnly, .notADatabase, .foreignDatabase, .newerStore:
      openingPhrase
    case .corrupted, .diskFull, .busy, .inputOutput, .tooLarge, .movedAway, .backupExists, .unknownReference,
      .unexpected:
      storagePhrase
    case .invalidParticipantCode, .invalidGroupName, .similarCode, .similarGroup, .groupConflict, .unknownParticipant,
      .tracesLeft:
      participantPhrase
    case .sittingClosed, .noFreeJoinCode: workshopPhrase
    case .invalidAccountName, .accountExists, .unknownAccount: accountPhrase
    case .structureChanged, .unknownWave, .alreadyComplete, .answeredInOtherVersion, .answerCount, .unstorableAnswer,
      .corruptedResponse:
      contentPhrase
    }
  }

  private var openingPhrase: Phrase {
    switch self {
    case .isDirectory(let path):
      Phrase(
        fr: "« \(path) » est un dossier. Donnez le nom d'un fichier, par exemple « \(path)/reponses.db ».",
        en: "“\(path)” is a folder. Give the name of a file, for instance “\(path)/responses.db”.")
    case .folderMissing(let path):
      Phrase(
        fr: "Le dossier de « \(path) » n'existe pas. Créez-le, ou corrigez le chemin.",
        en: "The folder of “\(path)” does not exist. Create it, or correct the path.")
    case .readOnly(let path):
      Phrase(
        fr: "« \(path) » ne peut pas être écrit. Demandez le droit d'écrire sur le fichier et sur son dossier, "
          + "ou placez le fichier ailleurs.",
        en: "“\(path)” cannot be written. Ask for permission to write to the file and to its folder, "
          + "or put the file elsewhere.")
    case .notADatabase(let path):
      Phrase(
        fr: "« \(path) » n'est pas une base de réponses. Vérifiez le chemin ; rien n'a été modifié.",
        en: "“\(path)” is not a response database. Check the path; nothing has been changed.")
    case .foreignDatabase(let path):
      Phrase(
        fr: "« \(path) » est la base d'un autre logiciel. Choisissez un autre fichier ; rien n'a été modifié.",
        en: "“\(path)” is the database of another program. Choose another file; nothing has been changed.")
    case .newerStore(let path):
      Phrase(
        fr:
          "« \(path) » a été écrit par une version plus récente de Jalon. Mettez Jalon à jour ; rien n'a été modifié.",
        en: "“\(path)” was written by a newer version of Jalon. Update Jalon; nothing has been changed.")
    default:
      Phrase(
        fr: "« \(named) » ne peut pas être ouvert. Vérifiez le chemin et les droits d'accès.",
        en: "“\(named)” cannot be opened. Check the path and the access rights.")
    }
  }

  private var storagePhrase: Phrase {
    switch self {
    case .corrupted(let path):
      Phrase(
        fr: """
          «\u{A0}\(path)\u{A0}» est endommagé. Mettez-le en lieu sûr sans l'ouvrir, avec \(path)-wal et \(path)-shm s'ils sont \
          là\u{A0}: aucun des trois ne doit rester à côté de la sauvegarde que vous remettez à sa place.
          """,
        en: """
          “\(path)” is damaged. Move it to a safe place without opening it, with \(path)-wal and \(path)-shm if they are \
          there: none of the three may stay beside the backup that you put in its place.
          """)
    case .diskFull(let path):
      Phrase(
        fr: "Le disque qui porte « \(path) » est plein : rien n'a été enregistré cette fois. Libérez de la place, "
          + "puis recommencez.",
        en: "The disk that holds “\(path)” is full: nothing has been saved this time. Free some space, then try again.")
    case .busy(let path):
      Phrase(
        fr: "Un autre programme occupe « \(path) ». Attendez qu'il ait fini ou fermez-le, puis recommencez.",
        en: "Another program is holding “\(path)”. Wait for it to finish or close it, then try again.")
    case .inputOutput(let path, let code):
      Phrase(
        fr:
          "Le disque qui porte « \(path) » signale une erreur (SQLite \(code)). Vérifiez le disque et son branchement ; "
          + "ce qui était enregistré auparavant l'est toujours.",
        en: "The disk that holds “\(path)” reports an error (SQLite \(code)). Check the disk and its connection; "
          + "what had been saved before is still saved.")
    case .tooLarge:
      Phrase(
        fr: "Un texte est trop long pour être enregistré. Raccourcissez-le.",
        en: "A text is too long to be saved. Shorten it.")
    case .movedAway(let path):
      Phrase(
        fr:
          "Le fichier «\u{A0}\(path)\u{A0}» a été déplacé, effacé ou remplacé pendant qu'il servait. Rien n'y est plus "
          + "écrit, et la dernière réponse peut manquer. Remettez le fichier à sa place, puis relancez la commande.",
        en:
          "The file “\(path)” was moved, deleted or replaced while it was in use. Nothing more is written to it, and the "
          + "last answer may be missing. Put the file back in its place, then run the command again.")
    case .backupExists(let path):
      Phrase(
        fr:
          "«\u{A0}\(path)\u{A0}» existe déjà et n'est pas remplacé. Donnez un autre nom à la copie, par exemple avec la date.",
        en: "“\(path)” exists already and is not replaced. Give the copy another name, for example with the date.")
    case .unknownReference:
      Phrase(
        fr: "Ce questionnaire, ce participant ou cette réponse n'est plus dans la base. Rouvrez-la, puis recommencez.",
        en: "This questionnaire, participant or response is no longer in the database. Open it again, then try again.")
    case .unexpected(let code, let message):
      Phrase(
        fr: "La base signale une erreur inattendue (SQLite \(code) : \(message)). Gardez ce message pour le signaler.",
        en: "The database reports an unexpected error (SQLite \(code): \(message)). Keep this message to report it.")
    default: contentPhrase
    }
  }

  private var contentPhrase: Phrase {
    switch self {
    case .structureChanged(let name, let version):
      Phrase(
        fr: "Des réponses à « \(name) » version \(version) sont déjà enregistrées, et les questions ou leurs réponses "
          + "possibles ont changé, dans son fichier ou dans un fichier dont il reprend des morceaux. Changez le numéro de "
          + "version du questionnaire.",
        en: "Responses to “\(name)” version \(version) are already stored, and the questions or their possible answers "
          + "have changed, in its file or in a file that it takes pieces from. Change the questionnaire's version number."
      )
    case .unknownWave(let wave):
      Phrase(
        fr: "Ce questionnaire n'a pas de vague « \(wave) ». Vérifiez le nom de la vague.",
        en: "This questionnaire has no wave “\(wave)”. Check the wave's name.")
    case .answeredInOtherVersion(let version):
      Phrase(
        fr: "Ce participant a déjà commencé cette vague avec la version \(version) du questionnaire. "
          + "Reprenez avec cette version.",
        en: "This participant has already begun this wave with version \(version) of the questionnaire. "
          + "Continue with that version.")
    case .alreadyComplete:
      Phrase(
        fr: "Cette réponse est déjà terminée et ne peut plus changer. Vérifiez le code et la vague.",
        en: "This response is already complete and can no longer change. Check the code and the wave.")
    case .answerCount(let expected, let found):
      Phrase(
        fr: "Il faut \(expected) réponses, une par question, et il y en a \(found). Rechargez le questionnaire.",
        en: "There must be \(expected) answers, one for each question, and there are \(found). "
          + "Load the questionnaire again.")
    case .unstorableAnswer(let position):
      Phrase(
        fr: "La réponse à la question n° \(position + 1) contient un caractère ou un nombre impossible à enregistrer. "
          + "Saisissez-la de nouveau.",
        en: "The answer to question \(position + 1) holds a character or a number that cannot be saved. Enter it again."
      )
    case .corruptedResponse(let uuid):
      Phrase(
        fr:
          "Les réponses enregistrées sous l'identifiant \(uuid) sont illisibles : elles ont été modifiées hors de Jalon. "
          + "Rétablissez cette ligne depuis une sauvegarde.",
        en: "The answers stored under the identifier \(uuid) cannot be read: they were changed outside Jalon. "
          + "Restore this row from a backup.")
    default: Phrase(fr: "Erreur de la base.", en: "Database error.")
    }
  }

  private var named: String {
    if case .cannotOpen(let path) = self { path } else { "" }
  }
}
