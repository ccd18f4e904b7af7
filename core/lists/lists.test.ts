import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { NewEntity } from '../../domain/entities/entity.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { judgePair } from '../entities/judge-pair.ts'
import { saveEntity } from '../entities/save-entity.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { listFacts } from '../facts/list-facts.ts'
import { adviseRoute } from '../petition/advise-route.ts'
import { restoreItems } from '../trash/restore-items.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { undo } from '../undo/undo.ts'
import { answerMatch } from './answer-match.ts'
import { citeListing } from './cite-listing.ts'
import { importList, tryList, type ListImport } from './import-list.ts'
import { listedFiles, listings, matchLists } from './match-lists.ts'

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/lists')
const FOUND: ListImport = { list: null, asOf: null }
const file = (name: string) => join(FIXTURES, name)

const add = (app: App, kind: NewEntity['kind'], name: string, rest: Partial<NewEntity> = {}) =>
  saveEntity(app, { id: null, entity: { kind, names: [{ text: name }], ...rest } })

/** What becomes of every record of each file: [file, list, day, entries, skipped, in error, warned]. */
const FILES: readonly (readonly [string, string, string, number, number[], number[], number[]])[] = [
  ['wro-findings-2026-09-29.csv', 'wro-findings', '2026-09-29', 5, [7], [8], [6]],
  ['uflpa-entity-list.html', 'uflpa-entity-list', '2026-08-01', 3, [], [6], []],
  ['sdn.xml', 'ofac-sdn', '2026-11-20', 3, [], [4], []],
  ['sdn.csv', 'ofac-sdn', '2026-08-01', 3, [], [4], [1]],
]

