/** What originals say of themselves, and which items came out of which. */
export const sql = /* sql */ `
-- What an original says of itself (camera, place, sender, address), as read from its bytes.
CREATE TABLE evidence_says (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  says TEXT NOT NULL CHECK (json_valid(says))
) STRICT, WITHOUT ROWID;

-- An archive's members and a message's attachments are items of their own; the same bytes may lie in several.
CREATE TABLE evidence_part (
  parent_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  child_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  PRIMARY KEY (parent_id, position),
  CHECK (parent_id <> child_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_part_child ON evidence_part (child_id);
`
