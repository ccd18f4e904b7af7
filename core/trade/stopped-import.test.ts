import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { tempCase } from '../../tests/support/temp-case.ts'
import { verifyCase } from '../case/verify-case.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { importTradeFile } from './import-trade.ts'
import { listShipments, listTrade } from './list-shipments.ts'

const ROWS = 6_000

/** Three pieces of bytes. */
const TABLE = [
  'Bill of Lading,Shipper,Consignee,Arrival Date,Goods',
  ...Array.from(
    { length: ROWS },
    (_, i) => `B${i},Rivermouth Garment ${i % 90},Harbor ${i % 70},2021-03-04,${'X'.repeat(450)}`,
  ),
].join('\n')

test('an import that is stopped, at whatever moment, leaves neither the file nor a row, or all of it', async () => {
  // What asks for ids are the steps that write: the rows staged, the bytes staged, the item.
  let step = Number.POSITIVE_INFINITY
  let stop = new AbortController()
  const newId = () => {
    if (step-- === 0) stop.abort()
    return v7()
  }
  const { app, folder } = await tempCase({ newId })
  const path = join(folder, 'many.csv')
  await writeFile(path, TABLE)
  const count = (table: string) => app.database.read.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  const attempt = async (ids: number, pieces: number) => {
    step = ids
    stop = new AbortController()
    const progress = (done: number) => {
      if (done === pieces) stop.abort()
    }
    const ended = await importTradeFile(app, path, { preset: null }, { signal: stop.signal, progress }).then(
      () => 'imported',
      (thrown: unknown) => (thrown as { code: string }).code,
    )
    step = Number.POSITIVE_INFINITY
    return ended
  }
  const none = Number.POSITIVE_INFINITY
  for (const [ids, pieces] of [
    [0, none],
    [none, 1],
    [none, 2],
    [none, 3],
    [1, none],
  ] as const) {
    expect(await attempt(ids, pieces)).toBe('cancelled')
    expect(listEvidence(app)).toEqual([])
    expect(['shipment', 'trade_file', 'blob', 'blob_chunk'].map(count)).toEqual([0, 0, 0, 0])
    expect(
      app.database.read
        .prepare(`SELECT count(*) FROM shipment_words WHERE shipment_words MATCH 'harbor'`)
        .pluck()
        .get(),
    ).toBe(0)
  }
  expect(await attempt(2, none)).toBe('imported')
  expect([listEvidence(app).length, listTrade(app).length]).toEqual([1, 1])
  expect(listShipments(app, { words: 'harbor 11', offset: 0, limit: 1 }).total).toBeGreaterThan(60)
  expect(await verifyCase(app)).toMatchObject({ ok: true })
})
