import Wording

extension StoreError {
  /// What a person is told about the participant or the group that they named.
  var participantPhrase: Phrase {
    switch self {
    case .invalidParticipantCode(let problem):
      problem.phrase(fr: "Le code du participant", en: "The participant's code")
    case .invalidGroupName(let problem): problem.phrase(fr: "Le nom du groupe", en: "The group's name")
    case .similarCode:
      Phrase(
        fr: "Un code presque pareil existe déjà\u{A0}: seules les majuscules, les accents ou les espaces diffèrent. "
          + "Vérifiez la carte et écrivez le code exactement comme la première fois.",
        en: "An almost identical code exists already: only capitals, accents or blanks differ. "
          + "Check the card and write the code exactly as the first time.")
    case .similarGroup(let known, let given):
      Phrase(
        fr:
          "Un groupe presque pareil existe déjà\u{A0}: «\u{A0}\(known)\u{A0}», et non «\u{A0}\(given)\u{A0}». Seules les "
          + "majuscules, les accents ou les espaces diffèrent. Écrivez le nom du groupe exactement comme la première fois.",
        en: "An almost identical group exists already: “\(known)”, not “\(given)”. Only capitals, accents or blanks "
          + "differ. Write the group's name exactly as the first time.")
    case .groupConflict:
      // To which group a code belongs is not for whoever types it to learn.
      Phrase(
        fr:
          "Ce code est déjà celui d'une personne d'un autre groupe. Vérifiez le code, puis le groupe\u{A0}; sans groupe, "
          + "la personne garde le sien.",
        en: "This code already belongs to a person of another group. Check the code, then the group; without a group, "
          + "the person keeps theirs.")
    case .unknownParticipant:
      Phrase(
        fr: "Personne n'a ce code dans cette base. Vérifiez la carte, puis le nom de la base.",
        en: "Nobody has this code in this database. Check the card, then the name of the database.")
    case .tracesLeft(let path):
      Phrase(
        fr: "Les réponses de cette personne ne sont plus dans la base, mais le fichier «\u{A0}\(path)\u{A0}» en garde "
          + "des traces, parce qu'un autre programme le tient ou que le disque est plein. Fermez les autres fenêtres ou "
          + "libérez de la place\u{A0}: la prochaine commande jalon sur cette base finira de les effacer.",
        en: "The answers of this person are no longer in the database, but the file “\(path)” keeps traces of them, "
          + "because another program is holding it or the disk is full. Close the other windows or free some space: "
          + "the next jalon command on this database will finish erasing them.")
    default: Phrase(fr: "Erreur de la base.", en: "Database error.")
    }
  }
}

extension StoreError.NameProblem {
  fileprivate func phrase(fr french: String, en english: String) -> Phrase {
    switch self {
    case .empty:
      Phrase(fr: "\(french) est vide. Saisissez-le.", en: "\(english) is empty. Enter it.")
    case .tooLong(let limit):
      Phrase(
        fr: "\(french) est trop long : \(limit) caractères au plus.",
        en: "\(english) is too long: \(limit) characters at most.")
    case .invisibleCharacter:
      Phrase(
        fr: "\(french) contient un caractère invisible. Saisissez-le de nouveau au clavier.",
        en: "\(english) holds an invisible character. Type it again on the keyboard.")
    }
  }
}
