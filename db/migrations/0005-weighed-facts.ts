/**
 * What a fact weighs, contradictions with how they were dealt with, and open questions. A contradiction is one row for
 * both directions now, known by its own id (UUIDv7-shaped, as every row is); `dropped` names the side left out.
 */
export const sql = /* sql */ `
ALTER TABLE fact ADD COLUMN strength TEXT CHECK (strength IN ('strong', 'fair', 'weak'));
ALTER TABLE fact ADD COLUMN bearing TEXT NOT NULL DEFAULT 'for' CHECK (bearing IN ('for', 'against'));
ALTER TABLE fact ADD COLUMN certainty TEXT CHECK (certainty IN ('witnessed', 'documented', 'reported', 'inferred'));
ALTER TABLE fact ADD COLUMN note TEXT;

CREATE TABLE conflict (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  one_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  note TEXT,
  how TEXT CHECK (how IN ('explain', 'drop', 'use')),
  settlement TEXT CHECK (length(settlement) > 0),
  dropped TEXT CHECK (dropped IN ('one', 'other')),
  created_at TEXT NOT NULL,
  UNIQUE (one_id, other_id),
  CHECK (one_id < other_id),
  CHECK ((how IS NULL) = (settlement IS NULL)),
  CHECK ((how IS 'drop') = (dropped IS NOT NULL))
) STRICT;
CREATE INDEX conflict_other ON conflict (other_id);

INSERT INTO conflict (id, one_id, other_id, created_at)
SELECT lower(substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7' || substr(r, 1, 3) || '-8' || substr(r, 4, 3) || '-' || substr(r, 7, 12)),
  one, other, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM (
  SELECT one, other, printf('%012x', unixepoch() * 1000) AS ms, hex(randomblob(9)) AS r
  FROM (SELECT DISTINCT min(fact_id, other_id) AS one, max(fact_id, other_id) AS other FROM fact_contradiction)
);
DROP TABLE fact_contradiction;

CREATE TABLE question (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  text TEXT NOT NULL CHECK (length(text) > 0),
  asked_of TEXT,
  due TEXT CHECK (due IS NULL OR length(due) = 10),
  fact_id TEXT REFERENCES fact (id) ON DELETE SET NULL,
  closed TEXT CHECK (length(closed) > 0),
  created_at TEXT NOT NULL,
  CHECK (fact_id IS NULL OR closed IS NULL)
) STRICT;
CREATE INDEX question_fact ON question (fact_id);
`
