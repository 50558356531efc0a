import Benchmarking
import CommandSyntax
import Foundation
import Reporting
import Wording

/// `jalon bench`: measures Jalon on this machine.
enum BenchCommand: Command {
  static let description = CommandDescription(
    name: "bench",
    summary: Phrase(fr: "mesurer la vitesse de Jalon sur cette machine", en: "measure Jalon's speed on this machine"),
    discussion: Phrase(
      fr: """
        Mesure ce qu'on attend vraiment : compiler un questionnaire de 60 questions, puis un de 10 Mo, comparer deux vagues d'un tableau, l'importer, calculer les \
        changements. Chaque durée est donnée à côté d'un plancher mesuré dans la même minute, le moins que tout programme \
        doive faire ; c'est le rapport des deux qui se compare d'une machine à l'autre. DuckDB, polars et pandas servent de comparaison si Python les a. À lancer sur une version compilée \
        avec -c release.
        """,
      en: """
        Measures what people really wait for: compiling a questionnaire of 60 items, then one of 10 MB, comparing two waves of a table, importing it, computing changes. \
        Each time is given beside a floor measured in the same minute, the least that any program must do; it is the ratio \
        of the two that compares between machines. DuckDB, polars and pandas are peers where Python has them. Run it on a build made with -c release.
        """),
    arguments: [
      ArgumentDescription(
        "what", placeholder: Phrase(fr: "QUOI", en: "WHAT"), count: .optional,
        allowedValues: ["files", "web", "statistics"],
        help: Phrase(
          fr:
            "files\u{A0}: questionnaires, import, calculs\u{A0}; web\u{A0}: jalon serve sous la charge de nombreux téléphones\u{A0}; "
            + "statistics\u{A0}: BCa et modèle mixte, à côté de SciPy et de lme4.",
          en: "files: questionnaires, import, computing; web: jalon serve under the load of many phones; "
            + "statistics: BCa and a mixed model, beside SciPy and lme4."))
    ],
    options: [
      .value(
        "size", placeholder: Phrase(fr: "N", en: "N"), whenAbsent: .means("50000"),
        help: Phrase(
          fr: "Personnes qui répondent à 40 questions, neuf sur dix deux fois.",
          en: "People who answer 40 items, nine in ten of them twice.")),
      .value(
        "phones", placeholder: Phrase(fr: "N", en: "N"), whenAbsent: .means("10000"),
        help: Phrase(fr: "Téléphones qui répondent, pour web.", en: "Phones that answer, for web.")),
      .value(
        "kills", placeholder: Phrase(fr: "N", en: "N"), whenAbsent: .means("10"),
        help: Phrase(fr: "Arrêts brutaux sous la charge, pour web.", en: "Sudden deaths under load, for web.")),
    ],
    examples: CommandExample(
      "jalon bench --size 1000000",
      Phrase(fr: "Un million de personnes, un tableau de 180 Mo.", en: "A million people, a table of 180 MB.")),
    CommandExample(
      "jalon bench web",
      Phrase(
        fr: "Dix mille téléphones, à côté de SQLite seul et de nginx.",
        en: "Ten thousand phones, beside SQLite alone and nginx.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let size = try number("size", 20...5_000_000, invocation)
    let phones = try number("phones", 100...1_000_000, invocation)
    let kills = try number("kills", 0...1_000, invocation)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try storing {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if invocation.value("what") == "statistics" {
        try StatisticsBenchmark(in: folder.path).run { show($0, console) }
        return .success
      }
      guard invocation.value("what") == "web" else {
        try Benchmark(in: folder.path, participants: size).run { show($0, console) }
        return .success
      }
      let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
      try WebBenchmark(in: folder.path, executable: program, phones: phones, kills: kills).run {
        console.print($0.phrase(console.language))
      }
      return .success
    }
  }

  private static func number(
    _ option: String, _ bounds: ClosedRange<Int>, _ invocation: CommandInvocation
  ) throws(CommandFailure) -> Int {
    if let number = Int(invocation.value(option) ?? ""), bounds.contains(number) { return number }
    throw CommandFailure(
      phrase: Phrase(
        fr: "--\(option) demande un nombre entier de \(bounds.lowerBound) à \(bounds.upperBound).",
        en: "--\(option) takes a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."),
      exitCode: .wrongUse)
  }

  private static func show(_ measure: StatisticsBenchmark.Measure, _ console: Console) {
    let format = NumberFormat(console.language)
    func milliseconds(_ seconds: Double) -> String { "\(format.decimal(seconds * 1000, digits: 1)) ms" }
    let missing = Phrase(fr: "n'est pas installé", en: "is not installed").text(in: console.language)
    let beside = measure.peerSeconds.map { "\(milliseconds($0)), × \(format.decimal(measure.seconds / $0, digits: 3))" }
    let theirs = measure.found.theirs.map { " / \(format.decimal($0, digits: 4))" } ?? ""
    console.print(
      "\(measure.subject.text(in: console.language)): \(milliseconds(measure.seconds)), \(measure.peer) "
        + "\(beside ?? missing) (\(format.decimal(measure.found.ours, digits: 4))\(theirs))")
  }

  private static func show(_ measure: Benchmark.Measure, _ console: Console) {
    let format = NumberFormat(console.language)
    let subject = measure.subject.phrase(count: measure.count).text(in: console.language)
    let against = Phrase(fr: "contre", en: "against").text(in: console.language)
    let colon = Phrase(fr: "\u{A0}:", en: ":").text(in: console.language)
    let unit = Phrase(fr: "Mo/s", en: "MB/s").text(in: console.language)
    let speed = measure.megabytesPerSecond.map { ", \(format.decimal($0, digits: 1)) \(unit)" } ?? ""
    guard let floor = measure.floor, let ratio = measure.ratio else {
      let absent = Phrase(fr: "n'est pas installé", en: "is not installed").text(in: console.language)
      console.print("\(subject)\(colon) \(format.decimal(measure.seconds * 1000)) ms, \(absent)")
      return
    }
    console.print(
      "\(subject)\(colon) \(format.decimal(measure.seconds * 1000)) ms \(against) "
        + "\(format.decimal(floor * 1000)) ms, × \(format.decimal(ratio))\(speed)")
  }
}

extension Benchmark.Subject {
  fileprivate func phrase(count: Int) -> Phrase {
    switch self {
    case .compile:
      Phrase(
        fr: "Compiler \(count) questions (plancher\u{A0}: lire les caractères)",
        en: "Compile \(count) items (floor: read the characters)")
    case .lexing:
      Phrase(
        fr: "Découper en mots un questionnaire de \(count / 1_000_000) Mo (plancher\u{A0}: additionner les octets)",
        en: "Cut a questionnaire of \(count / 1_000_000) MB into words (floor: sum the bytes)")
    case .compileLarge:
      Phrase(
        fr: "Compiler un questionnaire de \(count / 1_000_000) Mo (plancher\u{A0}: additionner les octets)",
        en: "Compile a questionnaire of \(count / 1_000_000) MB (floor: sum the bytes)")
    case .keystroke:
      Phrase(
        fr: "Montrer les erreurs après une touche, \(count) questions (plancher\u{A0}: compiler le texte)",
        en: "Show mistakes after a keystroke, \(count) items (floor: compile the text)")
    case .completion:
      Phrase(
        fr: "Compléter un nom après une touche, \(count) questions (plancher\u{A0}: compiler le texte)",
        en: "Complete a name after a keystroke, \(count) items (floor: compile the text)")
    case .study:
      Phrase(
        fr: "Comparer deux vagues, \(count) × 40 en CSV (plancher\u{A0}: lire et additionner les nombres)",
        en: "Compare two waves, \(count) × 40 in CSV (floor: read and sum the numbers)")
    case .studyBesideDuckDB: besidePeer("DuckDB")
    case .studyBesidePolars: besidePeer("polars")
    case .studyBesidePandas: besidePeer("pandas")
    case .importing:
      Phrase(
        fr: "Importer \(count) × 40 (à côté\u{A0}: .import de sqlite3, qui ne vérifie rien)",
        en: "Import \(count) × 40 (beside: sqlite3's .import, which checks nothing)")
    case .change:
      Phrase(
        fr: "Calculer les changements de \(count) réponses (plancher\u{A0}: les parcourir)",
        en: "Compute the changes of \(count) responses (floor: step over them)")
    case .changeAgain:
      Phrase(
        fr: "Recalculer sans rien de neuf (plancher\u{A0}: parcourir les réponses)",
        en: "Compute again with nothing new (floor: step over the responses)")
    case .changeByOne:
      Phrase(
        fr: "Recalculer après une réponse (plancher\u{A0}: parcourir les réponses)",
        en: "Compute again after one response (floor: step over the responses)")
    }
  }

  private func besidePeer(_ name: String) -> Phrase {
    Phrase(fr: "La même comparaison (à côté\u{A0}: \(name))", en: "The same comparison (beside: \(name))")
  }
}
