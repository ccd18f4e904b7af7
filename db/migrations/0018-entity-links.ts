/** How entities stand to each other, and the facts that show it. */
export const sql = /* sql */ `
CREATE TABLE entity_link (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  from_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  relation TEXT NOT NULL CHECK (relation IN ('supplies', 'exports-for', 'operates', 'subsidiary-of', 'owner-of', 'brand-of',
    'sends-workers-to', 'officer-of', 'linked-with')),
  date TEXT,
  -- From what a person infers it, where no fact shows it.
  inferred TEXT CHECK (length(inferred) > 0),
  created_at TEXT NOT NULL,
  CHECK (from_id <> to_id)
) STRICT;

CREATE INDEX entity_link_from ON entity_link (from_id);
CREATE INDEX entity_link_to ON entity_link (to_id);

CREATE TABLE entity_link_fact (
  link_id TEXT NOT NULL REFERENCES entity_link (id) ON DELETE CASCADE,
  fact_id TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
  PRIMARY KEY (link_id, fact_id)
) STRICT;

CREATE INDEX entity_link_fact_fact ON entity_link_fact (fact_id);
`
