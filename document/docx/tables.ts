import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx'
import type { Column, ResolvedBlock, ResolvedInline } from '../model.ts'
import { partAnchor } from './anchors.ts'
import { behindTable } from './behind-table.ts'
import { paragraphOf } from './paragraph-of.ts'
import { PARAGRAPH, TABLE, TEXT_WIDTH } from './style-ids.ts'
import { PLAIN, textRuns } from './text-runs.ts'
import type { Writing } from './writing.ts'

type TableBlock = Extract<ResolvedBlock, { readonly kind: 'table' }>

/** A caption, the table and its source line. */
export function writeTable(
  writing: Writing,
  { id, number, caption, columns, rows, source }: TableBlock,
): readonly FileChild[] {
  const label = { kind: 'text', text: `Table ${number}. ` } as const
  const body = rows.map((row) => columns.map((column, i) => [cellParagraph(writing, column, row[i] ?? [])]))
  return [
    paragraphOf(writing, [label, ...caption], {
      style: PARAGRAPH.caption,
      ...(id === undefined ? {} : { anchor: partAnchor(id) }),
    }),
    gridOf(columns, body),
    source === null ? behindTable() : paragraphOf(writing, source, { style: PARAGRAPH.source }),
  ]
}

/** A full-width table in the table style, its header row repeated on every page and no row split across two. */
export function gridOf(columns: readonly Column[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  const widths = columnWidths(columns)
  const row = (cells: readonly (readonly Paragraph[])[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, i) => new TableCell({ children, width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
      ),
    })
  return new Table({
    style: TABLE,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      row(
        columns.map((column) => [headingCell(column)]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  })
}

function headingCell({ title, align }: Column): Paragraph {
  const end = align === 'end' ? { alignment: 'right' as const } : {}
  return new Paragraph({ style: PARAGRAPH.tableHeading, ...end, children: textRuns(title, PLAIN) })
}

function cellParagraph(writing: Writing, { align }: Column, cell: readonly ResolvedInline[]): Paragraph {
  return paragraphOf(writing, cell, { style: align === 'end' ? PARAGRAPH.tableFigures : PARAGRAPH.tableText })
}

/** Shares of the text's width in whole units; the last column takes what rounding leaves. */
function columnWidths(columns: readonly Column[]): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / total))
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width))
}
