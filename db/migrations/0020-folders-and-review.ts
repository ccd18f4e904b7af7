/** Folders and saved filters of the evidence; what review decided of each item; and comments on items. */
export const sql = /* sql */ `
CREATE TABLE folder (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  parent_id TEXT REFERENCES folder (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  created_at TEXT NOT NULL,
  CHECK (parent_id IS NULL OR parent_id <> id)
) STRICT;

CREATE INDEX folder_parent ON folder (parent_id);

-- An item may be in many folders; a folder that goes takes none of its items with it.
CREATE TABLE folder_item (
  folder_id TEXT NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  PRIMARY KEY (folder_id, evidence_id)
) STRICT;

CREATE INDEX folder_item_evidence ON folder_item (evidence_id);

CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
  shelf TEXT NOT NULL CHECK (length(shelf) > 0),
  words TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- An item without a row is still to be reviewed. bound_to is the SHA-256 of the item as it was when it was decided: bytes, particulars, text and marks.
CREATE TABLE review (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('to-review', 'approved', 'returned', 'do-not-use')),
  reason TEXT CHECK (length(reason) > 0),
  reviewed_by TEXT NOT NULL CHECK (length(reviewed_by) > 0),
  reviewed_at TEXT NOT NULL,
  bound_to TEXT NOT NULL CHECK (length(bound_to) = 64),
  CHECK (state <> 'returned' OR reason IS NOT NULL)
) STRICT;

CREATE TABLE comment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (length(text) > 0),
  written_by TEXT NOT NULL CHECK (length(written_by) > 0),
  written_at TEXT NOT NULL,
  resolved_by TEXT CHECK (length(resolved_by) > 0),
  resolved_at TEXT,
  CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
) STRICT;

CREATE INDEX comment_evidence ON comment (evidence_id);
`
