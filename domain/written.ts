import { z } from 'zod'
import { FigureShape } from './figure.ts'
import { EvidenceId } from './ids.ts'

/** A run of a person's own text, as the case keeps it: the document model's runs. */
export type WrittenRun =
  | { kind: 'text'; text: string }
  | { kind: 'cite'; evidenceId: EvidenceId; page: number | null; quote: string | null }
  | { kind: 'law'; authority: string; detail: string | null }
  | { kind: 'slot'; field: string; says: string }
  | { kind: 'reference'; target: string }
  | { kind: 'emphasis' | 'strong' | 'argument' | 'footnote'; children: WrittenRun[] }
  | { kind: 'quoted'; evidenceId: EvidenceId; page: number | null; quote: string; children: WrittenRun[] }

const Page = z.number().int().positive().nullable()
const Name = z.string().min(1).max(200)

export const WrittenRun: z.ZodType<WrittenRun> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('text'), text: z.string().max(100_000) }),
    z.strictObject({ kind: z.literal('cite'), evidenceId: EvidenceId, page: Page, quote: z.string().nullable() }),
    z.strictObject({ kind: z.literal('law'), authority: Name, detail: z.string().max(500).nullable() }),
    z.strictObject({ kind: z.literal('slot'), field: z.string().max(200), says: Name }),
    z.strictObject({ kind: z.literal('reference'), target: Name }),
    z.strictObject({ kind: z.enum(['emphasis', 'strong', 'argument', 'footnote']), children: Runs }),
    z.strictObject({
      kind: z.literal('quoted'),
      evidenceId: EvidenceId,
      page: Page,
      quote: z.string().min(1),
      children: Runs,
    }),
  ]),
)
const Runs = z.array(WrittenRun).max(10_000)
const Lines = z.array(Runs).max(2000)

/** What a cite is named by, wherever it stands. */
export const citeKey = ({
  evidenceId,
  page,
  quote,
}: {
  evidenceId: EvidenceId
  page: number | null
  quote: string | null
}): string => JSON.stringify([evidenceId, page, quote])

/** Names a block for as long as it stands, whatever is written before it. */
const key = Name
/** What a cross-reference names a heading, a table or a figure by. */
const Id = z.string().regex(/^[\w-]{1,80}$/)
const COLUMN = z.strictObject({
  title: z.string().max(500),
  align: z.enum(['start', 'end']),
  width: z.number().positive(),
})

/** A block of a person's own text. Headings are those within a section. */
export const WrittenBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), key, numbered: z.boolean(), children: Runs }),
  z.strictObject({ kind: z.literal('quotation'), key, children: Runs }),
  z.strictObject({
    kind: z.literal('heading'),
    key,
    level: z.union([z.literal(2), z.literal(3)]),
    id: Id,
    numbered: z.boolean(),
    children: Runs,
  }),
  z.strictObject({ kind: z.literal('list'), key, ordered: z.boolean(), items: Lines }),
  z.strictObject({
    kind: z.literal('table'),
    key,
    id: Id.optional(),
    caption: Runs,
    columns: z.array(COLUMN).min(1).max(12),
    rows: z.array(Lines).max(5000),
    source: Runs.nullable(),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    key,
    id: Id,
    ...FigureShape.shape,
    /** What the picture shows, for who can't see it. */
    alt: z.string().max(2000),
    caption: Runs,
    source: Runs.nullable(),
  }),
  z.strictObject({ kind: z.literal('letterhead'), key, lines: Lines }),
  z.strictObject({ kind: z.literal('signature'), key, lines: Lines }),
  z.strictObject({ kind: z.literal('page-break'), key }),
])
export type WrittenBlock = z.infer<typeof WrittenBlock>

/** A person's own text for one section. */
export const WrittenText = z
  .array(WrittenBlock)
  .max(5000)
  .refine((blocks) => new Set(blocks.map((block) => block.key)).size === blocks.length, 'Two blocks have the same key.')
export type WrittenText = z.infer<typeof WrittenText>

/** Where a section's text comes from: the template, a person, or the app itself (contents, authorities, exhibits). */
export const SectionState = z.enum(['default', 'own', 'generated'])
export type SectionState = z.infer<typeof SectionState>

/** One section as the outline shows it. */
export const SectionInfo = z.object({
  id: z.string(),
  chapter: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  number: z.string(),
  title: z.string(),
  state: SectionState,
  optional: z.boolean(),
  /** Whether its paragraphs state facts, which ask for proof. */
  factual: z.boolean(),
  hidden: z.boolean(),
  /** What stands in it to be filled, in words. */
  slots: z.array(z.string()),
  /** For who writes; never printed. */
  guidance: z.string().nullable(),
})
export type SectionInfo = z.infer<typeof SectionInfo>

/** One section to read or write: its text as it stands, and the steps its typing can be undone by (JSON, the editor's own). */
export const SectionText = z.object({
  section: z.string(),
  state: SectionState,
  blocks: z.array(WrittenBlock),
  history: z.string().nullable(),
})
export type SectionText = z.infer<typeof SectionText>
