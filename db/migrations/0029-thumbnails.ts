/** Small pictures of items, kept so that an original need not be decoded each time it is seen in a list. */
export const sql = /* sql */ `
-- Derived: made again whenever what it was made from (hash, turn) is no longer what the item is. In no output.
CREATE TABLE thumbnail (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  made_from TEXT NOT NULL,
  jpeg BLOB NOT NULL CHECK (length(jpeg) > 0)
) STRICT;
`
