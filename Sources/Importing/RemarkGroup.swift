import Wording

/// Remarks that say the same of the same column, at several lines.
public struct RemarkGroup: Sendable {
  /// How many lines are named.
  private static let namedLines = 5

  private let remark: RowRemark
  private var lines: [Int]

  /// How many remarks are in the group.
  public var count: Int { lines.count }

  /// « lignes 3, 4, 5, 6, 7 et 12 autres, colonne 6 « jours » : … ».
  public var phrase: Phrase {
    guard lines.count > 1 else { return remark.phrase }
    let named = lines.prefix(Self.namedLines).map(String.init).joined(separator: ", ")
    let rest = lines.count - Self.namedLines
    return remark.place(
      lines: Phrase(
        fr: "lignes \(named)" + (rest > 0 ? " et \(rest) \(rest == 1 ? "autre" : "autres")" : ""),
        en: "lines \(named)" + (rest > 0 ? " and \(rest) more" : "")))
  }

  /// Groups remarks, in the order in which each reason occurs first.
  static func groups(of remarks: [RowRemark]) -> [RemarkGroup] {
    struct Key: Hashable {
      let column: Int?
      let name: String?
      let reason: Phrase
    }
    var groups: [RemarkGroup] = []
    var places: [Key: Int] = [:]
    for remark in remarks {
      // What is wrong with the row as a row of the table names its line itself.
      if case .table = remark.reason {
        groups.append(RemarkGroup(remark: remark, lines: [remark.line]))
        continue
      }
      let key = Key(column: remark.column, name: remark.columnName, reason: remark.reason.phrase)
      if let place = places[key] {
        groups[place].lines.append(remark.line)
      } else {
        places[key] = groups.count
        groups.append(RemarkGroup(remark: remark, lines: [remark.line]))
      }
    }
    return groups
  }
}
