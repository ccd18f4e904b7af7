import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { eventsOf } from '../../domain/timeline/timeline-map.ts'
import { FrozenTimeline, TimelineAsked } from '../../domain/timeline/timeline.ts'
import { drawTimeline as drawParts, TIMELINE_ROOM } from '../../document/chart/draw-timeline.ts'
import { layTimeline } from '../../document/chart/lay-timeline.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { entityNamed } from '../entities/entity-named.ts'
import { linkFact } from '../entities/link-fact.ts'
import { saveEntity } from '../entities/save-entity.ts'
import { arrangeExhibit } from '../exhibits/arrange-exhibit.ts'
import { addFact } from '../facts/add-fact.ts'
import { makeItem } from '../made/make-item.ts'
import { showMadeItem } from '../made/show-made-item.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { impliedProtection } from '../protection/implied-protection.ts'
import { protectName } from '../protection/protect-name.ts'
import { redactEvidence } from '../protection/redact-evidence.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { drawTimeline } from './draw-timeline.ts'
import { saveTimeline } from './save-timeline.ts'

const template = 'wro-12-42'
const asked = (of: Partial<TimelineAsked> = {}) => TimelineAsked.parse(of)
const HEADER =
  'Bill of Lading Number,Arrival Date,Consignee,Consignee (Original Format),Consignee SIC Codes,Shipper,Shipper (Original Format),Shipper SIC Codes,Notify Party,Carrier,Shipment Origin,Shipment Destination,Port of Unlading,Port of Lading'
const row = (bill: string, day: string) => `${bill},${day},Harbor Knits Inc,,,Anvil Trading,,,,,China,,Newark,Busan`

