import { expect, it } from 'vitest'
import type { NewLink } from '../../domain/entities/link.ts'
import { EntityId, EvidenceId, type FactId } from '../../domain/ids.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { editFact, removeFact } from '../facts/edit-fact.ts'
import { linkConflict } from '../facts/link-conflict.ts'
import { settleConflict } from '../facts/settle-conflict.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { listShipments } from '../trade/list-shipments.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { undo } from '../undo/undo.ts'
import { entityTrade } from './entity-trade.ts'
import { judgePair } from './judge-pair.ts'
import { listLinks } from './list-links.ts'
import { removeLink } from './remove-link.ts'
import { saveEntity } from './save-entity.ts'
import { saveLink } from './save-link.ts'

async function siteAndFirm() {
  const { app, folder } = await tempCase()
  const [path = ''] = await writeFiles(folder, { 'register.txt': 'Rivermouth Garment runs the plant. It does not.' })
  const [item] = await addEvidence(app, { paths: [path] })
  const evidenceId = EvidenceId.parse(item?.id)
  const facts = addFacts(app, [
    { statement: 'Rivermouth runs the plant', pinpoints: [{ evidenceId, page: 1, quote: 'runs the plant' }] },
    { statement: 'It is said to run it', pinpoints: [{ evidenceId, page: 1, quote: 'of which nothing is said' }] },
    { statement: 'It may run it', certainty: 'inferred', pinpoints: [{ evidenceId, page: 1 }] },
    { statement: 'It does not', bearing: 'against', pinpoints: [{ evidenceId, page: 1, quote: 'It does not' }] },
  ])
  const [firm, site] = (['company', 'site'] as const).map((kind) =>
    saveEntity(app, { id: null, entity: { kind, names: [{ text: `Rivermouth ${kind}` }] } }),
  )
  return { app, folder, evidenceId, facts, firm: EntityId.parse(firm), site: EntityId.parse(site) }
}

it('a link is proved by a fact that is there to be seen, else inferred, else backed by nothing', async () => {
  const { app, facts, firm, site } = await siteAndFirm()
  const [shown, unseen, guessed, against] = facts
  const cases: readonly (readonly [(FactId | undefined)[], string | null, string])[] = [
    [[shown], null, 'proved'],
    [[shown, guessed], 'by the address', 'proved'],
    [[unseen], null, 'none'],
    [[against], null, 'none'],
    [[guessed], null, 'inferred'],
    [[unseen], 'by the address', 'inferred'],
    [[], null, 'none'],
  ]
  for (const [some, inferred, proof] of cases) {
    const link: NewLink = {
      from: firm,
      to: site,
      relation: 'operates',
      facts: some.flatMap((id) => id ?? []),
      inferred,
    }
    const id = saveLink(app, { id: null, link })
    expect(listLinks(app).find((one) => one.id === id)).toMatchObject({ relation: 'operates', inferred, proof })
    removeLink(app, id)
  }
})

it('loses its proof with the fact, the item or a dropped side of a contradiction, and has it back with them', async () => {
  const { app, evidenceId, facts, firm, site } = await siteAndFirm()
  const [fact, , , other] = facts
  if (!fact || !other) throw new Error('the facts were added')
  const link: NewLink = { from: firm, to: site, relation: 'operates', facts: [fact], date: '2016 – 2021' }
  const id = saveLink(app, { id: null, link })
  const proof = () => listLinks(app)[0]?.proof
  removeFact(app, { id: fact })
  expect(listLinks(app)[0]).toMatchObject({ facts: [], proof: 'none' })
  undo(app)
  expect(proof()).toBe('proved')
  trashEvidence(app, { ids: [evidenceId] })
  expect(proof()).toBe('none')
  undo(app)
  expect(proof()).toBe('proved')
  const statement = 'Rivermouth runs the plant'
  editFact(app, { id: fact, fact: { statement, pinpoints: [{ evidenceId, page: 1, quote: 'not there' }] } })
  expect(proof()).toBe('none')
  undo(app)
  settleConflict(app, { id: linkConflict(app, { fact, with: other }), how: 'drop', note: 'Misread.', dropped: fact })
  expect(proof()).toBe('none')
  expect(listLinks(app)).toMatchObject([{ id, from: firm, to: site, date: '2016 – 2021' }])
})

