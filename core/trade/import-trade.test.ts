import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { tempCase } from '../../tests/support/temp-case.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { importTradeFile, tryTradeFile } from './import-trade.ts'
import { listShipments, listTrade } from './list-shipments.ts'
import { reportTrade, shareOfTrade } from './report-trade.ts'
import { savePreset } from './save-preset.ts'

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/trade')

/** What becomes of every record of each vendor's file: [file, encoding, delimiter, header, imported, merged, skipped, in error]. */
const FILES: readonly (readonly [string, string, string, number, number, number[], number[], number[]])[] = [
  ['panjiva-us', 'utf-8', ',', 3, 8, [5, 6, 7], [12, 18], [14]],
  ['panjiva-xpressfeed', 'utf-8', ',', 1, 2, [4], [], [5]],
  ['panjiva-china', 'utf-8', '\t', 1, 3, [], [], [5]],
  ['ams-header', 'utf-8', ',', 1, 3, [], [5], [6]],
  ['ams-bill', 'utf-8', '|', 1, 2, [], [], []],
  ['ams-tariff', 'utf-8', ',', 1, 3, [], [], []],
  ['ams-container', 'utf-8', ',', 1, 2, [], [], []],
  ['ams-party', 'utf-8', ',', 1, 2, [], [], []],
  ['ams-cargo', 'utf-8', ',', 1, 3, [], [], []],
  ['ams-flat', 'utf-8', ',', 1, 4, [3, 4, 5, 7], [8], [11]],
  ['ams-warehouse', 'utf-8', ',', 1, 1, [3], [], []],
  ['importyeti', 'utf-8', ',', 1, 2, [], [], [4]],
  ['importgenius', 'windows-1252', ';', 1, 2, [], [], []],
  ['datamyne', 'utf-8', ',', 1, 2, [], [], []],
  ['china-customs', 'gbk', ',', 2, 2, [], [5], []],
]

test.each(FILES)(
  '%s: every record is accounted for',
  async (name, encoding, delimiter, header, imported, merged, skipped, failed) => {
    const { app } = await tempCase()
    const report = await importTradeFile(app, join(FIXTURES, `${name}.csv`), { preset: null })
    expect(report).toMatchObject({ preset: name, encoding, delimiter, headerRow: header, imported })
    expect(report.merged.map(({ row }) => row)).toEqual(merged)
    expect(report.skipped.map(({ row }) => row)).toEqual(skipped)
    expect([...new Set(report.errors.map(({ row }) => row))]).toEqual(failed)
    expect(report.imported + merged.length + skipped.length + failed.length).toBe(report.rows)
    expect(listEvidence(app).map(({ id, kind }) => [id, kind])).toEqual([[report.evidenceId, 'trade-record']])
  },
)

test('a Panjiva file: bills are counted once, placeholders and doubts are named, cells are kept as written', async () => {
  const { app } = await tempCase()
  const report = await importTradeFile(app, join(FIXTURES, 'panjiva-us.csv'), { preset: 'auto' })
  const said = (row: number) => report.warnings.filter((one) => one.row === row).map(({ message }) => message)
  expect(said(9)).toEqual(['The consignee is a placeholder, no company.'])
  expect(said(10).join(' ')).toMatch(/withheld at its own request/)
  expect(said(13)).toEqual(['Bound for another country through the United States.'])
  expect(said(15).join(' ')).toMatch(/country is given as the United States.*lost its leading zero/)
  expect(said(16).join(' ')).toMatch(/can’t be turned into kilograms/)
  expect(said(17).join(' ')).toMatch(/fewer cells/)
  const reasons = Object.fromEntries(report.merged.map(({ row, reason }) => [row, reason]))
  expect(reasons[5]).toMatch(/earlier version/)
  expect(reasons[6]).toMatch(/master bill/)
  expect(reasons[7]).toMatch(/same record/)
  const { shipments } = listShipments(app, { words: 'HLCU008', offset: 0, limit: 9 })
  expect(shipments).toHaveLength(1)
  expect(shipments[0]).toMatchObject({
    row: 15,
    hsCode: '030617',
    arrivalFrom: '2021-01-09',
    quantity: 120,
    quantityUnit: 'CTN',
  })
  expect(shipments[0]?.weightKg).toBeCloseTo(26_455 * 0.45359237, 6)
  expect(shipments[0]?.raw).toContain('26,455 LB')
})

