import Testing

/// One answer, as it is given on each of the three ways into the database.
struct Step {
  let item: String
  /// The lines typed in the plain interview.
  let lines: [String]
  /// The keys pressed on the full screen.
  let keys: String
  /// The cell of a table to be imported.
  let cell: String
  /// What a soft check says before the answer is confirmed.
  var warning: String?

  init(_ item: String, lines: String..., keys: String, cell: String, warning: String? = nil) {
    (self.item, self.lines, self.keys, self.cell, self.warning) = (item, lines, keys, cell, warning)
  }

  /// An answer that is typed alike everywhere, and ends with Enter.
  init(_ item: String, _ typed: String, cell: String? = nil) {
    self.init(item, lines: typed, keys: typed + "\r", cell: cell ?? typed)
  }

  /// A question left blank: Enter twice on the full screen.
  static func blank(_ item: String) -> Step { Step(item, lines: "", keys: "\r\r", cell: "") }
}

/// A whole interview with ``Sample/complete`` at one wave.
struct Script: CustomTestStringConvertible {
  let name: String
  let wave: String
  let steps: [Step]
  /// What has to stand in the database, byte for byte.
  let answers: String

  var testDescription: String { name }

  /// Words by which each question is recognised on the screen.
  static let questions = [
    "recette": "Savez-vous cuisiner ?", "viande": "Mangez-vous de la viande ?", "jours": "Combien de jours ?",
    "lieux": "Où achetez-vous ?", "kilos": "Combien de kilos jetez-vous ?", "atelier": "Quelle date, l'atelier ?",
    "jardin": "Avez-vous un jardin ?", "etape": "Où en êtes-vous ?", "envie": "Quelle envie de changer ?",
    "plat": "Quel plat préféré ?", "mot": "Un dernier mot ?",
  ]
}

extension Script {
  private static let (down, right, newLine) = ("\u{1B}[B", "\u{1B}[C", "\u{1B}\r")

  static let all = [
    Script(
      name: "every question answered", wave: "avant",
      steps: [
        Step("recette", "4", cell: "Plutôt d'accord"),
        Step("viande", lines: "De temps en temps", keys: down + down + "\r", cell: "parfois"),
        Step("jours", "3"),
        Step("lieux", lines: "1, 3", keys: "13\r", cell: "ferme;marche"),
        Step("kilos", "2,5"),
        Step("atelier", "21/11/2026", cell: "2026-11-21"),
        Step("jardin", lines: "oui", keys: "1\r", cell: "Oui"),
        Step("etape", lines: "2", keys: "2\r", cell: "J'y pense"),
        Step("envie", "70"),
        Step("plat", "Crêpes « à l'ancienne », œufs & blé noir"),
        Step(
          "mot", lines: "C'était très bien,", "merci à vous…", ".",
          keys: "C'était très bien," + newLine + "merci à vous…\r", cell: "C'était très bien,\nmerci à vous…"),
      ],
      answers: #"[4,"parfois",3,["marche","ferme"],2.5,{"date":"2026-11-21"},"oui","reflexion",70,"#
        + #"{"text":"Crêpes « à l'ancienne », œufs & blé noir"},{"text":"C'était très bien,\u000amerci à vous…"}]"#),
    Script(
      name: "questions skipped by the route", wave: "avant",
      steps: [
        Step("recette", "1"),
        Step("viande", lines: "3", keys: "3\r", cell: "Non, jamais"),
        Step("lieux", lines: "rien", keys: "4\r", cell: "nulle part"),
        Step("kilos", "0"),
        Step("atelier", "2024-02-29"),
        Step("jardin", lines: "non", keys: "2\r", cell: "NON"),
        Step("etape", lines: "action", keys: down + down + down + "\r", cell: "action"),
        Step("envie", lines: "52", keys: right + right + right + "\r", cell: "52"),
        Step("mot", lines: #"\ "quoted" \"#, ".", keys: #"\ "quoted" \"# + "\r", cell: #"\ "quoted" \"#),
      ],
      answers: #"[1,"jamais",null,["rien"],0,{"date":"2024-02-29"},"non","action",52,null,"#
        + #"{"text":"\\ \"quoted\" \\"}]"#),
    Script(
      name: "declared codes and blanks", wave: "avant",
      steps: [
        Step("recette", "nsp", cell: "Je ne sais pas"),
        Step("viande", lines: "nspp", keys: "4\r", cell: "nspp"),
        Step("lieux", lines: "nspp", keys: "5\r", cell: "Je ne souhaite pas répondre"),
        .blank("kilos"), .blank("atelier"), .blank("jardin"), .blank("etape"), .blank("envie"), .blank("mot"),
      ],
      answers: #"[{"missing":"nsp"},{"missing":"nspp"},null,{"missing":"nspp"},"#
        + #"false,false,false,false,false,null,false]"#),
    Script(
      name: "a soft check overruled, a declared code for a number, blanks before", wave: "avant",
      steps: [
        .blank("recette"),
        Step("viande", lines: "souvent", keys: "1\r", cell: "Oui, souvent"),
        Step("jours", lines: "7", "y", keys: "7\r", cell: "7", warning: "Tous les jours, vraiment ?"),
        Step(
          "lieux", lines: "super marche", keys: down + " \u{1B}[A \r", cell: "Au supermarché|Au marché, surtout l'été"),
        Step("kilos", "0.125"),
        Step("atelier", "31/12/1999"),
        Step("jardin", lines: "o", keys: "o\r", cell: "oui"),
        Step("etape", lines: "1", keys: "1\r", cell: "pas_prevu"),
        Step("envie", lines: "100", keys: "\u{1B}[F\r", cell: "100"),
        .blank("plat"),
        Step("mot", lines: "الحمد لله 🙂", ".", keys: "الحمد لله 🙂\r", cell: "الحمد لله 🙂"),
      ],
      answers: #"[false,"souvent",7,["marche","super"],0.125,{"date":"1999-12-31"},"oui","pas_prevu",100,false,"#
        + #"{"text":"الحمد لله 🙂"}]"#),
    Script(
      name: "a number left out by its code", wave: "apres",
      steps: [
        Step("recette", lines: "Tout à fait d'accord", keys: "5\r", cell: "tout a fait d'accord"),
        Step("viande", lines: "1", keys: down + "\r", cell: "souvent"),
        Step("jours", lines: "nsp", keys: down + "\r", cell: "nsp"),
        Step("lieux", lines: "2", keys: "2\r", cell: "super"),
        Step("kilos", "50"),
        Step("atelier", "1/1/2026", cell: "01/01/2026"),
        Step("jardin", lines: "2", keys: "n\r", cell: "non"),
        Step("etape", lines: "3", keys: "3\r", cell: "Je le fais"),
        Step("envie", lines: "0", keys: "\u{1B}[H\r", cell: "0"),
        .blank("mot"),
      ],
      answers: #"[5,"souvent",{"missing":"nsp"},["super"],50,{"date":"2026-01-01"},"non","action",0,null,false]"#),
  ]
}
