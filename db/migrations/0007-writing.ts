/** A person's own text, its snapshots, and the authorities a case adds to its template's. */
export const sql = /* sql */ `
-- What a person made of one section of a petition; no document means the template's own text.
CREATE TABLE petition_section (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  section TEXT NOT NULL,
  document TEXT CHECK (document IS NULL OR json_valid(document)),
  -- The steps that typing can be undone by, for the next session.
  history TEXT CHECK (history IS NULL OR json_valid(history)),
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  position INTEGER CHECK (position >= 0),
  UNIQUE (template, section)
) STRICT;

-- A petition's text as it stood when it was given a name.
CREATE TABLE petition_snapshot (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  made_at TEXT NOT NULL,
  sections TEXT NOT NULL CHECK (json_valid(sections))
) STRICT;

CREATE TABLE authority (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL,
  csl TEXT NOT NULL CHECK (json_valid(csl)),
  says TEXT NOT NULL,
  source TEXT NOT NULL,
  verified_as_of TEXT,
  created_at TEXT NOT NULL
) STRICT;

-- Who compared an authority with which source, and when; 'authority' is a template's name for it or an authority.id.
CREATE TABLE authority_confirmation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  authority TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL CHECK (length(source) > 0),
  confirmed_on TEXT NOT NULL CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  confirmed_by TEXT NOT NULL
) STRICT;
`
