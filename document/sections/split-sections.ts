import type { Block } from '../model.ts'

type Heading = Extract<Block, { readonly kind: 'heading' }>

/** A heading of level 1 or 2 with what stands under it, up to the next. Page breaks around it are the template's. */
export interface Section {
  readonly id: string
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null
  readonly before: readonly Block[]
  readonly body: readonly Block[]
  readonly after: readonly Block[]
}

/** What the blocks before the first heading are called. */
export const OPENING = 'opening'

/** A document in sections, in order; together they hold every block of it. */
export function splitSections(blocks: readonly Block[]): readonly Section[] {
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' && block.level <= 2 ? [i] : []))
  const opening = blocks.slice(0, starts[0] ?? blocks.length)
  const headed = starts.map((start, i) => section(blocks.slice(start, starts[i + 1] ?? blocks.length)))
  return opening.length > 0 ? [framed(OPENING, null, opening), ...headed] : headed
}

function section(blocks: readonly Block[]): Section {
  const [heading, ...body] = blocks
  if (heading?.kind !== 'heading') throw new Error('a section starts at its heading')
  return framed(heading.id, heading, body)
}

function framed(id: string, heading: Heading | null, blocks: readonly Block[]): Section {
  const written = blocks.map(({ kind }) => kind !== 'page-break')
  const first = written.indexOf(true)
  const end = written.lastIndexOf(true) + 1
  if (first === -1) return { id, heading, before: [], body: [], after: blocks }
  return { id, heading, before: blocks.slice(0, first), body: blocks.slice(first, end), after: blocks.slice(end) }
}

/** Whether the app writes this section itself: contents, authorities, exhibits. */
export function isGenerated({ body }: Section): boolean {
  return body.some(({ kind }) => kind === 'contents' || kind === 'authorities' || kind === 'exhibit-index')
}
