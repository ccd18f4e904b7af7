import { z } from 'zod'
import { EntityId, EvidenceId, FactId, QuestionId } from './ids.ts'

/** The words around a match, and where in them the matches stand: start and end, in UTF-16 units. */
const Seen = { snippet: z.string(), marks: z.array(z.tuple([z.number().int(), z.number().int()])) }

/** A page of evidence that has what was looked for. */
export const SearchHit = z.object({ evidenceId: EvidenceId, title: z.string(), page: z.number().int(), ...Seen })
export type SearchHit = z.infer<typeof SearchHit>

/** A fact whose statement, quotes or note have it. */
export const FactHit = z.object({ factId: FactId, ...Seen })
export type FactHit = z.infer<typeof FactHit>

/** An entity with it among its names, numbers, addresses or its note. */
export const EntityHit = z.object({ entityId: EntityId, name: z.string(), ...Seen })
export type EntityHit = z.infer<typeof EntityHit>

/** An item with it in its title, note, tags or the form of its kind: what people wrote of it, not what it says itself. */
export const NoteHit = z.object({ evidenceId: EvidenceId, title: z.string(), ...Seen })
export type NoteHit = z.infer<typeof NoteHit>

/** A question of the team with it in its words, in whom it was asked of or why it was closed; `open` until it is answered or closed. */
export const QuestionHit = z.object({ questionId: QuestionId, open: z.boolean(), ...Seen })
export type QuestionHit = z.infer<typeof QuestionHit>

/** A shipment with it in its parties, goods, ports, vessel or bills: a record of a trade file, counted from 1; arrival as a day (ISO). */
export const ShipmentHit = z.object({
  evidenceId: EvidenceId,
  row: z.number().int().positive(),
  bill: z.string().nullable(),
  arrival: z.string().nullable(),
  ...Seen,
})
export type ShipmentHit = z.infer<typeof ShipmentHit>

/** A name that was typed, whose it is, and by which other names it was looked for too. */
export const Expanded = z.object({ typed: z.string(), of: z.string(), also: z.array(z.string()) })
export type Expanded = z.infer<typeof Expanded>

/** What a search found; the best pages first, shipments as they were taken in. `more`, `moreShipments`: there are more than are listed. `notIndexed`: pages it can't see yet. */
export const Found = z.object({
  hits: z.array(SearchHit),
  more: z.boolean(),
  facts: z.array(FactHit),
  entities: z.array(EntityHit),
  questions: z.array(QuestionHit),
  shipments: z.array(ShipmentHit),
  moreShipments: z.boolean(),
  notes: z.array(NoteHit),
  expanded: z.array(Expanded),
  notIndexed: z.number().int(),
})
export type Found = z.infer<typeof Found>

export const UNSEARCHABLE_REASONS = [
  'encrypted',
  'damaged',
  'being-read',
  'picture-not-read',
  'some-pages-not-read',
  'recording',
  'empty',
  'unknown-kind',
  'no-text',
] as const
/** Why words can't be found in an item, or in some of its pages. */
export const UnsearchableReason = z.enum(UNSEARCHABLE_REASONS)
export type UnsearchableReason = z.infer<typeof UnsearchableReason>

/** Plain words for a reason, and what would mend it. */
export const UNSEARCHABLE_WORDS: Readonly<Record<UnsearchableReason, { readonly why: string; readonly mend: string }>> =
  {
    encrypted: { why: 'Locked with a password of its own', mend: 'Ask whoever gave it for one without, and add that.' },
    damaged: { why: 'Damaged, or too much for the reader', mend: 'Ask for another copy.' },
    'being-read': { why: 'Still being read', mend: 'Search again when it is done.' },
    'picture-not-read': {
      why: 'A picture or scan whose words nobody has read yet',
      mend: 'Recognise its text, or type it.',
    },
    'some-pages-not-read': { why: 'Some of its pages have no text', mend: 'Recognise the text of those pages.' },
    recording: { why: 'A recording: it has no written words', mend: 'Add a transcript, and look in its description.' },
    empty: { why: 'An empty file', mend: 'Ask for the file again.' },
    'unknown-kind': { why: 'A kind of file that can’t be read', mend: 'Add it in another format too.' },
    'no-text': { why: 'No text in it', mend: 'Open it and see.' },
  }

/** An item that words can't be found in; of how many pages, where it has any. */
export const Unsearchable = z.object({
  evidenceId: EvidenceId,
  title: z.string(),
  reason: UnsearchableReason,
  pages: z.number().int().nullable(),
  unread: z.number().int().nullable(),
})
export type Unsearchable = z.infer<typeof Unsearchable>

/** How many pages of each item have each term. A term that is no query says why. `cells` are in the order of terms, then of items. */
export const TermMatrix = z.object({
  terms: z.array(
    z.object({ term: z.string(), pages: z.number().int(), items: z.number().int(), problem: z.string().nullable() }),
  ),
  items: z.array(z.object({ evidenceId: EvidenceId, title: z.string(), pages: z.number().int() })),
  cells: z.array(z.object({ term: z.number().int(), item: z.number().int(), pages: z.number().int() })),
  notIndexed: z.number().int(),
})
export type TermMatrix = z.infer<typeof TermMatrix>
