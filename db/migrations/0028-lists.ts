/** Lists of the government as files a person gave, their entries, and what a person judged of the entries that may name an entity. */
export const sql = /* sql */ `
-- A list as of one day. The file itself is an item of evidence; in the Trash, its entries count no more.
CREATE TABLE list_file (
  no INTEGER PRIMARY KEY,
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  list TEXT NOT NULL CHECK (list IN ('wro-findings', 'uflpa-entity-list', 'ofac-sdn')),
  as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reading TEXT NOT NULL CHECK (json_valid(reading)),
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE list_entry (
  file_no INTEGER NOT NULL REFERENCES list_file (no) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  key TEXT NOT NULL CHECK (length(key) > 0),
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  PRIMARY KEY (file_no, row)
) STRICT;

CREATE INDEX list_entry_key ON list_entry (key);

-- A person's answer for an entity and an entry, and the entry as it was then: a newer file may say otherwise or leave it out.
CREATE TABLE list_answer (
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  list TEXT NOT NULL CHECK (list IN ('wro-findings', 'uflpa-entity-list', 'ofac-sdn')),
  key TEXT NOT NULL CHECK (length(key) > 0),
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'undecided')),
  reason TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  as_of TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  PRIMARY KEY (entity_id, list, key),
  CHECK (verdict = 'undecided' OR length(reason) > 0)
) STRICT;
`
