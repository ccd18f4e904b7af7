import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { TableRows } from '../../domain/table-rows.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import type { App } from '../app.ts'
import { importTradeFile } from './import-trade.ts'
import { listShipments } from './list-shipments.ts'
import { rowsOf } from './rows-of.ts'

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures')
const page = { around: 1, limit: 50 }

async function itemOf(app: App, path: string) {
  const [item] = await addEvidence(app, { paths: [path], kind: 'trade-record' })
  if (!item?.id) throw new Error(`${path} was added`)
  return item.id
}

const cells = ({ rows }: TableRows, row: number) => rows.find((one) => one.row === row)?.cells

test('a CSV: titles and heads on top, blank records counted, line breaks within quotes one record', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'vendor.csv')
  const lines = [
    'Report of the vendor',
    '',
    'Bill,Goods',
    'A1,"Gloves,\nlatex"',
    'A2,5" pipe',
    '',
    'A3,"He said ""no"""',
  ]
  await writeFile(path, `${lines.join('\n')}\n`)
  const evidenceId = await itemOf(app, path)
  const found = await rowsOf(app, { evidenceId, ...page, around: 7 })
  expect(found.top.map(({ row, cells: [first] }) => [row, first])).toEqual([
    [1, 'Report of the vendor'],
    [2, ''],
    [3, 'Bill'],
  ])
  expect([found.at, found.records]).toEqual([7, 7])
  expect([cells(found, 4), cells(found, 5), cells(found, 7)]).toEqual([
    ['A1', 'Gloves,\nlatex'],
    ['A2', '5" pipe'],
    ['A3', 'He said "no"'],
  ])
  expect(await rowsOf(app, { evidenceId, ...page, words: 'gloves, latex' })).toMatchObject({ at: 4 })
  expect(await rowsOf(app, { evidenceId, ...page, words: 'nobody' })).toMatchObject({ at: null, rows: found.rows })
  expect(await rowsOf(app, { evidenceId, around: 800, limit: 3 })).toMatchObject({ at: null, records: 7 })
})

test('every shipment’s row has the cells that were imported, in UTF-8, GBK and Windows-1252', async () => {
  const { app } = await tempCase()
  for (const name of ['importgenius', 'china-customs', 'panjiva-us', 'panjiva-china']) {
    const { evidenceId, headerRow } = await importTradeFile(app, join(FIXTURES, 'trade', `${name}.csv`), {
      preset: null,
    })
    if (!evidenceId) throw new Error('it was imported')
    const shipments = listShipments(app, { offset: 0, limit: 100 }).shipments.filter(
      (shipment) => shipment.evidenceId === evidenceId,
    )
    const found = await rowsOf(app, { evidenceId, ...page })
    expect(found.top.at(-1)?.row).toBe(headerRow)
    expect(shipments.length).toBeGreaterThan(0)
    for (const { row, raw } of shipments) expect(cells(found, row)).toEqual(raw)
  }
})

test('an XLSX: the sheet that was imported, by name', async () => {
  const { app, folder } = await tempCase()
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Notes').addRow(['Nothing here'])
  const sheet = book.addWorksheet('Rows')
  sheet.addRows([['Our vendor'], [], ['Bill of Lading', 'Shipper', 'Consignee'], ['X1', 'A', 'B'], ['X2', 'C', 'D']])
  const path = join(folder, 'vendor.xlsx')
  await book.xlsx.writeFile(path)
  const mapping = { bill: 'Bill of Lading', shipper: 'Shipper', consignee: 'Consignee' } as const
  const report = await importTradeFile(app, path, { preset: null, map: { sheet: 'Rows', mapping } })
  if (!report.evidenceId) throw new Error('it was imported')
  const found = await rowsOf(app, { evidenceId: report.evidenceId, around: 5, limit: 3 })
  expect(found).toMatchObject({ at: 5, records: 5, rows: [{ row: 4 }, { row: 5, cells: ['X2', 'C', 'D'] }] })
  expect(found.top.map(({ row }) => row)).toEqual([1, 2, 3])
})

test('lists: a saved page counts the rows of all its tables, sdn.csv has no heads', async () => {
  const { app } = await tempCase()
  const html = await itemOf(app, join(FIXTURES, 'lists/uflpa-entity-list.html'))
  const listed = await rowsOf(app, { evidenceId: html, ...page })
  expect(listed.top.length).toBeGreaterThan(0)
  expect(listed.records).toBe(listed.rows.length)
  const sdn = await itemOf(app, join(FIXTURES, 'lists/sdn.csv'))
  expect(await rowsOf(app, { evidenceId: sdn, ...page })).toMatchObject({ top: [], at: 1 })
})

test('a long file: pages near the row come from what was read, others from the file; leaving ends the reading', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'long.csv')
  const row = (n: number) => `BILL${n},"Gloves, latex ${n}",Shipper ${n % 97},Consignee ${n % 31},2020-01-01`
  await writeFile(
    path,
    `bill,goods,shipper,consignee,arrival\n${Array.from({ length: 60_000 }, (_, n) => row(n + 2)).join('\n')}\n`,
  )
  const evidenceId = await itemOf(app, path)
  let pieces = 0
  const watch = { progress: () => pieces++ }
  const far = await rowsOf(app, { evidenceId, around: 50_000, limit: 200 }, watch)
  expect(pieces).toBeGreaterThan(0)
  pieces = 0
  expect([far.at, far.records, far.rows.length]).toEqual([50_000, null, 200])
  expect(cells(far, 50_000)?.[0]).toBe('BILL50000')
  expect(far.top.map(({ cells: [first] }) => first)).toEqual(['bill'])
  expect(cells(await rowsOf(app, { evidenceId, around: 51_500, limit: 200 }, watch), 51_500)?.[0]).toBe('BILL51500')
  expect(cells(await rowsOf(app, { evidenceId, around: 48_500, limit: 200 }, watch), 48_500)?.[0]).toBe('BILL48500')
  expect(pieces).toBe(0)
  const end = await rowsOf(app, { evidenceId, around: 9_000_000, limit: 200 })
  expect([end.at, end.records, end.rows.at(-1)?.row]).toEqual([null, 60_001, 60_001])
  const stop = new AbortController()
  const left = rowsOf(
    app,
    { evidenceId, around: 20_000, limit: 200 },
    { signal: stop.signal, progress: () => stop.abort() },
  )
  await expect(left).rejects.toMatchObject({ code: 'cancelled' })
})
