/// Questionnaires and answers made up for measuring, the same at every run.
enum GeneratedWorkload {
  /// A questionnaire of so many items on one scale, with skip logic on every tenth and one score over all the others.
  static func questionnaire(items: Int) -> String {
    var lines = [
      "jalon 1 en", "questionnaire measured version 1.0 \"Generated for measuring\"", "",
      "wave before \"Before\"", "wave after \"After\"", "", "scale agree from 1 to 5", "  1 \"Not at all\"",
      "  5 \"Entirely\"", "  dk \"I do not know\", missing", "",
    ]
    var scored: [String] = []
    for item in 0..<items {
      if item.isMultiple(of: 20) { lines.append("section s\(item) \"Part \(item / 20 + 1)\"") }
      lines.append("  question q\(item) \"I can do the thing that question number \(item) is about.\" : agree")
      if item % 10 == 9 && items > 50 {
        lines.append("    if q\(item - 1) >= 3 or not answered q\(item - 2)")
      } else {
        scored.append("q\(item)")
      }
    }
    lines += [
      "", "score total \"Total\", higher is better", "  sum of \(scored.joined(separator: ", "))",
      "  computed if at least \(scored.count / 2) answers", "  threshold 3", "", "change total from before to after",
      "",
    ]
    return lines.joined(separator: "\n")
  }

  /// A questionnaire of one page of so many items on one scale.
  static func page(items: Int) -> String {
    let head = """
      jalon 1 en
      questionnaire measured version 1.0 "Generated for measuring"

      wave before "Before"

      scale agree from 1 to 5
        1 "Not at all"
        5 "Entirely"
        dk "I do not know", missing

      section s "Cooking at home"
      """
    let questions = (0..<items).map {
      "  question q\($0) \"I can do the thing that question number \($0) is about.\" : agree"
    }
    return ([head] + questions).joined(separator: "\n") + "\n"
  }

  /// A questionnaire of at least so many bytes, in French, with scales, choices, numbers, conditions, checks, help,
  /// waves, a score and a change for every section of twenty questions.
  static func largeQuestionnaire(bytes: Int) -> String {
    var text = """
      jalon 1 fr
      questionnaire mesure version 1.0 "Fabriqué pour mesurer"

      vague avant "Avant l'atelier"
      vague apres "À la fin de l'atelier"
      vague suivi "Trois mois après", 75 à 105 jours après avant

      échelle accord de 1 à 5
        1 "Pas du tout d'accord"
        5 "Tout à fait d'accord"
        nsp "Je ne sais pas", manquant

      """
    var section = 0
    while text.utf8.count < bytes {
      text += largeSection(section)
      section += 1
    }
    return text
  }

  private static func largeSection(_ section: Int) -> String {
    var lines = ["", "section s\(section) \"Cuisiner chez vous, partie \(section)\""]
    let first = section * 20
    for item in stride(from: first, to: first + 20, by: 4) {
      lines += [
        "  question q\(item) \"Je sais cuisiner un repas sans viande, numéro \(item).\" : accord",
        "    vagues avant, apres, suivi",
        "  question q\(item + 1) \"Je reconnais les légumes de saison, numéro \(item + 1).\" : accord",
        "    aide \"Par exemple des poireaux, des courges, des œufs, des lentilles.\"",
        "  question q\(item + 2) \"Mangez-vous de la viande ?\" : choix",
        "    souvent \"Oui, souvent\"", "    parfois \"De temps en temps\"", "    jamais \"Non, jamais\"",
        "  question q\(item + 3) \"Combien de jours par semaine ?\" : entier de 1 à 7",
        "    si q\(item + 2) parmi souvent, parfois",
        "    alerte si q\(item + 3) = 7 \"Tous les jours, vraiment ?\"",
      ]
    }
    lines += [
      "", "score c\(section) \"Confiance en cuisine\", hausse favorable",
      "  moyenne de q\(first), q\(first + 1), q\(first + 4), inversé q\(first + 5)",
      "  calculé si au moins 2 réponses", "  seuil 0,5", "  objectifs PSP2, PSP3, ODD3", "",
      "changement c\(section) de avant à apres", "",
    ]
    return lines.joined(separator: "\n")
  }

  /// A wide table of answers from 1 to 5, one row a participant and wave, first all of the earlier wave and then all of
  /// the later one. Every tenth participant has not answered the second time; one row in fifty has a blank.
  static func table(participants: Int, items: Int) -> [UInt8] {
    var generator = SplitMix64(state: 20_261_121)
    var text: [UInt8] = []
    text.reserveCapacity(participants * 2 * (items * 2 + 16))
    text += Array(("participant,wave," + (0..<items).map { "q\($0)" }.joined(separator: ",") + "\n").utf8)
    for (index, wave) in ["before", "after"].enumerated() {
      for participant in 0..<participants where index == 0 || participant % 10 != 9 {
        text += Array("\(participant),\(wave)".utf8)
        let blank = generator.next() % 50 == 0 ? Int(generator.next() % UInt64(items)) : -1
        // People differ, which makes the scale consistent; the second time answers are a little higher.
        let level = participant % 3
        for item in 0..<items {
          let number = generator.next()
          text.append(UInt8(ascii: ","))
          if item == blank { continue }
          let rise = index == 1 && number % 5 == 0 ? 1 : 0
          text.append(UInt8(ascii: "1") + UInt8(min(4, level + Int((number >> 32) % 3) + rise)))
        }
        text.append(UInt8(ascii: "\n"))
      }
    }
    return text
  }

  /// The rows of such a table.
  static func rows(participants: Int) -> Int { participants * 2 - participants / 10 }
}

/// A small generator of pseudo-random numbers (Steele, Lea & Flood 2014, OOPSLA), so that every run has the same data.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
