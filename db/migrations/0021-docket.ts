/** The docket: petitions that were filed, how each stands, and the days on which something of it is due. */
export const sql = /* sql */ `
-- What is recorded as sent tells its own day, channel and number; of one entered by hand they stand here.
CREATE TABLE docket_entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  submission_id TEXT UNIQUE REFERENCES submission (id),
  template TEXT NOT NULL CHECK (length(template) > 0),
  title TEXT NOT NULL CHECK (length(title) > 0),
  filed_on TEXT CHECK (length(filed_on) = 10),
  channel TEXT CHECK (length(channel) > 0),
  number TEXT CHECK (length(number) > 0),
  status TEXT NOT NULL CHECK (status IN ('waiting', 'accepted', 'asked', 'returned', 'rejected', 'order', 'finding', 'closed')),
  note TEXT CHECK (length(note) > 0),
  created_at TEXT NOT NULL,
  CHECK (submission_id IS NOT NULL OR filed_on IS NOT NULL)
) STRICT;

-- shown_as: the words that a person agreed to have shown while the case is closed; null where nothing is.
CREATE TABLE docket_date (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entry_id TEXT NOT NULL REFERENCES docket_entry (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'refresh', 'supplement', 'other')),
  due_on TEXT NOT NULL CHECK (length(due_on) = 10),
  words TEXT NOT NULL CHECK (length(words) > 0),
  done_on TEXT CHECK (length(done_on) = 10),
  shown_as TEXT CHECK (length(shown_as) > 0)
) STRICT;

CREATE INDEX docket_date_entry ON docket_date (entry_id, due_on);
`
