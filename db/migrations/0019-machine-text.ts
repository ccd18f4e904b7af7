/** Text that a machine read off pictures of pages, and what a person confirmed of it. */
export const sql = /* sql */ `
-- What a machine made of one page. The text that counts stands in page_text: this one until a person confirms or corrects it.
CREATE TABLE machine_page (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  page INTEGER NOT NULL CHECK (page > 0),
  text TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  engine TEXT NOT NULL CHECK (length(engine) > 0),
  -- Mean over its letters, in percent; null where no word was found.
  confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
  -- Places in the text the machine was unsure of: {at, length, confidence}, in UTF-16 units.
  doubts TEXT NOT NULL CHECK (json_valid(doubts)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  -- Quarters of a circle, clockwise, that the page was turned by to be read.
  turn INTEGER NOT NULL CHECK (turn BETWEEN 0 AND 3),
  read_at TEXT NOT NULL,
  PRIMARY KEY (evidence_id, page)
) STRICT, WITHOUT ROWID;

-- The text of a machine-read page as a person compared it with the page.
CREATE TABLE page_confirmation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  page INTEGER NOT NULL CHECK (page > 0),
  text TEXT NOT NULL,
  confirmed_by TEXT NOT NULL CHECK (length(confirmed_by) > 0),
  confirmed_at TEXT NOT NULL,
  UNIQUE (evidence_id, page)
) STRICT;

-- Reading that was asked for and is not done: each page leaves the list in the transaction that saves its text.
CREATE TABLE ocr_order (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  turn INTEGER NOT NULL CHECK (turn BETWEEN 0 AND 3),
  pages TEXT NOT NULL CHECK (json_valid(pages) AND json_array_length(pages) > 0),
  -- How often reading the first of the pages was begun.
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  ordered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
