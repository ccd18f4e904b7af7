/** Maps of the chain and timelines among what can be made in a case. */
export const sql = /* sql */ `
CREATE TABLE made_item_new (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('comparison', 'declaration', 'custody-log', 'hash-manifest', 'table', 'sample',
    'chart', 'contact-sheet', 'media-sheet', 'chain', 'timeline')),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  made_at TEXT NOT NULL
) STRICT;
INSERT INTO made_item_new SELECT id, evidence_id, kind, definition, made_at FROM made_item ORDER BY rowid;
DROP TABLE made_item;
ALTER TABLE made_item_new RENAME TO made_item;
`
