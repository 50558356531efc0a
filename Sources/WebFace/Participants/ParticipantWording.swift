import QuestionnaireModel
import Wording

/// What participants read, apart from the questionnaires themselves: few words, said to anybody.
enum ParticipantWording {
  // MARK: Joining

  static let joinTitle = Phrase(fr: "Répondre à un questionnaire", en: "Answer a questionnaire")
  static let joinHelp = Phrase(
    fr: "Demandez le code à la personne qui anime, ou lisez-le à l'écran de la salle.",
    en: "Ask the facilitator for the code, or read it on the screen in the room.")
  static let joinLabel = Phrase(fr: "Code de la séance", en: "Session code")
  static let joinExample = Phrase(fr: "Quatre lettres ou chiffres", en: "Four letters or digits")
  static let join = Phrase(fr: "Continuer", en: "Continue")
  static let joinNotACode = Phrase(
    fr: "Un code a quatre lettres ou chiffres, par exemple K7PM. Regardez-le encore une fois.",
    en: "A code has four letters or digits, for example K7PM. Please look at it again.")
  static let joinUnknown = Phrase(
    fr: "Aucune séance n'a ce code. Vérifiez chaque lettre, ou demandez à la personne qui anime.",
    en: "No session has this code. Check each letter, or ask the facilitator.")
  static let lostPlace = Phrase(
    fr: "Ce téléphone n'a pas de place en cours. Entrez le code de la séance\u{A0}: avec la même carte, vous reprenez "
      + "où vous en étiez.",
    en: "This phone has no place at the moment. Enter the session code: with the same card, you go on where you were.")

  // MARK: Before the questions

  static let languageLabel = Phrase(fr: "Langue", en: "Language")
  static let questionsIn = Phrase(
    fr: "Les questions sont écrites en français.", en: "The questions are written in English.")
  static let consentTitle = Phrase(fr: "Avant de commencer", en: "Before you begin")
  static let consent = [
    Phrase(
      fr:
        "Vos réponses servent à savoir ce que ces ateliers changent. Elles sont regardées toutes ensemble, jamais pour "
        + "vous juger.",
      en: "Your answers help to find out what these workshops change. They are looked at all together, never to judge "
        + "you."),
    Phrase(
      fr:
        "Répondre est votre choix. Vous pouvez laisser une question sans réponse ou vous arrêter à tout moment. Si vous "
        + "refusez, rien ne change pour vous\u{A0}: l'atelier continue.",
      en: "Answering is your choice. You may leave a question without an answer, or stop at any time. If you refuse, "
        + "nothing changes for you: the workshop goes on."),
    Phrase(
      fr:
        "Nous ne demandons pas votre nom. Vos réponses sont gardées avec un code, sur l'ordinateur de l'équipe. Avec ce "
        + "code, vous pouvez demander qu'on les efface.",
      en: "We do not ask for your name. Your answers are kept with a code, on the team's computer. With this code, you "
        + "can ask for them to be erased."),
  ]
  static let codeLabel = Phrase(fr: "Votre carte ou votre code", en: "Your card or your code")
  static let codeHelp = Phrase(
    fr: "Recopiez le code de votre carte. Pas de carte\u{A0}? Inventez un code que vous retrouverez la prochaine fois, "
      + "par exemple les trois premières lettres du prénom de votre grand-mère et votre jour de naissance\u{A0}: MAR17. "
      + "Jamais votre nom.",
    en: "Copy the code on your card. No card? Make up a code that you will find again next time, for example the first "
      + "three letters of your grandmother's first name and the day of your birthday: MAR17. Never your name.")
  static let modeLabel = Phrase(fr: "Comment voulez-vous lire\u{A0}?", en: "How do you want to read?")
  static let bySection = Phrase(fr: "Plusieurs questions par page", en: "Several questions a page")
  static let byQuestion = Phrase(
    fr: "Une question par page, en grandes lettres", en: "One question a page, in large letters")
  static let agree = Phrase(fr: "J'accepte et je commence", en: "I agree and begin")
  static let refuse = Phrase(fr: "Je ne souhaite pas participer", en: "I do not wish to take part")
  static let codeMissing = Phrase(
    fr: "Écrivez le code de votre carte, ou un code à vous.", en: "Write the code on your card, or a code of your own.")
  static let codeInvisible = Phrase(
    fr: "Ce code contient un caractère qui ne se voit pas. Écrivez-le de nouveau.",
    en: "This code holds a character that cannot be seen. Write it again.")
  static let codeTooLong = Phrase(
    fr: "Ce code est trop long\u{A0}: 64 caractères au plus.", en: "This code is too long: 64 characters at most.")
  static let codeLooksLikeName = Phrase(
    fr:
      "Ce code ressemble à un prénom et un nom. Aucun nom n'est gardé ici\u{A0}: prenez le code de votre carte, ou un "
      + "code à vous. Si ce n'est pas un nom, cochez la case.",
    en: "This code looks like a first and a last name. No name is kept here: take the code on your card, or one of "
      + "your own. If it is not a name, tick the box.")
  static let codeIsNoName = Phrase(fr: "Ce n'est pas un nom", en: "It is not a name")
  static let codeOfOtherGroup = Phrase(
    fr: "Ce code est déjà celui d'une personne d'un autre groupe. Vérifiez-le, ou demandez à la personne qui anime.",
    en: "This code already belongs to a person of another group. Check it, or ask the facilitator.")
  static let codeInUse = Phrase(
    fr: "Quelqu'un répond déjà avec ce code. Si c'est vous, sur un autre téléphone, cochez la case\u{A0}: vous "
      + "continuerez après vos réponses, qui ne seront pas montrées ici. Sinon, choisissez un autre code.",
    en: "Somebody is already answering with this code. If it is you, on another phone, tick the box: you will go on "
      + "after your answers, which are not shown here. If not, choose another code.")
  static let tooMany = Phrase(
    fr: "Beaucoup de codes sont essayés en ce moment. Attendez un peu, puis recommencez.",
    en: "Many codes are being tried at the moment. Wait a little, then try again.")
  static let itIsMe = Phrase(fr: "Oui, c'est bien moi", en: "Yes, it is me")
  static let cardUnknown = Phrase(
    fr: "Aucune carte n'a ce code ici. Vérifiez chaque lettre. S'il est juste, cochez la case.",
    en: "No card has this code here. Check each letter. If it is right, tick the box.")
  static let codeIsRight = Phrase(fr: "Oui, ce code est juste", en: "Yes, this code is right")