it('is rewritten, removed and brought back whole, stamped by field; what is no link is refused with nothing kept', async () => {
  const { app, facts, firm, site } = await siteAndFirm()
  const base: NewLink = { from: firm, to: site, relation: 'operates', facts: facts.slice(0, 1) }
  const id = saveLink(app, { id: null, link: base })
  saveLink(app, { id, link: { ...base, relation: 'owner-of', facts: [], inferred: 'the sign at the gate' } })
  const after = listLinks(app)
  expect(after).toMatchObject([{ id, relation: 'owner-of', facts: [], proof: 'inferred' }])
  undo(app)
  expect(listLinks(app)).toMatchObject([{ id, relation: 'operates', facts: facts.slice(0, 1), inferred: null }])
  removeLink(app, id)
  expect(listLinks(app)).toEqual([])
  undo(app)
  expect(listLinks(app)).toMatchObject([{ id, relation: 'operates', facts: facts.slice(0, 1) }])
  expect(stampsOf(app.database.read, id).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['relation', 'facts', 'inferred']),
  )
  expect(readEvents(app.database.read).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['entity.linked', 'entity.link-edited', 'entity.link-removed']),
  )
  const missing = EntityId.parse('0192f0c0-0000-7000-8000-000000000009')
  const refused: readonly [Partial<NewLink>, string][] = [
    [{ to: firm }, 'same-entity'],
    [{ to: missing }, 'no-such-entity'],
    [{ facts: ['0192f0c0-0000-7000-8000-000000000009'] }, 'no-such-fact'],
    [{ date: 'one day' }, 'bad-date'],
    [{ relation: 'knows' as 'operates' }, 'bad-link'],
  ]
  for (const [part, code] of refused)
    expect(() => saveLink(app, { id: null, link: { ...base, ...part } }), code).toThrow(
      expect.objectContaining({ code }),
    )
  judgePair(app, { one: firm, other: site, verdict: 'same', reason: 'one sign' })
  expect(() => saveLink(app, { id: null, link: base })).toThrow(expect.objectContaining({ code: 'same-entity' }))
  expect(listLinks(app)).toHaveLength(1)
})

it('an entity has the shipments of all its names: how many, the last, with whom, and the rows themselves', async () => {
  const { app, folder, firm } = await siteAndFirm()
  const rows = [
    'Bill of Lading Number,Arrival Date,Shipper,Consignee',
    'RVM0001,2020-05-04,"RIVERMOUTH GARMENT CO., LTD",HARBOR APPAREL INC',
    'RVM0002,2021-05-05,Rivermouth Company,Harbor Apparel Inc',
    'RVM0003,2021-06-06,Rivermouth Company,TO ORDER',
    'RVM0004,2022-05-07,Summit Seafood,Harbor Apparel Inc',
  ]
  const [path = ''] = await writeFiles(folder, { 'shipments.csv': `${rows.join('\n')}\n` })
  await importTradeFile(app, path, { preset: 'auto' })
  const spelled = saveEntity(app, {
    id: null,
    entity: { kind: 'company', names: [{ text: 'Rivermouth Garment Co., Ltd' }] },
  })
  expect(entityTrade(app, firm)).toEqual({
    shipments: 2,
    first: '2021-05-05',
    last: '2021-06-06',
    partners: [
      { name: 'Harbor Apparel Inc', role: 'consignee', shipments: 1, first: '2021-05-05', last: '2021-05-05' },
    ],
  })
  judgePair(app, { one: firm, other: spelled, verdict: 'same', reason: 'the register' })
  expect(entityTrade(app, spelled)).toMatchObject({ shipments: 3, first: '2020-05-04' })
  const page = listShipments(app, { entity: firm, offset: 0, limit: 10 })
  expect(page.shipments.map(({ bill }) => bill)).toEqual(['RVM0003', 'RVM0002', 'RVM0001'])
})
