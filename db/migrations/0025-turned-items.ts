/** How an item is turned to be read. */
export const sql = /* sql */ `
-- Degrees clockwise, besides what the file itself asks for. The original and every region cited of it stay as they are.
ALTER TABLE evidence ADD COLUMN turn INTEGER NOT NULL DEFAULT 0 CHECK (turn IN (0, 90, 180, 270));
`
