import type { ResolvedBlock, ResolvedInline } from '../model.ts'
import { typstText } from './escape.ts'
import { renderInlines } from './inlines.ts'

type Table = Extract<ResolvedBlock, { readonly kind: 'table' }>

/** A table this wide is turned onto landscape pages of its own. */
const LANDSCAPE_FROM = 8

/** Cells shorter than this stay whole on a page; a longer one may run over, since it could be taller than any page. */
const WHOLE_BELOW = 900

/** A table with no more rows and words than this is kept on one page. */
const KEPT_ROWS = 10
const KEPT_WORDS = 1600

/** A table with its number and caption above, its header repeated on each page, its source below. */
export function renderTable(table: Table): string {
  const { columns } = table
  const rows = table.rows.map((row) => `  ${row.map(renderCell).join(', ')},`)
  const sheet = `sheet(
  caption: [#"Table ${table.number}. "${renderInlines(table.caption)}],
  source: ${table.source === null ? 'none' : `[${renderInlines(table.source)}]`},
  widths: (${columns.map((column) => `${column.width}fr,`).join(' ')}),
  aligns: (${columns.map((column) => `${column.align},`).join(' ')}),
  header: (${headerOf(table)}),
  keep: ${String(rows.length <= KEPT_ROWS && words(table) <= KEPT_WORDS)},
${rows.join('\n')}
)`
  return columns.length < LANDSCAPE_FROM ? `#${sheet}` : `#landscape(${sheet})`
}

/** The titles of the columns; nothing where no column has one, so that no empty row is set. */
function headerOf({ columns }: Table): string {
  if (columns.every(({ title }) => title === '')) return ''
  return columns.map(({ title }) => `[${typstText(title)}],`).join(' ')
}

/** About how many characters a table prints. */
function words({ rows }: Table): number {
  return lengthOf(rows.flat(2))
}

function lengthOf(inlines: readonly ResolvedInline[]): number {
  return inlines.reduce((sum, inline) => {
    if ('children' in inline) return sum + lengthOf(inline.children)
    if (inline.kind === 'text') return sum + inline.text.length
    return sum + (inline.kind === 'slot' ? inline.says : inline.words).length
  }, 0)
}

function renderCell(cell: readonly ResolvedInline[]): string {
  const content = renderInlines(cell)
  return lengthOf(cell) < WHOLE_BELOW ? `whole[${content}]` : `[${content}]`
}
