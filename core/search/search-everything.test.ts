import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { judgePair } from '../entities/judge-pair.ts'
import { saveEntity } from '../entities/save-entity.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { closeQuestion } from '../questions/answer-question.ts'
import { askQuestion } from '../questions/ask-question.ts'
import { importTradeFile } from '../trade/import-trade.ts'
import { shipmentAt } from '../trade/list-shipments.ts'
import { protectName } from '../protection/protect-name.ts'
import { undo } from '../undo/undo.ts'
import { listUnsearchable } from './list-unsearchable.ts'
import { searchEverything } from './search-everything.ts'
import { searchTerms } from './search-terms.ts'
import { writeMatrix } from './write-matrix.ts'

const PIXEL = join(import.meta.dirname, '../../tests/fixtures/pixel.png')

async function desk() {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, {
    'roll.txt': 'The roll names 김철수 and others.',
    'press.txt': 'Kim Chul-soo spoke to the press. Wages were withheld.',
    '=cmd.txt': 'Wages, again wages. Dandong Huayang 丹东华阳',
    'pixel.png': await readFile(PIXEL),
    'empty.pdf': '',
  })
  const added = await addEvidence(app, { paths })
  const [roll, press, wages, pixel] = added.map(({ id }) => id)
  if (!roll || !press || !wages || !pixel) throw new Error('four items were added')
  editEvidence(app, { id: press, edit: { kind: 'press-report', language: 'en', date: 'Nov 2020', source: 'Yonhap' } })
  editEvidence(app, { id: roll, edit: { language: 'ko', note: 'Handed over in Ürümchi' } })
  editEvidence(app, { id: pixel, edit: { kind: 'photo' } })
  const pinpoints = [{ evidenceId: press, page: 1, quote: 'Wages were withheld' }]
  const fact = addFact(app, { statement: 'Pay was kept back by 한라.', date: '2020', bearing: 'against', pinpoints })
  return { app, folder, roll, press, wages, pixel, fact }
}

const pages = (app: App, query: string) =>
  searchEverything(app, { query })
    .hits.map(({ title }) => title)
    .sort()
const notes = (app: App, query: string) =>
  searchEverything(app, { query })
    .notes.map(({ title }) => title)
    .sort()

it('finds facts, entities and what is written of items, and has them right after each change and undo', async () => {
  const { app, fact, wages } = await desk()
  saveEntity(app, {
    id: null,
    entity: { kind: 'company', names: [{ text: 'Łódź Textiles' }], note: 'see the 노동부 list' },
  })
  expect(searchEverything(app, { query: '한라' }).facts).toMatchObject([
    { factId: fact, marks: [[expect.any(Number), expect.any(Number)]] },
  ])
  expect(searchEverything(app, { query: '"wages were withheld"' })).toMatchObject({
    facts: [{ factId: fact }],
    hits: [{ page: 1 }],
  })
  expect(searchEverything(app, { query: 'lodz 노동' }).entities).toMatchObject([{ name: 'Łódź Textiles' }])
  expect(notes(app, 'urumchi')).toEqual(['roll'])
  editEvidence(app, { id: wages, edit: { note: 'Кто-то сказал' } })
  expect(notes(app, 'кто')).toEqual(['=cmd'])
  undo(app)
  expect(notes(app, 'кто')).toEqual([])
  // A phrase never runs from one field into the next.
  expect(notes(app, '"roll handed"')).toEqual([])
})

