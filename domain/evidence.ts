import { z } from 'zod'
import { EvidenceId, Sha256 } from './ids.ts'

export const EVIDENCE_KINDS = [
  'trade-record',
  'press-report',
  'photo',
  'video',
  'audit-report',
  'statement',
  'government-document',
  'corporate-record',
  'web-page',
  'satellite-image',
  'other',
] as const
export const EvidenceKind = z.enum(EVIDENCE_KINDS)
export type EvidenceKind = z.infer<typeof EvidenceKind>

export const PROBLEM_CODES = [
  'empty-file',
  'encrypted-file',
  'damaged-file',
  'unknown-type',
  'no-text',
  'too-large-to-read',
  'took-too-long',
  'odd-names',
  'bad-proof',
] as const
/** Why a kept file can't be read, shown or searched in full. The original is in the case all the same. */
export const Problem = z.object({ code: z.enum(PROBLEM_CODES), message: z.string() })
export type Problem = z.infer<typeof Problem>

/**
 * How an exhibit gets into the bound volume: `copy` page by page, `page-images` drawn at 200 dpi with text behind,
 * `picture` placed on a page, `set` typeset from its text, `slip` a sheet with name, size and hash.
 */
export const Binding = z.enum(['copy', 'page-images', 'picture', 'set', 'slip'])
export type Binding = z.infer<typeof Binding>

/** Degrees clockwise. */
export const QuarterTurn = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type QuarterTurn = z.infer<typeof QuarterTurn>

/** One collected item, as listed. Dates are as typed (fuzzy-date.ts); `pages` is null where a count has no meaning. */
export const Evidence = z.object({
  id: EvidenceId,
  title: z.string(),
  kind: EvidenceKind,
  mediaType: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: Sha256,
  pages: z.number().int().positive().nullable(),
  pagesWithText: z.number().int().nonnegative(),
  /** Pages whose text a machine read and nobody has confirmed. */
  pagesUnconfirmed: z.number().int().nonnegative(),
  /** How sure the machine was of the text nobody has confirmed: mean over its letters, in percent; null where there is none. */
  machineConfidence: z.number().int().min(0).max(100).nullable(),
  binding: Binding,
  problem: Problem.nullable(),
  originalName: z.string(),
  source: z.string().nullable(),
  receivedHow: z.string().nullable(),
  receivedOn: z.string().nullable(),
  date: z.string().nullable(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  note: z.string().nullable(),
  /** How its pages are turned to be read, besides what the file asks for; regions are of the pages before that. */
  turn: QuarterTurn,
  addedAt: z.string(),
  facts: z.number().int().nonnegative(),
  /** Paired with its English translation. */
  translated: z.boolean(),
  tags: z.array(z.string()),
})
export type Evidence = z.infer<typeof Evidence>

/** The share of an item's pages that have text, 0 to 1; null where it has no pages to speak of, or is a picture nobody has read. */
export function textShare({
  pages,
  pagesWithText,
  binding,
}: Pick<Evidence, 'pages' | 'pagesWithText' | 'binding'>): number | null {
  if (binding === 'picture' && pagesWithText === 0) return null
  if (pages === null) return pagesWithText > 0 ? 1 : null
  return pagesWithText / pages
}

/** The share as a list prints it: "75%", or a dash where there is none to speak of. */
export function textWords(item: Parameters<typeof textShare>[0]): string {
  const share = textShare(item)
  return share === null ? '–' : `${String(Math.round(share * 100))}%`
}

/** The fields a person may edit; each carries a change stamp in the case. */
export const EvidenceEdit = z
  .object({
    title: z.string().min(1),
    kind: EvidenceKind,
    source: z.string().nullable(),
    receivedHow: z.string().nullable(),
    receivedOn: z.string().nullable(),
    date: z.string().nullable(),
    author: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    note: z.string().nullable(),
    turn: QuarterTurn,
  })
  .partial()
export type EvidenceEdit = z.infer<typeof EvidenceEdit>

/** Plain words for a kind, as screens and exhibit covers print it. */
export const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  'trade-record': 'Trade record',
  'press-report': 'Press report',
  photo: 'Photograph',
  video: 'Video',
  'audit-report': 'Audit report',
  statement: 'Statement',
  'government-document': 'Government document',
  'corporate-record': 'Corporate record',
  'web-page': 'Web page',
  'satellite-image': 'Satellite image',
  other: 'Other',
}

/** Text of one page, and whether a machine recognised it (unconfirmed machine text weakens what rests on it). */
export const PageText = z.object({ page: z.number().int().positive(), text: z.string(), machine: z.boolean() })
export type PageText = z.infer<typeof PageText>

/** What became of one path handed to `add`. `failed` means the bytes could not be read whole; nothing of it is kept. */
export const AddedItem = z.object({
  path: z.string(),
  id: EvidenceId.nullable(),
  sha256: Sha256.nullable(),
  bytes: z.number().int().nonnegative().nullable(),
  kind: EvidenceKind.nullable(),
  mediaType: z.string().nullable(),
  pages: z.number().int().positive().nullable(),
  status: z.enum(['added', 'duplicate', 'failed']),
  /** How many files that lay in it became items of their own. */
  inside: z.number().int().positive().optional(),
  problem: Problem.optional(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }).optional(),
})
export type AddedItem = z.infer<typeof AddedItem>
