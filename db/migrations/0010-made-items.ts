/** Items that were made in the case (comparisons, declarations, logs), and translations paired with their originals. */
export const sql = /* sql */ `
-- What an item was made from; its bytes are the pages as last made, and those made before stay as blobs.
CREATE TABLE made_item (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('comparison', 'declaration', 'custody-log', 'hash-manifest', 'table', 'sample')),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE translation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  original_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  translation_id TEXT NOT NULL UNIQUE REFERENCES evidence (id) ON DELETE CASCADE,
  certificate_id TEXT REFERENCES evidence (id) ON DELETE SET NULL,
  translator TEXT NOT NULL CHECK (length(translator) > 0),
  language TEXT NOT NULL CHECK (length(language) > 0),
  address TEXT,
  signed_at TEXT,
  signed_on TEXT,
  CHECK (original_id <> translation_id AND original_id IS NOT certificate_id AND translation_id IS NOT certificate_id)
) STRICT;
`
