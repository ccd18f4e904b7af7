import { z } from 'zod'

/** What data/case.json says: that the bag is a whole case, of which version, and what else lies in it. */
export const CaseBag = z.object({
  format: z.literal('withhold-case'),
  version: z.literal(1),
  /** Schema version the rows are of. */
  caseVersion: z.number().int().positive(),
  title: z.string(),
  madeAt: z.string(),
  custodyHead: z.string(),
  tables: z.array(z.string().regex(/^[a-z_]+$/)),
})
export type CaseBag = z.infer<typeof CaseBag>

/** A line of data/originals.jsonl: which file holds which original. */
export const OriginalFile = z.object({
  blob: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  file: z.string().regex(/^originals\/[^/\\]+$/),
})
export type OriginalFile = z.infer<typeof OriginalFile>

/** For whoever opens the bag without Withhold, now or in twenty years. */
export const README = `A whole case of Withhold, as plain files. It is not encrypted: whoever has this folder has the case.

originals/       every file as it was received, byte for byte
originals.jsonl  which original is which: its row in the table blob, SHA-256, size, file
evidence.csv     the items of evidence for a person to read
tables/          every table of the case, one JSON object a row, in stored order
tables/custody_event.jsonl
                 the custody log: hash = SHA-256 of previous, a newline, and the entry as JSON with sorted keys
tables/review.jsonl, tables/comment.jsonl
                 what the team's own review decided and said; privileged, and in no filing
case.json        what this is, and the head of the custody log when it was made

"withhold bag --check FOLDER" judges the bag (any tool for RFC 8493 can); "withhold bag --import FOLDER CASE" makes a case of it.
`
