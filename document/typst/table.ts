import { column } from '../build.ts'
import type { ResolvedBlock, ResolvedInline } from '../model.ts'
import { typstString, typstText } from './escape.ts'
import { mayStick } from './may-stick.ts'
import { renderInlines } from './inlines.ts'
import { lengthOf, linesOf, splitRow } from './split-row.ts'

type Table = Extract<ResolvedBlock, { readonly kind: 'table' }>

/** A table this wide is turned onto landscape pages of its own. */
const LANDSCAPE_FROM = 8

/** A table with no more lines than this is kept on one page. */
const KEPT_LINES = 22

/** A table with its number and caption above, its header repeated on each page, its source below. */
export function renderTable(table: Table, mark = ''): string {
  const { columns } = table
  const rows = table.rows.flatMap((row) => splitRow(row, columns).map(renderRow))
  const sheet = `sheet(
  id: ${table.id === undefined ? 'none' : typstString(table.id)},
  caption: [${mark}#"Table ${table.number}. "${renderInlines(table.caption)}],
  sticky: ${String(mayStick(lengthOf(table.caption)))},
  source: ${table.source === null ? 'none' : `[${renderInlines(table.source)}]`},
  widths: (${columns.map((column) => `${column.width}fr,`).join(' ')}),
  aligns: (${columns.map((column) => `${column.align},`).join(' ')}),
  header: (${headerOf(table)}),
  keep: ${String(isShort(table))},
${rows.join('\n')}
)`
  return columns.length < LANDSCAPE_FROM ? `#${sheet}` : `#landscape(${sheet})`
}

function isShort({ caption, rows, columns, source }: Table): boolean {
  const around = linesOf([caption], [WHOLE]) + linesOf([source ?? []], [WHOLE])
  return rows.reduce((sum, row) => sum + linesOf(row, columns), around) <= KEPT_LINES
}

const WHOLE = column('', 1)

/** The titles of the columns; nothing where no column has one, so that no empty row is set. */
function headerOf({ columns }: Table): string {
  if (columns.every(({ title }) => title === '')) return ''
  return columns.map(({ title }) => `[${typstText(title)}],`).join(' ')
}

/** A row as cells; one that goes on from the row above is not ruled off from it. */
function renderRow(row: readonly (readonly ResolvedInline[])[], part: number): string {
  const cell = part === 0 ? 'whole' : 'more'
  return `  ${row.map((inlines) => `${cell}[${renderInlines(inlines)}]`).join(', ')},`
}
