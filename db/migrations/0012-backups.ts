/** Where copies of the case go by themselves, how often, and how many stay. */
export const sql = /* sql */ `
CREATE TABLE backup_plan (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  folder TEXT CHECK (length(folder) > 0),
  every_hours INTEGER NOT NULL CHECK (every_hours BETWEEN 1 AND 168),
  daily INTEGER NOT NULL CHECK (daily BETWEEN 1 AND 366),
  weekly INTEGER NOT NULL CHECK (weekly BETWEEN 0 AND 104),
  monthly INTEGER NOT NULL CHECK (monthly BETWEEN 0 AND 120)
) STRICT;
`
