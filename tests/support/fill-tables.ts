import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
  readonly hidden: number
}

/** Tables of a case that people or the app write rows to; not the search indexes, whose rows follow from others. */
export function tablesOf(raw: Database): readonly string[] {
  const rows = raw
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY rowid`)
    .all()
  return (rows as readonly { readonly name: string }[]).map(({ name }) => name)
}

/** Puts one more row in a table, made up from its columns and checks, as much of it filled as its checks allow. Throws where no row can be made up: then it needs one by hand. */
export function fillTable(raw: Database, table: string): void {
  const all = raw.pragma(`table_xinfo(${table})`) as readonly Column[]
  // A lone key of whole numbers is the row's own number, which SQLite gives.
  const lone = all.filter(({ pk }) => pk > 0).length === 1
  const columns = all.filter(({ hidden, pk, type }) => hidden === 0 && !(lone && pk === 1 && type === 'INTEGER'))
  const optional = columns.filter(({ notnull, pk }) => notnull === 0 && pk === 0).map(({ name }) => name)
  const pairs = optional.flatMap((one, i) => optional.slice(i).map((other) => [one, other]))
  const values = new Map(columns.map((column) => [column.name, valueFor(raw, table, column)]))
  const reasons: string[] = []
  for (const left of [[], ...pairs, optional]) {
    const filled = columns.map(({ name }) => name).filter((name) => !left.includes(name))
    const names = filled.map((name) => `"${name}"`).join(', ')
    try {
      raw
        .prepare(`INSERT INTO "${table}" (${names}) VALUES (${filled.map(() => '?').join(', ')})`)
        .run(filled.map((name) => values.get(name)))
      return
    } catch (thrown) {
      reasons.push(String(thrown))
    }
  }
  throw new Error(`no row could be made up for ${table}: ${[...new Set(reasons)].join('; ')}`)
}

function valueFor(raw: Database, table: string, { name, type }: Column): unknown {
  const sql = raw.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string
  const elsewhere = referred(raw, table, name)
  if (elsewhere !== undefined) return elsewhere
  const among = new RegExp(`\\b${name} IN \\(([^)]*)\\)`).exec(sql)?.[1]?.split(', ')
  // The last: of numbers, the first is often the 0 a column has by itself.
  if (among) return type === 'TEXT' ? among[0]?.replaceAll("'", '') : Number(among.at(-1))
  if (sql.includes(`json_array_length(${name})`)) return '[1]'
  if (sql.includes(`json_valid(${name})`)) return '{}'
  const length = Number(new RegExp(`length\\(${name}\\) = (\\d+)`).exec(sql)?.[1] ?? 0)
  if (length === 36 || name === 'id') return randomUUID()
  if (sql.includes(`length(${name}) BETWEEN 1 AND 8`)) return 'AB'
  if (length > 10) return randomBytes(length / 2).toString('hex')
  const least = new RegExp(`\\b${name} BETWEEN (\\d+)`).exec(sql)?.[1]
  if (least !== undefined && type === 'INTEGER') return Number(least)
  return { TEXT: '2026-01-02', BLOB: Buffer.from('bytes'), REAL: 1.5 }[type] ?? 1
}

/** A row of the table a column refers to; two columns that refer to one table get two rows, the smaller first; rows it does not refer to yet are taken first. */
function referred(raw: Database, table: string, column: string): unknown {
  const keys = raw.pragma(`foreign_key_list(${table})`) as readonly { from: string; table: string; to: string | null }[]
  const key = keys.find(({ from }) => from === column)
  if (key === undefined) return undefined
  const alike = keys.filter((other) => other.table === key.table).map(({ from }) => from)
  const columns = (raw.pragma(`table_xinfo(${table})`) as readonly Column[]).map(({ name }) => name)
  const nth = columns.filter((name) => alike.includes(name)).indexOf(column)
  const to = key.to ?? 'id'
  const fresh = `"${to}" IN (SELECT "${column}" FROM "${table}")`
  const rows = raw.prepare(`SELECT "${to}" FROM "${key.table}" ORDER BY ${fresh}, "${to}"`).pluck().all()
  return rows[nth] ?? rows[0]
}
