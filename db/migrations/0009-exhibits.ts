/** How the exhibits of each petition are ordered, grouped, numbered and put together. */
export const sql = /* sql */ `
CREATE TABLE exhibit_numbering (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL UNIQUE,
  ordering TEXT NOT NULL CHECK (ordering IN ('first-cited', 'by-hand')),
  scheme TEXT NOT NULL CHECK (scheme IN ('numbers', 'letters', 'prefixed')),
  prefix TEXT NOT NULL CHECK (length(prefix) BETWEEN 1 AND 8),
  bates_prefix TEXT NOT NULL CHECK (length(bates_prefix) <= 16),
  bates_digits INTEGER NOT NULL CHECK (bates_digits BETWEEN 3 AND 10),
  bates_corner TEXT NOT NULL CHECK (bates_corner IN ('bottom-left', 'bottom-right', 'top-left', 'top-right')),
  translations TEXT NOT NULL CHECK (translations IN ('translation-first', 'original-first')),
  frozen_at TEXT
) STRICT;

CREATE TABLE exhibit_group (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  heading TEXT NOT NULL CHECK (length(heading) > 0),
  place REAL NOT NULL
) STRICT;

-- What was chosen for an item as an exhibit of one petition. \`place\` orders by hand; \`number\` is the one it was filed under.
CREATE TABLE exhibit_choice (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  template TEXT NOT NULL,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  place REAL,
  -- An exhibit_group; one that is gone is no group, and an undo that brings it back brings its exhibits back with it.
  group_id TEXT CHECK (length(group_id) = 36),
  title TEXT CHECK (length(title) > 0),
  purpose TEXT CHECK (length(purpose) > 0),
  key_information TEXT CHECK (length(key_information) > 0),
  pages TEXT CHECK (length(pages) > 0),
  included INTEGER NOT NULL DEFAULT 0 CHECK (included IN (0, 1)),
  number TEXT CHECK (length(number) > 0),
  UNIQUE (template, evidence_id)
) STRICT;
CREATE UNIQUE INDEX exhibit_choice_number ON exhibit_choice (template, number);
`
