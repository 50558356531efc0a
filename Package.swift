// swift-tools-version: 6.2
import PackageDescription

// The targets stand in the order in which the data travels: text → model → interview → store → numbers → files and screens.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], notSwift: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: notSwift, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], goldens: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: goldens, swiftSettings: strict)
}

let package = Package(
  name: "jalon",
  products: [.executable(name: "jalon", targets: ["jalon"])],
  targets: [
    module("Wording"),
    module("QuestionnaireModel", ["Wording"]),
    module("QuestionnaireLanguage", ["QuestionnaireModel", "Wording"]),
    module("LanguageServer", ["QuestionnaireLanguage", "QuestionnaireModel", "Wording"], notSwift: ["Editors"]),
    module("Interviewing", ["QuestionnaireModel", "Wording"]),
    module("ChangeStatistics"),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    module("ResponseStore", ["QuestionnaireModel", "CSQLite", "Wording"]),
    module("TableFiles", ["Wording"]),
    module("Importing", ["QuestionnaireModel", "Interviewing", "ResponseStore", "TableFiles", "Wording"]),
    module(
      "Evaluation",
      [
        "QuestionnaireModel", "QuestionnaireLanguage", "Interviewing", "ChangeStatistics", "ResponseStore",
        "TableFiles", "Importing", "Wording",
      ]),
    module("Pictures"),
    module("TerminalFace", ["QuestionnaireModel", "Interviewing", "Pictures", "Wording"]),
    module("PaperFace", ["QuestionnaireModel", "Pictures", "Wording"]),
    .systemLibrary(name: "CMicroHTTPD", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CGnuTLS", providers: [.apt(["libgnutls28-dev"])]),
    module("WebServing", ["CMicroHTTPD", "CGnuTLS", "Wording"]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    module("Workshops", ["CSodium"]),
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    module("QRCodes", ["CQREncode"]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    module("Passwords", ["CCrypt", "Wording"]),
    module(
      "Reporting", ["ChangeStatistics", "Evaluation", "QuestionnaireModel", "ResponseStore", "TableFiles", "Wording"]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    module(
      "WebFace",
      [
        "CZlib",
        "QuestionnaireModel", "QuestionnaireLanguage", "Interviewing", "Evaluation", "Pictures", "Reporting",
        "ResponseStore", "TableFiles", "WebServing", "Workshops", "QRCodes", "Passwords", "Wording",
      ]),
    module(
      "Benchmarking",
      [
        "QuestionnaireModel", "QuestionnaireLanguage", "LanguageServer", "TableFiles", "Importing", "ResponseStore",
        "Evaluation", "ChangeStatistics", "CSQLite", "Wording",
      ]),
    module("CommandSyntax", ["Wording"]),
    .executableTarget(
      name: "jalon",
      dependencies: [
        "CommandSyntax", "QuestionnaireModel", "QuestionnaireLanguage", "LanguageServer", "Interviewing",
        "TerminalFace", "PaperFace",
        "ResponseStore", "TableFiles", "Importing", "Evaluation", "Reporting", "Benchmarking", "WebFace",
        "WebServing", "Workshops", "Passwords", "QRCodes", "Wording",
      ],
      swiftSettings: strict),
    tests("WordingTests", ["Wording"]),
    tests("QuestionnaireModelTests", ["QuestionnaireModel"]),
    tests(
      "ImportingTests",
      ["Importing", "QuestionnaireLanguage", "QuestionnaireModel", "ResponseStore", "TableFiles", "Wording"]),
    tests(
      "EvaluationTests",
      [
        "ChangeStatistics", "Evaluation", "Importing", "QuestionnaireLanguage", "QuestionnaireModel", "ResponseStore",
        "TableFiles",
      ]),
    tests(
      "ReportingTests",
      ["Reporting", "Evaluation", "QuestionnaireLanguage", "QuestionnaireModel", "ResponseStore", "TableFiles"]),
    tests("BenchmarkingTests", ["Benchmarking", "QuestionnaireLanguage", "jalon"]),
    tests(
      "QuestionnaireLanguageTests",
      ["QuestionnaireLanguage", "QuestionnaireModel", "Interviewing", "TerminalFace", "Wording"],
      goldens: ["Diagnostics"]),
    tests(
      "LanguageServerTests", ["LanguageServer", "QuestionnaireLanguage", "Wording", "jalon"], goldens: ["Scripts"]),
    .target(
      name: "RandomQuestionnaires", dependencies: ["Interviewing", "QuestionnaireModel"],
      path: "Tests/RandomQuestionnaires",
      swiftSettings: strict),
    tests(
      "InterviewingTests", ["Interviewing", "QuestionnaireLanguage", "QuestionnaireModel", "RandomQuestionnaires"]),
    tests("ChangeStatisticsTests", ["ChangeStatistics"]),
    tests("ResponseStoreTests", ["ResponseStore", "QuestionnaireModel", "CSQLite", "Wording"]),
    tests("TableFilesTests", ["TableFiles", "Wording"]),
    tests(
      "TerminalFaceTests", ["TerminalFace", "Interviewing", "QuestionnaireModel", "QuestionnaireLanguage", "Wording"]),
    tests(
      "PaperFaceTests", ["PaperFace", "Pictures", "QuestionnaireLanguage", "QuestionnaireModel", "Wording"],
      goldens: ["Goldens"]),
    tests("WebServingTests", ["WebServing"]),
    tests("WorkshopsTests", ["Workshops"]),
    tests(
      "WebFaceTests",
      [
        "WebFace", "Interviewing", "QuestionnaireLanguage", "QuestionnaireModel", "ResponseStore", "WebServing",
        "Workshops", "Passwords", "Wording", "BrowserTesting", "RandomQuestionnaires",
      ]),
    tests("QRCodesTests", ["QRCodes"]),
    tests("PasswordsTests", ["Passwords", "Wording"]),
    tests("CommandSyntaxTests", ["CommandSyntax", "Wording"]),
    .target(name: "BrowserTesting", path: "Tests/BrowserTesting", swiftSettings: strict),
    tests("EndToEndTests", ["jalon", "BrowserTesting"]),
  ]
)
