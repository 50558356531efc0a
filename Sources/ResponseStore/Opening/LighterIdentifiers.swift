extension Migration {
  /// Identifiers that are unique by the way they are made are no longer kept in an index each, and responses are found by
  /// participant alone: an import writes half as many pages.
  ///
  /// SQLite cannot take a constraint from a table, so both tables are written anew. What was given to rows that are
  /// erased since is not given again.
  static let lighterIdentifiers: StaticString = """
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
}
