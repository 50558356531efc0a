import Testing

/// All comparisons with reference implementations.
enum ReferenceLedger {
  static func all() throws -> [Comparison] {
    try rankTests() + change() + items() + categories()
      + mixedModels() + comparisonGroups() + resampling()
  }
}

@Test func everyProcedureAgreesWithItsReference() throws {
  for comparison in try ReferenceLedger.all() {
    #expect(comparison.isWithinTolerance, "\(comparison)")
  }
}
