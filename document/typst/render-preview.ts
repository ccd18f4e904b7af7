import type { ResolvedBlock, ResolvedDocument } from '../model.ts'
import { render } from '../walk.ts'
import { typstString } from './escape.ts'
import { LISTINGS_STYLE } from './listings-style.ts'
import { markOf, MARKS_STYLE } from './marks.ts'
import { documentHead, renderersFor } from './render-typst.ts'
import { STYLE } from './style.ts'
import type { TypesetInput } from './typeset.ts'

const STYLE_FILE = '/style.typ'
const USE_STYLE = `#import ${typstString(STYLE_FILE)}: *`

/**
 * Marks of notes look and take the same room as Typst's own, without its link: to find where a note's mark stands in the
 * count, Typst asks for all of them, so one note more had every paragraph with a note laid out again.
 */
const SWIFT_NOTES = '#show footnote: it => { h(0pt, weak: true); super(numbering(it.numbering, 0)) }'

/** Blocks a file of the source holds, on the average. */
const BLOCKS = 8

/**
 * The document with its marks, its source in many small files: Typst names every place in a file anew when it is edited, and
 * lays out again what stands at a place with a new name. So an edit costs its own file, not the whole petition.
 */
export function renderPreview(resolved: ResolvedDocument, pictures: TypesetInput['files'] = []): TypesetInput {
  const renderers = renderersFor(resolved, markOf)
  const parts = partsOf(resolved.blocks).map(({ path, blocks }) => {
    return { path, source: [USE_STYLE, ...blocks.map((block) => render(renderers, block))].join('\n') }
  })
  const uses = parts.map(({ path }) => `#include ${typstString(path)}`)
  const files = [...parts, { path: STYLE_FILE, source: [STYLE, LISTINGS_STYLE, MARKS_STYLE].join('\n') }]
  return {
    main: [USE_STYLE, documentHead(resolved), SWIFT_NOTES, ...uses].join('\n'),
    files: [...files.map(({ path, source }) => ({ path, bytes: new TextEncoder().encode(source) })), ...pictures],
  }
}

interface Part {
  readonly path: string
  readonly blocks: ResolvedBlock[]
}

/** Blocks in rows that begin where a block's name says so, not at a count: one more block moves no other to another file. */
function partsOf(blocks: readonly ResolvedBlock[]): readonly Part[] {
  const parts: Part[] = [{ path: '/first.typ', blocks: [] }]
  const taken = new Map<number, number>()
  for (const block of blocks) {
    const hash = hashOf(nameOf(block))
    if (hash % BLOCKS === 0) {
      const nth = taken.get(hash) ?? 0
      taken.set(hash, nth + 1)
      parts.push({ path: `/part-${hash}-${nth}.typ`, blocks: [] })
    }
    parts.at(-1)?.blocks.push(block)
  }
  return parts
}

const nameOf = (block: ResolvedBlock): string => block.key ?? (block.kind === 'heading' ? block.id : block.kind)

/** A number that stays the same for the same text (djb2). */
function hashOf(text: string): number {
  let hash = 5381
  for (const letter of text) hash = ((hash << 5) + hash + (letter.codePointAt(0) ?? 0)) >>> 0
  return hash
}
