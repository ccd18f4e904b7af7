import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import { purgeItem } from '../trash/purge-item.ts'
import { restoreItems } from '../trash/restore-items.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { undo } from '../undo/undo.ts'
import { importTrade, importTradeFile } from './import-trade.ts'
import { listShipments } from './list-shipments.ts'
import { removeTrade } from './remove-trade.ts'

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/trade')
const HEADER = 'Bill of Lading,Shipper,Consignee,Goods'

test('a bill that several files tell counts once while one of them is not in the Trash, whatever goes, comes back or is read again', async () => {
  const { app, folder } = await tempCase()
  const take = async (name: string, bills: readonly string[]): Promise<EvidenceId> => {
    const path = join(folder, `${name}.csv`)
    await writeFile(path, [HEADER, ...bills.map((bill) => `${bill},Shipper ${name},Consignee,Gloves`)].join('\n'))
    const { evidenceId } = await importTradeFile(app, path, { preset: null })
    if (!evidenceId) throw new Error('it was imported')
    return evidenceId
  }
  const told = () =>
    listShipments(app, { offset: 0, limit: 50 })
      .shipments.map(({ bill, shipper }) => `${bill} ${shipper?.replace('Shipper ', '')}`)
      .sort()
  const a = await take('a', ['AAAA1', 'AAAA2'])
  const b = await take('b', ['AAAA1', 'BBBB1'])
  const c = await take('c', ['AAAA1', 'AAAA2'])
  const all = ['AAAA1 a', 'AAAA2 a', 'BBBB1 b']
  const without = ['AAAA1 b', 'AAAA2 c', 'BBBB1 b']
  expect(told()).toEqual(all)
  trashEvidence(app, { ids: [a] })
  expect(told()).toEqual(without)
  undo(app)
  expect(told()).toEqual(all)
  trashEvidence(app, { ids: [a, b] })
  expect(told()).toEqual(['AAAA1 c', 'AAAA2 c'])
  const d = await take('d', ['AAAA1', 'DDDD1'])
  restoreItems(app, { ids: [a, b] })
  expect(told()).toEqual([...all, 'DDDD1 d'])
  removeTrade(app, d)
  await importTrade(app, a, { preset: null })
  expect(told()).toEqual(without)
  removeTrade(app, b)
  expect(told()).toEqual(['AAAA1 c', 'AAAA2 c'])
  trashEvidence(app, { ids: [c] })
  expect(told()).toEqual(['AAAA1 a', 'AAAA2 a'])
  purgeItem(app, { id: c, caseTitle: 'Test case', reason: 'Asked to.' })
  expect(told()).toEqual(['AAAA1 a', 'AAAA2 a'])
})

test('a file imported while the one that told its bills lay in the Trash tells them; a part in the Trash completes no header', async () => {
  const { app, folder } = await tempCase()
  const [one, two] = [join(folder, 'one.csv'), join(folder, 'two.csv')]
  await writeFile(one, `${HEADER}\nAAAA1,Shipper,Consignee,Gloves`)
  await writeFile(two, `${HEADER}\nAAAA1,Shipper,Consignee,Latex gloves`)
  const { evidenceId } = await importTradeFile(app, one, { preset: null })
  if (!evidenceId) throw new Error('it was imported')
  trashEvidence(app, { ids: [evidenceId] })
  await importTradeFile(app, two, { preset: null })
  const goods = () => listShipments(app, { offset: 0, limit: 50 }).shipments.map((shipment) => shipment.goods)
  expect(goods()).toEqual(['Latex gloves'])
  restoreItems(app, { ids: [evidenceId] })
  expect(goods()).toEqual(['Gloves'])
  const parties = await importTradeFile(app, join(FIXTURES, 'ams-party.csv'), { preset: null })
  trashEvidence(app, { ids: [parties.evidenceId ?? ''] })
  await importTradeFile(app, join(FIXTURES, 'ams-header.csv'), { preset: null })
  const headers = listShipments(app, { offset: 0, limit: 50 }).shipments.filter(({ part }) => part === 'header')
  expect(headers.length).toBeGreaterThan(0)
  expect(headers.map(({ shipper, consignee }) => [shipper, consignee])).toEqual(headers.map(() => [null, null]))
})
