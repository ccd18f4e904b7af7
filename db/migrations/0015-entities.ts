/** Entities: companies, people, sites, vessels and brands, their names, numbers and addresses, and what a person judged of which are one. */
export const sql = /* sql */ `
CREATE TABLE entity (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('company', 'person', 'site', 'vessel', 'brand')),
  country TEXT,
  note TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE entity_name (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (length(text) > 0),
  use TEXT NOT NULL CHECK (use IN ('name', 'romanised', 'translated', 'former', 'trading')),
  source TEXT REFERENCES evidence (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX entity_name_of ON entity_name (entity_id, position);
-- As trade records write it: letters of other scripts have no case.
CREATE INDEX entity_name_text ON entity_name (lower(text));

CREATE TABLE entity_identifier (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  scheme TEXT NOT NULL CHECK (scheme IN ('uscc', 'imo', 'duns', 'lei', 'registration', 'other')),
  value TEXT NOT NULL CHECK (length(value) > 0)
) STRICT;

CREATE INDEX entity_identifier_of ON entity_identifier (entity_id, position);

CREATE TABLE entity_address (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (length(text) > 0),
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE INDEX entity_address_of ON entity_address (entity_id, position);

CREATE TABLE entity_fact (
  entity_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (entity_id, fact_id)
) STRICT;

CREATE INDEX entity_fact_fact ON entity_fact (fact_id);

-- A person's answer for a pair. Records judged the same are never merged into one row: taking the answer back takes back all of it.
CREATE TABLE entity_judgment (
  first_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  second_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'undecided')),
  reason TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id),
  CHECK (verdict = 'undecided' OR length(reason) > 0)
) STRICT;

CREATE INDEX entity_judgment_second ON entity_judgment (second_id);
`
