/// The schemas of all versions of Jalon that have been given to anybody. Nothing here is ever changed.
enum FrozenSchemas {
  static let first = """
    CREATE TABLE questionnaire (
      -- One version of one instrument.
      id INTEGER PRIMARY KEY, -- local to this file
      name TEXT NOT NULL, -- the identifier, stable over versions
      version TEXT NOT NULL, -- the instrument's own version, as written
      language TEXT NOT NULL, -- the language of the source and its texts: fr or en
      title TEXT NOT NULL, -- the title that people read
      source TEXT NOT NULL, -- the whole .jalon file, as last registered
      structure TEXT NOT NULL, -- fingerprint of everything that gives stored answers their meaning
      registered_at TEXT NOT NULL, -- when this version, with this structure, was first registered
      UNIQUE (name, version),
      UNIQUE (id, name)
    ) STRICT;

    CREATE TABLE item (
      -- One question of a questionnaire.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      position INTEGER NOT NULL, -- place in the questionnaire and in response.answers, from 0
      name TEXT NOT NULL, -- the identifier
      type TEXT NOT NULL, -- scale, choice, multiple_choice, stage, yes_no, integer, decimal, visual_analogue, date, short_text, long_text, computed
      text TEXT NOT NULL, -- the question as people read it
      structure TEXT NOT NULL, -- fingerprint of what gives its answers their meaning (type, codes, range, unit, conditions, checks), not of its waves
      wording TEXT NOT NULL, -- fingerprint of what people read: question, help, labels, wording per wave, title of the section, messages
      PRIMARY KEY (questionnaire_id, position),
      UNIQUE (questionnaire_id, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE score (
      -- One score of a questionnaire. Two versions are comparable where name, computation and structure are the same; word for word where wording is too.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      name TEXT NOT NULL, -- the identifier
      position INTEGER NOT NULL, -- place in the order of declaration, from 0
      title TEXT NOT NULL, -- the title that people read
      computation TEXT NOT NULL, -- fingerprint of the method, the items, their reversal and the missing rule, not of threshold and tags
      structure TEXT NOT NULL, -- fingerprint of the structures of its items
      wording TEXT NOT NULL, -- fingerprint of the wordings of its items
      PRIMARY KEY (questionnaire_id, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE wave (
      -- One moment at which a questionnaire is asked.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      position INTEGER NOT NULL, -- place in the order of declaration, from 0
      name TEXT NOT NULL, -- the identifier
      title TEXT NOT NULL, -- the title that people read
      PRIMARY KEY (questionnaire_id, position),
      UNIQUE (questionnaire_id, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participant (
      -- One person, known by a pseudonym.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to anybody else after an erasure
      uuid TEXT NOT NULL UNIQUE, -- the same in every file that this person's data are merged into
      code TEXT NOT NULL UNIQUE, -- the pseudonym: a card number or a self-made code
      folded_code TEXT NOT NULL UNIQUE, -- the code without case, accents and blanks: no two people share it
      group_name TEXT, -- the group, NULL when unknown
      created_at TEXT NOT NULL -- when the code was first seen
    ) STRICT;

    CREATE TABLE response (
      -- One participant's answers to one questionnaire at one wave.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to another response after an erasure
      uuid TEXT NOT NULL UNIQUE, -- the same in every file that this response is merged into
      questionnaire_id INTEGER NOT NULL, -- the version that was answered
      questionnaire_name TEXT NOT NULL, -- its name, so that a wave is answered once over all versions
      participant_id INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE, -- who answered
      wave TEXT NOT NULL, -- the wave's name
      state TEXT NOT NULL CHECK (state IN ('open', 'complete')), -- open while being answered
      current_item TEXT, -- while open, the item that is to be shown next
      -- The answers: a JSON array with one element per item, in the order of item.position.
      --   3 or 2.5 a number; "souvent" the code chosen; ["a","b"] the codes chosen; {"text":"…"} a text;
      --   {"date":"2026-11-21"} a day; null not asked; false asked and left blank; {"missing":"nsp"} a declared code.
      answers TEXT NOT NULL CHECK (json_valid(answers)), -- see above
      started_at TEXT NOT NULL, -- when the response was opened
      updated_at TEXT NOT NULL, -- when its answers were last written
      completed_at TEXT, -- when it was submitted, NULL while open
      CHECK ((state = 'complete') = (completed_at IS NOT NULL)),
      UNIQUE (participant_id, questionnaire_name, wave),
      FOREIGN KEY (questionnaire_id, questionnaire_name) REFERENCES questionnaire (id, name),
      FOREIGN KEY (questionnaire_id, wave) REFERENCES wave (questionnaire_id, name)
    ) STRICT;
    CREATE INDEX response_by_questionnaire ON response (questionnaire_id, wave);

    CREATE TABLE replaced_response (
      -- What a response held before an import replaced it on request.
      id INTEGER PRIMARY KEY, -- local to this file, in the order of replacement
      response_id INTEGER NOT NULL REFERENCES response ON DELETE CASCADE, -- the response that was replaced
      version TEXT NOT NULL, -- the version of the questionnaire that was answered
      state TEXT NOT NULL, -- open or complete
      answers TEXT NOT NULL, -- as in response.answers
      updated_at TEXT NOT NULL, -- when these answers were last written
      completed_at TEXT, -- when they were submitted, NULL if they never were
      replaced_at TEXT NOT NULL -- when they were replaced
    ) STRICT;
    CREATE INDEX replaced_response_by_response ON replaced_response (response_id);

    CREATE TABLE score_value (
      -- One score of one complete response.
      response_id INTEGER NOT NULL REFERENCES response ON DELETE CASCADE, -- the response
      score TEXT NOT NULL, -- the score's name
      value REAL, -- the score, NULL with fewer answers than the missing rule asks for
      answered INTEGER NOT NULL, -- how many of its items have a value
      items INTEGER NOT NULL, -- how many items it has
      definition TEXT NOT NULL, -- fingerprint of the definition that it was computed with
      computed_at TEXT NOT NULL, -- when this value was found, not when it was last confirmed
      PRIMARY KEY (response_id, score)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change_value (
      -- The change of one participant's score between two waves.
      -- When the two waves were answered in two versions that are comparable, the row stands under the newer version.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire, in the newer of the versions answered
      score TEXT NOT NULL, -- the score's name
      from_wave TEXT NOT NULL, -- the earlier wave
      to_wave TEXT NOT NULL, -- the later wave
      participant_id INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE, -- the participant
      baseline REAL, -- the score at the earlier wave
      followup REAL, -- the score at the later wave
      change REAL, -- followup − baseline
      status TEXT, -- improved, unchanged or deteriorated, in the score's own direction; NULL when undecided
      computed_at TEXT NOT NULL, -- when this value was found
      PRIMARY KEY (questionnaire_id, score, from_wave, to_wave, participant_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_value_by_participant ON change_value (participant_id);

    CREATE TABLE cohort_change (
      -- The change of a score between two waves, over everyone or over one group.
      -- It holds the people who answered both waves in this version, and those who answered one of them in an older
      -- version that is comparable.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire, in the newer of the versions answered
      score TEXT NOT NULL, -- the score's name
      from_wave TEXT NOT NULL, -- the earlier wave
      to_wave TEXT NOT NULL, -- the later wave
      cohort TEXT NOT NULL, -- the group's name, empty for everyone
      n_from INTEGER NOT NULL, -- participants with a score at the earlier wave
      n_to INTEGER NOT NULL, -- participants with a score at the later wave
      n_matched INTEGER NOT NULL, -- participants with both, on whom all that follows is computed
      n_other_version INTEGER NOT NULL, -- participants left out: they answered one wave here, the other in an older version that is not comparable
      mean_from REAL, -- mean at the earlier wave
      sd_from REAL, -- standard deviation (n − 1) at the earlier wave
      mean_to REAL, -- mean at the later wave
      sd_to REAL, -- standard deviation (n − 1) at the later wave
      correlation REAL, -- Pearson correlation between the two waves
      mean_change REAL, -- mean of later − earlier
      sd_change REAL, -- standard deviation (n − 1) of the changes
      se_change REAL, -- standard error of mean_change
      ci_low REAL, -- lower 95 % confidence limit of mean_change
      ci_high REAL, -- upper 95 % confidence limit of mean_change
      t REAL, -- paired t
      df REAL, -- its degrees of freedom
      p REAL, -- its two-sided p
      d_z REAL, -- mean_change / sd_change
      g_z REAL, -- d_z with Hedges' correction
      d_z_ci_low REAL, -- lower 95 % confidence limit of d_z
      d_z_ci_high REAL, -- upper 95 % confidence limit of d_z
      d_av REAL, -- mean_change / root of the mean of the two variances
      g_av REAL, -- d_av with Hedges' correction
      d_av_ci_low REAL, -- lower 95 % confidence limit of d_av
      d_av_ci_high REAL, -- upper 95 % confidence limit of d_av
      threshold REAL, -- the change from which a participant counts as improved or deteriorated
      n_improved INTEGER, -- participants improved
      n_unchanged INTEGER, -- participants unchanged
      n_deteriorated INTEGER, -- participants deteriorated
      method TEXT NOT NULL, -- how it was computed
      note TEXT, -- why what is NULL is absent
      computed_at TEXT NOT NULL, -- when these values were found
      PRIMARY KEY (questionnaire_id, score, from_wave, to_wave, cohort)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reliability (
      -- The internal consistency of a score's items at one wave.
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE, -- the questionnaire
      score TEXT NOT NULL, -- the score's name
      wave TEXT NOT NULL, -- the wave
      alpha REAL, -- Cronbach's alpha
      alpha_ci_low REAL, -- its lower 95 % confidence limit
      alpha_ci_high REAL, -- its upper 95 % confidence limit
      n INTEGER NOT NULL, -- responses with a value for every item
      items INTEGER NOT NULL, -- how many items
      left_out INTEGER NOT NULL, -- complete responses left out for a missing answer
      note TEXT, -- why what is NULL is absent
      computed_at TEXT NOT NULL, -- when these values were found
      PRIMARY KEY (questionnaire_id, score, wave)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sitting (
      -- One wave of one questionnaire opened for a group, which people join with a code.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to another sitting
      uuid TEXT NOT NULL UNIQUE, -- the same in every file that this sitting is merged into
      questionnaire_id INTEGER NOT NULL REFERENCES questionnaire, -- the version that is asked
      wave TEXT NOT NULL, -- the wave's name
      group_name TEXT, -- the group, NULL when there is none
      join_code TEXT NOT NULL, -- what people type to join; given again once the sitting is closed
      opened_at TEXT NOT NULL, -- when it was opened
      closed_at TEXT, -- when it was closed, NULL while open
      opened_by TEXT -- the facilitator who opened it, NULL for the command line
    ) STRICT;
    CREATE UNIQUE INDEX sitting_open_by_join_code ON sitting (join_code) WHERE closed_at IS NULL;
    CREATE INDEX sitting_by_join_code ON sitting (join_code);

    CREATE TABLE seat (
      -- One place taken in a sitting: a phone that answers for a person, or one person's refusal to take part.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to another seat
      uuid TEXT NOT NULL UNIQUE, -- the same in every file that this seat is merged into
      sitting_id INTEGER NOT NULL REFERENCES sitting, -- the sitting
      participant_id INTEGER REFERENCES participant ON DELETE CASCADE, -- who answers; NULL for a refusal; several seats for a person who changed phones
      token_hash TEXT NOT NULL UNIQUE, -- SHA-256 of the secret that the phone holds, in hexadecimal
      language TEXT NOT NULL, -- the language chosen, an ISO 639 code
      mode TEXT NOT NULL CHECK (mode IN ('section', 'question')), -- one page a section, or one question a page
      consent TEXT NOT NULL CHECK (consent IN ('given', 'refused')), -- whether the person takes part
      consent_at TEXT NOT NULL, -- when the person said so
      joined_at TEXT NOT NULL, -- when the seat was taken
      finished_at TEXT, -- when everything that this sitting asks was sent, NULL before
      is_matched INTEGER CHECK (is_matched IN (0, 1)), -- whether answers at an earlier wave were found; NULL when there is no earlier wave
      hidden_items TEXT NOT NULL DEFAULT '', -- answers given before on another phone, which this one does not show: wave:item, separated by commas
      CHECK ((consent = 'given') = (participant_id IS NOT NULL))
    ) STRICT;
    CREATE INDEX seat_by_sitting ON seat (sitting_id, participant_id);
    CREATE INDEX seat_by_participant ON seat (participant_id);

    CREATE TABLE seat_page (
      -- The newest send of each page that was kept, so that one that was delayed on its way never replaces a newer one.
      seat_id INTEGER NOT NULL REFERENCES seat ON DELETE CASCADE, -- the seat
      wave TEXT NOT NULL, -- the wave that the page asks
      page TEXT NOT NULL, -- the first item of the page
      sequence INTEGER NOT NULL, -- the number of the send, counted over all pages of the seat
      PRIMARY KEY (seat_id, wave, page)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE card (
      -- A code that was printed on a card, which nobody can guess: it lets whoever holds the card see their answers.
      code TEXT NOT NULL PRIMARY KEY, -- the participant's code, XXXX-XXXX
      group_name TEXT, -- the group it was printed for, NULL when none
      issued_at TEXT NOT NULL -- when it was printed
    ) STRICT, WITHOUT ROWID;

    CREATE VIEW answers AS -- one row for each answer of the complete responses
    SELECT
      participant.code AS participant,
      participant.group_name,
      questionnaire.name AS questionnaire,
      questionnaire.version,
      response.wave,
      item.name AS item,
      CASE answer.type
        WHEN 'object' THEN coalesce(json_extract(answer.value, '$.text'), json_extract(answer.value, '$.date'))
        WHEN 'false' THEN NULL
        ELSE answer.value
      END AS value, -- several codes are a JSON array
      CASE answer.type
        WHEN 'null' THEN 'not_asked'
        WHEN 'false' THEN 'no_answer'
        WHEN 'object' THEN json_extract(answer.value, '$.missing')
      END AS missing, -- not_asked, no_answer or the declared code; NULL when there is a value
      response.completed_at
    FROM response
      JOIN participant ON participant.id = response.participant_id
      JOIN questionnaire ON questionnaire.id = response.questionnaire_id
      JOIN json_each(response.answers) AS answer
      JOIN item ON item.questionnaire_id = response.questionnaire_id AND item.position = answer.key
    WHERE response.state = 'complete';

    CREATE VIEW scores AS -- one row for each score of the complete responses
    SELECT
      participant.code AS participant,
      participant.group_name,
      questionnaire.name AS questionnaire,
      questionnaire.version,
      response.wave,
      score_value.score,
      score_value.value,
      score_value.answered,
      score_value.items,
      response.completed_at
    FROM score_value
      JOIN response ON response.id = score_value.response_id
      JOIN participant ON participant.id = response.participant_id
      JOIN questionnaire ON questionnaire.id = response.questionnaire_id;

    CREATE VIEW changes AS -- one row for each participant and comparison of two waves
    SELECT
      participant.code AS participant,
      participant.group_name,
      questionnaire.name AS questionnaire,
      questionnaire.version,
      change_value.score,
      change_value.from_wave,
      change_value.to_wave,
      change_value.baseline,
      change_value.followup,
      change_value.change,
      change_value.status
    FROM change_value
      JOIN participant ON participant.id = change_value.participant_id
      JOIN questionnaire ON questionnaire.id = change_value.questionnaire_id;
    """