it('finds a person by every name an entity or a protection has for them, says so, and leaves it when asked', async () => {
  const { app } = await desk()
  expect(pages(app, 'Kim Chul-soo')).toEqual(['press'])
  const one = saveEntity(app, {
    id: null,
    entity: { kind: 'person', names: [{ text: 'Kim Chul-soo' }, { text: 'Gim Cheolsu' }] },
  })
  const other = saveEntity(app, { id: null, entity: { kind: 'person', names: [{ text: '김철수' }] } })
  judgePair(app, { one, other, verdict: 'same', reason: 'Both on the roll.' })
  const found = searchEverything(app, { query: 'Kim Chul-soo' })
  expect(found.hits.map(({ title }) => title).sort()).toEqual(['press', 'roll'])
  expect(found.hits.find(({ title }) => title === 'roll')?.marks).toHaveLength(1)
  expect(found.expanded).toEqual([{ typed: 'kim chul soo', of: 'Kim Chul-soo', also: ['Gim Cheolsu', '김철수'] }])
  expect(pages(app, '"kim chul soo" press')).toEqual(['press'])
  expect(pages(app, '김철수')).toEqual(['press', 'roll'])
  expect(searchEverything(app, { query: 'Kim Chul-soo', plain: true })).toMatchObject({
    hits: [{ title: 'press' }],
    expanded: [],
  })
  saveEntity(app, {
    id: null,
    entity: { kind: 'company', names: [{ text: 'Dandong Huayang Garment Co., Ltd.' }, { text: '丹东华阳有限公司' }] },
  })
  expect(searchEverything(app, { query: 'wages Dandong Huayang Garment' }).hits).toMatchObject([{ title: '=cmd' }])
  protectName(app, { name: 'Nurgul', alias: 'Worker 3', variants: ['김철수'], reason: 'protected-source' })
  expect(pages(app, 'Worker 3')).toEqual(['roll'])
})

it('narrows by filters, lists items by filters alone, and names those there are when one is unknown', async () => {
  const { app, fact } = await desk()
  expect(notes(app, 'type:photo')).toEqual(['pixel'])
  expect(notes(app, 'type:press')).toEqual(['press'])
  expect(pages(app, 'wages cited:no')).toEqual(['=cmd'])
  expect(pages(app, 'wages cited:yes lang:en source:"yonhap" from:2020-11 to:2021 problem:no')).toEqual(['press'])
  expect(pages(app, 'wages from:2021')).toEqual([])
  expect(notes(app, 'lacks:text')).toEqual(['empty', 'pixel'])
  expect(searchEverything(app, { query: 'wages fact:against' })).toMatchObject({
    hits: [],
    notes: [],
    facts: [{ factId: fact }],
  })
  expect(searchEverything(app, { query: 'type:photo pay' }).facts).toEqual([])
  expect(pages(app, '"wages" https://x.example')).toEqual([])
  expect(() => pages(app, 'colour:red')).toThrow(
    expect.objectContaining({ code: 'unknown-filter', hint: expect.stringContaining('type: lang: cited:') as string }),
  )
  expect(() => pages(app, 'cited:maybe')).toThrow(expect.objectContaining({ code: 'bad-filter' }))
  expect(searchEverything(app, { query: '' })).toMatchObject({ hits: [], facts: [], entities: [], notes: [] })
})

it('finds items and facts by the element they prove: by paragraph, by name, and only where a passage bears it', async () => {
  const { app, roll, press, wages, fact } = await desk()
  const rests = (evidenceId: string, quote: string) => [{ evidenceId: EvidenceId.parse(evidenceId), page: 1, quote }]
  const goods = addFact(app, {
    statement: 'Shirts were sewn there.',
    requirements: ['merchandise', 'production-where'],
    pinpoints: rests(wages, 'Dandong Huayang'),
  })
  addFact(app, { statement: 'Unproved.', requirements: ['merchandise'], pinpoints: rests(roll, 'not in it') })
  const facts = (query: string) => searchEverything(app, { query }).facts.map(({ factId }) => factId)
  for (const query of ['element:b2', 'element:merchandise', 'element:production', 'element:production-where'])
    expect([notes(app, query), facts(query)], query).toEqual([['=cmd'], [goods]])
  expect(pages(app, 'wages element:b3')).toEqual(['=cmd'])
  // A fact against the petition proves its disclosure alone.
  expect([notes(app, 'element:contrary-evidence'), facts('element:contrary-evidence')]).toEqual([['press'], [fact]])
  expect(press).not.toBe(wages)
  expect(notes(app, 'element:b1')).toEqual([])
  expect(() => pages(app, 'element:b9')).toThrow(
    expect.objectContaining({ code: 'bad-filter', hint: expect.stringContaining('b1, b2, b3') as string }),
  )
})

