/** An index that folds letters itself, and that knows which pages it has not taken in yet. */
export const sql = /* sql */ `
-- Words come folded and cut (core/search/cut-words.ts), so the tokenizer only parts them at spaces.
DROP TABLE page_words;
CREATE VIRTUAL TABLE page_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- 1 while page_words has this page's text as it is: what is 0 is taken in before a search, or the search says so.
ALTER TABLE page_text ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0 CHECK (indexed IN (0, 1));
CREATE INDEX page_text_unindexed ON page_text (no) WHERE indexed = 0;
CREATE TRIGGER page_text_changed AFTER UPDATE OF text ON page_text
BEGIN UPDATE page_text SET indexed = 0 WHERE no = NEW.no; END;

-- Shipments whose words are to be folded anew: those up to this number are done.
CREATE TABLE shipment_refold (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  done INTEGER NOT NULL CHECK (done >= 0)
) STRICT;
INSERT INTO shipment_refold (one, done) SELECT 1, 0 WHERE EXISTS (SELECT 1 FROM shipment);
`
