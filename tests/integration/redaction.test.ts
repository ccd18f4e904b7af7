import { execFile } from 'node:child_process'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../core/app.ts'
import type { Protection } from '../../domain/protection/protection.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { listVerifications } from '../../db/repositories/protection.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import { filePetition, type FilePetitionInput } from '../../core/filing/file-petition.ts'
import { readByOthers } from '../support/secrets/read-by-others.ts'
import { secretCase } from '../support/secrets/secret-case.ts'
import { secretDocx } from '../support/secrets/secret-docx.ts'
import { Secrets } from '../support/secrets/secret-names.ts'
import { secretPdf } from '../support/secrets/secret-pdf.ts'
import { walkTags } from '../support/walk-tags.ts'

const run = promisify(execFile)
const WIDE = { maxBuffer: 512 * 1024 * 1024, encoding: 'latin1' as const }

let app: App
let folder: string
let secrets: Secrets
let regionSecret: string

beforeAll(async () => {
  ;({ app, folder, secrets, regionSecret } = await secretCase())
}, 300_000)

/** Letters and digits alone, as any spacing, hyphen or case may be lost on the way through another program. */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

function foundIn(texts: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(texts).map(([name, text]) => [name, bare(text)] as const)
  return secrets.planted.flatMap(({ secret, place }) =>
    all.filter(([, text]) => text.includes(bare(secret))).map(([name]) => `${place} (${secret}) in ${name}`),
  )
}

describe('two hundred secrets in every place words can hide', () => {
  it('are planted, and stand in the confidential version', async () => {
    expect(secrets.planted.length).toBeGreaterThanOrEqual(200)
    const out = join(folder, 'confidential')
    await buildPetition(app, { template: 'wro-12-42', out, final: false, version: 'confidential' })
    const found = foundIn(await readByOthers(out))
    expect(found.length).toBeGreaterThan(60)
    const text = (await run('pdftotext', [join(out, 'petition.pdf'), '-'], WIDE)).stdout
    expect(text).toContain('Confidential version')
    expect(bare(text)).toContain(bare(`exempt from disclosure, 5 U.S.C. § 552(b)`))
  })

  it('are in no part of the public version, whoever reads it', async () => {
    const out = join(folder, 'public')
    const built = await buildPetition(app, { template: 'wro-12-42', out, final: false, version: 'public' })
    expect(built.leaks).toEqual([])
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'petition.docx', 'petition.pdf'])
    expect(foundIn(await readByOthers(out))).toEqual([])
    expect(listVerifications(app.database.read)[0]).toMatchObject({ report: { leaks: [], files: [{}, {}, {}] } })
    expect(readEvents(app.database.read).at(-1)).toMatchObject({ action: 'petition.verified', detail: { leaks: 0 } })
    await run('qpdf', ['--check', join(out, 'petition.pdf')])
    const text = (await run('pdftotext', [join(out, 'petition.pdf'), '-'], WIDE)).stdout
    expect(text).toContain('Public version')
    expect(text).toContain('Worker 1')
    expect(text).toContain('Withheld from the public version')
    const { tagged, faults } = await walkTags(await readFile(join(out, 'petition.pdf')))
    expect(faults).toEqual([])
    expect(tagged).toBe(built.files.find(({ kind }) => kind === 'petition-pdf')?.pages)
  })
})

describe('a redactor that is broken on purpose', () => {
  it('leaves no public file: one name and one region of a scan are let through, and found', async () => {
    const out = join(folder, 'broken')
    await mkdir(out)
    await writeFile(join(out, 'petition.pdf'), 'an earlier one')
    const built = await buildPetition(
      app,
      { template: 'wro-12-42', out, final: false, version: 'public' },
      {
        redactor: ({ names, redactions }) => ({
          names: names.slice(1),
          redactions: redactions.filter(({ kind }) => kind !== 'region'),
        }),
      },
    )
    expect(built.files).toEqual([])
    const leaks = built.leaks ?? []
    const matches = leaks.map(({ match }) => bare(match))
    for (const { secret } of secrets.planted.slice(0, 7).filter(({ place }) => VISIBLE.test(place)))
      expect(matches, secret).toContain(bare(secret))
    const seen = leaks.filter(({ where }) => where.includes('seen in the picture'))
    expect(seen.map(({ match }) => bare(match))).toContain(bare(regionSecret))
    expect(await readdir(out)).toEqual(['petition.pdf'])
    expect(await readFile(join(out, 'petition.pdf'), 'utf8')).toBe('an earlier one')
    expect(listVerifications(app.database.read)[0]).toMatchObject({ report: { leaks: leaks.map(() => ({})) } })
  })
})