it('finds questions, and shipments by every name of a party, by arrival and by their file', async () => {
  const { app, folder } = await desk()
  const asked = askQuestion(app, { text: 'Who signed for 丹东华阳?', askedOf: 'The bureau in Сеул' })
  const questions = (query: string) => searchEverything(app, { query }).questions
  expect(questions('华阳')).toMatchObject([
    { questionId: asked, open: true, snippet: 'Who signed for 丹东华阳? · The bureau in Сеул' },
  ])
  expect(questions('сеул type:photo')).toEqual([])
  closeQuestion(app, { id: asked, why: 'The office is shut.' })
  expect(questions('"office is shut"')).toMatchObject([{ open: false }])
  const [file] = await writeFiles(folder, {
    'rows.csv': [
      'Bill of Lading Number,Arrival Date,Shipper,Consignee,Shipper Country',
      'RVM0001,2026-05-04,"DANDONG HUAYANG GARMENT CO., LTD",HARBOR APPAREL INC,China',
      'RVM0002,2025-05-05,丹东华阳有限公司,HARBOR APPAREL INC,China',
    ].join('\n'),
  })
  await importTradeFile(app, file ?? '', { preset: 'auto' })
  const rows = (query: string) => searchEverything(app, { query }).shipments.map(({ row }) => row)
  expect(searchEverything(app, { query: 'rvm0001' }).shipments).toMatchObject([
    { row: 2, bill: 'RVM0001', arrival: '2026-05-04', marks: [[expect.any(Number), expect.any(Number)]] },
  ])
  expect([rows('华阳'), rows('huayang')]).toEqual([[3], [2]])
  saveEntity(app, {
    id: null,
    entity: { kind: 'company', names: [{ text: 'Dandong Huayang Garment Co., Ltd.' }, { text: '丹东华阳有限公司' }] },
  })
  expect(rows('丹东华阳有限公司')).toEqual([2, 3])
  expect([rows('harbor from:2026'), rows('harbor to:2025'), rows('harbor type:photo')]).toEqual([[2], [3], []])
  expect([rows('harbor fact:for'), rows('from:2026')]).toEqual([[], []])
  const [hit] = searchEverything(app, { query: 'rvm0002' }).shipments
  if (!hit) throw new Error('RVM0002 is found')
  expect(shipmentAt(app, hit)).toMatchObject({ bill: 'RVM0002', shipper: '丹东华阳有限公司' })
  expect(() => shipmentAt(app, { ...hit, row: 9 })).toThrow(expect.objectContaining({ code: 'no-such-shipment' }))
})

it('lists what no word can be found in, and why', async () => {
  const { app } = await desk()
  const told = listUnsearchable(app).map(({ title, reason }) => [title, reason])
  expect(told).toEqual([
    ['pixel', 'picture-not-read'],
    ['empty', 'empty'],
  ])
})

it('counts many terms by item, goes on past one that is no query, and writes a table without formulas', async () => {
  const { app, folder, press, wages } = await desk()
  const terms = ['wages', ' wages ', '', '=HYPERLINK("x")', 'colour:red', '华阳', '\ufeff"wages were"']
  const matrix = await searchTerms(app, { terms })
  expect(matrix.terms).toMatchObject([
    { term: 'wages', pages: 2, items: 2, problem: null },
    { term: '=HYPERLINK("x")', pages: 0 },
    { term: 'colour:red', problem: expect.stringContaining('no filter') as string },
    { term: '华阳', pages: 1 },
    { term: '"wages were"', pages: 1 },
  ])
  expect(matrix.items.map(({ evidenceId }) => evidenceId).sort()).toEqual([press, wages].sort())
  const out = join(folder, 'terms.csv')
  expect(await writeMatrix(app, { terms, out })).toEqual({ path: out, terms: 5, items: 2 })
  const text = await readFile(out, 'utf8')
  const { data } = Papa.parse<string[]>(text.slice(1).trim())
  expect(data[0]).toEqual(['Item', 'Id', 'wages', `'=HYPERLINK("x")`, 'colour:red', '华阳', '"wages were"'])
  expect(data.slice(3).map(([title]) => title)).toContain(`'=cmd`)
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  const stop = new AbortController()
  await expect(
    searchTerms(app, { terms: ['a', 'b'] }, { signal: stop.signal, progress: () => stop.abort() }),
  ).rejects.toMatchObject({ code: 'cancelled' })
  await expect(searchTerms(app, { terms: [' '] })).rejects.toMatchObject({ code: 'no-terms' })
})
