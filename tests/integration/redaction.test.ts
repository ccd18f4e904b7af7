import { execFile } from 'node:child_process'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../core/app.ts'
import type { Protection } from '../../domain/protection/protection.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { listVerifications } from '../../db/repositories/protection.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import { secretCase } from '../support/secrets/secret-case.ts'
import { secretDocx } from '../support/secrets/secret-docx.ts'
import { Secrets } from '../support/secrets/secret-names.ts'
import { secretPdf } from '../support/secrets/secret-pdf.ts'

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

/** What programs that are not ours read out of a built folder. */
async function readByOthers(out: string): Promise<Record<string, string>> {
  const pdf = join(out, 'petition.pdf')
  const qdf = join(folder, 'unpacked.pdf')
  const pictures = join(folder, `pictures-${String(Date.now())}`)
  await mkdir(pictures)
  const text = (await run('pdftotext', ['-layout', pdf, '-'], WIDE)).stdout
  const xml = (await run('pdftohtml', ['-xml', '-i', '-hidden', '-stdout', pdf], WIDE)).stdout
  await run('qpdf', ['--qdf', '--object-streams=disable', pdf, qdf])
  await run('pdfimages', ['-all', pdf, join(pictures, 'p')])
  const told = (await run('exiftool', ['-a', '-u', '-G1', '-ee', '-r', out, pictures], WIDE)).stdout
  const attached = (await run('pdfdetach', ['-list', pdf], WIDE)).stdout
  const parts = Object.entries(unzipSync(await readFile(join(out, 'petition.docx'))))
  return {
    pdftotext: text,
    'pdftotext, unseen marks decoded': Buffer.from(text, 'latin1').toString('utf8'),
    pdftohtml: xml.replace(/<[^>]*>/g, ''),
    qpdf: (await readFile(qdf)).toString('latin1'),
    'qpdf, two bytes a letter': (await readFile(qdf)).toString('latin1').replace(/\0/g, ''),
    'qpdf, hex strings': hexStrings((await readFile(qdf)).toString('latin1')),
    exiftool: told,
    pdfdetach: attached,
    manifest: await readFile(join(out, 'manifest.json'), 'utf8'),
    names: (await readdir(out)).join(' '),
    ...Object.fromEntries(
      parts.flatMap(([name, part]) => [
        [`docx ${name}`, strFromU8(part, true)],
        [`docx ${name}, words`, strFromU8(part).replace(/<[^>]*>/g, '')],
      ]),
    ),
  }
}

const hexStrings = (text: string) =>
  [...text.matchAll(/<([0-9a-f]{8,})>/gi)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1').replace(/\0/g, ''))
    .join('\n')

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
        volume: 'petition.pdf',
        protection: { names, redactions: [] } as unknown as Protection,
        exhibits: [],
      },
      { lane: 'pages', timeoutMs: 120_000 },
    )
    const matches = leaks.map(({ match }) => bare(match))
    const missed = raw.planted.filter(({ secret }) => !matches.includes(bare(secret))).map(({ place }) => place)
    expect(missed).toEqual([])
  })
})
