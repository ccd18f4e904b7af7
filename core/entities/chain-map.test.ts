import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { chainAlt } from '../../domain/entities/chain-map.ts'
import { FrozenChain } from '../../domain/entities/frozen-chain.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { drawChainMap } from '../../document/chart/draw-chain-map.ts'
import { layChain } from '../../document/chart/lay-chain.ts'
import { partOfChain } from '../../document/chart/part-of-chain.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { makeItem } from '../made/make-item.ts'
import { showMadeItem } from '../made/show-made-item.ts'
import { impliedProtection } from '../protection/implied-protection.ts'
import { protectName } from '../protection/protect-name.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { drawChain } from './draw-chain.ts'
import { mapChain } from './map-chain.ts'
import { saveChain } from './save-chain.ts'
import { saveEntity } from './save-entity.ts'
import { saveLink } from './save-link.ts'
import { tiersOf } from './tiers-of.ts'

const HEADER =
  'Bill of Lading Number,Arrival Date,Consignee,Consignee (Original Format),Consignee SIC Codes,Shipper,Shipper (Original Format),Shipper SIC Codes,Notify Party,Carrier,Shipment Origin,Shipment Destination,Port of Unlading,Port of Lading'
const row = (bill: string, day: string, consignee: string, shipper: string) =>
  `${bill},${day},${consignee},,,${shipper},,,,,China,,Newark,Busan`

/** A chain in four scripts with a proved, an inferred and a bare step, a ring, and one step over two tiers. */
async function mapCase() {
  const { app, folder, path } = await tempCase()
  const rows = [
    row('RVM1', '12/23/2020', 'Harbor Knits Inc', 'Anvil Trading'),
    row('RVM2', '01/04/2021', 'Harbor Knits Inc', 'Anvil Trading'),
  ]
  const [trade = '', note = ''] = await writeFiles(folder, {
    'shipments.csv': `${[HEADER, ...rows].join('\n')}\n`,
    'register.txt': 'Rivermouth Garment runs Plant 4.',
  })
  await importTradeFile(app, trade, { preset: 'panjiva-us' })
  const [item] = await addEvidence(app, { paths: [note] })
  const evidenceId = EvidenceId.parse(item?.id)
  const fact = addFact(app, { statement: 'It runs it', pinpoints: [{ evidenceId, page: 1, quote: 'runs Plant 4' }] })
  const keep = (kind: 'site' | 'company' | 'brand' | 'person', name: string) =>
    saveEntity(app, { id: null, entity: { kind, names: [{ text: name }] } })
  const ids = {
    cotton: keep('company', 'شىنجاڭ پاختا شىركىتى'),
    site: keep('site', '河口服装四号工厂'),
    maker: keep('company', '강하구 의류 유한회사'),
    exporter: keep('company', 'Anvil Trading'),
    importer: keep('company', 'Harbor Knits Inc'),
    brand: keep('brand', 'A very long name of a brand that has no room in one line of a box <& more>'),
  }
  const link = (
    from: keyof typeof ids,
    relation: Parameters<typeof saveLink>[1]['link']['relation'],
    to: keyof typeof ids,
    how: object,
  ) => saveLink(app, { id: null, link: { from: ids[from], to: ids[to], relation, ...how } })
  link('cotton', 'supplies', 'site', {})
  link('maker', 'operates', 'site', { facts: [fact] })
  link('maker', 'supplies', 'exporter', { inferred: 'one address' })
  link('site', 'supplies', 'exporter', { facts: [fact] })
  link('brand', 'brand-of', 'importer', {})
  link('importer', 'supplies', 'maker', {})
  return { app, folder, path, ids, fact }
}

const words = (text: string) => text.replace(/\s+/g, '')

