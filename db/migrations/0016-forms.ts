/** The forms by kind of evidence, and which pictures look like which. */
export const sql = /* sql */ `
-- What a person wrote of an item in the form of its kind, a row a field. A protected person stands here by an alias alone.
CREATE TABLE evidence_form (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (length(field) > 0),
  value TEXT NOT NULL CHECK (length(value) > 0),
  UNIQUE (evidence_id, field)
) STRICT;

-- Perceptual hashes of a picture as it is shown, turned and mirrored: eight of 64 bits.
CREATE TABLE picture_hash (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  hashes TEXT NOT NULL CHECK (json_valid(hashes))
) STRICT, WITHOUT ROWID;
`
