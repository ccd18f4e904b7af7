/** Time-stamp tokens that came beside files: what each stamps, and what of it could be checked. */
export const sql = /* sql */ `
-- An item that is a time-stamp token (RFC 3161, OpenTimestamps): the hash it stamps, and what its own bytes prove.
CREATE TABLE time_token (
  evidence_id TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  algorithm TEXT NOT NULL CHECK (length(algorithm) > 0),
  digest TEXT NOT NULL CHECK (length(digest) > 0),
  token TEXT NOT NULL CHECK (json_valid(token))
) STRICT, WITHOUT ROWID;
CREATE INDEX time_token_digest ON time_token (digest);
`
