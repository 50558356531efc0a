import QuestionnaireModel
import Wording

extension QuestionnaireComparison {
  static func head(_ old: Questionnaire, _ new: Questionnaire) -> [Difference<HeadProperty>] {
    var search = DifferenceSearch<Questionnaire, HeadProperty>(from: old, to: new)
    search.look(at: \.name, for: .name) { Phrase(verbatim: $0) }
    search.look(at: \.version, for: .version) { Phrase(verbatim: $0) }
    search.look(at: \.title, for: .title) { Phrase(verbatim: $0) }
    search.explain(
      \.easyTitle, by: old.easyTitle == new.easyTitle || old.title != new.title ? [] : [Difference(.title)])
    search.look(at: \.language, for: .language) { Phrase(verbatim: $0.rawValue) }
    search.look(at: \.programme, for: .programme) { $0.map { Phrase(verbatim: $0) } }
    search.look(at: \.translations, for: .translations) { Phrase(verbatim: $0.joined(separator: ", ")) }
    // These have lists of their own.
    let (before, after) = (old.items.map(\.name), new.items.map(\.name))
    let isReordered = before.filter(Set(after).contains) != after.filter(Set(before).contains)
    search.explain(\.sections, by: isReordered ? [Difference(.itemOrder)] : [])
    search.explain(\.waves, by: [])
    search.explain(\.scores, by: [])
    search.explain(\.changes, by: [])
    return search.all(otherwise: .other)
  }

  static func waves(_ old: Questionnaire, _ new: Questionnaire) -> [WaveComparison] {
    let kept = new.waves.map { wave in
      guard let before = old.wave(named: wave.name) else {
        return WaveComparison(name: wave.name, verdict: .added, differences: [])
      }
      var search = DifferenceSearch<Wave, WaveComparison.Property>(from: before, to: wave)
      search.look(at: \.title, for: .title) { Phrase(verbatim: $0) }
      let isEasyTitleAlone = before.easyTitle != wave.easyTitle && before.title == wave.title
      search.explain(\.easyTitle, by: isEasyTitleAlone ? [Difference(.title)] : [])
      search.look(at: \.window, for: .window) { $0?.phrase }
      search.look(at: \.retrospectiveOf, for: .retrospectiveOf) { $0.map { Phrase(verbatim: $0) } }
      search.look(at: \.askedWith, for: .askedWith) { $0.map { Phrase(verbatim: $0) } }
      let found = search.all(otherwise: .other)
      return WaveComparison(name: wave.name, verdict: found.isEmpty ? .same : .changed, differences: found)
    }
    let removed = old.waves.filter { new.wave(named: $0.name) == nil }
    return kept + removed.map { WaveComparison(name: $0.name, verdict: .removed, differences: []) }
  }

  static func items(_ pairs: PairedItems) -> [ItemComparison] {
    var gone = pairs.old.filter { pairs.new[$0.item.name] == nil }
    let kept = pairs.new.map { placed in
      let name = placed.item.name
      if pairs.old[name] != nil {
        let found = pairs.differences(of: name)
        return ItemComparison(name: name, verdict: .init(found), differences: found)
      }
      if let index = gone.firstIndex(where: { $0.differences(to: placed).isEmpty }) {
        let earlier = gone.remove(at: index)
        return ItemComparison(name: name, verdict: .renamed(from: earlier.item.name), differences: [])
      }
      return ItemComparison(name: name, verdict: .added, differences: [])
    }
    return kept + gone.map { ItemComparison(name: $0.item.name, verdict: .removed, differences: []) }
  }

  static func scores(_ old: Questionnaire, _ new: Questionnaire, _ pairs: PairedItems) -> [ScoreComparison] {
    let kept = new.scores.map { score in
      guard let earlier = old.score(named: score.name) else { return ScoreComparison(score.name, .added) }
      let found = earlier.differences(to: score)
      let names = new.itemNames(under: score).filter { pairs.old[$0] != nil }
      let restructured = names.filter(pairs.isRestructured)
      let reworded = names.filter { !pairs.isRestructured($0) && pairs.isReworded($0) }
      let verdict: ScoreComparison.Verdict =
        earlier.withoutInterpretation != score.withoutInterpretation ? .rescored : found.isEmpty ? .same : .retuned
      return ScoreComparison(score.name, verdict, found, reworded: reworded, restructured: restructured)
    }
    return kept + old.scores.filter { new.score(named: $0.name) == nil }.map { ScoreComparison($0.name, .removed) }
  }
}

extension QuestionnaireComparison.ItemComparison.Verdict {
  fileprivate init(_ differences: [Difference<ItemProperty>]) {
    if differences.contains(where: { $0.property.isStructure }) {
      self = .restructured
    } else {
      self = differences.contains { $0.property.isWording } ? .reworded : .same
    }
  }
}

extension QuestionnaireComparison.ScoreComparison {
  fileprivate init(
    _ name: String, _ verdict: Verdict, _ differences: [Difference<ScoreProperty>] = [], reworded: [String] = [],
    restructured: [String] = []
  ) {
    self.init(
      name: name, verdict: verdict, differences: differences, rewordedItems: reworded, restructuredItems: restructured)
  }
}