/** Dates of every kind, as typed, and what they may stand for. */
const DATES = [
  ['2020-11-03', '2020-11-03', '2020-11-03'],
  ['before 2020-12-23', null, '2020-12-23'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['spring 2020', '2020-03-01', '2020-05-31'],
  ['c. 2018', '2018-01-01', '2018-12-31'],
  ['2019-06 to 2021-02', '2019-06-01', '2021-02-28'],
  ['since Mar 2021', '2021-03-01', null],
] as const

async function timelineCase() {
  const { app, folder, path } = await tempCase()
  const trade = [row('RVM1', '12/23/2020'), row('RVM2', '01/04/2021'), row('RVM3', '06/30/2021')]
  const [shipments = '', register = '', letter = ''] = await writeFiles(folder, {
    'shipments.csv': `${[HEADER, ...trade].join('\n')}\n`,
    'register.txt': 'The register of Plant 4.',
    'letter.txt': 'The letter of Kim Chul-soo.',
  })
  await importTradeFile(app, shipments, { preset: 'panjiva-us' })
  const items = await addEvidence(app, { paths: [register, letter] })
  const [of, secret] = items.map(({ id }) => EvidenceId.parse(id))
  if (!of || !secret) throw new Error('two items were added')
  const pinpoints = [{ evidenceId: of, page: 1, quote: 'register of Plant 4' }]
  const facts = DATES.map(([date], i) =>
    addFact(app, { statement: `It is told of day ${i + 1}.`, date, pinpoints, requirements: ['production-how'] }),
  )
  addFact(app, { statement: 'The plant denies it.', date: '2020-11-03', pinpoints, bearing: 'against' })
  addFact(app, { statement: 'Nobody knows when.', pinpoints })
  const held = addFact(app, {
    statement: 'Kim Chul-soo was held at Plant 4.',
    date: '2020-06',
    pinpoints: [{ evidenceId: secret, page: 1, quote: 'letter of Kim Chul-soo' }],
  })
  const keep = (name: string) => saveEntity(app, { id: null, entity: { kind: 'company', names: [{ text: name }] } })
  const [anvil] = [keep('Anvil Trading'), keep('Harbor Knits Inc')]
  if (facts[0]) linkFact(app, { entity: anvil, fact: facts[0], on: true })
  return { app, folder, path, facts, secret, held, anvil }
}

it('tells every date as vaguely as it is known, in the order of the chronology, and leaves out no fact', async () => {
  const { app, facts, anvil } = await timelineCase()
  const timeline = drawTimeline(app, asked())
  expect(timeline.events.map(({ when, text }) => `${when ?? ''}: ${text}`)).toEqual([
    'c. 2018: It is told of day 5.',
    '2019: It is told of day 3.',
    '2019-06 to 2021-02: It is told of day 6.',
    'spring 2020: It is told of day 4.',
    '2020-06: Kim Chul-soo was held at Plant 4.',
    '2020-11-03: It is told of day 1.',
    '2020-11-03: The plant denies it.',
    'before 2020-12-23: It is told of day 2.',
    '2020-12-23: First recorded shipment from Anvil Trading to Harbor Knits Inc, of 3',
    'since Mar 2021: It is told of day 7.',
    '2021-06-30: Last known shipment from Anvil Trading to Harbor Knits Inc, of 3 recorded',
  ])
  for (const [i, [, earliest, latest]] of DATES.entries())
    expect(timeline.events.find(({ factId }) => factId === facts[i])).toMatchObject({ earliest, latest })
  expect(timeline.undated.map(({ text }) => text)).toEqual(['Nobody knows when.'])
  const against = timeline.events.filter(({ stance }) => stance === 'against')
  expect(against.map(({ lane }) => lane)).toEqual([expect.stringContaining('speaks against the petition')])
  const last = timeline.events.at(-1)
  expect([last?.evidence[0]?.row, last?.lane]).toEqual([4, 'Recorded shipments'])
  const only = (of: Partial<TimelineAsked>) => eventsOf(drawTimeline(app, asked(of))).map(({ when }) => when)
  expect(only({ from: '2021-03' })).toEqual(['since Mar 2021', '2021-06-30', null])
  expect(only({ to: '2018' })).toEqual(['c. 2018', 'before 2020-12-23', null])
  expect(only({ entity: entityNamed(app, 'anvil trading') })).toEqual(['2020-11-03', '2020-12-23', '2021-06-30'])
  expect(entityNamed(app, anvil)).toBe(anvil)
  expect(only({ element: 'production-how' })).toHaveLength(7)
  expect(only({ stance: 'against' })).toEqual(['2020-11-03'])
  expect(drawTimeline(app, asked({ by: 'entity' })).lanes).toEqual(['Anvil Trading', 'Of no entity'])
  expect(() => only({ from: 'soon' })).toThrow(/no date/)
  expect(() => only({ element: 'nothing' })).toThrow(/no template/i)
  expect(() => entityNamed(app, 'Nobody')).toThrow(/No entity/)
})

it('draws a point for an exact day alone, a bar for what is vague, and lets open ends fade', async () => {
  const { app, facts } = await timelineCase()
  const timeline = drawTimeline(app, asked())
  const { parts, scale } = layTimeline(timeline, { width: 490, height: null })
  const marks = new Map(
    parts[0]?.events.map(({ event, mark }) => [eventsOf(timeline)[event]?.factId, mark] as const) ?? [],
  )
  const [exact, before, year, season, circa, , since] = facts.map((id) => marks.get(id))
  expect([exact?.exact, (exact?.x1 ?? 0) === exact?.x2]).toEqual([true, true])
  for (const mark of [before, year, season, circa, since]) expect(mark?.exact).toBe(false)
  expect(before).toMatchObject({ x1: 0, fadesLeft: true, fadesRight: false })
  expect(year).toMatchObject({ fadesLeft: false, fadesRight: false })
  expect(circa).toMatchObject({ fadesLeft: true, fadesRight: true })
  expect(since).toMatchObject({ x2: scale, fadesLeft: false, fadesRight: true })
  expect((year?.x2 ?? 0) - (year?.x1 ?? 0)).toBeGreaterThan(3 * ((season?.x2 ?? 0) - (season?.x1 ?? 0)))
  expect(marks.get(null)).toMatchObject({ kind: 'shipment' })
  const undated = parts[0]?.events.at(-1)
  expect([undated?.mark, undated?.when]).toEqual([null, `${eventsOf(timeline).length}. No date`])
})

it('wraps what is long, lets nothing lie over another, and goes on over pages with every lane named again', () => {
  const said =
    'A very long statement in which words follow words, 河口服装四号工厂 among them, & none is <lost>. '.repeat(3)
  const event = (i: number) => ({
    ...({ kind: 'fact', when: '2020', earliest: '2020-01-01', latest: '2020-12-31', about: false } as const),
    ...({ text: `${i} ${said}`, factId: null, lane: i < 30 ? 'One lane' : 'Another', stance: 'for' } as const),
    evidence: [],
  })
  const timeline = {
    events: Array.from({ length: 60 }, (_, i) => event(i)),
    undated: [],
    lanes: ['One lane', 'Another'],
    left: 0,
  }
  const { parts, width } = layTimeline(timeline, TIMELINE_ROOM)
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.flatMap(({ events }) => events.map((placed) => placed.event))).toEqual(timeline.events.map((_, i) => i))
  for (const { lanes, events, height } of parts) {
    expect(height).toBeLessThanOrEqual(TIMELINE_ROOM.height)
    expect(lanes[0]?.y).toBeLessThan(events[0]?.y ?? 0)
    const rows = [...lanes, ...events].toSorted((a, b) => a.y - b.y)
    for (const [i, { y, height: high }] of rows.entries())
      expect(y + high).toBeLessThanOrEqual((rows[i + 1]?.y ?? height) + 0.001)
  }
  for (const { lines } of parts.flatMap(({ events }) => events))
    for (const line of lines) expect(line).not.toMatch(/^[.,>]/)
  const [first] = parts
  const bare = (text: string) => text.replace(/\s/g, '')
  expect(bare(first?.events[0]?.lines.join('') ?? '')).toBe(bare(`0 ${said}`))
  expect(width).toBe(TIMELINE_ROOM.width)
  const drawn = drawParts(timeline, TIMELINE_ROOM)
  expect(drawn).toEqual(drawParts(timeline, TIMELINE_ROOM))
  expect(drawn[1]?.svg).toContain('&amp; none is &lt;lost&gt;')
})

