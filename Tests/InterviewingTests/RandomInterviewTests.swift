import Testing

@Suite struct RandomInterviewTests {
  /// Each of the random questionnaires is asked of one random person; a failure names its seed.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func routesAnswersResumptionsAndFormsAgree(seed: UInt64) {
    #expect(RandomInterview.run(1_000, seed: seed) == nil)
  }
}
