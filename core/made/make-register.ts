import { z } from 'zod'
import { isPrivileged, type CustodyEvent } from '../../domain/custody.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { grouped } from '../../document/counts.ts'
import { renderRegister } from '../../document/typst/statement.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { exhibitOrder } from '../exhibits/exhibit-order.ts'
import { typeset } from '../petition/write-volume.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { columnPlaces, itemTable, notATable } from './item-table.ts'
import { makeTradeTable, TradeTable } from './make-trade-table.ts'
import { parsed } from './parsed.ts'

const HINT =
  'A register has template (a petition, or null for the whole case) and title; a table has the evidenceId of a CSV item, title, from, to and columns.'

/** Which items a register covers: the exhibits of a petition, or all the case holds. */
export const Register = z.object({
  template: z.string().nullable().default(null),
  title: z.string().trim().default(''),
})

/** Sets the custody log as it stands as pages, of a petition's exhibits or of the whole case; `id` makes an earlier one anew. Throws `no-such-template`, `no-such-evidence`. */
export async function makeCustodyLog(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const register = parsed(Register, input, HINT)
  const items = itemsOf(app, register.template, id)
  const titles = new Map(items.map((item) => [item.id as string, item.title]))
  // What the team's own review did is privileged: it stands in no page that may be filed.
  const events = readEvents(app.database.read)
  const told = events
    .filter((event) => !isPrivileged(event))
    .filter(({ subject }) => register.template === null || (subject !== null && titles.has(subject)))
  const title = register.title || 'Custody log'
  const main = renderRegister({
    title,
    opening: `Every entry of the log depends on all before it: each carries the SHA-256 of the entry before. ${told.length} of ${events.length} entries are given here. The log’s last entry when this was made: ${events.at(-1)?.hash ?? 'none'}.`,
    columns: [
      { title: 'No.', width: 5, end: true },
      { title: 'When (UTC)', width: 15 },
      { title: 'Who', width: 14 },
      { title: 'What', width: 16 },
      { title: 'Item', width: 30 },
      { title: 'SHA-256 of the entry', width: 28, mono: true },
    ],
    rows: told.map((event) => logRow(event, titles)),
    source: '',
    lying: true,
  })
  const pdf = await typeset(app, main, signal)
  const made = { kind: 'custody-log', title, pdf, definition: register, detail: { entries: told.length } } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'other' }, id)
}

function logRow({ seq, at, actor, action, subject, hash }: CustodyEvent, titles: ReadonlyMap<string, string>) {
  const what = action.replace('.', ': ').replaceAll('-', ' ')
  const item = subject === null ? '' : (titles.get(subject) ?? '')
  return [String(seq), at.slice(0, 19).replace('T', ' '), actor, what, item, hash]
}

/** Sets the hash of every original as pages, of a petition's exhibits or of the whole case; `id` makes an earlier one anew. Throws `no-such-template`, `no-such-evidence`. */
export async function makeHashManifest(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const register = parsed(Register, input, HINT)
  const items = itemsOf(app, register.template, id)
  const title = register.title || 'Manifest of hashes'
  const main = renderRegister({
    title,
    opening:
      'The SHA-256 of each file as it was received (Secure Hash Standard, FIPS 180-4). A file whose hash is the same is the same file, byte for byte.',
    columns: [
      { title: 'Item', width: 28 },
      { title: 'File', width: 24 },
      { title: 'Bytes', width: 10, end: true },
      { title: 'SHA-256', width: 46, mono: true },
    ],
    rows: items.map((item) => [item.title, item.originalName, grouped(item.bytes), item.sha256]),
    source: '',
    lying: true,
  })
  const pdf = await typeset(app, main, signal)
  const made = { kind: 'hash-manifest', title, pdf, definition: register, detail: { items: items.length } } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'other' }, id)
}

/** The items a register covers, without the register itself. */
function itemsOf(app: App, template: string | null, id: string | null): readonly Evidence[] {
  const all = listEvidence(app.database.read).filter((item) => item.id !== id)
  if (template === null) return all
  const bound = new Set(exhibitOrder(app, template).order.map(({ item }) => item.evidenceId))
  return all.filter((item) => bound.has(item.id))
}

/** Rows (from 1, the header not counted) and columns of a table among the evidence. */
export const TableExhibit = z.object({
  evidenceId: z.string(),
  title: z.string().trim().min(1),
  from: z.number().int().positive().default(1),
  to: z.number().int().positive().nullable().default(null),
  columns: z.array(z.string()).min(1).max(12).nullable().default(null),
})

const MOST_ROWS = 2000

/** Sets rows of a CSV or TSV item as a table with its source under it, or a share or routes of the shipments; `id` makes an earlier one anew. Throws `not-a-table`, `no-such-evidence`. */
export async function makeTable(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  if (TradeTable.safeParse(input).data?.share ?? TradeTable.safeParse(input).data?.routes)
    return await makeTradeTable(app, input, id, signal)
  const table = parsed(TableExhibit, input, HINT)
  const item = existingEvidence(app, table.evidenceId)
  const read = itemTable(app, item)
  const { header, rows } = read
  const wanted = table.columns ?? header.slice(0, 12)
  const places = columnPlaces(read, wanted)
  const to = Math.min(table.to ?? rows.length, rows.length)
  if (table.from > to || to - table.from >= MOST_ROWS)
    throw notATable(`it has ${rows.length} rows, not ${table.from} to ${to}, or more than ${MOST_ROWS} were asked for`)
  const main = renderRegister({
    title: table.title,
    opening: '',
    columns: [{ title: 'Row', width: 4, end: true }, ...wanted.map((title) => ({ title, width: 10 }))],
    rows: rows
      .slice(table.from - 1, to)
      .map((row, i) => [String(table.from + i), ...places.map((place) => row[place] ?? '')]),
    source: `Source: ${item.title}, file ${item.originalName}, rows ${table.from}–${to} of ${rows.length}; SHA-256 ${item.sha256}.`,
    lying: wanted.length > 5,
  })
  const pdf = await typeset(app, main, signal)
  const detail = { of: item.id, rows: `${table.from}-${to}` }
  const made = { kind: 'table', title: table.title, pdf, definition: table, detail } as const
  return await keepMadeItem(app, { ...made, evidenceKind: item.kind }, id)
}
