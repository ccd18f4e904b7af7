import { z } from 'zod'
import { FileSays } from './file-says.ts'
import { FormValues } from './forms/form.ts'
import { EvidenceId } from './ids.ts'
import { StillOf, TakenStill } from './still.ts'
import { TimeStamp } from './time-token.ts'

/** An item that lies in another, or that another lies in; `name` is what the outer one calls the inner. */
export const ItemPart = z.object({ id: EvidenceId, title: z.string(), name: z.string() })
export type ItemPart = z.infer<typeof ItemPart>

/** What is known of an item besides what a person wrote: what its file says, and how it stands to other items. */
export const AboutEvidence = z.object({
  says: FileSays.nullable(),
  /** The items that were taken out of it, and those it was taken out of. */
  holds: z.array(ItemPart),
  within: z.array(ItemPart),
  /** Items whose text names it by its SHA-256: a proof made on the phone, a list of hashes. */
  namedByHash: z.array(ItemPart),
  /** Time-stamp tokens that stamp it, or what it stamps if it is one. */
  stamps: z.array(TimeStamp),
  /** What a person wrote in the form of its kind, and what in all of this calls for a second look. */
  form: FormValues,
  conflicts: z.array(z.string()),
  /** Pictures that look like it, nearest first. */
  near: z.array(ItemPart),
  /** The film it is a still of, and the stills taken of it. */
  stillOf: StillOf.nullable(),
  stills: z.array(TakenStill),
})
export type AboutEvidence = z.infer<typeof AboutEvidence>
