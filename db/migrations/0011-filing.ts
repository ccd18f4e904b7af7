/** What was sent to whom, file by file; and the size limits that a person keeps for each channel. */
export const sql = /* sql */ `
CREATE TABLE submission (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  sent_on TEXT NOT NULL CHECK (length(sent_on) = 10),
  channel TEXT NOT NULL CHECK (length(channel) > 0),
  allegation_number TEXT CHECK (length(allegation_number) > 0),
  person TEXT CHECK (length(person) > 0),
  note TEXT CHECK (length(note) > 0),
  files TEXT NOT NULL CHECK (json_valid(files)),
  recorded_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER submission_files_are_final BEFORE UPDATE OF id, template, files, recorded_at ON submission
BEGIN SELECT RAISE(ABORT, 'what was sent never changes'); END;

CREATE TABLE filing_profile (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  channel TEXT NOT NULL UNIQUE CHECK (channel IN ('portal', 'email', 'post')),
  limit_mb REAL NOT NULL CHECK (limit_mb > 0)
) STRICT;
`
