import { z } from 'zod'
import { EvidenceId, ExhibitGroupId } from './ids.ts'

/** How exhibits are numbered: 1, 2, 3 …; A, B … Z, AA …; or P-1, P-2 … with a prefix of one's own. */
export const NumberScheme = z.enum(['numbers', 'letters', 'prefixed'])
export type NumberScheme = z.infer<typeof NumberScheme>

/** Which exhibit comes first: the one the petition cites first, or as they were put by hand. */
export const ExhibitOrder = z.enum(['first-cited', 'by-hand'])
export type ExhibitOrder = z.infer<typeof ExhibitOrder>

export const BatesCorner = z.enum(['bottom-left', 'bottom-right', 'top-left', 'top-right'])
export type BatesCorner = z.infer<typeof BatesCorner>

/** The numbers that run on over all pages of the exhibits: "W000123", and the corner they stand in. */
export const Bates = z.object({
  prefix: z.string().regex(/^[A-Za-z0-9 ._-]{0,16}$/),
  digits: z.number().int().min(3).max(10),
  corner: BatesCorner,
})
export type Bates = z.infer<typeof Bates>

/** Whether a translation stands before the page it translates or behind it. */
export const TranslationOrder = z.enum(['translation-first', 'original-first'])
export type TranslationOrder = z.infer<typeof TranslationOrder>

/** How the exhibits of one petition are ordered, numbered and stamped. `frozenAt` is when it was recorded as filed. */
export const Numbering = z.object({
  order: ExhibitOrder,
  scheme: NumberScheme,
  prefix: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,7}$/),
  bates: Bates,
  translations: TranslationOrder,
  frozenAt: z.string().nullable(),
})
export type Numbering = z.infer<typeof Numbering>

/** What a petition is numbered by until somebody says otherwise. */
export const PLAIN_NUMBERING: Numbering = {
  order: 'first-cited',
  scheme: 'numbers',
  prefix: 'P-',
  bates: { prefix: 'W', digits: 6, corner: 'bottom-left' },
  translations: 'translation-first',
  frozenAt: null,
}

/** The settings a person may change; a field left out stays as it is. */
export const NumberingEdit = z.object({
  order: ExhibitOrder.optional(),
  scheme: NumberScheme.optional(),
  prefix: Numbering.shape.prefix.optional(),
  bates: Bates.partial().optional(),
  translations: TranslationOrder.optional(),
})
export type NumberingEdit = z.infer<typeof NumberingEdit>

/** Exhibits that stand together under a heading ("Trade records"); its letter comes with its place. */
export const ExhibitGroup = z.object({ id: ExhibitGroupId, heading: z.string().min(1) })
export type ExhibitGroup = z.infer<typeof ExhibitGroup>

/** What was chosen for one item as an exhibit of one petition; null leaves it to the case. */
export const ExhibitChoice = z.object({
  evidenceId: EvidenceId,
  /** Where it stands in the order by hand; null behind all that were placed. */
  place: z.number().nullable(),
  group: ExhibitGroupId.nullable(),
  title: z.string().nullable(),
  purpose: z.string().nullable(),
  keyInformation: z.string().nullable(),
  /** Page ranges of an excerpt, "1-3, 7"; null for the whole item. */
  pages: z.string().nullable(),
  /** Bound even where nothing cites it. */
  included: z.boolean(),
  /** The number it was filed under, which stays. */
  number: z.string().nullable(),
})
export type ExhibitChoice = z.infer<typeof ExhibitChoice>

/** A change of what was chosen for an exhibit. `position` is its place among all, from 1; an empty text clears. */
export const ExhibitEdit = z.object({
  position: z.number().int().positive().optional(),
  group: z.string().nullable().optional(),
  title: z.string().nullable().optional(),
  purpose: z.string().nullable().optional(),
  keyInformation: z.string().nullable().optional(),
  pages: z.string().nullable().optional(),
  included: z.boolean().optional(),
})
export type ExhibitEdit = z.infer<typeof ExhibitEdit>

/** What the public version does with an exhibit, and on how many of its pages something is covered. */
export const PublicFate = z.object({
  fate: z.enum(['whole', 'redacted', 'withheld']),
  pages: z.number().int().nonnegative(),
})
export type PublicFate = z.infer<typeof PublicFate>

/** Something to mend in how an exhibit is put together. `where` is the id of the fact it is in, or of the item where a cite of the petition misses. */
export const ExhibitFault = z.object({ id: z.string(), evidenceId: EvidenceId, says: z.string(), where: z.string() })
export type ExhibitFault = z.infer<typeof ExhibitFault>

/** One exhibit as listed: its number, its pages, where the petition cites it, and what is to be mended. */
export const ListedExhibit = z.object({
  number: z.string(),
  evidenceId: EvidenceId,
  title: z.string(),
  /** The item's own title, where the exhibit has a shorter one. */
  itemTitle: z.string(),
  what: z.string(),
  purpose: z.string(),
  keyInformation: z.string(),
  group: ExhibitGroupId.nullable(),
  pages: z.number().int().nonnegative(),
  /** "pages 1–3, 7 of 12" or what its parts are; empty for a whole item. */
  extent: z.string(),
  /** Page ranges of an excerpt as typed; null for the whole item. */
  excerpt: z.string().nullable(),
  bates: z.object({ first: z.string(), last: z.string() }),
  /** "¶ 4", "Table 2", "Part III", in the order of the petition. */
  citedAt: z.array(z.string()),
  /** "Supports" in the annotated index: the requirements its facts are for. */
  supports: z.array(z.string()),
  included: z.boolean(),
  frozen: z.boolean(),
  inPublic: PublicFate,
  bytes: z.number().int().nonnegative(),
  /** Problems of the item itself and of how it is bound. */
  checks: z.array(z.string()),
})
export type ListedExhibit = z.infer<typeof ListedExhibit>

export const ExhibitList = z.object({
  template: z.string(),
  numbering: Numbering,
  groups: z.array(ExhibitGroup),
  exhibits: z.array(ListedExhibit),
  /** Bytes of all originals that are bound, for the size meter. */
  bytes: z.number().int().nonnegative(),
  faults: z.array(ExhibitFault),
})
export type ExhibitList = z.infer<typeof ExhibitList>
