import type { Editor } from '@tiptap/core'
import type { Node as Written } from '@tiptap/pm/model'
import { newKey } from './keep-keys.ts'

interface Place {
  readonly table: Written
  readonly at: number
  /** Row and column of the cell the cursor is in, from 0; the header row is -1. */
  readonly row: number
  readonly column: number
}

/** The table the cursor is in, and where in it; null outside of one. */
export function tableAt(editor: Editor): Place | null {
  const { $from } = editor.state.selection
  if ($from.depth < 3 || $from.node(1).type.name !== 'table') return null
  return { table: $from.node(1), at: $from.before(1), row: $from.index(1) - 2, column: $from.index(2) }
}

/** Puts an empty table of three columns behind the block the cursor is in. */
export function insertTable(editor: Editor): void {
  const { $from } = editor.state.selection
  const cells = (type: string) => ['', '', ''].map(() => ({ type }))
  const columns = [1, 1, 1].map((width) => ({ align: 'start', width }))
  const table = {
    type: 'table',
    attrs: { columns, id: `own-${newKey()}` },
    content: [
      { type: 'tableCaption' },
      { type: 'tableHead', content: cells('tableTitle') },
      { type: 'tableRow', content: cells('tableCell') },
      { type: 'tableSource' },
    ],
  }
  const at = $from.after(1)
  editor
    .chain()
    .focus()
    .insertContentAt(at, table)
    .setTextSelection(at + 2)
    .run()
}

export type TableChange = 'add-row' | 'add-column' | 'remove-row' | 'remove-column' | 'remove-table'

/** Changes the table the cursor is in; the last row and column stay. */
export function changeTable(editor: Editor, change: TableChange): void {
  const place = tableAt(editor)
  if (!place) return
  const { table, at } = place
  const next = change === 'remove-table' ? null : changed(place, change)
  const { tr } = editor.state
  editor.view.dispatch(
    next === null ? tr.delete(at, at + table.nodeSize) : tr.replaceWith(at, at + table.nodeSize, next),
  )
  editor.commands.focus(Math.min(at + 2, editor.state.doc.content.size))
}

function changed(place: Place, change: Exclude<TableChange, 'remove-table'>): Written {
  const { table, row, column } = place
  const rows = table.children.filter(({ type }) => type.name === 'tableRow')
  const [caption, head] = table.children
  const source = table.lastChild
  if (!caption || !head || !source) return table
  const wide = head.childCount
  if (change === 'add-row' || change === 'remove-row') {
    const body =
      change === 'add-row'
        ? rows.toSpliced(Math.max(0, row + 1), 0, emptied(rows[0] ?? head))
        : rows.filter((_, i) => rows.length === 1 || i !== row)
    return table.copy(table.content.cut(0, 0).append(fragment(table, [caption, head, ...body, source])))
  }
  if (change === 'remove-column' && wide === 1) return table
  const cut = (line: Written) =>
    line.copy(
      fragment(
        line,
        change === 'add-column'
          ? line.children.toSpliced(column + 1, 0, emptyCell(line))
          : line.children.filter((_, i) => i !== column),
      ),
    )
  const shapes = table.attrs['columns'] as readonly { align: string; width: number }[]
  const columns =
    change === 'add-column'
      ? shapes.toSpliced(column + 1, 0, { align: 'start', width: 1 })
      : shapes.filter((_, i) => i !== column)
  const content = fragment(table, [caption, cut(head), ...rows.map(cut), source])
  return table.type.create({ ...table.attrs, columns }, content)
}

const fragment = (from: Written, nodes: readonly Written[]) =>
  nodes.reduce((all, node) => all.addToEnd(node), from.content.cut(0, 0))

const emptyCell = (line: Written): Written => {
  const cell = line.firstChild
  if (!cell) throw new Error('a row has cells')
  return cell.type.create(cell.attrs)
}

const emptied = (row: Written): Written =>
  row.copy(
    fragment(
      row,
      row.children.map(() => emptyCell(row)),
    ),
  )