test('report and share count shipments as a reader of the file would', async () => {
  const { app } = await tempCase()
  await importTradeFile(app, join(FIXTURES, 'panjiva-us.csv'), { preset: null })
  expect(reportTrade(app, 'supplier').map(({ key, placeholder, shipments }) => [key, placeholder, shipments])).toEqual([
    ['Rivermouth Garment Co., Ltd.', false, 7],
    ['No supplier named', true, 1],
  ])
  expect(reportTrade(app, 'consignee').filter(({ placeholder }) => placeholder)).toMatchObject([{ shipments: 2 }])
  expect(reportTrade(app, 'quarter').map(({ key, shipments }) => [key, shipments])).toEqual([
    ['2021-Q1', 6],
    ['2020-Q4', 2],
  ])
  expect(reportTrade(app, 'quarter', { to: '2020' }).map(({ key, weightKg }) => [key, weightKg])).toEqual([
    ['2020-Q4', 1540.5 + 1600],
  ])
  const share = shareOfTrade(app, 'rivermouth garment co., ltd.', 'Harbor Knits Inc')
  expect([share.numerator, share.denominator, share.percent]).toEqual([5, 7, 71.4])
  expect(share.rows.map(({ row }) => row)).toEqual([4, 8, 15, 16, 17])
})

test('further lines of a bill are added, figures that each line repeats are not', async () => {
  const { app } = await tempCase()
  await importTradeFile(app, join(FIXTURES, 'ams-flat.csv'), { preset: null })
  const [one] = listShipments(app, { offset: 0, limit: 10 }).shipments.filter(({ recordKey }) => recordKey === '1')
  expect(one).toMatchObject({ weightKg: 1270, valueUsd: 13_100, quantity: 100 })
  const keys = listShipments(app, { offset: 0, limit: 10 }).shipments.map(({ recordKey }) => recordKey)
  expect(keys.sort()).toEqual(['1', '2', '4', '5'])
})

test('a spreadsheet with title rows is read by its header, days and numbers as they stand', async () => {
  const { app, folder } = await tempCase()
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Full')
  for (const title of ['Vendor', 'Full report', '', 'Period 2020', '']) sheet.addRow([title])
  sheet.addRow([
    'SHIPMENT_DATE',
    'SHIPPER_NAME',
    'SHIPPER_COUNTRY',
    'CONSIGNEE_NAME',
    'NORTIFY_PARTY_NAME',
    'HS_CODE',
    'PRODUCT_DESCRIPTION',
    'GROSS_WEIGHT',
    'VALUE_IN_USD',
    'UNLOADING_PORT',
  ])
  sheet.addRow([
    new Date('2020-12-23'),
    'Rivermouth',
    'China',
    'Puerto Textil',
    'N/A',
    101,
    'Trousers',
    1540.5,
    18200,
    'Callao',
  ])
  sheet.addRow([
    '23/11/2020',
    'Rivermouth',
    'China',
    'Puerto Textil',
    '',
    '620462',
    'Trousers',
    '1.540,5',
    '18.200,00',
    'Callao',
  ])
  const path = join(folder, 'full.xlsx')
  await book.xlsx.writeFile(path)
  const report = await importTradeFile(app, path, { preset: null })
  expect(report).toMatchObject({
    preset: 'latin-america',
    encoding: 'xlsx',
    delimiter: null,
    headerRow: 6,
    rows: 2,
    imported: 2,
    dateOrder: 'dmy',
  })
  const { shipments } = listShipments(app, { offset: 0, limit: 5 })
  expect(
    shipments.map(({ row, arrivalFrom, weightKg, valueUsd, hsCode }) => [row, arrivalFrom, weightKg, valueUsd, hsCode]),
  ).toEqual([
    [7, '2020-12-23', 1540.5, 18_200, '0101'],
    [8, '2020-11-23', 1540.5, 18_200, '620462'],
  ])
})

