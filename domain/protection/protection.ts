import { z } from 'zod'
import { Region } from '../fact.ts'
import { EvidenceId } from '../ids.ts'
import { ReasonCode } from './reasons.ts'

export const ProtectedNameId = z.uuid().brand<'ProtectedNameId'>()
export type ProtectedNameId = z.infer<typeof ProtectedNameId>

export const RedactionId = z.uuid().brand<'RedactionId'>()
export type RedactionId = z.infer<typeof RedactionId>

/** A person, place or firm whose name the public version never shows: `alias` stands wherever one of its forms stood. */
export const ProtectedName = z.object({
  id: ProtectedNameId,
  name: z.string(),
  alias: z.string(),
  /** Other spellings and scripts, as given; what is made from each is in name-forms.ts. */
  variants: z.array(z.string()),
  reason: ReasonCode,
  reasonWords: z.string().nullable(),
  createdAt: z.string(),
  /** Whether the name is that of a sealed source: then no version of a petition prints it (sealed-source.ts). */
  sealed: z.boolean(),
})
export type ProtectedName = z.infer<typeof ProtectedName>

/** What a person gives to protect a name; the reason as typed (reasons.ts). */
export const NewProtectedName = z.object({
  name: z.string().trim().min(1),
  alias: z.string().trim().min(1),
  variants: z.array(z.string().trim().min(1)).default([]),
  reason: z.string().trim().min(1),
})
export type NewProtectedName = z.input<typeof NewProtectedName>

/** A mark on one item: some words of it (wherever they stand), a region of a page, or the item as a whole. */
export const Redaction = z.object({
  id: RedactionId,
  evidenceId: EvidenceId,
  kind: z.enum(['text', 'region', 'whole']),
  text: z.string().nullable(),
  page: z.number().int().positive().nullable(),
  region: Region.nullable(),
  reason: ReasonCode,
  reasonWords: z.string().nullable(),
  createdAt: z.string(),
})
export type Redaction = z.infer<typeof Redaction>

/** What a person gives to mark an item: exactly one of words, a page with a region, or the whole. */
export const NewRedaction = z.object({
  evidenceId: EvidenceId,
  text: z.string().trim().min(1).nullish(),
  page: z.number().int().positive().nullish(),
  region: Region.nullish(),
  whole: z.boolean().optional(),
  reason: z.string().trim().min(1),
})
export type NewRedaction = z.input<typeof NewRedaction>

/** Everything that is kept out of the public version. */
export const Protection = z.object({ names: z.array(ProtectedName), redactions: z.array(Redaction) })
export type Protection = z.infer<typeof Protection>

/** An item made here that is withheld as a whole without a mark of its own, for what it shows, lists or names of the item `of`. */
export const ImpliedMark = z.object({
  evidenceId: EvidenceId,
  because: z.enum(['shows', 'lists', 'names']),
  of: EvidenceId,
  reason: ReasonCode,
  reasonWords: z.string().nullable(),
  /** When it was made: its mark has no time of its own. */
  madeAt: z.string(),
})
export type ImpliedMark = z.infer<typeof ImpliedMark>

/** What is kept out, and what follows from it. */
export const ListedProtection = Protection.extend({ implied: z.array(ImpliedMark) })
export type ListedProtection = z.infer<typeof ListedProtection>

/** The two petitions made from one source. */
export const PetitionVersion = z.enum(['public', 'confidential'])
export type PetitionVersion = z.infer<typeof PetitionVersion>

/** How each version names itself, in the running head and on every page of an exhibit. */
export const VERSION_WORDS: Readonly<Record<PetitionVersion, string>> = {
  public: 'Public version',
  confidential: 'Confidential version',
}

/** A protected string found in a public version: in which file and where in it, and what stood there. */
export const Leak = z.object({ where: z.string(), match: z.string() })
export type Leak = z.infer<typeof Leak>

/** A place of the petition that reads differently in its two versions. */
export const VersionDifference = z.object({ where: z.string(), confidential: z.string(), public: z.string() })
export type VersionDifference = z.infer<typeof VersionDifference>