  static let accounts = """
    CREATE TABLE facilitator (
      -- One account of somebody who runs workshops or studies their results.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to another account
      name TEXT NOT NULL, -- the name with which the person logs in
      folded_name TEXT NOT NULL UNIQUE, -- the name without case, accents and blanks: no two accounts share it
      role TEXT NOT NULL CHECK (role IN ('facilitator', 'researcher')), -- what the account may do
      password_hash TEXT NOT NULL, -- yescrypt, as crypt(5) writes it
      created_at TEXT NOT NULL -- when the account was made
    ) STRICT;

    CREATE TABLE facilitator_session (
      -- One browser that is logged in.
      token_hash TEXT NOT NULL PRIMARY KEY, -- the hash of the secret in the browser's cookie
      facilitator_id INTEGER NOT NULL REFERENCES facilitator ON DELETE CASCADE, -- the account
      created_at TEXT NOT NULL, -- when the person logged in
      last_used_at TEXT NOT NULL, -- when a page was last asked for, to the minute
      expires_at TEXT NOT NULL -- when the session ends however much it is used
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE facilitator_browser (
      -- A browser that has logged in to an account before: wrong passwords typed elsewhere do not make it wait.
      token_hash TEXT NOT NULL PRIMARY KEY, -- the hash of the mark in the browser's cookie
      facilitator_id INTEGER NOT NULL REFERENCES facilitator ON DELETE CASCADE, -- the account
      seen_at TEXT NOT NULL -- when it last logged in
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE paper_entry (
      -- A response that was typed in from a paper form.
      response_id INTEGER NOT NULL PRIMARY KEY REFERENCES response ON DELETE CASCADE, -- the response
      entered_by TEXT NOT NULL, -- the account that typed it in
      entered_at TEXT NOT NULL, -- when that was
      checked_by TEXT, -- the account that typed it in a second time and found the same, NULL before
      checked_at TEXT -- when that was
    ) STRICT;

    CREATE TABLE audit (
      -- Who did what that matters to the people who answered. Rows are added and never changed.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order of what happened
      at TEXT NOT NULL, -- when it happened
      who TEXT NOT NULL, -- the name of the account; (terminal) for the command line
      action TEXT NOT NULL, -- such as logged_in, login_failed, opened, closed, exported, erased
      subject TEXT NOT NULL -- what it was done to: a sitting, a table; never a participant or an answer
    ) STRICT;
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
    CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
    CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit WHEN NEW.id IN (SELECT id FROM audit)
      BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
    """