  // MARK: The pages of questions

  static func progress(_ page: Int, of pages: Int) -> Phrase {
    Phrase(fr: "Page \(page) sur \(pages)", en: "Page \(page) of \(pages)")
  }
  static let next = Phrase(fr: "Continuer", en: "Continue")
  static let back = Phrase(fr: "Retour", en: "Back")
  static let required = Phrase(fr: "réponse nécessaire", en: "answer needed")
  static let severalPossible = Phrase(fr: "Plusieurs réponses possibles", en: "Several answers possible")
  static let alone = Phrase(fr: "seule réponse", en: "only answer")
  static let clear = Phrase(fr: "Effacer ma réponse", en: "Clear my answer")
  static let wholeNumber = Phrase(fr: "Un nombre entier", en: "A whole number")
  static let decimalNumber = Phrase(fr: "Un nombre", en: "A number")
  static func between(_ days: ClosedRange<CalendarDate>) -> Phrase {
    Phrase(
      fr: "Une date du \(days.lowerBound.written(in: .french)) au \(days.upperBound.written(in: .french))",
      en: "A date from \(days.lowerBound.written(in: .english)) to \(days.upperBound.written(in: .english))")
  }

  static func between(_ low: Phrase, _ high: Phrase, isWhole: Bool) -> Phrase {
    Phrase(
      fr: "\(isWhole ? "Un nombre entier" : "Un nombre") de \(low.french) à \(high.french)",
      en: "\(isWhole ? "A whole number" : "A number") from \(low.english) to \(high.english)")
  }
  static func slider(_ low: String, _ high: String) -> Phrase {
    Phrase(
      fr: "Un nombre de 0 («\u{A0}\(low)\u{A0}») à 100 («\u{A0}\(high)\u{A0}»)",
      en: "A number from 0 (“\(low)”) to 100 (“\(high)”)")
  }
  static let date = Phrase(fr: "Jour, mois, année", en: "Day, month, year")
  static let errorPrefix = Phrase(fr: "À revoir\u{A0}:", en: "To look at:")
  static func errors(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(fr: "Une réponse est à revoir", en: "One answer needs a look")
      : Phrase(fr: "\(count) réponses sont à revoir", en: "\(count) answers need a look")
  }
  static let confirm = Phrase(fr: "Oui, c'est bien ma réponse", en: "Yes, that is my answer")
  static let appeared = Phrase(
    fr: "Votre réponse amène une question de plus.", en: "Your answer brings up one more question.")
  static let appearedHere = Phrase(fr: "Nouvelle question", en: "New question")
  static let stale = Phrase(
    fr:
      "Vous avez répondu à cette page depuis, dans une autre fenêtre. Ces réponses plus récentes sont gardées. Vérifiez "
      + "celles-ci\u{A0}: si vous continuez, elles les remplacent.",
    en: "You have answered this page since, in another window. Those newer answers are kept. Check these: if you "
      + "continue, they replace them.")
  static let kept = Phrase(fr: "Vos réponses sont gardées à chaque page.", en: "Your answers are kept at every page.")
  static let display = Phrase(fr: "Affichage", en: "Display")
  static let nothingKept = Phrase(
    fr: "Cette page n'a pas été gardée\u{A0}: l'ordinateur de la séance ne peut plus écrire. Ne fermez pas cette page, "
      + "vos réponses y sont encore. Prévenez la personne qui anime, puis touchez «\u{A0}Continuer\u{A0}».",
    en: "This page was not kept: the session's computer can no longer write. Do not close this page, your answers are "
      + "still on it. Tell the facilitator, then press “Continue”.")
  static let nothingKeptTitle = Phrase(fr: "Rien n'a été gardé cette fois", en: "Nothing was kept this time")

