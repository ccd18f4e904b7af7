/** Questions of a checklist answered for an item of evidence; an answer with a passage is a fact as well. */
export const sql = /* sql */ `
CREATE TABLE checklist_answer (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  checklist TEXT NOT NULL,
  item TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('weakness', 'sound', 'not-shown')),
  words TEXT NOT NULL,
  fact_id TEXT REFERENCES fact (id) ON DELETE SET NULL,
  UNIQUE (evidence_id, checklist, item)
) STRICT;
CREATE INDEX checklist_answer_fact ON checklist_answer (fact_id);
`
