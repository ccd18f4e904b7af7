import type { Block, Inline } from '../../../document/model.ts'
import { render, type Renderers } from '../../../document/walk.ts'
import type { FindProtected, Found } from '../../../domain/protection/find-protected.ts'

/** What stands in a document where a protected passage stood, given the passage as it was. */
export type Write = (found: Found, original: string) => string

/** What the public version prints: the alias, or empty brackets. */
export const writeInstead: Write = ({ instead }) => instead

/** A document's blocks with every protected passage rewritten, also one that runs over from plain words to emphasized ones. */
export function rewriteBlocks(blocks: readonly Block[], find: FindProtected, write: Write): readonly Block[] {
  const runs = (inlines: readonly Inline[]) => rewriteRuns(inlines, find, write)
  const lines = (all: readonly (readonly Inline[])[]) => all.map(runs)
  const each: Renderers<Block, Block> = {
    heading: (block) => ({ ...block, children: runs(block.children) }),
    paragraph: (block) => ({ ...block, children: runs(block.children) }),
    quotation: (block) => ({ ...block, children: runs(block.children) }),
    list: (block) => ({ ...block, items: lines(block.items) }),
    table: (block) => ({
      ...block,
      caption: runs(block.caption),
      columns: block.columns.map((column) => ({ ...column, title: rewriteText(column.title, find, write) })),
      rows: block.rows.map(lines),
      source: block.source === null ? null : runs(block.source),
    }),
    figure: (block) => ({
      ...block,
      alt: rewriteText(block.alt, find, write),
      caption: runs(block.caption),
      source: block.source === null ? null : runs(block.source),
    }),
    letterhead: (block) => ({ ...block, lines: lines(block.lines) }),
    signature: (block) => ({ ...block, lines: lines(block.lines) }),
    contents: (block) => block,
    authorities: (block) => block,
    'exhibit-index': (block) => block,
    'page-break': (block) => block,
  }
  return blocks.map((block) => render(each, block))
}

/** A text with its protected passages rewritten. */
export function rewriteText(text: string, find: FindProtected, write: Write): string {
  return cut(text, 0, find(text), (found) => write(found, text.slice(found.start, found.end)))
}

/** Between words that do not follow each other: no passage runs across it. */
const APART = '|'.repeat(8)

function rewriteRuns(inlines: readonly Inline[], find: FindProtected, write: Write): readonly Inline[] {
  const words = wordsOf(inlines)
  const found = find(words)
  let at = 0
  const each = (inline: Inline): Inline => {
    if (inline.kind === 'text') {
      const start = at
      at += inline.text.length
      return {
        kind: 'text',
        text: cut(inline.text, start, found, (one) => write(one, words.slice(one.start, one.end))),
      }
    }
    if (inline.kind === 'footnote') return { ...inline, children: rewriteRuns(inline.children, find, write) }
    if ('children' in inline) return { ...inline, children: inline.children.map(each) }
    at += APART.length
    return inline
  }
  return inlines.map(each)
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      if (inline.kind === 'footnote') return ''
      return 'children' in inline ? wordsOf(inline.children) : APART
    })
    .join('')
}

/** The part of a longer text that begins at `start`, without what was found in it; a passage is rewritten where it begins. */
function cut(text: string, start: number, found: readonly Found[], instead: (found: Found) => string): string {
  const end = start + text.length
  const parts: string[] = []
  let at = start
  for (const one of found) {
    if (one.end <= start || one.start >= end) continue
    parts.push(text.slice(at - start, Math.max(at, one.start) - start), one.start >= start ? instead(one) : '')
    at = Math.min(end, one.end)
  }
  return parts.join('') + text.slice(at - start)
}

/** Keys whose strings are the program's own. */
const OWN = new Set(['kind', 'evidenceId', 'sha256', 'custodyHead', 'path'])

/** Any plain value with every string in it rewritten: titles, bookmarks, file names, whatever holds one. */
export function rewriteAll<T>(value: T, rewrite: (text: string) => string): T {
  if (typeof value === 'string') return rewrite(value) as T
  if (Array.isArray(value)) return value.map((inner: unknown) => rewriteAll(inner, rewrite)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    return [key, OWN.has(key) ? inner : rewriteAll(inner, rewrite)]
  })
  return Object.fromEntries(entries) as T
}
