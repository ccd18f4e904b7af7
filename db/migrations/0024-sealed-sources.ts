/** What is known of protected sources and stands in the sealed annex alone. */
export const sql = /* sql */ `
-- A protected name with a row here is a sealed source: its name is in no version of a petition, only its alias.
CREATE TABLE sealed_source (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name_id TEXT NOT NULL UNIQUE REFERENCES protected_name (id) ON DELETE CASCADE,
  contact TEXT NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('none', 'cbp-only', 'public-alias', 'public')),
  consent_limits TEXT NOT NULL,
  risk TEXT NOT NULL CHECK (risk IN ('unknown', 'low', 'medium', 'high')),
  risk_note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
`
