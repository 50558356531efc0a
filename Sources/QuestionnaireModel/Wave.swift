/// A moment at which the questionnaire is asked: before, after, months later.
public struct Wave: Sendable, Equatable {
  /// The identifier: `avant`.
  public var name: String
  /// The title that people read.
  public var title: String
  /// The easy-to-read words of the title, where they differ.
  public var easyTitle: String?
  /// When the wave is expected, counted from another wave; nil when it is not fixed.
  public var window: Window?
  /// For a retrospective wave (« avant, vu d'aujourd'hui »), the wave that it looks back on.
  public var retrospectiveOf: String?
  /// The wave in whose sitting this one is asked.
  public var askedWith: String?

  /// A number of days after another wave.
  public struct Window: Sendable, Equatable {
    /// The first and last day, both included.
    public var days: ClosedRange<Int>
    /// The wave from which the days are counted.
    public var after: String

    /// Makes a window.
    public init(days: ClosedRange<Int>, after: String) {
      self.days = days
      self.after = after
    }
  }

  /// Makes a wave.
  public init(
    name: String, title: String, window: Window? = nil, retrospectiveOf: String? = nil, askedWith: String? = nil,
    easyTitle: String? = nil
  ) {
    self.name = name
    self.title = title
    self.window = window
    self.retrospectiveOf = retrospectiveOf
    self.askedWith = askedWith
    self.easyTitle = easyTitle
  }
}