  static let statistics = """
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

  static let lighterIdentifiers = """
    DROP VIEW answers;
    DROP VIEW scores;
    DROP VIEW changes;

    CREATE TABLE new_participant (
      -- One person, known by a pseudonym.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to anybody else after an erasure
      uuid TEXT NOT NULL, -- the same in every file that this person's data are merged into; unique by its random bits
      code TEXT NOT NULL UNIQUE, -- the pseudonym: a card number or a self-made code
      folded_code TEXT NOT NULL UNIQUE, -- the code without case, accents and blanks: no two people share it
      group_name TEXT, -- the group, NULL when unknown
      created_at TEXT NOT NULL -- when the code was first seen
    ) STRICT;
    INSERT INTO new_participant (id, uuid, code, folded_code, group_name, created_at)
    SELECT id, uuid, code, folded_code, group_name, created_at FROM participant ORDER BY id;
    DELETE FROM sqlite_sequence WHERE name = 'new_participant';
    INSERT INTO sqlite_sequence (name, seq) SELECT 'new_participant', seq FROM sqlite_sequence WHERE name = 'participant';
    DROP TABLE participant;
    ALTER TABLE new_participant RENAME TO participant;

    CREATE TABLE new_response (
      -- One participant's answers to one questionnaire at one wave.
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- local to this file, never given to another response after an erasure
      uuid TEXT NOT NULL, -- the same in every file that this response is merged into; unique by its random bits
      questionnaire_id INTEGER NOT NULL, -- the version that was answered
      questionnaire_name TEXT NOT NULL, -- its name, so that a wave is answered once over all versions
      participant_id INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE, -- who answered
      wave TEXT NOT NULL, -- the wave's name
      state TEXT NOT NULL CHECK (state IN ('open', 'complete')), -- open while being answered
      current_item TEXT, -- while open, the item that is to be shown next
      -- The answers: a JSON array with one element per item, in the order of item.position.
      --   3 or 2.5 a number; "souvent" the code chosen; ["a","b"] the codes chosen; {"text":"…"} a text;
      --   {"date":"2026-11-21"} a day; null not asked; false asked and left blank; {"missing":"nsp"} a declared code.
      answers TEXT NOT NULL CHECK (json_valid(answers)), -- see above
      started_at TEXT NOT NULL, -- when the response was opened
      updated_at TEXT NOT NULL, -- when its answers were last written
      completed_at TEXT, -- when it was submitted, NULL while open
      CHECK ((state = 'complete') = (completed_at IS NOT NULL)),
      UNIQUE (participant_id, questionnaire_name, wave),
      FOREIGN KEY (questionnaire_id, questionnaire_name) REFERENCES questionnaire (id, name),
      FOREIGN KEY (questionnaire_id, wave) REFERENCES wave (questionnaire_id, name)
    ) STRICT;
    INSERT INTO new_response (
      id, uuid, questionnaire_id, questionnaire_name, participant_id, wave, state, current_item, answers, started_at,
      updated_at, completed_at)
    SELECT
      id, uuid, questionnaire_id, questionnaire_name, participant_id, wave, state, current_item, answers, started_at,
      updated_at, completed_at
    FROM response ORDER BY id;
    DELETE FROM sqlite_sequence WHERE name = 'new_response';
    INSERT INTO sqlite_sequence (name, seq) SELECT 'new_response', seq FROM sqlite_sequence WHERE name = 'response';
    DROP TABLE response;
    ALTER TABLE new_response RENAME TO response;

