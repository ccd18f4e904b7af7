import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { TABLE, TEXT_WIDTH } from './style-ids.ts'

/** An entry of a listing: its number and title, and under them what is said of it, name and value. */
export interface Entry {
  readonly number: Paragraph
  readonly title: Paragraph
  readonly rows: readonly { readonly name: Paragraph; readonly value: Paragraph }[]
}

const WIDTHS = [1000, 1640, TEXT_WIDTH - 2640] as const
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Entries as a table without a header: a rule above each, none within; a title stays with its first line. */
export function entriesTable(entries: readonly Entry[]): Table {
  return new Table({
    style: TABLE,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: entries.flatMap(({ number, title, rows }) => [
      new TableRow({ cantSplit: true, children: [cell(0, number, rows.length > 0), wide(title, rows.length > 0)] }),
      ...rows.map(
        ({ name, value }, i) =>
          new TableRow({
            cantSplit: true,
            children: [
              ...[cell(0, null, i < rows.length - 1, true), cell(1, name, i < rows.length - 1, true)],
              cell(2, value, i < rows.length - 1, true),
            ],
          }),
      ),
    ]),
  })
}

function cell(column: 0 | 1 | 2, paragraph: Paragraph | null, goesOn: boolean, follows = false): TableCell {
  return new TableCell({
    children: paragraph === null ? [] : [paragraph],
    width: { size: WIDTHS[column], type: WidthType.DXA },
    borders: rules(goesOn, follows),
  })
}

function wide(paragraph: Paragraph, goesOn: boolean): TableCell {
  const size = WIDTHS[1] + WIDTHS[2]
  return new TableCell({
    children: [paragraph],
    columnSpan: 2,
    width: { size, type: WidthType.DXA },
    borders: rules(goesOn, false),
  })
}

/** No rule towards a line of the same entry, above or below. */
const rules = (goesOn: boolean, follows: boolean) => ({
  ...(goesOn ? { bottom: NO_RULE } : {}),
  ...(follows ? { top: NO_RULE } : {}),
})
