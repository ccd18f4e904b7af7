/** Pictures taken from films: which film, and where in it. */
export const sql = /* sql */ `
-- A still is an item of its own. It keeps the hash of its film, so that it still tells where it is from once the film was purged.
CREATE TABLE still (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  film_id TEXT REFERENCES evidence (id) ON DELETE SET NULL,
  film_sha256 TEXT NOT NULL CHECK (length(film_sha256) = 64),
  at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
  -- Drawn by the window from the film itself, or a picture a person took with another program.
  how TEXT NOT NULL CHECK (how IN ('drawn', 'brought')),
  taken_at TEXT NOT NULL,
  CHECK (evidence_id IS NOT film_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX still_film ON still (film_id);
`
