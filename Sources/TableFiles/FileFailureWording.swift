import Glibc
import Wording

extension FileFailure {
  /// Why the file at `path` could not be read, and what to do next.
  func whenReading(_ path: String) -> Phrase {
    let problem = Phrase(fr: "Impossible de lire « \(path) » : ", en: "“\(path)” cannot be read: ")
    switch self {
    case .notFound:
      return problem.followed(
        fr: "ce fichier n’existe pas. Vérifiez son nom et son dossier.",
        en: "there is no such file. Check its name and its folder.")
    case .permissionDenied:
      return problem.followed(
        fr: "vous n’avez pas le droit de l’ouvrir. Demandez ce droit à la personne qui gère ce dossier, ou copiez le "
          + "fichier chez vous.",
        en: "you do not have permission to open it. Ask the person in charge of that folder, or copy the file into a "
          + "folder of yours.")
    case .isDirectory:
      return problem.followed(
        fr: "c’est un dossier. Donnez le chemin d’un fichier de ce dossier.",
        en: "it is a folder. Give the path of a file in that folder.")
    case .notAFile:
      return problem.followed(
        fr: "ce n’est pas un fichier, mais un périphérique. Donnez le chemin d’un fichier CSV.",
        en: "it is a device, not a file. Give the path of a CSV file.")
    case .tooLarge(let limit):
      return problem.followed(
        fr: "il dépasse \(limit >> 20) Mio. Partagez-le en plusieurs fichiers, chacun avec sa ligne de titre.",
        en: "it is larger than \(limit >> 20) MiB. Split it into several files, each with its header.")
    case .changedMeanwhile:
      return problem.followed(
        fr: "un autre programme l’a modifié pendant la lecture. Attendez qu’il ait fini, puis recommencez.",
        en: "another program has changed it while it was read. Wait until it has finished, then try again.")
    case .diskFull, .readOnly, .other:
      return problem.followed(
        fr: "le système répond « \(systemMessage) ». Vérifiez que le disque est bien branché, puis recommencez.",
        en: "the system answers “\(systemMessage)”. Check that the disk is connected, then try again.")
    }
  }

  /// Why the file at `path` could not be written, and what to do next.
  func whenWriting(_ path: String) -> Phrase {
    let problem = Phrase(
      fr: "Impossible d’écrire « \(path) » : ", en: "“\(path)” cannot be written: ")
    switch self {
    case .notFound:
      return problem.followed(
        fr: "le dossier n’existe pas. Créez-le d’abord, ou choisissez-en un autre.",
        en: "its folder does not exist. Create it first, or choose another.")
    case .permissionDenied:
      return problem.followed(
        fr: "vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.",
        en: "you do not have permission to write there. Choose another folder.")
    case .isDirectory:
      return problem.followed(
        fr: "c’est un dossier. Ajoutez le nom du fichier à écrire dans ce dossier.",
        en: "it is a folder. Add the name of the file to write in that folder.")
    case .notAFile:
      return problem.followed(
        fr: "ce n’est pas un fichier, mais un périphérique. Donnez le chemin d’un fichier.",
        en: "it is a device, not a file. Give the path of a file.")
    case .changedMeanwhile:
      return problem.followed(
        fr:
          "un autre programme l’a modifié pendant ce temps. Rien n’a été changé : enregistrez et fermez-le là-bas, "
          + "puis recommencez.",
        en: "another program has changed it in the meantime. Nothing was changed: save and close it there, then try "
          + "again.")
    case .diskFull, .tooLarge:
      return problem.followed(
        fr:
          "il n’y a plus de place sur le disque. Libérez de la place ou choisissez un autre disque, puis recommencez.",
        en: "there is no space left on the disk. Free some space or choose another disk, then try again.")
    case .readOnly:
      return problem.followed(
        fr: "ce disque ne peut qu’être lu. Choisissez un dossier d’un autre disque.",
        en: "that disk can only be read. Choose a folder on another disk.")
    case .other:
      return problem.followed(
        fr: "le système répond « \(systemMessage) ». Vérifiez que le disque est bien branché, puis recommencez.",
        en: "the system answers “\(systemMessage)”. Check that the disk is connected, then try again.")
    }
  }

  /// The C library's words, which are English unless the program sets a locale.
  private var systemMessage: String {
    let code: Int32 =
      switch self {
      case .other(let code): code
      case .diskFull: ENOSPC
      case .readOnly: EROFS
      default: EIO
      }
    return strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}

extension Phrase {
  /// The phrase with an end in each language.
  fileprivate func followed(fr: String, en: String) -> Phrase {
    Phrase(fr: french + fr, en: english + en)
  }
}
