import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, it } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { textShare } from '../../domain/evidence.ts'
import { ocrLanguageOf, type OcrLanguage } from '../../domain/machine-text.ts'
import { pendingOrders } from '../../db/repositories/machine-text.ts'
import { scannedPage, scannedPdf } from '../../tests/support/scanned-page.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { readCustody } from '../custody/read-custody.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { showText } from '../evidence/show-page.ts'
import { addFact } from '../facts/add-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { searchCase } from '../search/search-case.ts'
import { undo } from '../undo/undo.ts'
import { confirmPage, machinePages } from './confirm-page.ts'
import { goOnReading } from './go-on-reading.ts'
import { PUT_AWAY } from './read-ordered.ts'
import { readOffPages } from './read-off-pages.ts'

const ENGLISH = 'The auditor interviewed ten of forty-nine workers. Their passports are kept in the office.'
/** Reading a page takes about a second; not so on a machine that does much else. */
const PATIENT = 240_000
const QUOTE = 'interviewed ten of forty-nine workers'

/** A scanned page, and one with text of its own. */
async function scanAndText(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await scannedPdf([await scannedPage(ENGLISH)]))
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.addPage([400, 300]).drawText('Typed by the auditor himself.', { x: 40, y: 200, size: 14, font })
  return await pdf.save()
}

async function caseWith(files: Readonly<Record<string, Uint8Array>>) {
  const made = await tempCase()
  const added = await addEvidence(made.app, { paths: await writeFiles(made.folder, files) })
  return { ...made, ids: added.map(({ id }) => id ?? ('' as EvidenceId)) }
}

const state = (app: App, id: string) => showText(app, id).map(({ page, machine }) => [page, machine])
const found = (app: App, words: string) => searchCase(app, words).map((hit) => hit.page)
const bare = (text = '') => text.replace(/\s+/g, '')

const SCRIPTS: readonly (readonly [OcrLanguage, string, readonly string[]])[] = [
  [
    'kor',
    '여권은 사무실에 보관되어 있으며 누구도 기숙사를 떠날 수 없다. 단둥시 공장의 노동 시간.',
    ['여권', '기숙사', '단둥시', '노동'],
  ],
  [
    'chi_sim',
    '审计员采访了工人。护照保存在办公室，没有人可以离开。丹东市工厂每天工作十八小时。',
    ['审计员', '护照保存', '丹东市', '十八小时'],
  ],
  [
    'chi_tra',
    '審計員採訪了工人。護照保存在辦公室，沒有人可以離開。丹東市工廠每天工作十八小時。',
    ['審計員', '護照保存', '丹東市', '十八小時'],
  ],
  [
    'uig',
    'زاۋۇتتىكى ئىشچىلار كۈنىگە ئون سەككىز سائەت ئىشلەيدۇ. ئۇلارنىڭ پاسپورتلىرى ئىشخانىدا.',
    ['ئىشچىلار', 'سەككىز', 'سائەت'],
  ],
]

it(
  'finds the words of scans in each script, a little askew and noisy, and of a photo lying on its side in two',
  async () => {
    const mixed = '단둥시 공장의 노동 시간은 하루 열두 시간이다.\n\nDandong Rivermouth Garment Company, Building 2'
    const files: Record<string, Uint8Array> = { 'mixed.png': await scannedPage(mixed, { turned: 1 }) }
    for (const [language, written] of SCRIPTS) files[`${language}.png`] = await scannedPage(written)
    const { app, ids } = await caseWith(files)
    const [lying, ...scans] = ids
    for (const [i, [language, , words]] of SCRIPTS.entries()) {
      const { pages } = await readOffPages(app, { id: scans[i] ?? '', languages: [language] })
      expect(pages[0]).toMatchObject({ languages: [language], engine: expect.stringMatching(/^Tesseract 5/) })
      for (const word of words) expect(bare(pages[0]?.text)).toContain(word)
      expect(pages[0]?.confidence).toBeGreaterThan(75)
      expect(pages[0]?.warnings).toEqual(language === 'uig' ? ['experiment'] : [])
      expect(found(app, words[0] ?? '')).toContain(1)
    }
    const both = await readOffPages(app, { id: lying ?? '', languages: ['kor', 'eng'], turn: 3 })
    expect(both.pages[0]).toMatchObject({
      turn: 3,
      text: expect.stringMatching(/노동.*\n+.*Rivermouth Garment Company/),
    })
  },
  PATIENT,
)

