import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MEGABYTE } from '../../domain/filing.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { followLinks } from '../../tests/support/follow-links.ts'
import { addReports, TWO_EACH } from '../../tests/support/filing-case.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { checkBag } from '../bag/check-bag.ts'
import { createCase } from '../case/create-case.ts'
import { closeCase } from '../case/open-case.ts'
import { setField } from '../petition/set-field.ts'
import { editSubmission } from './edit-submission.ts'
import { filePetition, type FilePetitionInput } from './file-petition.ts'
import { filingProfiles } from './filing-profiles.ts'
import { listSubmissions } from './list-submissions.ts'
import { recordSubmission } from './record-submission.ts'
import { setFilingLimit } from './set-filing-limit.ts'

const template = 'wro-12-42'

let app: App
let folder: string

/** One case for all: five exhibits of a few pages and some 120 kB each, each cited at its second page. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withhold-filing-'))
  ;({ app } = await createCase({ path: join(folder, 'case.wro'), title: 'Test case', passphrase: 'a long passphrase' }))
  await addReports(app, folder)
})

afterAll(async () => {
  await closeCase(app)
  await rm(folder, { recursive: true, force: true })
})

const draft = (out: string, more: Partial<FilePetitionInput> = {}): FilePetitionInput => {
  return { template, out, limit: 20 * MEGABYTE, final: false, anonymous: null, ...more }
}

/** What of a folder's parts, by name. */
async function read(out: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(out)).filter((name) => name !== 'Bag')
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const)))
}