it('places every entity and step once, from left to right, and nothing over another', async () => {
  const { app } = await mapCase()
  const { chain, layout, alt } = mapChain(app, 700)
  expect(layout.nodes).toHaveLength(chain.nodes.length)
  expect(layout.edges.map(({ edge }) => edge).toSorted()).toEqual(chain.edges.map((_, i) => i))
  const boxes = [
    ...layout.nodes,
    ...layout.edges.map(({ words: { x, y, lines } }) => ({
      x: x - 20,
      y: y - 8,
      width: 40,
      height: lines.length * 11 + 10,
    })),
  ]
  for (const [i, a] of boxes.entries()) {
    expect([a.x >= 0, a.y >= 0, a.x + a.width <= layout.width, a.y + a.height <= layout.height]).not.toContain(false)
    for (const b of boxes.slice(i + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(apart, JSON.stringify([a, b])).toBe(true)
    }
  }
  const x = new Map(layout.nodes.map((node) => [node.id, node.x]))
  const tiers = chain.nodes.map(({ id, tier }) => [tier, x.get(id) ?? 0] as const)
  for (const [tier, left] of tiers)
    for (const [other, right] of tiers) if (tier < other) expect(left).toBeLessThan(right)
  expect(layChain(chain, 700)).toEqual(layout)
  expect(alt).toContain('Anvil Trading 2 shipments, 2020–2021 to Harbor Knits Inc (proved)')
  expect(alt).toContain('شىنجاڭ پاختا شىركىتى supplies 河口服装四号工厂 (no proof)')
})

it('prints no advice to who makes the map', () => {
  const nexus = { proved: false, site: null, importer: null, path: [], breaks: [], says: 'Link the site.' }
  expect(chainAlt({ nodes: [], edges: [], nexus })).not.toContain('Link the site')
  expect(drawChainMap({ nodes: [], edges: [], nexus }, 400).svg).not.toContain('Link the site')
})

it('counts no step that closes a ring, and draws of very many entities the way and the links first', () => {
  const ends = (from: string, to: string) =>
    ({ from, to, moves: 'along' }) as unknown as Parameters<typeof tiersOf>[0][number]
  const ring = tiersOf([ends('b', 'c'), ends('c', 'd'), ends('d', 'b'), ends('a', 'b'), ends('c', 'e')])
  expect(Object.fromEntries(ring)).toEqual({ b: 1, c: 2, d: 3, e: 3 })
  const nodes = Array.from({ length: 100 }, (_, i) => ({ id: `n${i}`, name: `N${i}`, tier: i < 50 ? 0 : 1 }))
  const edges = nodes.slice(0, 50).map(({ id }, i) => ({ from: id, to: `n${i + 50}`, shipments: i === 3 ? null : i }))
  const nexus = { path: [{ from: 'n0', to: 'n50', proof: 'proved' }] }
  const { chain, left } = partOfChain({ nodes, edges, nexus } as unknown as Parameters<typeof partOfChain>[0])
  expect([chain.nodes.length, left]).toEqual([60, 40])
  expect(chain.edges.map(({ shipments }) => shipments)).toEqual(expect.arrayContaining([0, null, 49]))
  expect(chain.edges.map(({ shipments }) => shipments)).not.toContain(10)
})

it('writes the map as SVG, PNG, PDF and GraphML, tells lines apart by stroke and word, and keeps the JSON as it was', async () => {
  const { app, folder } = await mapCase()
  const save = async (name: string) => {
    const path = join(folder, name)
    await saveChain(app, { path, aliases: false })
    return await readFile(path)
  }
  const svg = (await save('map.svg')).toString('utf8')
  expect(svg).toMatch(/stroke-dasharray="6 3"/)
  expect(svg).toMatch(/stroke-dasharray="1.5 3"/)
  for (const told of ['河口服装四号工厂', '의류', 'no proof', 'inferred', 'proved', '&lt;&amp;'])
    expect(svg).toContain(told)
  const { width, height } = await sharp(await save('map.png')).metadata()
  expect([width > 1500, height > 200]).toEqual([true, true])
  expect((await save('map.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  const graphml = (await save('map.graphml')).toString('utf8')
  expect(graphml.match(/<node /g)).toHaveLength(6)
  expect(graphml.match(/<edge /g)).toHaveLength(7)
  expect(graphml).toContain('<data key="proof">inferred</data>')
  await expect(save('map.docx')).rejects.toMatchObject({ code: 'bad-map' })
  await expect(save('map.svg')).rejects.toMatchObject({ code: 'cannot-write' })
}, 60_000)

it('is frozen as an exhibit with steps, proof, sources and data, and stays as it was when the chain changes', async () => {
  const { app, ids } = await mapCase()
  const item = await makeItem(app, { kind: 'chain', definition: {} })
  const text = words(
    readPageText(app.database.read, item.id)
      .map((page) => page.text)
      .join(' '),
  )
  const data = listEvidence(app.database.read).find(
    ({ originalName }) => originalName === 'data-map-of-the-supply-chain.csv',
  )
  for (const told of ['河口服装四号工厂', 'shipments,rows2,3', 'register,p.1', data?.sha256 ?? 'no data'])
    expect(text.toLowerCase()).toContain(words(told).toLowerCase())
  const frozen = () => FrozenChain.parse(JSON.parse(showMadeItem(app, item.id)?.definition ?? ''))
  expect(frozen().chain).toEqual(drawChain(app))
  saveLink(app, { id: null, link: { from: ids.exporter, to: ids.maker, relation: 'linked-with' } })
  expect(frozen().chain.edges).toHaveLength(7)
  const anew = await makeItem(app, { kind: 'chain', id: item.id })
  expect([anew.id, frozen().chain.edges.length]).toEqual([item.id, 8])
}, 60_000)

it('a map with a protected name is withheld as a whole; one made with aliases holds none of it and is shown', async () => {
  const { app, folder } = await mapCase()
  const plain = await makeItem(app, { kind: 'chain', definition: {} })
  protectName(app, {
    name: '강하구 의류 유한회사',
    alias: 'Maker A',
    variants: ['Rivermouth Garment'],
    reason: 'source',
  })
  const masked = await makeItem(app, { kind: 'chain', definition: { title: 'Public map', aliases: true } })
  const whole = () => impliedProtection(app.database.read).redactions.map(({ evidenceId }) => evidenceId)
  expect(whole()).toContain(plain.id)
  expect(whole()).not.toContain(masked.id)
  expect(showMadeItem(app, masked.id)?.definition).not.toContain('강하구')
  for (const name of ['a.svg', 'a.graphml']) {
    await saveChain(app, { path: join(folder, name), aliases: true })
    const written = await readFile(join(folder, name), 'utf8')
    expect(written).toContain('Maker A')
    expect(written).not.toContain('강하구')
  }
}, 60_000)
