import type { Column, ResolvedInline } from '../model.ts'

type Cell = readonly ResolvedInline[]

/** Points that a table has across, and the widest letters and insets that are reckoned with. */
const TABLE_WIDTH = 432
const INSETS = 12
const LETTER_WIDTH = 5.4

/** Lines after which a cell is cut; a page holds more than twice as many, so that no estimate can run over it. */
const MOST_LINES = 16

/**
 * A row as rows that each fit a page: a long cell goes on in the row below, beside empty ones.
 * Rows are never broken by the typesetter itself: Typst 0.14 loses the tags of a cell that runs over a page, and then refuses the document.
 */
export function splitRow(row: readonly Cell[], columns: readonly Column[]): readonly (readonly Cell[])[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const cells = row.map((cell, i) => cut(cell, lettersIn((columns[i]?.width ?? total) / total) * MOST_LINES))
  const rows = Math.max(1, ...cells.map((parts) => parts.length))
  return Array.from({ length: rows }, (_, n) => cells.map((parts) => parts[n] ?? []))
}

/** About how many lines a row prints, at most. */
export function linesOf(row: readonly Cell[], columns: readonly Column[]): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return Math.max(
    1,
    ...row.map((cell, i) => Math.ceil((1.4 * lengthOf(cell)) / lettersIn((columns[i]?.width ?? total) / total))),
  )
}

function lettersIn(share: number): number {
  return Math.max(1, Math.floor((share * TABLE_WIDTH - INSETS) / LETTER_WIDTH))
}

/** The runs of a cell in parts of at most `most` letters; a cite, a slot or a note is never cut. */
function cut(cell: Cell, most: number): readonly Cell[] {
  const parts: ResolvedInline[][] = [[]]
  let room = most
  for (const run of cell.flatMap((inline) => pieces(inline, most))) {
    const length = lengthOf([run])
    if (length > room && room < most) {
      parts.push([])
      room = most
    }
    parts.at(-1)?.push(run)
    room -= length
  }
  return parts
}

/** Plain text in pieces of whole words, small enough that two of them fill no more than a part; a line feed counts as a line. */
function pieces(inline: ResolvedInline, most: number): readonly ResolvedInline[] {
  if (lengthOf([inline]) <= most / 2) return [inline]
  if (inline.kind === 'emphasis' || inline.kind === 'strong') {
    const { kind } = inline
    return inline.children.flatMap((child) => pieces(child, most)).map((child) => ({ kind, children: [child] }))
  }
  if (inline.kind !== 'text') return [inline]
  const words = inline.text.match(new RegExp(`\\S{1,${Math.max(1, Math.floor(most / 4))}}\\s*|\\s+`, 'gu')) ?? []
  const texts: string[] = []
  for (const word of words) {
    const last = texts.at(-1)
    if (last !== undefined && weight(last + word) <= most / 2) texts[texts.length - 1] = last + word
    else texts.push(word)
  }
  return texts.map((text) => ({ kind: 'text', text }))
}

/** About how many Latin letters wide some runs print. */
export function lengthOf(inlines: Cell): number {
  return inlines.reduce((sum, inline) => {
    if (inline.kind === 'footnote') return sum + 2
    if ('children' in inline) return sum + lengthOf(inline.children)
    if (inline.kind === 'text') return sum + weight(inline.text)
    return sum + weight(inline.kind === 'slot' ? inline.says : inline.words)
  }, 0)
}

/** Letters wider than Latin ones count double; a line feed may leave most of a line empty. */
function weight(text: string): number {
  const wide = text.match(/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/gu)?.length ?? 0
  const feeds = text.match(/\n/gu)?.length ?? 0
  return text.length + wide + feeds * 40
}
