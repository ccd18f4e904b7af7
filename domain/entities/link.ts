import { z } from 'zod'
import { EntityId, FactId, LinkId } from '../ids.ts'

/** How one entity stands to another; read from the first to the second: "A operates B". */
export const RELATIONS = [
  'supplies',
  'exports-for',
  'operates',
  'subsidiary-of',
  'owner-of',
  'brand-of',
  'sends-workers-to',
  'officer-of',
  'linked-with',
] as const
export const Relation = z.enum(RELATIONS)
export type Relation = z.infer<typeof Relation>

/** Which way goods may go along a link: with it, against it, either way, or none because it tells nothing of goods. */
export type Flow = 'along' | 'against' | 'either' | 'none'

/** Each relation in words from the first to the second, from the second to the first, and which way goods may go. */
export const RELATION_WORDS: Readonly<
  Record<Relation, { readonly words: string; readonly back: string; readonly flow: Flow }>
> = {
  supplies: { words: 'supplies', back: 'is supplied by', flow: 'along' },
  'exports-for': { words: 'exports the goods of', back: 'has its goods exported by', flow: 'against' },
  operates: { words: 'operates', back: 'is operated by', flow: 'against' },
  'subsidiary-of': { words: 'is a subsidiary of', back: 'has the subsidiary', flow: 'either' },
  'owner-of': { words: 'owns', back: 'is owned by', flow: 'either' },
  'brand-of': { words: 'is a brand of', back: 'has the brand', flow: 'against' },
  'sends-workers-to': { words: 'sends workers to', back: 'gets workers from', flow: 'none' },
  'officer-of': { words: 'is an officer of', back: 'has the officer', flow: 'none' },
  'linked-with': { words: 'is linked with', back: 'is linked with', flow: 'none' },
}

/** How a link is backed: a fact with a pinpoint that is there to be seen, somebody's inference told as such, or nothing. */
export const PROOFS = ['proved', 'inferred', 'none'] as const
export const Proof = z.enum(PROOFS)
export type Proof = z.infer<typeof Proof>

/** What a person writes of a link: the facts that show it, or from what it is inferred. `date` as typed ("2016 – 2021"). */
export const NewLink = z.object({
  from: EntityId,
  to: EntityId,
  relation: Relation,
  date: z.string().trim().max(60).nullable().default(null),
  facts: z.array(FactId).max(100).default([]),
  inferred: z.string().trim().max(2000).nullable().default(null),
})
export type NewLink = z.input<typeof NewLink>
export type WrittenLink = z.output<typeof NewLink>

/** A link as stored, with how it is backed as the case stands now. */
export const EntityLink = z.object({ id: LinkId, ...NewLink.shape, proof: Proof })
export type EntityLink = z.output<typeof EntityLink>