it('writes SVG, PNG however large, PDF and CSV, and each is whole', async () => {
  const { app, folder } = await timelineCase()
  const save = async (name: string) => {
    await saveTimeline(app, { path: join(folder, name), asked: asked() })
    return await readFile(join(folder, name))
  }
  const svg = (await save('t.svg')).toString('utf8')
  expect(svg).toMatch(/^<svg[^>]*><title>Timeline, 12 events\./)
  expect(svg).toContain('before 2020-12-23')
  const { width, height, format } = await sharp(await save('t.png')).metadata()
  expect([format, width > 1500, height > 1500]).toEqual(['png', true, true])
  const { pages } = await readPdf(await save('t.pdf'))
  const words = pages.map(({ squeezed }) => squeezed).join('')
  for (const told of ['before2020-12-23', 'spring2020', 'Wheretheproofstands', 'speaksagainstthepetition', 'row4'])
    expect(words).toContain(told)
  const { data } = Papa.parse<Record<string, string>>((await save('t.csv')).toString('utf8'), { header: true })
  expect(data.find(({ when }) => when === 'before 2020-12-23')).toMatchObject({ earliest: '', latest: '2020-12-23' })
  await expect(save('t.docx')).rejects.toMatchObject({ code: 'bad-timeline' })
  await expect(save('t.svg')).rejects.toMatchObject({ code: 'cannot-write' })
  const none = { path: join(folder, 'none.svg'), asked: asked({ element: 'worker-protection' }) }
  await expect(saveTimeline(app, none)).rejects.toMatchObject({ code: 'bad-timeline' })
}, 60_000)

