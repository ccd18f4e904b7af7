import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { NewEntity } from '../../domain/entities/entity.ts'
import type { EntityId, EvidenceId } from '../../domain/ids.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { redo } from '../undo/redo.ts'
import { undo } from '../undo/undo.ts'
import { gatherParties, listParties } from './gather-parties.ts'
import { judgePair } from './judge-pair.ts'
import { linkFact } from './link-fact.ts'
import { listEntities } from './list-entities.ts'
import { listProposals } from './list-proposals.ts'
import { removeEntity } from './remove-entity.ts'
import { saveEntity } from './save-entity.ts'
import { splitEntity } from './split-entity.ts'

const ROWS = [
  'Bill of Lading Number,Arrival Date,Shipper,Consignee',
  'RVM0001,2026-05-04,"RIVERMOUTH GARMENT CO., LTD",HARBOR APPAREL INC',
  'RVM0002,2026-05-05,Rivermouth Garment Co Ltd,HARBOR APPAREL INC',
  'RVM0003,2026-05-06,Rivermouth Garment Co Ltd,TO ORDER',
  'RVM0004,2026-05-07,Summit Seafood,Harbor Apparel Inc',
]

const company = (...names: readonly string[]): NewEntity => ({
  kind: 'company',
  names: names.map((text) => ({ text })),
})

async function tradeCase() {
  const { app, folder } = await tempCase()
  const file = join(folder, 'shipments.csv')
  await writeFile(file, `${ROWS.join('\n')}\n`)
  await importTradeFile(app, file, { preset: 'auto' })
  return { app, folder }
}

/** "Name: shipped/received" of each entity. */
const told = (app: App) =>
  listEntities(app).map(({ name, named }) => `${name}: ${named.asShipper}/${named.asConsignee}`)

const idOf = (app: App, name: string) => listEntities(app).find((group) => group.name === name)?.id ?? ('' as EntityId)

describe('entities', () => {
  it('are kept with names in any script, numbers and addresses; their names stay out of the log', async () => {
    const { app } = await tempCase()
    const id = saveEntity(app, {
      id: null,
      entity: {
        kind: 'company',
        names: [
          { text: ' Dandong   Huayang ' },
          { text: '丹东华阳', use: 'name' },
          { text: 'Old Name', use: 'former' },
        ],
        country: 'China',
        identifiers: [{ scheme: 'uscc', value: '91350100M000100Y42' }],
        addresses: [{ text: '12 Harbour Road', latitude: 40.12, longitude: 124.39 }],
      },
    })
    const [group] = listEntities(app)
    expect(group).toMatchObject({ id, name: 'Dandong Huayang', kind: 'company' })
    expect(group?.records[0]).toMatchObject({
      country: 'China',
      identifiers: [{ scheme: 'uscc', value: '91350100M000100Y42', check: 'does-not-fit' }],
      addresses: [{ text: '12 Harbour Road', latitude: 40.12, longitude: 124.39 }],
    })
    expect(stampsOf(app.database.read, id).map(({ field }) => field)).toContain('names')
    saveEntity(app, { id, entity: company('Dandong Huayang Textiles') })
    expect(told(app)).toEqual(['Dandong Huayang Textiles: 0/0'])
    undo(app)
    expect(listEntities(app)[0]?.records[0]?.names.map(({ text }) => text)).toEqual([
      'Dandong Huayang',
      '丹东华阳',
      'Old Name',
    ])
    expect(JSON.stringify(readEvents(app.database.read))).not.toMatch(/Huayang|华阳/)
  })

  const refusals: readonly (readonly [string, NewEntity, string])[] = [
    ['no name', { kind: 'company', names: [] }, 'bad-entity'],
    ['half a place', { ...company('A'), addresses: [{ text: 'Here', latitude: 3 }] }, 'bad-entity'],
    [
      'a place beyond the pole',
      { ...company('A'), addresses: [{ text: 'Here', latitude: 93, longitude: 0 }] },
      'bad-entity',
    ],
    [
      'a source that is not held',
      { kind: 'company', names: [{ text: 'A', source: '01900000-0000-7000-8000-000000000001' }] },
      'no-such-evidence',
    ],
  ]
  it.each(refusals)('with %s is refused, and nothing is kept', async (_, entity, code) => {
    const { app } = await tempCase()
    expect(() => saveEntity(app, { id: null, entity })).toThrow(expect.objectContaining({ code }))
    expect(listEntities(app)).toEqual([])
  })

  it('are taken from trade records, one for each spelling, without who is nobody, in one step', async () => {
    const { app } = await tradeCase()
    expect(listParties(app).map(({ name }) => name.toLowerCase())).toEqual([
      'harbor apparel inc',
      'rivermouth garment co ltd',
      'rivermouth garment co., ltd',
      'summit seafood',
    ])
    gatherParties(app)
    expect(told(app)).toEqual([
      'HARBOR APPAREL INC: 0/3',
      'Rivermouth Garment Co Ltd: 2/0',
      'RIVERMOUTH GARMENT CO., LTD: 1/0',
      'Summit Seafood: 1/0',
    ])
    expect(listParties(app)).toEqual([])
    expect(gatherParties(app)).toEqual([])
    undo(app)
    expect(listEntities(app)).toEqual([])
    redo(app)
    expect(listEntities(app)).toHaveLength(4)
  })
})