test('a mapping of the person’s own reads a file of no known format, and is kept by name', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'odd.csv')
  await writeFile(path, 'wer;wem;wann\nRivermouth;Harbor;03/04/2021\nRivermouth;Harbor;04/04/2021\n')
  const map = { mapping: { shipper: 'wer', consignee: 'wem', arrival: 'wann' }, dateOrder: 'dmy' } as const
  await expect(importTradeFile(app, path, { preset: null })).rejects.toMatchObject({ code: 'no-columns' })
  await expect(importTradeFile(app, path, { preset: 'nobody' })).rejects.toMatchObject({ code: 'no-such-preset' })
  savePreset(app, { name: 'Hafenamt', map })
  const report = await importTradeFile(app, path, { preset: 'Hafenamt' })
  expect(report).toMatchObject({ imported: 2, dateOrder: 'dmy' })
  expect(listShipments(app, { offset: 0, limit: 5 }).shipments.map(({ arrivalFrom }) => arrivalFrom)).toEqual([
    '2021-04-04',
    '2021-04-03',
  ])
})

test('trying, cancelling and failing leave nothing; importing again replaces; a second file counts no bill twice', async () => {
  const { app, folder } = await tempCase()
  const path = join(FIXTURES, 'panjiva-us.csv')
  const tried = await tryTradeFile(app, path, { preset: null })
  expect(tried).toMatchObject({ evidenceId: null, imported: 8 })
  expect(listEvidence(app)).toEqual([])
  const stopped = AbortSignal.abort()
  await expect(tryTradeFile(app, path, { preset: null }, { signal: stopped })).rejects.toMatchObject({
    code: 'cancelled',
  })
  const left = () =>
    app.database.read.prepare('SELECT (SELECT count(*) FROM shipment) + (SELECT count(*) FROM trade_file) AS n').get()
  expect(left()).toEqual({ n: 0 })
  const first = await importTradeFile(app, path, { preset: null })
  // It takes the place of its own earlier rows: none of them is another file's.
  expect((await importTradeFile(app, path, { preset: null })).warnings).toEqual(first.warnings)
  expect((await tryTradeFile(app, path, { preset: null })).warnings).toEqual(first.warnings)
  expect(listTrade(app)).toMatchObject([{ imported: 8, rows: 14 }])
  expect(listShipments(app, { offset: 0, limit: 1 }).total).toBe(8)
  const other = join(folder, 'other.csv')
  await writeFile(
    other,
    'Bill of Lading,Shipper,Arrival Date\nHLCU001,Rivermouth,2020-12-23\nNEW1,Rivermouth,2020-12-23\n',
  )
  const report = await importTradeFile(app, other, { preset: null })
  expect(report.warnings.filter(({ message }) => message.includes('already')).map(({ row }) => row)).toEqual([2])
  expect(listShipments(app, { offset: 0, limit: 1 }).total).toBe(9)
})

test('what is no table is named, and stays evidence', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'none.csv')
  await writeFile(path, new Uint8Array([0, 1, 2, 3, 4, 5, 250, 251]))
  await expect(importTradeFile(app, path, { preset: null })).rejects.toMatchObject({ code: 'bad-table' })
  expect(listEvidence(app)).toHaveLength(1)
})

test('the tables of one AMS delivery come together by their key, in whichever order they come', async () => {
  const { app } = await tempCase()
  for (const name of ['ams-party', 'ams-cargo', 'ams-header', 'ams-bill', 'ams-tariff', 'ams-container']) {
    await importTradeFile(app, join(FIXTURES, `${name}.csv`), { preset: null })
  }
  const { total, shipments } = listShipments(app, { offset: 0, limit: 9 })
  expect(total).toBe(3)
  expect(shipments.find(({ recordKey }) => recordKey === '2020122300001')).toMatchObject({
    bill: 'HLCU001',
    masterBill: 'MSTR01',
    consignee: 'Harbor Knits Inc',
    hsCode: '620462,620463',
    containers: 'TCLU1',
    valueUsd: 18_200,
    weightKg: 1540,
  })
  expect(reportTrade(app, 'consignee').map(({ key, shipments: n }) => [key, n])).toEqual([
    ['No consignee named', 2],
    ['Harbor Knits Inc', 1],
  ])
})

test('twenty thousand bills are taken in without looking through the whole file for each', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'many.csv')
  const rows = Array.from({ length: 20_000 }, (_, n) => `MANY${n},2021-01-04,Rivermouth,Harbor`)
  await writeFile(path, ['Bill of Lading,Arrival Date,Shipper,Consignee', ...rows].join('\n'))
  expect(await importTradeFile(app, path, { preset: null })).toMatchObject({ imported: 20_000 })
}, 20_000)
