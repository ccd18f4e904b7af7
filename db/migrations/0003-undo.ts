/** The steps a person can take back, in the case itself so that they outlive a restart. What fills them: db/undo-triggers.ts. */
export const sql = /* sql */ `
-- One change a person made, in the words the window names it with. Undone steps are kept for redo until the next change.
CREATE TABLE undo_step (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  what TEXT NOT NULL CHECK (length(what) > 0),
  items INTEGER NOT NULL CHECK (items > 0),
  batch TEXT,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What takes one row's change back: remove a row that was added, restore one that was removed, set columns as they were.
CREATE TABLE undo_change (
  no INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES undo_step (seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('remove', 'restore', 'set')),
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  content TEXT CHECK (json_valid(content)),
  CHECK ((act = 'remove') = (content IS NULL))
) STRICT;
CREATE INDEX undo_change_step ON undo_change (step);
`
