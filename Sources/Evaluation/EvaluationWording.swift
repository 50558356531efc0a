import Wording

extension ChangeEvaluation.Failure {
  /// What the person who evaluates is told.
  public var phrase: Phrase {
    switch self {
    case .sourceDoesNotCompile(let name, let version):
      Phrase(
        fr: """
          le questionnaire «\u{A0}\(name)\u{A0}» version \(version), tel qu'il est gardé dans la base, ne se compile pas \
          avec cette version de Jalon. Redonnez son fichier\u{A0}: jalon change \(name).jalon.
          """,
        en: """
          the questionnaire “\(name)” version \(version), as it is kept in the database, does not compile with this \
          version of Jalon. Give its file again: jalon change \(name).jalon.
          """)
    }
  }
}