  // MARK: The end

  static let reviewTitle = Phrase(fr: "C'est presque fini", en: "Almost done")
  static let reviewHelp = Phrase(
    fr: "Envoyez vos réponses, ou relisez-les d'abord. Après l'envoi, elles ne peuvent plus changer.",
    en: "Send your answers, or read them again first. Once sent, they can no longer change.")
  static let send = Phrase(fr: "Envoyer mes réponses", en: "Send my answers")
  static let review = Phrase(fr: "Relire mes réponses", en: "Read my answers again")
  static let change = Phrase(fr: "Changer", en: "Change")
  static let noAnswer = Phrase(fr: "sans réponse", en: "no answer")
  static let hidden = Phrase(
    fr: "Les réponses données sur un autre téléphone ne sont pas montrées ici.",
    en: "The answers given on another phone are not shown here.")
  static let thanksTitle = Phrase(fr: "Merci beaucoup\u{A0}!", en: "Thank you!")
  static let thanks = Phrase(
    fr: "Vos réponses sont enregistrées. Vous pouvez fermer cette page.",
    en: "Your answers are stored. You can close this page.")
  static let keepCode = Phrase(
    fr: "Gardez votre carte ou votre code\u{A0}: il servira la prochaine fois.",
    en: "Keep your card or your code: it will serve next time.")
  static let somebodyElse = Phrase(
    fr: "Une autre personne répond sur ce téléphone", en: "Another person answers on this phone")
  static let refusedTitle = Phrase(fr: "C'est noté", en: "Noted")
  static let refused = Phrase(
    fr:
      "Vous ne participez pas, et c'est très bien ainsi. Aucune réponse n'est gardée, et l'atelier continue pour vous.",
    en: "You do not take part, and that is quite all right. No answer is kept, and the workshop goes on for you.")
  static let changedMind = Phrase(fr: "J'ai changé d'avis", en: "I have changed my mind")

  // MARK: What goes wrong

  static let closedTitle = Phrase(fr: "Cette séance est finie", en: "This session is over")
  static let closed = Phrase(
    fr: "Elle ne prend plus de réponses. Ce que vous avez envoyé avant est gardé. Pour toute question, adressez-vous à "
      + "la personne qui anime.",
    en: "It takes no more answers. What you sent before is kept. For any question, turn to the facilitator.")
  static let notFoundTitle = Phrase(fr: "Cette page n'existe pas", en: "There is no such page")
  static let notFound = Phrase(
    fr: "Vérifiez l'adresse, ou entrez le code de la séance.", en: "Check the address, or enter the session code.")
  static let toStart = Phrase(fr: "Entrer un code", en: "Enter a code")
  static let wrongFormTitle = Phrase(fr: "Cette page a expiré", en: "This page has expired")
  static let wrongForm = Phrase(
    fr: "Rien n'a changé. Reprenez là où vous en étiez.", en: "Nothing has changed. Go on where you were.")
  static let goOn = Phrase(fr: "Reprendre", en: "Go on")
  static let notAskedTitle = Phrase(fr: "Ce questionnaire n'est pas prêt", en: "This questionnaire is not ready")
  static let notAsked = Phrase(
    fr: "L'ordinateur de la séance ne l'a pas sous la main. Prévenez la personne qui anime.",
    en: "The session's computer does not have it at hand. Tell the facilitator.")
  static let otherVersionTitle = Phrase(fr: "Vous avez déjà commencé", en: "You have already begun")
  static let otherVersion = Phrase(
    fr: "Vous avez déjà répondu à ces questions, dans une autre version. Prévenez la personne qui anime.",
    en: "You have already answered these questions, in another version. Tell the facilitator.")
  static let brokenTitle = Phrase(fr: "Cela n'a pas marché", en: "That did not work")
  static let broken = Phrase(
    fr:
      "Rien n'a été gardé cette fois\u{A0}; ce qui l'était avant l'est toujours. Prévenez la personne qui anime, puis "
      + "revenez en arrière et essayez de nouveau.",
    en: "Nothing was kept this time; what was kept before still is. Tell the facilitator, then go back and try again.")
}

/// The names of languages, each in itself.
enum LanguageName {
  static func of(_ code: String) -> String { names[code] ?? code }

  private static let names = [
    "ar": "العربية", "bn": "বাংলা", "de": "Deutsch", "en": "English", "es": "Español", "fa": "فارسی", "fr": "Français",
    "hy": "Հայերեն", "it": "Italiano", "ka": "ქართული", "ku": "Kurdî", "nl": "Nederlands", "pl": "Polski",
    "ps": "پښتو", "pt": "Português", "ro": "Română", "ru": "Русский", "so": "Soomaali", "sq": "Shqip",
    "ta": "தமிழ்", "ti": "ትግርኛ", "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文",
  ]
}
