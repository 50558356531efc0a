/// Shares words out among the arguments of a command, in order.
struct ArgumentPlaces {
  /// The words of each argument, by its name.
  private(set) var words: [String: [String]] = [:]
  /// The arguments that have fewer words than they need.
  private(set) var missing: [ArgumentDescription] = []
  /// The words that no argument takes.
  let excess: [String]

  init(of words: [String], among arguments: [ArgumentDescription]) {
    var remaining = words[...]
    var neededLater = arguments.reduce(0) { $0 + $1.count.least }
    for argument in arguments {
      neededLater -= argument.count.least
      // An argument that takes many leaves to those after it the words that they cannot do without.
      let available = max(remaining.count - neededLater, argument.count.least)
      let taken = remaining.prefix(min(available, argument.count.most ?? available))
      remaining = remaining.dropFirst(taken.count)
      if taken.count < argument.count.least { missing.append(argument) }
      if !taken.isEmpty { self.words[argument.name] = Array(taken) }
    }
    excess = Array(remaining)
  }
}
