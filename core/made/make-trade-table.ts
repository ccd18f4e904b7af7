import Papa from 'papaparse'
import { z } from 'zod'
import type { Evidence } from '../../domain/evidence.ts'
import { shareFormula, shareSentence, spanWords } from '../../domain/share-words.ts'
import type { Route, ShareRow } from '../../domain/trade.ts'
import { renderRegister } from '../../document/typst/statement.ts'
import { filesCounted } from '../../db/repositories/trade-sources.ts'
import type { App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { typeset } from '../petition/write-volume.ts'
import { reportRoutes } from '../trade/report-routes.ts'
import { betweenOf, shareOfTrade, shareRows, spanOf } from '../trade/report-trade.ts'
import { notATable } from './item-table.ts'
import { keepData } from './keep-data.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { parsed } from './parsed.ts'

const Days = { from: z.string().trim().default(''), to: z.string().trim().default('') }
const Party = z.string().trim().min(1)

/** What of the shipments is set as a table: a share with every row it is counted from, or routes. */
export const TradeTable = z.object({
  title: z.string().trim().default(''),
  share: z.object({ of: Party, naming: Party, ...Days }).optional(),
  routes: z.object({ of: z.string().trim().default(''), through: z.string().trim().default(''), ...Days }).optional(),
})
export type TradeTable = z.infer<typeof TradeTable>

const HINT = 'A table of shipments has share (of, naming) or routes (of, through), with from and to where wanted.'

/** More rows than this are left to the data file. */
const MOST_ROWS = 2000

interface Table {
  readonly title: string
  readonly opening: string
  readonly columns: readonly { readonly title: string; readonly width: number; readonly end?: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** Sets a share or routes of the shipments as a page with formula, rows and source, the rows kept as a CSV item beside it; `id` makes an earlier one anew. Throws `not-a-table`, `bad-date`, `bad-declaration`, `no-such-evidence`. */
export async function makeTradeTable(
  app: App,
  input: unknown,
  id: string | null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const given = parsed(TradeTable, input, HINT)
  const { of = '', through = '', from = '', to = '' } = { ...given.routes, ...given.share }
  const days = spanOf(betweenOf({ from, to }))
  const files = filesCounted(app.database.read, { of, through, ...days }).map((one) => existingEvidence(app, one))
  const table = given.share ? shareTable(app, given.share, files) : routesTable(app, given.routes)
  const title = given.title || table.title
  const header = table.columns.map((column) => column.title)
  const csv = `${Papa.unparse([header, ...table.rows.map((row) => [...row])], { escapeFormulae: true })}\r\n`
  const data = await keepData(app, { title: `Data: ${title}`, csv })
  const left = table.rows.length - MOST_ROWS
  const named = [data, ...files].map(
    ({ title: name, originalName, sha256 }) => `${name}, file ${originalName}, SHA-256 ${sha256}`,
  )
  const main = renderRegister({
    ...table,
    title,
    rows: table.rows.slice(0, MOST_ROWS),
    source: `${left > 0 ? `${left} more rows stand in the data file. ` : ''}Each bill of lading is counted once; names are as written. What an importer keeps confidential is in no record. Source: ${named.join('; ')}.`,
    lying: true,
  })
  const pdf = await typeset(app, main, signal)
  const evidence = [data.id, ...files.map((file) => file.id)]
  const detail = { of: evidence, rows: table.rows.length }
  const made = { kind: 'table', title, pdf, definition: { ...given, title, evidence }, detail } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'trade-record' }, id)
}

function shareTable(app: App, share: NonNullable<TradeTable['share']>, files: readonly Evidence[]): Table {
  const { of, naming, ...days } = share
  const between = betweenOf(days)
  const counted = shareOfTrade(app, of, naming, between)
  const sentence = shareSentence(counted, days)
  if (sentence === null) throw notATable(`no recorded shipment in these days names ${of}`)
  const names = new Map<string, string>(files.map((file) => [file.id, file.originalName]))
  const span = spanWords(days)
  return {
    title: `Shipments of ${of} that name ${naming}${span === null ? '' : `, ${span}`}`,
    opening: `${sentence} ${shareFormula(counted)}. Every shipment that names ${of} as shipper, consignee or notify party is listed. The port of lading is where goods went on board of the ship that arrived; it is not their origin.`,
    columns: [
      { title: 'File', width: 16 },
      { title: 'Row', width: 6, end: true },
      { title: 'Bill of lading', width: 16 },
      { title: 'Arrival', width: 11 },
      { title: 'Shipper', width: 20 },
      { title: 'Consignee', width: 20 },
      { title: 'Notify party', width: 16 },
      { title: 'Origin, as recorded', width: 11 },
      { title: 'Laden at', width: 13 },
      { title: 'Names it', width: 8 },
    ],
    rows: shareRows(app, of, naming, between).map((row) => shareCells(row, names)),
  }
}

const shareCells = (row: ShareRow, names: ReadonlyMap<string, string>) => [
  names.get(row.evidenceId) ?? '',
  String(row.row),
  row.bill ?? '',
  row.arrival ?? '',
  row.shipper ?? '',
  row.consignee ?? '',
  row.notifyParty ?? '',
  row.origin ?? '',
  row.lading ?? '',
  row.both ? 'yes' : 'no',
]

function routesTable(app: App, routes: TradeTable['routes']): Table {
  if (routes === undefined) throw notATable('neither a share nor routes were asked for')
  const { of, through, ...days } = routes
  const found = reportRoutes(app, { ...betweenOf(days), of, through })
  if (found.length === 0) throw notATable('no recorded shipment went this way in these days')
  const shipments = found.reduce((sum, route) => sum + route.shipments, 0)
  const which = `${of === '' ? '' : ` of ${of}`}${through === '' ? '' : ` through ${through}`}`
  const span = spanWords(days)
  return {
    title: `Routes of recorded shipments${which}${span === null ? '' : `, ${span}`}`,
    opening: `${shipments} recorded shipments${which}. The port of lading is where goods went on board of the ship that arrived; it is not their origin.`,
    columns: [
      { title: 'Origin, as recorded', width: 16 },
      { title: 'Received at', width: 18 },
      { title: 'Laden at', width: 20 },
      { title: 'Unladen at', width: 24 },
      { title: 'Shipments', width: 9, end: true },
      { title: 'First', width: 11 },
      { title: 'Last', width: 11 },
    ],
    rows: found.map(routeCells),
  }
}

const routeCells = ({ origin, receipt, lading, unlading, shipments, first, last }: Route) => [
  origin ?? 'not given',
  receipt ?? 'not given',
  lading ?? 'not given',
  unlading ?? 'not given',
  String(shipments),
  first ?? 'not dated',
  last ?? 'not dated',
]
