import { watch } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { tempCase } from '../../tests/support/temp-case.ts'
import { importTradeFile } from './import-trade.ts'
import { listShipments } from './list-shipments.ts'

const HEADER = ['Bill of Lading Number', 'Arrival Date', 'Shipper', 'Consignee']

/** A book of two sheets; `inOrder` names the parts that stand first in the file. */
async function book(inOrder: readonly string[]): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook()
  for (const [sheet, shipper] of [
    ['Notes', 'Nobody'],
    ['Rows', 'Rivermouth Garment'],
  ] as const) {
    const rows = made.addWorksheet(sheet)
    rows.addRow(HEADER)
    rows.addRow([`${sheet}-1`, '2026-05-04', shipper, 'Harbor Apparel'])
  }
  const parts = unzipSync(new Uint8Array(await made.xlsx.writeBuffer()))
  const first = inOrder.flatMap((path) => (parts[path] ? [[path, parts[path]] as const] : []))
  return zipSync({ ...Object.fromEntries(first), ...parts })
}

test('no part of a spreadsheet is written to the disk, in whatever order its parts stand', async () => {
  const { app, folder } = await tempCase()
  const path = join(folder, 'rows.xlsx')
  await writeFile(path, await book(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']))
  const seen: string[] = []
  const eye = watch(tmpdir(), (_, name) => void seen.push(name ?? ''))
  const report = await importTradeFile(app, path, { preset: 'auto', map: { sheet: 'Rows' } })
  await writeFile(join(tmpdir(), 'withhold-test-seen'), '')
  await vi.waitFor(() => expect(seen).toContain('withhold-test-seen'))
  eye.close()
  await rm(join(tmpdir(), 'withhold-test-seen'))
  expect(report).toMatchObject({ encoding: 'xlsx', imported: 1 })
  expect(listShipments(app, { offset: 0, limit: 5 }).shipments.map(({ shipper }) => shipper)).toEqual([
    'Rivermouth Garment',
  ])
  expect(seen.filter((name) => /^tmp-/.test(name))).toEqual([])
})

test('a book without the named sheet, and a file that is no book, are named', async () => {
  const { app, folder } = await tempCase()
  const files = { 'rows.xlsx': await book([]), 'none.xlsx': zipSync({ 'a.txt': strToU8('no book') }) }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  const refused = expect.objectContaining({ code: 'bad-table' })
  await expect(
    importTradeFile(app, join(folder, 'rows.xlsx'), { preset: 'auto', map: { sheet: 'Elsewhere' } }),
  ).rejects.toThrow(refused)
  await expect(importTradeFile(app, join(folder, 'none.xlsx'), { preset: 'auto' })).rejects.toThrow(refused)
})
