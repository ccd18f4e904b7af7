import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempCase } from '../../tests/support/temp-case.ts'
import { AppError } from '../../domain/errors.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { importTradeFile, tryTradeFile } from './import-trade.ts'
import { listTrade } from './list-shipments.ts'
import { writeErrorFile } from './write-error-file.ts'

const PANJIVA = join(import.meta.dirname, '../../tests/fixtures/trade/panjiva-us.csv')

test('every record left out is in the error file with its reason', async () => {
  const { app, folder } = await tempCase()
  const { evidenceId } = await importTradeFile(app, PANJIVA, { preset: null })
  if (evidenceId === null) throw new AppError('bad-request', 'The import made no item.', '')
  const out = join(folder, 'left-out.csv')
  expect(await writeErrorFile(app, { id: evidenceId, out })).toEqual({ path: out, rows: 3 })
  const lines = (await readFile(out, 'utf8')).trim().split('\r\n')
  expect(lines[0]).toBe('row,kind,column,value,reason')
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 2))).toEqual([
    ['12', 'skipped'],
    ['14', 'error'],
    ['18', 'skipped'],
  ])
})

test('an item without shipments has no error file', async () => {
  const { app, folder } = await tempCase()
  const [item] = await addEvidence(app, { paths: [PANJIVA] })
  const id = item?.id
  if (!id) throw new AppError('bad-request', 'The file was not added.', '')
  const before = await readdir(folder)
  await expect(writeErrorFile(app, { id, out: join(folder, 'x.csv') })).rejects.toMatchObject({ code: 'no-trade-file' })
  expect(await readdir(folder)).toEqual(before)
})

test('a file keeps its header row for reading its cells, and columns taken away are not guessed again', async () => {
  const { app } = await tempCase()
  const map = { mapping: { bill: 'Bill of Lading Number', arrival: 'Arrival Date' }, only: true }
  const report = await importTradeFile(app, PANJIVA, { preset: null, map })
  expect(report.mapping).toEqual(map.mapping)
  const [file] = listTrade(app)
  expect(file?.mapping).toEqual(map.mapping)
  expect(file?.headers[1]).toBe('Arrival Date')
})

test('a file can be looked at before any column is chosen, but not imported so', async () => {
  const { app } = await tempCase()
  const how = { preset: null, map: { mapping: {}, only: true } }
  expect((await tryTradeFile(app, PANJIVA, how)).headers).toContain('Goods Shipped')
  await expect(importTradeFile(app, PANJIVA, how)).rejects.toMatchObject({ code: 'no-columns' })
  expect(listTrade(app)).toEqual([])
})

test('two files read at once keep out of each other’s way', async () => {
  const { app } = await tempCase()
  const yeti = join(import.meta.dirname, '../../tests/fixtures/trade/importyeti.csv')
  const [tried, imported] = await Promise.all([
    tryTradeFile(app, yeti, { preset: null }),
    importTradeFile(app, PANJIVA, { preset: null }),
  ])
  expect([tried.imported, imported.imported]).toEqual([2, 8])
})