it('is frozen with its data, what was asked, sources and hashes, and stays as it was until it is made anew', async () => {
  const { app } = await timelineCase()
  const item = await makeItem(app, { kind: 'timeline', definition: { title: 'Anvil', from: '2019', to: '2021' } })
  const data = listEvidence(app.database.read).find(({ originalName }) => originalName === 'data-anvil.csv')
  expect(data?.kind).toBe('other')
  const frozen = () => FrozenTimeline.parse(JSON.parse(showMadeItem(app, item.id)?.definition ?? ''))
  expect(frozen()).toMatchObject({
    from: '2019',
    to: '2021',
    evidence: [data?.id, expect.anything(), expect.anything(), expect.anything()],
  })
  const shown = frozen().timeline.events.length
  addFact(app, { statement: 'One more.', date: '2020', pinpoints: [{ evidenceId: item.id, page: 1 }] })
  expect(frozen().timeline.events).toHaveLength(shown)
  const anew = await makeItem(app, { kind: 'timeline', id: item.id })
  expect([anew.id, frozen().timeline.events.length]).toEqual([item.id, shown + 1])
  const nothing = makeItem(app, { kind: 'timeline', definition: { element: 'worker-protection' } })
  await expect(nothing).rejects.toMatchObject({ code: 'not-a-table' })
}, 60_000)

it('with a protected name it is withheld as a whole; made with aliases it holds neither the name nor what rests on a withheld item', async () => {
  const { app, folder, secret } = await timelineCase()
  const plain = await makeItem(app, { kind: 'timeline', definition: {} })
  protectName(app, { name: 'Kim Chul-soo', alias: 'Worker 3', variants: [], reason: 'source' })
  protectName(app, { name: 'Anvil Trading', alias: 'Exporter B', variants: [], reason: 'source' })
  const named = await makeItem(app, { kind: 'timeline', definition: { title: 'With names', aliases: true } })
  expect(showMadeItem(app, named.id)?.definition).toContain('Worker 3 was held')
  redactEvidence(app, { evidenceId: secret, whole: true, reason: 'source' })
  const whole = () => impliedProtection(app.database.read).redactions.map(({ evidenceId }) => evidenceId)
  expect([plain.id, named.id].map((id) => whole().includes(id))).toEqual([true, true])
  const masked = await makeItem(app, {
    kind: 'timeline',
    definition: { title: 'Anvil Trading, public', aliases: true },
  })
  expect(whole()).not.toContain(masked.id)
  expect(FrozenTimeline.parse(JSON.parse(showMadeItem(app, masked.id)?.definition ?? '')).timeline.left).toBe(1)
  for (const { id } of [plain, masked]) arrangeExhibit(app, { template, evidenceId: id, edit: { included: true } })
  for (const name of ['a.svg', 'a.csv']) {
    await saveTimeline(app, { path: join(folder, name), asked: asked({ aliases: true, by: 'entity' }) })
    const written = await readFile(join(folder, name), 'utf8')
    expect(written).toContain('Exporter B')
    for (const secretWord of ['Chul-soo', 'Worker 3', 'Anvil', 'letter']) expect(written).not.toContain(secretWord)
  }
  const shown = readPageText(app.database.read, masked.id).map(({ text }) => text)
  expect(shown.join(' ')).toMatch(/Exporter B, public/)
  expect(shown.join(' ')).toMatch(/1 event that rests on withheld items alone is left out/)
  expect(shown.join(' ')).not.toMatch(/Chul-soo|Worker 3|Anvil|letter/)
  const out = join(folder, 'public')
  expect((await buildPetition(app, { template, out, final: false, version: 'public' })).leaks).toEqual([])
  const { pages } = await readPdf(await readFile(join(out, 'petition.pdf')))
  const words = pages.map(({ squeezed }) => squeezed).join('')
  expect(words.match(/Chul-?soo|AnvilTrading/g)).toBeNull()
  expect(words).toContain('ExporterB,public')
}, 120_000)