    CREATE VIEW answers AS -- one row for each answer of the complete responses
    SELECT
      participant.code AS participant,
      participant.group_name,
      questionnaire.name AS questionnaire,
      questionnaire.version,
      response.wave,
      item.name AS item,
      CASE answer.type
        WHEN 'object' THEN coalesce(json_extract(answer.value, '$.text'), json_extract(answer.value, '$.date'))
        WHEN 'false' THEN NULL
        ELSE answer.value
      END AS value, -- several codes are a JSON array
      CASE answer.type
        WHEN 'null' THEN 'not_asked'
        WHEN 'false' THEN 'no_answer'
        WHEN 'object' THEN json_extract(answer.value, '$.missing')
      END AS missing, -- not_asked, no_answer or the declared code; NULL when there is a value
      response.completed_at
    FROM response
      JOIN participant ON participant.id = response.participant_id
      JOIN questionnaire ON questionnaire.id = response.questionnaire_id
      JOIN json_each(response.answers) AS answer
      JOIN item ON item.questionnaire_id = response.questionnaire_id AND item.position = answer.key
    WHERE response.state = 'complete';

    CREATE VIEW scores AS -- one row for each score of the complete responses
    SELECT
      participant.code AS participant,
      participant.group_name,
      questionnaire.name AS questionnaire,
      questionnaire.version,
      response.wave,
      score_value.score,
      score_value.value,
      score_value.answered,
      score_value.items,
      response.completed_at
    FROM score_value
      JOIN response ON response.id = score_value.response_id
      JOIN participant ON participant.id = response.participant_id
      JOIN questionnaire ON questionnaire.id = response.questionnaire_id;

    CREATE VIEW changes AS -- one row for each participant and comparison of two waves
    SELECT
      participant.code AS participant,
      participant.group_name,
      questionnaire.name AS questionnaire,
      questionnaire.version,
      change_value.score,
      change_value.from_wave,
      change_value.to_wave,
      change_value.baseline,
      change_value.followup,
      change_value.change,
      change_value.status
    FROM change_value
      JOIN participant ON participant.id = change_value.participant_id
      JOIN questionnaire ON questionnaire.id = change_value.questionnaire_id;
    """

  static let resultParts = """
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
