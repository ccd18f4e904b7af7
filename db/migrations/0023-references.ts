/** What came from a reference manager: the key and the record of each, so that it can come again and go back. */
export const sql = /* sql */ `
-- A record of a reference manager, as last read (CSL-JSON). The authority it became may have been removed since.
CREATE TABLE bib_reference (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL UNIQUE CHECK (length(key) > 0),
  csl TEXT NOT NULL CHECK (json_valid(csl)),
  authority_id TEXT,
  imported_at TEXT NOT NULL
) STRICT;

-- The items that came in as its files, by the path its export names.
CREATE TABLE bib_reference_file (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reference_id TEXT NOT NULL REFERENCES bib_reference (id) ON DELETE CASCADE,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  path TEXT NOT NULL CHECK (length(path) > 0),
  UNIQUE (reference_id, path)
) STRICT;
CREATE INDEX bib_reference_file_evidence ON bib_reference_file (evidence_id);
`
