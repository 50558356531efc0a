import Wording

/// What one response, and so one value of a score, speaks of. Where it is not a person, n counts something else: twelve
/// weighings in a canteen are twelve site-days, not twelve diners.
public enum UnitOfAnalysis: String, Sendable, Equatable, CaseIterable {
  /// A person who answers for themselves.
  case person
  /// A group or a team that answers as one.
  case group
  /// A household or family.
  case household
  /// A structure or establishment: a school, a residence, an association.
  case structure
  /// A territory.
  case territory
  /// One day on one site, such as a day of weighing in a canteen.
  case siteDay = "site_day"
}

// MARK: Words

extension UnitOfAnalysis {
  /// One of them: « jour de site », “site-day”.
  public var singular: Phrase { nouns.one }
  /// Several of them: « jours de site », “site-days”.
  public var plural: Phrase { nouns.many }

  /// So many of them: « 12 jours de site », “12 site-days”. French takes the plural from 2 on, English for all but 1.
  public func counted(_ count: Int) -> Phrase {
    Phrase(
      fr: "\(count) \(count >= 2 ? plural.french : singular.french)",
      en: "\(count) \(count == 1 ? singular.english : plural.english)")
  }

  /// Not one of them: « aucun jour de site », “no site-day”; of persons « personne », “nobody”.
  public var noOne: Phrase {
    if self == .person { return Phrase(fr: "personne", en: "nobody") }
    return Phrase(fr: "\(isFeminine ? "aucune" : "aucun") \(singular.french)", en: "no \(singular.english)")
  }

  /// What agrees with so many of them in French: « comptée », « comptés ».
  public func agreeing(_ participle: String, with count: Int) -> String {
    participle + (isFeminine ? "e" : "") + (count >= 2 ? "s" : "")
  }

  private var isFeminine: Bool { self == .person || self == .structure }

  private var nouns: (one: Phrase, many: Phrase) {
    switch self {
    case .person: (Phrase(fr: "personne", en: "person"), Phrase(fr: "personnes", en: "people"))
    case .group: (Phrase(fr: "groupe", en: "group"), Phrase(fr: "groupes", en: "groups"))
    case .household: (Phrase(fr: "foyer", en: "household"), Phrase(fr: "foyers", en: "households"))
    case .structure: (Phrase(fr: "structure", en: "structure"), Phrase(fr: "structures", en: "structures"))
    case .territory: (Phrase(fr: "territoire", en: "territory"), Phrase(fr: "territoires", en: "territories"))
    case .siteDay: (Phrase(fr: "jour de site", en: "site-day"), Phrase(fr: "jours de site", en: "site-days"))
    }
  }
}
