import type { TableRow, TableRows } from '../../../domain/table-rows.ts'

/** Rows that Page up and Page down go on by. */
const PAGE = 20
/** Cells drawn at once, so that drawing takes no longer than a blink. */
const MOST_CELLS = 3_600
const LEAST_ROWS = 9
/** Beyond any file's last row: the host answers with its end. */
const END = 1_000_000_000

/** The row a key leads to from another, or null for a key that leads nowhere; how many records there are may not be known. */
export function rowByKey(key: string, row: number, records: number | null): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE,
    PageUp: row - PAGE,
    Home: 1,
    End: records ?? END,
  }
  const next = steps[key]
  return next === undefined ? null : Math.max(1, Math.min(records ?? END, next))
}

/** What is drawn of the rows at hand: titles with words in them, the column heads, and as many rows around one as can be drawn at once. */
export function shownOf(
  { top, rows, records }: TableRows,
  around: number | null,
): {
  readonly titles: readonly TableRow[]
  readonly head: TableRow | null
  readonly rows: readonly TableRow[]
  readonly columns: number
} {
  const head = top.at(-1) ?? null
  const titles = top.slice(0, -1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const body = rows.filter(({ row }) => row > (head?.row ?? 0))
  const columns = Math.max(head?.cells.length ?? 0, ...body.map(({ cells }) => cells.length))
  const most = Math.max(LEAST_ROWS, Math.floor(MOST_CELLS / Math.max(1, columns)))
  const at = body.findIndex(({ row }) => row === Math.min(around ?? 1, records ?? END))
  const from = Math.max(0, Math.min((at < 0 ? 0 : at) - Math.floor(most / 2), body.length - most))
  return { titles, head, rows: body.slice(from, from + most), columns }
}
