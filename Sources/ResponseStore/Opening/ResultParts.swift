extension Migration {
  /// Results are computed by parts of the participants, so that new answers cost no more than their own part.
  static let resultParts: StaticString = """
    CREATE TABLE stale_part (
      -- The parts of the participants whose answers or groups have changed since the results were computed.
      questionnaire_name TEXT NOT NULL, -- the questionnaire, in any version
      part INTEGER NOT NULL, -- the part: participant.id / 1024
      PRIMARY KEY (questionnaire_name, part)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evaluated (
      -- What the results of a questionnaire were computed with; without a row they are computed anew.
      questionnaire_id INTEGER PRIMARY KEY REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      recipe TEXT NOT NULL -- scores, thresholds, changes and older versions, as far as they decide a result
    ) STRICT;

    CREATE TABLE reliability_part (
      -- What the internal consistency of one part of the participants is computed from; put together in reliability.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      score TEXT NOT NULL, -- the score's name
      wave TEXT NOT NULL, -- the wave
      part INTEGER NOT NULL, -- the part: participant.id / 1024
      gathered BLOB NOT NULL, -- counts, means, squared deviations and products as 64-bit numbers of the machine
      PRIMARY KEY (questionnaire_id, score, wave, part)
    ) STRICT;

    CREATE TABLE change_part (
      -- What the change of one part of the participants is computed from; put together in cohort_change.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      score TEXT NOT NULL, -- the score's name
      from_wave TEXT NOT NULL, -- the earlier wave
      to_wave TEXT NOT NULL, -- the later wave
      cohort TEXT NOT NULL, -- the group's name, empty for everyone
      part INTEGER NOT NULL, -- the part: participant.id / 1024
      gathered BLOB NOT NULL, -- counts, means, squared deviations and products as 64-bit numbers of the machine
      PRIMARY KEY (questionnaire_id, score, from_wave, to_wave, cohort, part),
      UNIQUE (questionnaire_id, score, from_wave, to_wave, part, cohort)
    ) STRICT;

    CREATE TRIGGER response_changed AFTER UPDATE OF state, answers, questionnaire_id, wave, participant_id ON response
    WHEN old.state = 'complete' OR new.state = 'complete' BEGIN
      INSERT OR IGNORE INTO stale_part VALUES
        (new.questionnaire_name, new.participant_id / 1024), (old.questionnaire_name, old.participant_id / 1024);
    END;

    CREATE TRIGGER response_removed AFTER DELETE ON response WHEN old.state = 'complete' BEGIN
      INSERT OR IGNORE INTO stale_part VALUES (old.questionnaire_name, old.participant_id / 1024);
    END;

    CREATE TRIGGER group_changed AFTER UPDATE OF group_name ON participant
    WHEN old.group_name IS NOT new.group_name BEGIN
      INSERT OR IGNORE INTO stale_part
      SELECT questionnaire_name, new.id / 1024 FROM response WHERE participant_id = new.id;
    END;
    """
}