describe('which records are one', () => {
  async function gathered() {
    const { app, folder } = await tradeCase()
    gatherParties(app)
    const [item] = await addEvidence(app, {
      paths: await writeFiles(folder, { 'register.txt': 'One firm, two spellings' }),
    })
    const evidenceId = item?.id ?? ('' as EvidenceId)
    const fact = addFact(app, {
      statement: 'It sews for export',
      pinpoints: [{ evidenceId, page: 1, quote: 'One firm' }],
    })
    const [one, other] = [idOf(app, 'Rivermouth Garment Co Ltd'), idOf(app, 'RIVERMOUTH GARMENT CO., LTD')]
    linkFact(app, { entity: other, fact, on: true })
    return { app, one, other, fact, evidenceId }
  }

  it('is proposed, never decided by the app; judged the same they count together, parted each has its links again', async () => {
    const { app, one, other, fact } = await gathered()
    const before = listEntities(app)
    const [asked] = await listProposals(app)
    expect([asked?.first, asked?.second].toSorted()).toEqual([one, other].toSorted())
    expect(told(app)).toHaveLength(4)
    judgePair(app, { one, other, verdict: 'same', reason: 'Register entry 12' })
    const joined = listEntities(app).find(({ records }) => records.length === 2)
    expect(joined).toMatchObject({ named: { asShipper: 3, asConsignee: 0 }, facts: [fact] })
    expect(await listProposals(app)).toEqual([])
    splitEntity(app, { one, other, reason: 'The register shows two numbers' })
    expect(listEntities(app)).toEqual(before)
    expect(await listProposals(app)).toEqual([])
    undo(app)
    expect(listEntities(app).find(({ records }) => records.length === 2)).toEqual(joined)
    undo(app)
    expect(listEntities(app)).toEqual(before)
    expect(await listProposals(app)).toHaveLength(1)
  })

  it('needs a reason, two records, and no answer that contradicts another', async () => {
    const { app, one, other } = await gathered()
    const third = saveEntity(app, { id: null, entity: company('Rivermouth Garments') })
    const refused = (code: string, answer: Parameters<typeof judgePair>[1]) =>
      expect(() => judgePair(app, answer)).toThrow(expect.objectContaining({ code }))
    refused('no-reason', { one, other, verdict: 'same', reason: ' ' })
    refused('same-entity', { one, other: one, verdict: 'same', reason: 'x' })
    expect(() => splitEntity(app, { one, other, reason: 'x' })).toThrow(
      expect.objectContaining({ code: 'not-the-same' }),
    )
    judgePair(app, { one, other, verdict: 'same', reason: 'Register' })
    judgePair(app, { one: other, other: third, verdict: 'different', reason: 'Other owner' })
    refused('judged-apart', { one, other: third, verdict: 'same', reason: 'Looks alike' })
    judgePair(app, { one: other, other: third, verdict: 'same', reason: 'Same owner after all' })
    refused('judged-the-same', { one, other: third, verdict: 'different', reason: 'Looks different' })
    judgePair(app, { one, other, verdict: 'undecided', reason: '' })
    expect(
      listEntities(app)
        .map(({ records }) => records.length)
        .toSorted(),
    ).toEqual([1, 1, 1, 2])
  })

  it('comes back with a removed record when that is undone', async () => {
    const { app, one, other } = await gathered()
    judgePair(app, { one, other, verdict: 'same', reason: 'Register' })
    const joined = listEntities(app)
    removeEntity(app, other)
    expect(listEntities(app).every(({ records }) => records.length === 1)).toBe(true)
    undo(app)
    expect(listEntities(app)).toEqual(joined)
  })

  it('shows the source of a name only while the item is there', async () => {
    const { app, evidenceId } = await gathered()
    saveEntity(app, { id: null, entity: { kind: 'brand', names: [{ text: 'Tide', source: evidenceId }] } })
    const source = () => listEntities(app).find(({ name }) => name === 'Tide')?.records[0]?.names[0]?.source
    expect(source()).toBe(evidenceId)
    trashEvidence(app, { ids: [evidenceId] })
    expect(source()).toBeNull()
    undo(app)
    expect(source()).toBe(evidenceId)
  })
})
