import { expect, it } from 'vitest'
import type { Proof, Relation } from '../../domain/entities/link.ts'
import type { EntityId, FactId } from '../../domain/ids.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { removeFact } from '../facts/edit-fact.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { undo } from '../undo/undo.ts'
import { drawChain } from './draw-chain.ts'
import { judgePair } from './judge-pair.ts'
import { saveEntity } from './save-entity.ts'
import { saveLink } from './save-link.ts'

const HEADER =
  'Bill of Lading Number,Arrival Date,Consignee,Consignee (Original Format),Consignee SIC Codes,Shipper,Shipper (Original Format),Shipper SIC Codes,Notify Party,Carrier,Shipment Origin,Shipment Destination,Port of Unlading,Port of Lading'
const row = (bill: string, day: string, consignee: string, shipper: string) =>
  `${bill},${day},${consignee},,,${shipper},,,,,China,,Newark,Busan`

/** A plant, who runs it, who exports for it under two spellings, and who receives the goods. */
async function chainCase() {
  const { app, folder } = await tempCase()
  const rows = [
    row('RVM1', '12/23/2020', 'Harbor Knits Inc', 'Anvil Trading'),
    row('RVM2', '01/04/2021', 'HARBOR KNITS INC', 'Anvil Trading Co Ltd'),
    row('RVM3', '01/05/2021', 'TO ORDER', 'Anvil Trading'),
  ]
  const [trade = '', note = ''] = await writeFiles(folder, {
    'shipments.csv': `${[HEADER, ...rows].join('\n')}\n`,
    'register.txt': 'Rivermouth Garment runs Plant 4.',
  })
  await importTradeFile(app, trade, { preset: 'panjiva-us' })
  const [item] = await addEvidence(app, { paths: [note] })
  const evidenceId = EvidenceId.parse(item?.id)
  const fact = addFact(app, {
    statement: 'It runs Plant 4',
    pinpoints: [{ evidenceId, page: 1, quote: 'runs Plant 4' }],
  })
  const keep = (kind: 'site' | 'company', name: string) =>
    saveEntity(app, { id: null, entity: { kind, names: [{ text: name }] } })
  const ids = {
    site: keep('site', 'Plant 4'),
    maker: keep('company', 'Rivermouth Garment'),
    exporter: keep('company', 'Anvil Trading'),
    spelled: keep('company', 'Anvil Trading Co Ltd'),
    importer: keep('company', 'Harbor Knits Inc'),
  }
  judgePair(app, { one: ids.exporter, other: ids.spelled, verdict: 'same', reason: 'one register entry' })
  return { app, fact, evidenceId, ids }
}

const link = (
  app: App,
  from: EntityId,
  relation: Relation,
  to: EntityId,
  facts: FactId[],
  inferred: string | null = null,
) => saveLink(app, { id: null, link: { from, to, relation, facts, inferred } })

it('turns links the way goods go, takes the shipments of all spellings together, and names the rows', async () => {
  const { app, fact, evidenceId, ids } = await chainCase()
  link(app, ids.maker, 'operates', ids.site, [fact])
  link(app, ids.spelled, 'exports-for', ids.maker, [], 'one address')
  const { nodes, edges } = drawChain(app)
  expect(nodes.map(({ name, tier }) => [name, tier])).toEqual([
    ['Plant 4', 0],
    ['Rivermouth Garment', 1],
    ['Anvil Trading', 2],
    ['Harbor Knits Inc', 3],
  ])
  expect(edges).toMatchObject([
    {
      from: ids.site,
      to: ids.maker,
      kind: 'operates',
      words: 'is operated by',
      proof: 'proved',
      evidence: [{ evidenceId, page: 1, fact }],
    },
    { from: ids.maker, to: ids.exporter, kind: 'exports-for', proof: 'inferred', evidence: [] },
    {
      ...{
        from: ids.exporter,
        to: ids.importer,
        kind: 'shipments',
        words: '2 shipments, 2020–2021 to',
        proof: 'proved',
      },
      ...{ shipments: 2, arrived: 2, first: '2020-12-23', last: '2021-01-04' },
    },
  ])
  expect(edges[2]?.evidence.map((one) => one.row).toSorted()).toEqual([2, 3])
})

it('the way into the United States is proved only where each step is, and says where it breaks', async () => {
  const { app, fact, ids } = await chainCase()
  const nexus = () => drawChain(app).nexus
  expect(nexus()).toMatchObject({
    proved: false,
    site: null,
    path: [],
    says: expect.stringContaining('No site') as string,
  })
  link(app, ids.maker, 'operates', ids.site, [fact])
  expect(nexus()).toMatchObject({ proved: false, site: ids.site, importer: null })
  link(app, ids.maker, 'sends-workers-to', ids.exporter, [fact])
  expect(nexus().path).toEqual([])
  link(app, ids.maker, 'supplies', ids.exporter, [])
  const steps = (...proofs: Proof[]) => [
    { from: ids.site, to: ids.maker, proof: proofs[0] },
    { from: ids.maker, to: ids.exporter, proof: proofs[1] },
    { from: ids.exporter, to: ids.importer, proof: 'proved' },
  ]
  expect(nexus()).toMatchObject({ proved: false, importer: ids.importer, path: steps('proved', 'none') })
  expect(nexus().says).toContain('It breaks at Rivermouth Garment → Anvil Trading (no proof).')
  link(app, ids.exporter, 'subsidiary-of', ids.maker, [], 'one owner')
  expect(nexus()).toMatchObject({ proved: false, path: steps('proved', 'inferred') })
  link(app, ids.exporter, 'exports-for', ids.maker, [fact])
  expect(nexus()).toMatchObject({ proved: true, breaks: [], path: steps('proved', 'proved') })
  removeFact(app, { id: fact })
  expect(nexus()).toMatchObject({ proved: false, path: steps('none', 'inferred') })
  undo(app)
  expect(nexus().proved).toBe(true)
})

it('shipments of a format that tells nothing of the United States are a step, and no import into it', async () => {
  const { app, folder } = await tempCase()
  const [path = ''] = await writeFiles(folder, { 'own.csv': 'who;whom;bill\nRivermouth;Harbor;B1\n' })
  await importTradeFile(app, path, {
    preset: null,
    map: { mapping: { shipper: 'who', consignee: 'whom', bill: 'bill' }, only: true },
  })
  for (const [kind, text] of [
    ['site', 'Rivermouth'],
    ['company', 'Harbor'],
  ] as const)
    saveEntity(app, { id: null, entity: { kind, names: [{ text }] } })
  expect(drawChain(app)).toMatchObject({
    edges: [{ shipments: 1, arrived: 0 }],
    nexus: { proved: false, importer: null },
  })
})
