import Testing

import ChangeStatistics

@Test func absentPValuesDoNotCountInTheFamily() {
  #expect(FamilyAdjustment.holm.adjusted([0.01, nil, 0.04, .nan]) == [0.02, nil, 0.04, nil])
  #expect(FamilyAdjustment.benjaminiHochberg.adjusted([]) == [])
}

@Test func adjustmentKeepsTheOrderAndNeverLowersP() {
  var generator = SeededGenerator(seed: 9)
  let values = (0..<50).map { _ in Double.random(in: 0...1, using: &generator) }
  for adjustment in FamilyAdjustment.allCases {
    let adjusted = adjustment.adjusted(values).compactMap { $0 }
    for (plain, value) in zip(values, adjusted) { #expect(value >= plain && value <= 1) }
    let order = values.indices.sorted { values[$0] < values[$1] }
    for (one, next) in zip(order, order.dropFirst()) { #expect(adjusted[one] <= adjusted[next]) }
  }
}
