import type { ResolvedBlock, ResolvedInline } from '../model.ts'
import { typstText } from './escape.ts'
import { renderInlines } from './inlines.ts'

type Table = Extract<ResolvedBlock, { readonly kind: 'table' }>

/** A table this wide is turned onto landscape pages of its own. */
const LANDSCAPE_FROM = 8

/** Cells shorter than this stay whole on a page; a longer one may run over, since it could be taller than any page. */
const WHOLE_BELOW = 900

/** A table with its number and caption above, its header repeated on each page, its source below. */
export function renderTable(table: Table): string {
  const { columns, rows } = table
  const sheet = `sheet(
  caption: [#"Table ${table.number}. "${renderInlines(table.caption)}],
  source: ${table.source === null ? 'none' : `[${renderInlines(table.source)}]`},
  widths: (${columns.map((column) => `${column.width}fr,`).join(' ')}),
  aligns: (${columns.map((column) => `${column.align},`).join(' ')}),
  header: (${columns.map((column) => `[${typstText(column.title)}],`).join(' ')}),
${rows.map((row) => `  ${row.map(renderCell).join(', ')},`).join('\n')}
)`
  return columns.length < LANDSCAPE_FROM ? `#${sheet}` : `#landscape(${sheet})`
}

function renderCell(cell: readonly ResolvedInline[]): string {
  const content = renderInlines(cell)
  return content.length < WHOLE_BELOW ? `whole[${content}]` : `[${content}]`
}
