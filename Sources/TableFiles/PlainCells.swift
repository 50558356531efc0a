/// The cells of one plain line, in memory that is used again for every line.
///
/// Most cells of most tables of answers are a digit or two, and looking at anything else only where something else stands
/// reads a table several times faster. It belongs to one thread.
public final class PlainCells {
  /// The code of a cell that holds nothing at all.
  public static let blank: Int16 = -1
  /// The code of a cell that holds anything but a small whole number in plain digits.
  public static let other: Int16 = -2

  /// For each column, the whole number up to 32767 that stands there in one to nine plain digits, ``blank`` or ``other``.
  public let numbers: UnsafeMutableBufferPointer<Int16>
  /// Where a line stands in its file.
  public struct Place: Sendable {
    /// The offset of its first byte.
    public let offset: Int
    /// The offset after its line end.
    public let end: Int
    /// The physical line, from 1.
    public let line: Int
  }

  /// The line last read.
  public internal(set) var place = Place(offset: 0, end: 0, line: 0)
  /// The whole file, while lines are handed over.
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Where the texts of the columns asked for begin and end in the file.
  let starts: UnsafeMutableBufferPointer<Int>
  let ends: UnsafeMutableBufferPointer<Int>
  /// For each column, how many from there on are not asked for as texts.
  let runs: [Int]

  /// Makes room for lines of so many columns.
  ///
  /// - Parameter texts: the columns whose text is looked at, numbers or not.
  public init(columns: Int, texts: [Int]) {
    // Numbers are written four at a time.
    numbers = .allocate(capacity: columns + 4)
    numbers.initialize(repeating: Self.blank)
    starts = .allocate(capacity: columns)
    starts.initialize(repeating: 0)
    ends = .allocate(capacity: columns)
    ends.initialize(repeating: 0)
    var runs = [Int](repeating: 0, count: columns)
    for column in (0..<columns).reversed() where !texts.contains(column) {
      runs[column] = column + 1 < columns ? runs[column + 1] + 1 : 1
    }
    self.runs = runs
  }

  /// The text of one of the columns asked for, without blanks around it, valid while the line is handed over.
  public func text(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[starts[column]..<ends[column]])
  }

  deinit {
    numbers.deallocate()
    starts.deallocate()
    ends.deallocate()
  }
}