describe('a list’s file', () => {
  test.each(FILES)('%s: every record is accounted for', async (name, list, asOf, entries, skipped, errors, warned) => {
    const { app } = await tempCase()
    const tells = name.includes('2026') || name.endsWith('.xml')
    const report = await importList(app, file(name), { list: null, asOf: tells ? null : '1 Aug 2026' })
    expect(report).toMatchObject({ list, asOf, imported: entries })
    expect(report.skipped.map(({ row }) => row)).toEqual(skipped)
    expect(report.errors.map(({ row }) => row)).toEqual(errors)
    expect(report.warnings.map(({ row }) => row)).toEqual(warned)
    expect(report.imported + skipped.length + errors.length).toBe(report.records)
    expect(listEvidence(app).map(({ id, kind }) => [id, kind])).toEqual([[report.evidenceId, 'government-document']])
    expect(listedFiles(app)).toMatchObject([{ list, asOf, entries, newest: true }])
  })

  test('an entry of SDN.XML keeps its own number, whatever numbers its parts have', async () => {
    const { app } = await tempCase()
    await importList(app, file('sdn.xml'), FOUND)
    add(app, 'person', 'Chol Ri')
    add(app, 'company', 'Korea Ganggu Trading')
    const found = (await matchLists(app)).matches.map(({ entry: { key, under, country } }) => [key, under, country])
    expect(found.toSorted()).toEqual([
      ['90001', 'DPRK3, DPRK4', 'China'],
      ['90002', 'DPRK', null],
    ])
  })

  test('a spreadsheet with lines above its header is read as the saved page is', async () => {
    const { app, folder } = await tempCase()
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('List')
    sheet.addRows([['Copied from the page'], [], ['Name of Entity', 'Section', 'Effective Date']])
    sheet.addRow(['Polar Cotton Co. (a.k.a. Polaris Cotton)', '2(d)(2)(B)(v)', '2023-08-02'])
    const path = join(folder, 'list.xlsx')
    await writeFile(path, Buffer.from(await book.xlsx.writeBuffer()))
    add(app, 'company', 'POLARIS COTTON LIMITED')
    await importList(app, path, { list: null, asOf: '2026-11-01' })
    const { matches } = await matchLists(app)
    expect(matches).toMatchObject([
      {
        by: 'name',
        entry: { row: 4, names: ['Polar Cotton Co.', 'Polaris Cotton'], under: '2(d)(2)(B)(v)', since: '2023-08-02' },
      },
    ])
  })

  test('a file that is no list, of no day or of tomorrow, or cut short leaves nothing', async () => {
    const { app, folder } = await tempCase()
    const write = async (name: string, text: string) => {
      await writeFile(join(folder, name), text)
      return join(folder, name)
    }
    const xml = await readFile(file('sdn.xml'), 'utf8')
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><sdnList><sdnEntry><uid>1</uid><lastName>&y;</lastName></sdnEntry></sdnList>`
    const refused: readonly (readonly [string, ListImport, string])[] = [
      [await write('prices.csv', 'Item,Price\nShirt,10\n'), FOUND, 'bad-list'],
      [await write('cut.xml', xml.slice(0, -400)), FOUND, 'bad-list'],
      [await write('bomb.xml', bomb), FOUND, 'bad-list'],
      [await write('empty.csv', ''), FOUND, 'bad-list'],
      [file('sdn.csv'), FOUND, 'bad-date'],
      [file('sdn.csv'), { list: null, asOf: '2999-01-01' }, 'bad-date'],
      [file('sdn.csv'), { list: null, asOf: '2026' }, 'bad-date'],
      [file('sdn.csv'), { list: 'wro-findings', asOf: '2026-01-01' }, 'bad-list'],
      [join(folder, 'nowhere.csv'), FOUND, 'no-such-file'],
    ]
    for (const [path, how, code] of refused) await expect(importList(app, path, how)).rejects.toMatchObject({ code })
    const stopped = AbortSignal.abort()
    await expect(importList(app, file('sdn.xml'), FOUND, { signal: stopped })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(await tryList(app, file('sdn.xml'), FOUND)).toMatchObject({ evidenceId: null, imported: 3 })
    expect([listEvidence(app), listedFiles(app)]).toEqual([[], []])
  })
})

describe('entities and lists', () => {
  test('are likened across scripts, spellings, numbers and groups, each with its reason', async () => {
    const { app } = await tempCase()
    await importList(app, file('wro-findings-2026-09-29.csv'), FOUND)
    await importList(app, file('uflpa-entity-list.html'), { list: null, asOf: '2026-11-01' })
    await importList(app, file('sdn.xml'), FOUND)
    const uscc = { identifiers: [{ scheme: 'uscc' as const, value: '9135 0100 M000100Y43' }] }
    const imo = { identifiers: [{ scheme: 'imo' as const, value: 'IMO 9074729' }] }
    const meant: readonly (readonly [string, string, string, RegExp])[] = [
      [add(app, 'company', 'RIVERMOUTH GARMENT COMPANY LIMITED'), '2', 'name', /same but for legal form/],
      [add(app, 'company', '河口服裝有限公司'), '2', 'name', /Latin letters/],
      [add(app, 'company', 'Rivermoth Garmet Co'), '2', 'likeness', /differ in 2 of/],
      [add(app, 'company', 'Lantern Field Produce'), '3', 'likeness', /every word/],
      [add(app, 'vessel', 'GREY HERON No. 9'), '4', 'likeness', /differ|every word/],
      [add(app, 'company', 'شىنجاڭ'), '', '', /./],
      [add(app, 'company', 'ئۈرۈمچى پاختا'), '3', 'name', /same but for|Latin letters/],
      [add(app, 'company', 'Aksu Chenxing Fangzhi'), '2', 'likeness', /differ in 1 of/],
      [add(app, 'company', 'Ganggu Muyeok'), '1', 'name', /Latin letters/],
      [add(app, 'company', 'Some Other Name', uscc), '1', 'number', /both have the number USCC/],
      [add(app, 'vessel', 'Renamed Ship', imo), '3', 'number', /both have the number IMO/],
      [add(app, 'person', 'Ri Chol'), '2', 'name', /same words|same but/],
      [add(app, 'company', 'Ocean Lantern'), '', '', /./],
      [add(app, 'company', 'Script Co.'), '', '', /./],
    ]
    const { matches, searched, missing, entities } = await matchLists(app)
    for (const [entity, row, by, why] of meant) {
      const found = matches
        .filter((match) => match.entity === entity)
        .map(({ entry, ...rest }) => ({ ...rest, row: String(entry.row) }))
      const [first] = found
      if (row === '') expect(found).toEqual([])
      else expect([first?.row, first?.by, first?.why.join()]).toEqual([row, by, expect.stringMatching(why)])
    }
    expect(entities).toBe(meant.length)
    expect([searched.map(({ list }) => list), missing]).toEqual([['ofac-sdn', 'uflpa-entity-list', 'wro-findings'], []])
  })

  test('records judged to be one entity are asked about once', async () => {
    const { app } = await tempCase()
    await importList(app, file('wro-findings-2026-09-29.csv'), FOUND)
    const one = add(app, 'company', 'Rivermouth Garment')
    const other = add(app, 'company', 'Rivermoth Garmet Co')
    expect((await matchLists(app)).matches.map(({ entity }) => entity)).toEqual([one, other])
    judgePair(app, { one, other, verdict: 'same', reason: 'One register entry' })
    expect((await matchLists(app)).matches.map(({ entity }) => entity)).toEqual([one])
  })

  test('no list, no claim: what was not compared is told', async () => {
    const { app } = await tempCase()
    add(app, 'company', 'Rivermouth Garment')
    expect(await matchLists(app)).toMatchObject({
      matches: [],
      searched: [],
      missing: ['wro-findings', 'uflpa-entity-list', 'ofac-sdn'],
    })
  })

  test('an answer outlives a newer file, which may say otherwise or leave the entry out; undo and Trash take back what they should', async () => {
    const { app } = await tempCase()
    const first = await importList(app, file('wro-findings-2026-09-29.csv'), FOUND)
    const maker = add(app, 'company', 'Rivermouth Garment')
    const ship = add(app, 'vessel', 'Grey Heron 9')
    const keyOf = async (entity: string) =>
      (await matchLists(app)).matches.find((match) => match.entity === entity)?.entry.key ?? ''
    const about = { list: 'wro-findings', reason: 'Same address in the register', verdict: 'same' } as const
    const makerKey = await keyOf(maker)
    answerMatch(app, { ...about, entity: maker, key: makerKey })
    answerMatch(app, { ...about, entity: ship, key: await keyOf(ship) })
    expect(listings(app)).toMatchObject([{ since: 'as-answered' }, { since: 'as-answered' }])
    expect(() => answerMatch(app, { ...about, entity: maker, key: makerKey, reason: ' ' })).toThrow(/no reason/)
    expect(() => answerMatch(app, { ...about, entity: maker, key: 'nothing' })).toThrow(/no file in the case/)

    const fact = citeListing(app, { entity: maker, list: 'wro-findings', key: makerKey })
    expect(listFacts(app).find(({ id }) => id === fact)).toMatchObject({
      statement:
        'The Withhold Release Orders and Findings of U.S. Customs and Border Protection, in the file dated 2026-09-29, names “Rivermouth Garment Co., Ltd.” for Garments, apparel, and textiles (WRO), status “Active”, effective 2025-11-18.',
      pinpoints: [{ evidenceId: first.evidenceId, row: 2, resolves: true }],
    })

    const wro = () => adviseRoute(app).advice.find(({ template }) => template === 'wro-12-42')
    expect(wro()).toMatchObject({
      fits: 'maybe',
      why: expect.stringMatching(/“Rivermouth Garment” \(Garments.*file dated 2026-09-29/),
    })

    const newer = await importList(app, file('wro-findings-2026-11-20.csv'), FOUND)
    const told = (await matchLists(app)).matches.map(({ entity, since, answer }) => [entity, since, answer?.verdict])
    expect(told).toEqual(
      expect.arrayContaining([
        [maker, 'changed', 'same'],
        [ship, 'gone', 'same'],
      ]),
    )
    expect(() => citeListing(app, { entity: ship, list: 'wro-findings', key: 'grey' })).toThrow(/no row shows it/)
    if (!newer.evidenceId) throw new Error('it was imported')
    trashEvidence(app, { ids: [newer.evidenceId] })
    expect(listedFiles(app).map(({ asOf, newest }) => [asOf, newest])).toEqual([['2026-09-29', true]])
    expect(listings(app)).toMatchObject([{ since: 'as-answered' }, { since: 'as-answered' }])
    restoreItems(app, { ids: [newer.evidenceId] })
    expect(listedFiles(app)).toHaveLength(2)

    answerMatch(app, { ...about, entity: maker, key: makerKey, verdict: 'different', reason: 'Another town' })
    expect(listings(app).find(({ entity }) => entity === maker)).toMatchObject({
      verdict: 'different',
      since: 'as-answered',
    })
    undo(app)
    expect(listings(app).find(({ entity }) => entity === maker)).toMatchObject({ verdict: 'same', since: 'changed' })
  })
})
