import { z } from 'zod'
import { Difference, NewIdentifier, Verdict } from '../entities/entity.ts'
import { EntityId, EvidenceId } from '../ids.ts'

/** Lists of the government that a case's entities are compared with, each as a file a person gives. */
export const LISTS = ['wro-findings', 'uflpa-entity-list', 'ofac-sdn'] as const
export const ListId = z.enum(LISTS)
export type ListId = z.infer<typeof ListId>

/** What each list is called, and who keeps it. */
export const LIST_TITLES: Readonly<Record<ListId, { readonly title: string; readonly keeper: string }>> = {
  'wro-findings': { title: 'Withhold Release Orders and Findings', keeper: 'U.S. Customs and Border Protection' },
  'uflpa-entity-list': { title: 'UFLPA Entity List', keeper: 'the Forced Labor Enforcement Task Force' },
  'ofac-sdn': { title: 'Specially Designated Nationals List', keeper: 'the Office of Foreign Assets Control' },
}

/** What an entry names. Aircraft and goods of a whole country are kept and never compared with entities. */
export const LISTED_KINDS = ['organization', 'person', 'vessel', 'aircraft', 'goods'] as const

const Row = z.number().int().positive()

/** One entry of a list. `key` names the same entry in files of other days; `written` are the file's own cells; days are ISO. */
export const ListEntry = z.object({
  row: Row,
  key: z.string().min(1),
  kind: z.enum(LISTED_KINDS),
  /** As listed first, then its other names. */
  names: z.array(z.string().min(1)).min(1),
  identifiers: z.array(NewIdentifier),
  addresses: z.array(z.string()),
  country: z.string().nullable(),
  /** Merchandise an order is about. */
  goods: z.string().nullable(),
  /** Order or finding, sub-list or program. */
  under: z.string().nullable(),
  status: z.string().nullable(),
  since: z.string().nullable(),
  written: z.array(z.tuple([z.string(), z.string()])),
})
export type ListEntry = z.infer<typeof ListEntry>

const Told = z.object({ row: Row, message: z.string() })

/** What became of a list's file: every record is an entry, skipped with the reason, or in error. */
export const ListReport = z.object({
  evidenceId: EvidenceId.nullable(),
  list: ListId,
  /** The day the file is of, ISO. */
  asOf: z.string(),
  records: z.number().int().nonnegative(),
  imported: z.number().int().nonnegative(),
  skipped: z.array(z.object({ row: Row, reason: z.string() })),
  errors: z.array(Told),
  warnings: z.array(Told),
})
export type ListReport = z.infer<typeof ListReport>

/** A list's file as the case holds it; `newest` of its list is the one compared with. */
export const ListFile = z.object({
  evidenceId: EvidenceId,
  title: z.string(),
  list: ListId,
  asOf: z.string(),
  entries: z.number().int(),
  skipped: z.number().int(),
  errors: z.number().int(),
  importedAt: z.string(),
  newest: z.boolean(),
})
export type ListFile = z.infer<typeof ListFile>

/** A person's answer to whether an entry names an entity, with the entry as it was then. */
export const ListAnswer = z.object({
  entity: EntityId,
  list: ListId,
  key: z.string(),
  verdict: Verdict,
  reason: z.string(),
  answeredAt: z.string(),
  asOf: z.string(),
  entry: ListEntry,
})
export type ListAnswer = z.infer<typeof ListAnswer>

/** What likens an entry to an entity, and why: nothing is taken for a match until a person says so. */
export const Liking = z.object({
  by: z.enum(['number', 'name', 'likeness', 'address', 'answer']),
  likeness: z.number().min(0).max(1),
  why: z.array(z.string()),
  differences: z.array(Difference),
})
export type Liking = z.infer<typeof Liking>

/** An entity and an entry that may be it, in the newest file of its list. */
export const ListMatch = z.object({
  entity: EntityId,
  name: z.string(),
  list: ListId,
  asOf: z.string(),
  evidenceId: EvidenceId,
  entry: ListEntry,
  ...Liking.shape,
  answer: z.object({ verdict: Verdict, reason: z.string(), answeredAt: z.string(), asOf: z.string() }).nullable(),
  /** What became of the entry since it was answered for: as it was, written otherwise, or no longer in the newest file. */
  since: z.enum(['as-answered', 'changed', 'gone']).nullable(),
})
export type ListMatch = z.infer<typeof ListMatch>

/** Matches, and which files they were looked for in: "no match" holds for these files alone. */
export const ListMatches = z.object({
  matches: z.array(ListMatch),
  entities: z.number().int(),
  searched: z.array(ListFile),
  missing: z.array(ListId),
})
export type ListMatches = z.infer<typeof ListMatches>

/** An answer as an entity's page shows it. */
export const Listing = ListMatch.pick({
  entity: true,
  list: true,
  asOf: true,
  evidenceId: true,
  entry: true,
  since: true,
}).extend({
  verdict: Verdict,
  reason: z.string(),
  answeredAt: z.string(),
})
export type Listing = z.infer<typeof Listing>
