/** The order in which pages are read that were asked for. */
export const sql = /* sql */ `
-- Where an item stands in the queue; those of one place, as of before there were any, go by when they were asked for.
ALTER TABLE ocr_order ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
`
