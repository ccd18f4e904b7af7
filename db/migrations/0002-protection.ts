/** What the public version leaves out: names with their aliases, marks on items, and the reports of what was verified. */
export const sql = /* sql */ `
CREATE TABLE protected_name (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) > 0),
  alias TEXT NOT NULL UNIQUE CHECK (length(alias) > 0),
  variants TEXT NOT NULL CHECK (json_valid(variants)),
  reason TEXT NOT NULL,
  reason_words TEXT,
  created_at TEXT NOT NULL
) STRICT;

-- Words of an item, a region of one of its pages, or (with neither) the whole item.
CREATE TABLE redaction (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  text TEXT CHECK (length(text) > 0),
  page INTEGER CHECK (page > 0),
  region TEXT CHECK (region IS NULL OR json_valid(region)),
  reason TEXT NOT NULL,
  reason_words TEXT,
  created_at TEXT NOT NULL,
  CHECK ((page IS NULL) = (region IS NULL)),
  CHECK (text IS NULL OR region IS NULL)
) STRICT;
CREATE INDEX redaction_item ON redaction (evidence_id);

-- What the verifier read of a public version, and what it found there.
CREATE TABLE public_verification (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  verified_at TEXT NOT NULL,
  final INTEGER NOT NULL CHECK (final IN (0, 1)),
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;
`
