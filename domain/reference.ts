import { z } from 'zod'
import { EvidenceId } from './ids.ts'

export const REFERENCE_FORMATS = ['csl-json', 'ris', 'bibtex'] as const
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number]

/** A record of a reference manager as its export has it: its key there, CSL-JSON, and the files it names, as written. */
export const ReadReference = z.object({
  key: z.string().min(1).max(400),
  csl: z.record(z.string(), z.unknown()),
  files: z.array(z.string()),
})
export type ReadReference = z.infer<typeof ReadReference>

/** A field that a person changed here and the reference manager changed too: ours is kept. */
export const FieldConflict = z.object({ field: z.string(), ours: z.string(), theirs: z.string() })
export type FieldConflict = z.infer<typeof FieldConflict>

/** What became of a file that a record names, or would: `missing` and `outside` ones are not taken in. */
export const ReferenceFile = z.object({
  path: z.string(),
  state: z.enum(['new', 'known', 'missing', 'outside', 'failed']),
  id: EvidenceId.nullable(),
})
export type ReferenceFile = z.infer<typeof ReferenceFile>

/** One record of an import: what was, or would be, done with it. */
export const ImportedReference = z.object({
  key: z.string(),
  title: z.string(),
  type: z.string(),
  state: z.enum(['new', 'changed', 'same']),
  /** The authority it is, which a petition can cite; null for one with a file that is not to be cited. */
  authority: z.string().nullable(),
  files: z.array(ReferenceFile),
  /** Fields that were set from it. */
  changed: z.array(z.string()),
  conflicts: z.array(FieldConflict),
})
export type ImportedReference = z.infer<typeof ImportedReference>

export const ReferenceImport = z.object({
  format: z.enum(REFERENCE_FORMATS),
  dryRun: z.boolean(),
  references: z.array(ImportedReference),
  /** Records that can't be read, in words. */
  problems: z.array(z.string()),
})
export type ReferenceImport = z.infer<typeof ReferenceImport>
