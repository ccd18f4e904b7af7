import type { EvidenceId } from '../domain/ids.ts'
import { oneFullStop } from './full-stops.ts'
import type { Block, Column, Inline } from './model.ts'

/** What authors may write where a run is wanted: words, runs, or lists of them (empty lists and false vanish). */
export type Runs = string | Inline | readonly Runs[] | false | null | undefined

/** Flattens what an author wrote into runs; what fills a sentence may end in a full stop of its own. */
export const runs = (...parts: readonly Runs[]): readonly Inline[] => oneFullStop(flat(parts))

function flat(parts: readonly Runs[]): readonly Inline[] {
  return parts.flatMap((part): readonly Inline[] => {
    if (part === false || part === null || part === undefined || part === '') return []
    if (typeof part === 'string') return [{ kind: 'text', text: part }]
    if (isList(part)) return flat(part)
    return [part]
  })
}

function isList(part: Inline | readonly Runs[]): part is readonly Runs[] {
  return Array.isArray(part)
}

export const p = (...parts: readonly Runs[]): Block => ({ kind: 'paragraph', numbered: true, children: runs(...parts) })
/** A paragraph without a number: lead-ins, notes. */
export const plain = (...parts: readonly Runs[]): Block => ({
  kind: 'paragraph',
  numbered: false,
  children: runs(...parts),
})
export const quotation = (...parts: readonly Runs[]): Block => ({ kind: 'quotation', children: runs(...parts) })
export const list = (...items: readonly Runs[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((i) => runs(i)),
})
export const steps = (...items: readonly Runs[]): Block => ({
  kind: 'list',
  ordered: true,
  items: items.map((i) => runs(i)),
})
export const em = (...parts: readonly Runs[]): Inline => ({ kind: 'emphasis', children: runs(...parts) })
export const strong = (...parts: readonly Runs[]): Inline => ({ kind: 'strong', children: runs(...parts) })
export const footnote = (...parts: readonly Runs[]): Inline => ({ kind: 'footnote', children: runs(...parts) })
export const law = (authority: string, detail: string | null = null): Inline => ({ kind: 'law', authority, detail })
export const slot = (field: string, says: string): Inline => ({ kind: 'slot', field, says })
export const reference = (target: string): Inline => ({ kind: 'reference', target })
export const letterhead = (...lines: readonly Runs[]): Block => ({
  kind: 'letterhead',
  lines: lines.map((l) => runs(l)),
})
export const signature = (...lines: readonly Runs[]): Block => ({ kind: 'signature', lines: lines.map((l) => runs(l)) })
export const contents = (): Block => ({ kind: 'contents' })
export const tableOfAuthorities = (): Block => ({ kind: 'authorities' })
export const exhibitIndex = (): Block => ({ kind: 'exhibit-index' })
export const pageBreak = (): Block => ({ kind: 'page-break' })

/** A heading of level 1 with what stands under it. `id` is what references and tests name it by. */
export function section(id: string, title: Runs, ...body: readonly (Block | readonly Block[])[]): readonly Block[] {
  return [{ kind: 'heading', level: 1, id, numbered: true, children: runs(title) }, ...body.flat()]
}

/** A heading of level 2 with what stands under it. */
export function subsection(id: string, title: Runs, ...body: readonly (Block | readonly Block[])[]): readonly Block[] {
  return [{ kind: 'heading', level: 2, id, numbered: true, children: runs(title) }, ...body.flat()]
}

/** A section outside the numbering, such as the table of contents or the verification. */
export function unnumbered(id: string, title: Runs, ...body: readonly (Block | readonly Block[])[]): readonly Block[] {
  return [{ kind: 'heading', level: 1, id, numbered: false, children: runs(title) }, ...body.flat()]
}

export function table(
  caption: Runs,
  columns: readonly Column[],
  rows: readonly (readonly Runs[])[],
  source: Runs = null,
): Block {
  const cells = rows.map((row) => row.map((cell) => runs(cell)))
  const line = runs(source)
  return { kind: 'table', caption: runs(caption), columns, rows: cells, source: line.length > 0 ? line : null }
}

export const column = (title: string, width: number, align: 'start' | 'end' = 'start'): Column => ({
  title,
  align,
  width,
})

/** One pinpoint as a citation; numbers and page words are settled when the document is resolved. */
export function citePinpoint(pinpoint: { evidenceId: EvidenceId; page: number | null; quote: string | null }): Inline {
  return { kind: 'cite', evidenceId: pinpoint.evidenceId, page: pinpoint.page, quote: pinpoint.quote }
}

/** Every pinpoint of a fact, as "Ex. 1 at 2; Ex. 3 at 1"; one that does not resolve cites the exhibit without a page. */
export function cite(fact: {
  pinpoints: readonly { evidenceId: EvidenceId; page: number | null; quote: string | null; resolves: boolean }[]
}): readonly Inline[] {
  return fact.pinpoints.flatMap((pinpoint, i) => {
    const proof = pinpoint.resolves ? pinpoint : { evidenceId: pinpoint.evidenceId, page: null, quote: null }
    return i === 0 ? [citePinpoint(proof)] : [...runs('; '), citePinpoint(proof)]
  })
}

/** The blocks made from each item in turn. */
export function each<T>(
  items: readonly T[],
  make: (item: T, index: number) => Block | readonly Block[],
): readonly Block[] {
  return items.flatMap((item, index) => make(item, index))
}