/** Places that a broken redactor alone lets through; what is not drawn falls away whoever is named. */
const VISIBLE = /text of a page|text in capitals|text over two lines|name of a file/

describe('the filing folder', () => {
  const asked = (out: string, version: 'public' | 'confidential'): FilePetitionInput => {
    return { template: 'wro-12-42', out, limit: 150_000, final: false, anonymous: null, version }
  }
  const broken = { redactor: ({ names, redactions }: Protection) => ({ names: names.slice(3), redactions }) }

  it('of the confidential version holds the secrets, and each file to be sent says which it is', async () => {
    const out = join(folder, 'filed-confidential')
    const filed = await filePetition(app, asked(out, 'confidential'))
    expect(filed.parts.length).toBeGreaterThan(2)
    for (const { name } of filed.parts) expect(name).toMatch(/_Confidential\.pdf$/)
    expect(filed.leaks).toBeUndefined()
    const found = foundIn(await readByOthers(out))
    for (const file of [
      '01_Petition_Confidential.pdf',
      'Petition_Confidential.docx',
      'Portal_paste_sheet',
      'Index.csv',
    ])
      expect(found.filter((place) => place.includes(` in ${file}`)).length, file).toBeGreaterThan(3)
  })

  it('of the public version holds none in any file or name, whoever reads it, bag and all', async () => {
    const out = join(folder, 'filed-public')
    const filed = await filePetition(app, asked(out, 'public'))
    expect(filed).toMatchObject({ leaks: [], version: 'public' })
    const read = await readByOthers(out)
    expect(foundIn(read)).toEqual([])
    expect(read['01_Petition_Public.pdf, pdftotext']).toContain('Public version')
    expect(read['Portal_paste_sheet.txt, as text']).toMatch(/Words of Worker \d+ here/)
    expect(read['Index.csv, as text']).toContain('Withheld from the public version')
    for (const { name, path } of filed.parts) {
      expect(name).toMatch(/_Public\.pdf$/)
      await run('qpdf', ['--check', path])
      expect((await walkTags(await readFile(path))).faults, name).toEqual([])
    }
    const names = [...filed.parts, ...filed.files].map(({ name }) => name).sort()
    const [kept] = listVerifications(app.database.read)
    const { files, read: counts } = (kept?.report ?? filed.verification) as NonNullable<typeof filed.verification>
    expect(files.map(({ name }) => name).sort()).toEqual(names)
    expect(counts.pages).toBe(filed.parts.reduce((sum, { pages }) => sum + pages, 0))
  })

  it('is not written, and an earlier one stays, when a broken redactor lets names through; each kind of file is told', async () => {
    const out = join(folder, 'filed-public')
    const before = await readdir(out, { recursive: true })
    const filed = await filePetition(app, asked(out, 'public'), broken)
    expect(filed).toMatchObject({ parts: [], files: [], portal: [], manifest: null, bag: null })
    const where = (filed.leaks ?? []).map((leak) => leak.where)
    for (const file of ['02_Exhibit', 'Index.csv'])
      expect(
        where.some((place) => place.includes(file)),
        file,
      ).toBe(true)
    expect(await readdir(out, { recursive: true })).toEqual(before)
    expect(listVerifications(app.database.read)[0]).toMatchObject({ report: { leaks: where.map(() => ({})) } })
  })
})

describe('the verifier alone', () => {
  it('finds a secret in every place of a PDF and of a Word file that nobody redacted', async () => {
    const raw = new Secrets()
    const own = join(folder, 'raw')
    await mkdir(own)
    await writeFile(join(own, 'petition.pdf'), await secretPdf(raw))
    await writeFile(join(own, 'petition.docx'), secretDocx(raw))
    await writeFile(join(own, 'manifest.json'), JSON.stringify({ title: raw.plant('the manifest') }))
    const names = raw.names().map((name, i) => ({ ...name, id: String(i), createdAt: '', reasonWords: null }))
    const { leaks } = await app.workers.run(
      'verify-public',
      {
        folder: own,
        protection: { names, redactions: [] } as unknown as Protection,
        exhibits: [],
        figures: [],
        pictures: [],
      },
      { lane: 'pages', timeoutMs: 120_000 },
    )
    const matches = leaks.map(({ match }) => bare(match))
    const missed = raw.planted.filter(({ secret }) => !matches.includes(bare(secret))).map(({ place }) => place)
    expect(missed).toEqual([])
  })
})