describe('a filing folder', () => {
  it('holds the petition and its exhibits in parts, whose cites open the page they name, and all that goes with them; the same each time', async () => {
    setField(app, { template, field: 'goods', value: 'women’s “garments”, 100% cotton (东港)' })
    const out = join(folder, 'out1')
    const filed = await filePetition(app, draft(out, { limit: TWO_EACH }))
    const files = await read(out)
    expect([...files.keys()].sort()).toEqual([
      '01_Petition.pdf',
      ...filed.parts.slice(1).map(({ name }) => name),
      'Custody_head.txt',
      'Index.csv',
      'Manifest_SHA256.txt',
      'Petition.docx',
      'Portal_paste_sheet.html',
      'Portal_paste_sheet.txt',
    ])
    expect(filed.parts.map(({ exhibits }) => exhibits)).toEqual([[], ['1', '2'], ['3', '4'], ['5']])
    for (const { name, bytes, advice, exhibits } of filed.parts) {
      expect(name).toMatch(/^[ -~]+$/)
      expect(files.get(name)?.length).toBe(bytes)
      if (exhibits.length > 0) expect([bytes <= TWO_EACH, advice]).toEqual([true, null])
    }
    const { cites, faults, links } = await followLinks(files.get('01_Petition.pdf') ?? Buffer.alloc(0), files)
    expect(faults).toEqual([])
    expect(cites).toBeGreaterThan(9)
    expect(new Set(links.flatMap(({ file }) => file ?? [])).size).toBe(filed.parts.length - 1)

    const last = filed.parts.at(-1)
    const index = files.get('Index.csv')?.toString() ?? ''
    expect(index.split('\r\n')).toHaveLength(7)
    expect(index).toContain(last?.name ?? 'none')
    const word = strFromU8(
      unzipSync(files.get('Petition.docx') ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    )
    expect(word).toContain(last?.name ?? 'none')
    expect(word).toContain('Part 2, p. ')

    expect(filed.portal.find(({ field }) => field.startsWith('Goods'))).toMatchObject({
      text: 'womens garments 100 percent cotton',
      length: 34,
      left: ['东港'],
    })
    expect(files.get('Portal_paste_sheet.txt')?.toString()).toContain('reported, not verified')

    expect(execFileSync('sha256sum', ['-c', filed.manifest ?? ''], { cwd: out, encoding: 'utf8' })).not.toMatch(
      /FAILED/,
    )
    expect(await checkBag(filed.bag ?? '')).toEqual({ valid: true, problems: [] })
    expect(readEvents(app.database.read).some(({ action }) => action === 'petition.exported')).toBe(false)

    await filePetition(app, draft(out, { limit: TWO_EACH }))
    const again = await read(out)
    expect([...again.keys()]).toEqual([...files.keys()])
    for (const [name, bytes] of files) expect(again.get(name)?.equals(bytes), name).toBe(true)
  })

  it('names what is over the limit, takes the place of an earlier one, keeps what else is there, and is not touched by one that is cancelled', async () => {
    const out = join(folder, 'again')
    const { parts } = await filePetition(app, draft(out, { limit: 1000 }))
    expect(parts).toHaveLength(6)
    expect(parts[1]?.name).toBe('02_Exhibit_1_Part1of5_Over_Limit.pdf')
    expect(parts[1]?.advice).toMatch(/^Exhibit 1 alone is 0\.1\d MB, over the limit of 0 MB\. .*excerpt/)
    expect(parts[0]?.advice).toMatch(/^The petition alone is/)
    await writeFile(join(out, 'mine.txt'), 'mine')
    await filePetition(app, draft(out))
    const names = (await readdir(out)).sort()
    expect(names.filter((name) => name.startsWith('0'))).toEqual(['01_Petition.pdf', '02_Exhibits_1-5_Part1of1.pdf'])
    expect(names).toContain('mine.txt')
    const stop = new AbortController()
    const work = filePetition(app, draft(out, { limit: 1000 }), { signal: stop.signal, progress: () => stop.abort() })
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
    expect((await readdir(out)).sort()).toEqual(names)
  })
})

describe('filing without a name', () => {
  it('names each place where a name stands, also one that was typed once and taken out', async () => {
    setField(app, { template, field: 'petitioner', value: 'Harbor Watch' })
    setField(app, { template, field: 'signatory', value: 'K. Signer' })
    setField(app, { template, field: 'signatory', value: 'Not given' })
    setField(app, { template, field: 'methods', value: 'People of harbor\u00a0watch went there with K. Signer.' })
    const out = join(folder, 'out2')
    const { named } = await filePetition(app, draft(out, { anonymous: { names: ['Report 3'] } }))
    const places = named.map(({ name, file, where }) => `${name}: ${file}: ${where}`)
    expect(places).toContain('Harbor Watch: Petition.docx: its text')
    expect(places.some((place) => /^Harbor Watch: 01_Petition\.pdf: page \d+$/.test(place))).toBe(true)
    expect(places).toContain('Harbor Watch: Portal_paste_sheet.txt: its text')
    expect(places.some((place) => /^Report 3: 02_Exhibits.*: page \d+$/.test(place))).toBe(true)
    expect(places).toContain('Harbor Watch: 01_Petition.pdf: the document’s author')
    expect(places).toContain('Harbor Watch: 02_Exhibits_1-5_Part1of1.pdf: the document’s author')
    expect(places).toContain('Harbor Watch: Petition.docx: the document’s properties (title, author, last changed by)')
    expect(places).toContain('K. Signer: Petition.docx: its text')
    expect(named.every(({ name }) => name !== 'Not given')).toBe(true)
  })
})

describe('what was sent', () => {
  it('is kept with the hash of every file, completed later, and never overwritten', async () => {
    const out = join(folder, 'out3')
    const { files, parts } = await filePetition(app, draft(out))
    const said = {
      template,
      folder: out,
      sentOn: '2026-11-24',
      channel: 'CBP portal',
      person: 'A. Researcher',
      note: null,
    }
    const made = await recordSubmission(app, { ...said, allegationNumber: null })
    expect(made.files.map(({ name }) => name).sort()).toEqual([...files, ...parts].map(({ name }) => name).sort())
    for (const { name, sha256 } of [...files, ...parts])
      expect(made.files.find((file) => file.name === name)?.sha256).toBe(sha256)
    editSubmission(app, { id: made.id, edit: { allegationNumber: 'FL-2026-0042' } })
    expect(listSubmissions(app)).toEqual([{ ...made, allegationNumber: 'FL-2026-0042' }])
    expect(() => editSubmission(app, { id: made.id, edit: { sentOn: 'yesterday' } })).toThrow(/sentOn/)
    expect(() => app.database.raw.exec(`UPDATE submission SET files = '[]'`)).toThrow('what was sent never changes')
    expect(
      readEvents(app.database.read)
        .map(({ action }) => action)
        .slice(-2),
    ).toEqual(['petition.submitted', 'submission.edited'])
    await expect(filePetition(app, draft(out))).rejects.toMatchObject({ code: 'already-submitted' })
    expect((await stat(join(out, '01_Petition.pdf'))).size).toBe(parts[0]?.bytes)
    await filePetition(app, draft(join(folder, 'another')))
  })

  it('is refused where the folder is no filing, or not as it was made', async () => {
    const said = { template, sentOn: '2026-11-24', channel: 'post', person: null, note: null, allegationNumber: null }
    const before = listSubmissions(app)
    await expect(recordSubmission(app, { ...said, folder })).rejects.toMatchObject({ code: 'no-filing' })
    const out = join(folder, 'refused3')
    await filePetition(app, draft(out))
    await writeFile(join(out, 'Petition.docx'), 'changed')
    await expect(recordSubmission(app, { ...said, folder: out })).rejects.toMatchObject({
      code: 'filing-changed',
      message: expect.stringContaining('Petition.docx'),
    })
    expect(listSubmissions(app)).toEqual(before)
  })
})

it('a channel’s limit is a guess until a person sets it', async () => {
  const { app } = await tempCase()
  expect(filingProfiles(app).map(({ limitMb }) => limitMb)).toEqual([20, 10, 4000])
  setFilingLimit(app, { channel: 'portal', limitMb: 50 })
  setFilingLimit(app, { channel: 'portal', limitMb: 45.5 })
  expect(filingProfiles(app)[0]).toMatchObject({ channel: 'portal', limitMb: 45.5 })
  expect(() => setFilingLimit(app, { channel: 'portal', limitMb: 0 })).toThrow(
    expect.objectContaining({ code: 'bad-limit' }),
  )
})
