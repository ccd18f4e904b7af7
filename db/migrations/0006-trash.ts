/** The Trash, what a purge leaves, and the tags a person gives to items. */
export const sql = /* sql */ `
-- When an item or a fact was moved to the Trash; null: it is in use. Nothing but the Trash shows what is in it.
ALTER TABLE evidence ADD COLUMN trashed_at TEXT;
ALTER TABLE fact ADD COLUMN trashed_at TEXT;

-- What is left of something purged: which, its hash, who, when and why.
CREATE TABLE tombstone (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  what TEXT NOT NULL CHECK (what IN ('evidence', 'fact')),
  sha256 TEXT CHECK (length(sha256) = 64),
  bytes INTEGER CHECK (bytes >= 0),
  purged_at TEXT NOT NULL,
  purged_by TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  CHECK ((what = 'evidence') = (sha256 IS NOT NULL))
) STRICT;

CREATE TABLE evidence_tag (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  tag TEXT NOT NULL CHECK (length(tag) > 0),
  PRIMARY KEY (evidence_id, tag)
) STRICT, WITHOUT ROWID;
`
