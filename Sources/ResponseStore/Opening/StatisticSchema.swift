extension Migration {
  /// What every method of analysis says of a change.
  static let statisticSchema: StaticString = """
    CREATE TABLE statistic (
      -- One figure of a comparison of two waves, by one method, over everyone or over a subgroup.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      score TEXT NOT NULL, -- the score's name
      from_wave TEXT NOT NULL, -- the earlier wave
      to_wave TEXT NOT NULL, -- the later wave
      told_apart_by TEXT NOT NULL, -- what tells subgroups apart: empty for everyone, 'group', or the name of an item
      subgroup TEXT NOT NULL, -- the group, or the answer at the earlier wave; empty for everyone
      position INTEGER NOT NULL, -- the place among the figures of the subgroup
      method TEXT NOT NULL, -- the family of methods: paired, ranks, reliable, mixed, comparison …
      quantity TEXT NOT NULL, -- what the figure is
      procedure TEXT NOT NULL, -- how it was computed
      n INTEGER NOT NULL, -- how many people it rests on
      left_out INTEGER NOT NULL, -- how many people were left out
      value REAL, -- the figure
      ci_low REAL, -- the lower limit of its confidence interval
      ci_high REAL, -- the upper limit of its confidence interval
      ci_level REAL, -- the level of the interval
      df REAL, -- the degrees of freedom
      p REAL, -- the two-sided p-value
      family_p REAL, -- the p-value adjusted by Holm within its family of tests
      note TEXT, -- why what is NULL is absent
      basis TEXT NOT NULL, -- fingerprint of the scores and of the plan that the figures rest on
      computed_at TEXT NOT NULL, -- when these values were found
      PRIMARY KEY (questionnaire_id, score, from_wave, to_wave, told_apart_by, subgroup, position)
    ) STRICT, WITHOUT ROWID;
    """
}
