import Importing
import ResponseStore

/// Finds out about the rows that do not count because of others: whether they say the same again or something else.
struct StudyClashes {
  /// What is said of these rows. The rows themselves are counted where they are read.
  let report: ImportReport

  init(_ answers: AnswerTable, _ clashes: [StudyPeople.Clash]) {
    var isRepeated: [StudyPeople.Place: Bool] = [:]
    for clash in clashes { isRepeated[clash.row] = clash.isRepeated }
    let repeated = Self.people(of: answers) { isRepeated[$0] == true }
    var report = answers.report
    var first: [String: [UInt8]] = [:]
    Self.forEachRow(of: answers) { place, stretch, row in
      if isRepeated[place] == false {
        report.refuse(stretch.participantRemark(line: stretch.line, .store(.similarCode)))
        return
      }
      guard let person = Self.person(row, stretch), repeated.contains(person) else { return }
      let packed = (try? PackedAnswers.encode(stretch.answers(of: row))) ?? []
      guard isRepeated[place] == true else {
        first[person] = first[person] ?? packed
        return
      }
      if first[person] == packed {
        report.noteRepeated()
      } else {
        report.refuse(RowRemark(line: stretch.line, .conflict))
      }
    }
    self.report = report
  }

  private static func people(of answers: AnswerTable, where isWanted: (StudyPeople.Place) -> Bool) -> Set<String> {
    var people: Set<String> = []
    forEachRow(of: answers) { place, stretch, row in
      if isWanted(place), let person = person(row, stretch) { people.insert(person) }
    }
    return people
  }

  /// A participant at a wave.
  private static func person(_ row: RowStretch.Row, _ stretch: RowStretch) -> String? {
    stretch.withParticipant(of: row) { code in
      (try? ParticipantName.code(String(decoding: code, as: UTF8.self))).map { "\(stretch.waveIndex(of: row)) \($0)" }
    }
  }

  private static func forEachRow(
    of answers: AnswerTable, _ body: (StudyPeople.Place, RowStretch, RowStretch.Row) -> Void
  ) {
    for index in 0..<answers.stretchCount {
      let stretch = answers.stretch(index)
      var number: UInt32 = 0
      stretch.forEachRow { row in
        body(StudyPeople.Place(stretch: index, number: number), stretch, row)
        number += 1
      }
    }
  }
}
