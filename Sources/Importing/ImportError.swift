import Interviewing
import ResponseStore
import TableFiles

/// Why nothing of a file can be imported.
public enum ImportError: Error, Sendable, Equatable {
  /// The file itself cannot be read as a table.
  case table(TableFileError)
  /// The store refuses, for a reason that is not one row's.
  case store(StoreError)
  /// There is no column that says whose answers a row holds; the columns that there are.
  case noParticipantColumn([String])
  /// No column has the name of an item; the columns that there are, and some of the items.
  case noItemColumn(columns: [String], items: [String])
  /// Two columns mean the same thing.
  case sameColumnTwice(first: String, second: String)
  /// Neither a column nor the caller says at which wave the answers were given; the waves that there are.
  case noWave([String])
  /// Columns that mean nothing, each so near to an item without a column that it is probably that item misspelt.
  case misspeltColumns([MisspeltColumn])
  /// Replacing whole responses would lose the answers to items that have no column; their names.
  case replacingWithoutColumns([String])
  /// Rows were refused, and none was to be kept without them; nothing was imported.
  case rowsRefused
}

/// A column that is probably an item misspelt.
public struct MisspeltColumn: Sendable, Equatable {
  /// The name of the column.
  public let name: String
  /// The item that was probably meant.
  public let item: String

  /// Makes a column.
  public init(name: String, item: String) {
    self.name = name
    self.item = item
  }
}

/// Something that is wrong with one row, or worth saying about it.
public struct RowRemark: Sendable, Equatable {
  /// The line of the file on which the cell begins, from 1.
  public let line: Int
  /// The number of the column, from 1; nil when the remark is about the row.
  public let column: Int?
  /// The name of the column, or of the item when the table has no column for it.
  public let columnName: String?
  /// What there is to say.
  public let reason: Reason

  /// What there is to say about a row.
  public enum Reason: Sendable, Equatable {
    /// The interpreter refuses the answer.
    case refusal(Refusal)
    /// There is no such option; those that there are, each by its code and its words.
    case unknownChoice([String])
    /// A soft check objects with this message; the answer is kept.
    case warning(String)
    /// There is no participant.
    case noParticipant
    /// There is no wave.
    case noWave
    /// The questionnaire has no such wave; the one that was most likely meant, and those that there are.
    case unknownWave(suggestion: String?, waves: [String])
    /// The column says another wave than the command.
    case otherWave(expected: String)
    /// Other answers of this participant at this wave are stored, or an interview is under way.
    case conflict
    /// The store refuses the participant or the group.
    case store(StoreError)
    /// The row cannot be read as a row of the table.
    case table(TableFileError)
  }

  /// Makes a remark about a cell, or about a row when no position is given.
  public init(line: Int, position: FieldPosition? = nil, item: String? = nil, _ reason: Reason) {
    self.line = position?.line ?? line
    column = position?.column
    columnName = position?.name ?? item
    self.reason = reason
  }
}
