import Testing

extension Workshop {
  /// What the short sample says in Arabic, by the French text; everything but the last of its texts.
  static let arabic = [
    "Mes pratiques": "عاداتي", "Avant": "قبل الورشة", "À la fin": "في النهاية",
    "Avant, vu d'aujourd'hui": "قبل، كما أراه اليوم",
    "Pas du tout d'accord": "لا أوافق إطلاقًا", "Tout à fait d'accord": "أوافق تمامًا", "Je ne sais pas": "لا أعرف",
    "Cuisiner": "الطبخ", "Savez-vous cuisiner ?": "هل تعرف الطبخ؟",
    "Connaissez-vous les saisons ?": "هل تعرف المواسم؟", "Mangez-vous de la viande ?": "هل تأكل اللحم؟",
    "Oui, souvent": "نعم، كثيرًا", "De temps en temps": "أحيانًا", "Non, jamais": "لا، أبدًا",
    "Combien de jours ?": "كم يومًا؟", "Tous les jours, vraiment ?": "كل يوم، حقًا؟",
  ]

  /// Translates `NAME.jalon` into `NAME.ar.jalon`: fills in the quotation marks, as a translator does.
  func translateToArabic(_ name: String) throws {
    #expect(try jalon("translate", "\(name).jalon").end == .code(0))
    var source = ""
    let file = String(decoding: try read("\(name).ar.jalon"), as: UTF8.self)
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if let mark = line.firstRange(of: "-- fr > ") { source = String(line[mark.upperBound...]) }
      let isWaiting = !line.contains("--") && line.contains("\"\"")
      return isWaiting ? String(line).replacing("\"\"", with: "\"\(Self.arabic[source] ?? "")\"") : String(line)
    }
    try write(lines.joined(separator: "\n"), to: "\(name).ar.jalon")
  }
}
