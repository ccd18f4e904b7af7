import type { JSONContent } from '@tiptap/core'
import type { WrittenBlock, WrittenRun } from '../../../../domain/written.ts'

type MarkJson = NonNullable<JSONContent['marks']>[number]

/** A section's text as the editor holds it. An empty section is one empty paragraph. */
export function toDoc(blocks: readonly WrittenBlock[]): JSONContent {
  const content = blocks.map(blockOf)
  return {
    type: 'doc',
    content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { key: 'first', numbered: true } }],
  }
}

function blockOf(block: WrittenBlock): JSONContent {
  const { kind, key } = block
  switch (kind) {
    case 'paragraph':
      return { type: kind, attrs: { key, numbered: block.numbered }, content: runsOf(block.children) }
    case 'quotation':
      return { type: kind, attrs: { key }, content: runsOf(block.children) }
    case 'heading': {
      const { level, id, numbered } = block
      return { type: kind, attrs: { key, level, id, numbered }, content: runsOf(block.children) }
    }
    case 'list':
      return { type: kind, attrs: { key, ordered: block.ordered }, content: rowsOf('item', block.items) }
    case 'table':
      return tableOf(block)
    case 'figure': {
      const { kind: type, caption, source, ...attrs } = block
      const content = [
        { type: 'figureCaption', content: runsOf(caption) },
        { type: 'figureSource', content: runsOf(source ?? []) },
      ]
      return { type, attrs, content }
    }
    case 'letterhead':
    case 'signature':
      return { type: kind, attrs: { key }, content: rowsOf('line', block.lines) }
    case 'page-break':
      return { type: 'pageBreak', attrs: { key } }
  }
}

function tableOf({ key, id, caption, columns, rows, source }: Extract<WrittenBlock, { kind: 'table' }>): JSONContent {
  const titles = columns.map(({ title }) => ({ type: 'tableTitle', content: textOf(title) }))
  const body = rows.map((row) => ({
    type: 'tableRow',
    content: columns.map((_, i) => ({ type: 'tableCell', content: runsOf(row[i] ?? []) })),
  }))
  return {
    type: 'table',
    attrs: { key, ...(id === undefined ? {} : { id }), columns: columns.map(({ align, width }) => ({ align, width })) },
    content: [
      { type: 'tableCaption', content: runsOf(caption) },
      { type: 'tableHead', content: titles },
      ...(body.length > 0 ? body : [{ type: 'tableRow', content: columns.map(() => ({ type: 'tableCell' })) }]),
      { type: 'tableSource', content: runsOf(source ?? []) },
    ],
  }
}

const rowsOf = (type: string, rows: readonly (readonly WrittenRun[])[]): JSONContent[] =>
  rows.map((row) => ({ type, content: runsOf(row) }))

const textOf = (text: string): JSONContent[] => (text === '' ? [] : [{ type: 'text', text }])

function runsOf(runs: readonly WrittenRun[], marks: readonly MarkJson[] = []): JSONContent[] {
  const worn = marks.length > 0 ? { marks: [...marks] } : {}
  return runs.flatMap((run): JSONContent[] => {
    switch (run.kind) {
      case 'text':
        return textOf(run.text).map((text) => ({ ...text, ...worn }))
      case 'emphasis':
      case 'strong':
      case 'argument':
        return runsOf(run.children, withMark(marks, { type: run.kind }))
      case 'quoted': {
        const { evidenceId, page, quote } = run
        return runsOf(run.children, withMark(marks, { type: 'quoted', attrs: { evidenceId, page, quote } }))
      }
      case 'footnote':
        return [{ type: 'footnote', content: runsOf(run.children), ...worn }]
      default: {
        const { kind, ...attrs } = run
        return [{ type: kind, attrs, ...worn }]
      }
    }
  })
}

const withMark = (marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark]