it(
  'marks what it read, leaves alone what came with the file, and counts it once a person confirms; the log tells no words',
  async () => {
    const { app, ids } = await caseWith({ 'scan.pdf': await scanAndText() })
    const [id = ''] = ids
    expect(textShare(existingEvidence(app, id))).toBe(0.5)
    const { skipped } = await readOffPages(app, { id, languages: ['eng'] })
    expect(skipped).toEqual([{ page: 2, because: 'own-text' }])
    expect(state(app, id)).toEqual([
      [1, true],
      [2, false],
    ])
    expect(existingEvidence(app, id)).toMatchObject({ pagesWithText: 2, pagesUnconfirmed: 1 })
    const again = await readOffPages(app, { id, languages: ['eng'] })
    expect([again.pages, again.skipped.map(({ because }) => because)]).toEqual([[], ['read-before', 'own-text']])

    const fact = (quote: string | null) => ({
      statement: 'S.',
      pinpoints: [{ evidenceId: id as EvidenceId, page: 1, quote }],
    })
    for (const quote of [QUOTE, 'a word read wrong', null]) addFact(app, fact(quote))
    const proofs = () => listFacts(app).map(({ pinpoints: [one] }) => [one?.resolves, one?.machine])
    // No quote can be told from one the machine misread; a page cited without one rests on no text.
    const unconfirmed = [
      [true, true],
      [true, true],
      [true, false],
    ]
    expect(proofs()).toEqual(unconfirmed)
    confirmPage(app, { id, page: 1, text: null })
    expect(proofs()).toEqual([
      [true, false],
      [false, false],
      [true, false],
    ])
    expect(existingEvidence(app, id).pagesUnconfirmed).toBe(0)
    expect(undo(app).what).toBe('confirm the text of page 1 of “scan”')
    expect([proofs(), existingEvidence(app, id).pagesUnconfirmed]).toEqual([unconfirmed, 1])

    confirmPage(app, { id, page: 1, text: 'The inspector interviewed nobody.' })
    expect([found(app, 'inspector'), found(app, 'passports')]).toEqual([[1], []])
    expect(machinePages(app, id)).toMatchObject([
      {
        text: expect.stringContaining('passports'),
        confirmed: { text: expect.stringContaining('nobody'), by: 'Case owner' },
      },
    ])
    const over = await readOffPages(app, { id, languages: ['eng'], pages: [1] })
    expect(over.skipped).toEqual([{ page: 1, because: 'confirmed' }])
    undo(app)
    expect([found(app, 'inspector'), found(app, 'passports')]).toEqual([[], [1]])
    const log = JSON.stringify(readCustody(app, id))
    expect(log).toContain('evidence.ocr-page')
    expect(log).not.toMatch(/passports|forty|inspector|nobody/)
  },
  PATIENT,
)

it(
  'asks for a language where none is chosen or noted, and refuses what has no pictures or was not read',
  async () => {
    const { app, ids } = await caseWith({ 'page.png': await scannedPage(ENGLISH), 'note.txt': Buffer.from('words') })
    const [id = '', note = ''] = ids
    await expect(readOffPages(app, { id })).rejects.toMatchObject({ code: 'no-ocr-language' })
    editEvidence(app, { id, edit: { language: 'zh-Hant' } })
    await expect(readOffPages(app, { id, pages: [2] })).rejects.toMatchObject({ code: 'no-such-page' })
    await expect(readOffPages(app, { id: note, languages: ['eng'] })).rejects.toMatchObject({ code: 'nothing-to-read' })
    expect(() => confirmPage(app, { id, page: 1, text: null })).toThrow(
      expect.objectContaining({ code: 'no-machine-text' }),
    )
  },
  PATIENT,
)

it.each([
  ['zh', 'chi_sim'],
  ['zh-Hant', 'chi_tra'],
  ['Chinese (traditional)', 'chi_tra'],
  ['Korean', 'kor'],
  ['ug', 'uig'],
  ['en-US', 'eng'],
  ['fr', null],
  [null, null],
])('an item noted as %s is read in %s', (noted, language) => expect(ocrLanguageOf(noted)).toBe(language))

it(
  'warns of pages that are hard to read',
  async () => {
    const at = async (dpi: number, text: string, scan = {}) =>
      await scannedPdf([await scannedPage(text, { dpi, ...scan })], dpi)
    const { app, ids } = await caseWith({
      'coarse.pdf': await at(100, ENGLISH),
      'faint.pdf': await at(200, ENGLISH, { ink: 200, noise: 2 }),
      'blurred.pdf': await at(200, ENGLISH, { blur: 3 }),
      'blank.pdf': await at(200, ' '),
    })
    const warned: unknown[] = []
    for (const id of ids) warned.push((await readOffPages(app, { id, languages: ['eng'] })).pages[0]?.warnings[0])
    expect(warned).toEqual(['low-resolution', 'low-contrast', 'blurred', 'no-words'])
    expect(ids.map((id) => existingEvidence(app, id).problem?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      'no-text',
    ])
  },
  PATIENT,
)

it(
  'keeps what was read when it is stopped; put away with the case it goes on, past a page at which the app ended twice',
  async () => {
    const page = await scannedPage(ENGLISH, { dpi: 150 })
    const { app, ids } = await caseWith({ 'scan.pdf': await scannedPdf([page, page, page], 150) })
    const [id = ''] = ids
    const stopped = new AbortController()
    // At the call that says a page was saved: the next is under way.
    const progress = (done: number) => {
      if (done > 0) stopped.abort()
    }
    const first = readOffPages(app, { id, languages: ['eng'] }, { signal: stopped.signal, progress })
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    expect(state(app, id)).toEqual([[1, true]])
    expect(pendingOrders(app.database.read)).toEqual([])
    expect(readCustody(app, id).at(-1)).toMatchObject({ action: 'evidence.ocr-stopped', detail: { unread: 2 } })

    const signal = AbortSignal.abort(PUT_AWAY)
    await expect(readOffPages(app, { id, languages: ['eng'] }, { signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(pendingOrders(app.database.read)).toMatchObject([{ evidenceId: id, pages: [2, 3], attempts: 0 }])
    // Putting the case away is no fault of the page that is under way: it may be done as often as one likes.
    for (let time = 0; time < 3; time++) {
      const away = new AbortController()
      const begun = goOnReading(app, { signal: away.signal, progress: () => away.abort(PUT_AWAY) })
      await expect(begun).rejects.toMatchObject({ code: 'cancelled' })
    }
    expect(pendingOrders(app.database.read)).toMatchObject([{ evidenceId: id, pages: [2, 3], attempts: 0 }])
    app.database.raw.exec('UPDATE ocr_order SET attempts = 2')
    const seen: number[][] = []
    await goOnReading(app, { progress: (...now) => void seen.push(now) })
    expect(seen.at(-1)).toEqual([2, 2])
    expect(machinePages(app, id).map(({ warnings }) => warnings.includes('not-read'))).toEqual([false, true, false])
    expect(pendingOrders(app.database.read)).toEqual([])
  },
  PATIENT,
)
