import Testing

@testable import ChangeStatistics

private func covariances(_ responses: [[Double?]]) -> ItemCovariances {
  var data = ItemCovariances(items: Array(repeating: .direct, count: responses.first?.count ?? 0))
  for response in responses { data.add(response) }
  return data
}

@Test func oneFactorIsFoundWhereThereIsExactlyOne() throws {
  // Covariances made of the loadings 2, 1, 1.5, 0.5: no search may stop short of them.
  let loadings = [2, 1, 1.5, 0.5]
  var generator = SeededGenerator(seed: 21)
  var data = ItemCovariances(items: Array(repeating: .direct, count: 4))
  for _ in 0..<20_000 {
    let factor = generator.normal()
    data.add(loadings.map { $0 * factor + generator.normal() })
  }
  let model = try OneFactorModel(data)
  for (found, real) in zip(model.loadings, loadings) { #expect(isClose(found, real, relative: 0, absolute: 0.05)) }
  #expect(isClose(model.omega, 25 / 29, relative: 0.01))
  #expect(!model.isImproper)
}

@Test func unitsOfItemsDoNotMatterToTheSearch() throws {
  let responses = try WorkshopStudy().responses.filter { $0.wave == 1 }.map(\.items)
  let model = try OneFactorModel(covariances(responses))
  for scale in [1e-12, 1e12] {
    let other = try OneFactorModel(covariances(responses.map { $0.map { $0.map { scale * $0 } } }))
    #expect(isClose(other.omega, model.omega, relative: 1e-9))
    #expect(isClose(other.loadings[0], scale * model.loadings[0], relative: 1e-7))
  }
}

@Test func factorsThatCannotBeFoundSayWhy() {
  func reason(_ responses: [[Double?]]) -> NotComputable? {
    do throws(NotComputable) {
      _ = try OneFactorModel(covariances(responses))
      return nil
    } catch { return error }
  }
  #expect(reason([[1, 2], [2, 3]]) == .tooFewItems(needed: 3, found: 2))
  #expect(reason([[1, 2, 3]]) == .tooFewResponses(needed: 2, found: 1))
  #expect(reason([[1, 2, 3], [2, 2, 4], [4, 2, 1], [5, 2, 0]]) == .zeroVariance(.item(1)))
  // The third item is the sum of the others.
  #expect(reason([[1, 2, 3], [2, 2, 4], [4, 1, 5], [5, 2, 7], [3, 5, 8]]) == .linearlyDependent)
  #expect(reason([[1, 2, .nan], [2, 2, 4]]) == .nonFiniteValues(count: 1))
}

@Test func crowdedEndsOfTheRangeAreNoticed() {
  var item = ItemDistribution(range: 1...5)
  for value in [1, 1, 2, 3, 4, 4, 3, nil, 2, 3, 4] as [Double?] { item.add(value) }
  #expect(item.answered == 10)
  #expect(item.missing == 1)
  #expect(item.floor.count == 2)
  #expect(item.hasFloorEffect)
  #expect(!item.hasCeilingEffect)
  #expect(item.counts[4] == 3)
  #expect(isClose(item.mean, 2.7, relative: 1e-12))
  let empty = ItemDistribution(range: 0...1)
  #expect(!empty.hasFloorEffect)
  #expect(empty.mean.reason == .tooFewResponses(needed: 1, found: 0))
  #expect(empty.standardDeviation.reason == .tooFewResponses(needed: 2, found: 0))
}
