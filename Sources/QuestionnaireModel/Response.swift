/// The answers of one participant to one questionnaire at one wave.
public struct Response: Sendable, Equatable {
  /// The pseudonym under which the participant answers: a card number or a self-made code.
  public var participant: String
  /// The group in which the participant takes part, if known.
  public var group: String?
  /// The name of the wave.
  public var wave: String
  /// One answer for each of the questionnaire's items, in their order.
  public var answers: [Answer]

  /// Makes a response.
  public init(participant: String, group: String? = nil, wave: String, answers: [Answer]) {
    self.participant = participant
    self.group = group
    self.wave = wave
    self.answers = answers
  }
}
