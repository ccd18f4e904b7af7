import { cropWords } from '../../../domain/figure.ts'
import type { WrittenBlock, WrittenRun } from '../../../domain/written.ts'

/** What runs that are no words are called, the same for both texts that are compared. */
export interface RunNames {
  readonly evidence: (id: string) => string
  readonly authority: (id: string) => string
  readonly section: (id: string) => string
}

/** A section's text in words, spaces and citations, to be compared; blocks are parted by an empty line. */
export function sectionWords(blocks: readonly WrittenBlock[], names: RunNames): readonly string[] {
  const row = (runs: readonly WrittenRun[]) => runs.flatMap((run) => wordsOf(run, names))
  const rows = (lines: readonly (readonly WrittenRun[])[], end: string) => lines.flatMap((line) => [...row(line), end])
  return blocks.flatMap((block) => [...wordsIn(block, row, rows), '\n\n'])
}

function wordsIn(
  block: WrittenBlock,
  row: (runs: readonly WrittenRun[]) => readonly string[],
  rows: (lines: readonly (readonly WrittenRun[])[], end: string) => readonly string[],
): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quotation':
    case 'heading':
      return row(block.children)
    case 'list':
      return rows(block.items, '\n')
    case 'table':
      return [
        ...row(block.caption),
        '\n',
        ...block.columns.flatMap(({ title }) => [...split(title), ' | ']),
        ...block.rows.flatMap((cells) => ['\n', ...rows(cells, ' | ')]),
        ...(block.source ? ['\n', ...row(block.source)] : []),
      ]
    case 'figure':
      return [
        ...row([{ kind: 'cite', evidenceId: block.evidenceId, page: block.page, quote: null }]),
        ...(block.crop ? [` (${cropWords(block.crop)})`] : []),
        '\n',
        ...row(block.caption),
        ...(block.source ? ['\n', ...row(block.source)] : []),
        ...(block.alt === '' ? [] : ['\n', ...split(block.alt)]),
      ]
    case 'letterhead':
    case 'signature':
      return rows(block.lines, '\n')
    case 'page-break':
      return ['[page break]']
  }
}

const split = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? []

function wordsOf(run: WrittenRun, names: RunNames): readonly string[] {
  switch (run.kind) {
    case 'text':
      return split(run.text)
    case 'cite':
      return [`[${names.evidence(run.evidenceId)}${run.page === null ? '' : `, page ${run.page}`}]`]
    case 'law':
      return [`[${names.authority(run.authority)}${run.detail === null ? '' : ` ${run.detail}`}]`]
    case 'slot':
      return [`[${run.says}]`]
    case 'reference':
      return [`[${names.section(run.target)}]`]
    case 'footnote':
      return ['[note: ', ...run.children.flatMap((child) => wordsOf(child, names)), ']']
    default:
      return run.children.flatMap((child) => wordsOf(child, names))
  }
}
