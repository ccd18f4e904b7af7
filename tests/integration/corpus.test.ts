import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { closeCase, openCase } from '../../core/case/open-case.ts'
import { extractOriginal } from '../../core/evidence/extract-original.ts'
import { openPdf } from '../../core/evidence/open-pdf.ts'
import { pageText } from '../../core/evidence/page-text.ts'
import { runQpdf } from '../../core/evidence/qpdf.ts'
import { AddedItem } from '../../domain/evidence.ts'
import { BuildResult } from '../../domain/petition.ts'
import { Verification } from '../../domain/verification.ts'
import { corpusFiles } from '../support/corpus.ts'
import { followLinks } from '../support/follow-links.ts'
import { runCommand, type Ended } from '../support/run-command.ts'

const PASSPHRASE = 'correct horse battery staple'
const files = corpusFiles()
const made = { folder: '', path: '', missing: '', added: {} as Ended, items: [] as readonly AddedItem[] }

const run = (args: readonly string[], stdin = '') =>
  runCommand(args, { env: { WITHHOLD_PASSPHRASE: PASSPHRASE }, stdin })

beforeAll(async () => {
  made.folder = await mkdtemp(join(tmpdir(), 'withhold-corpus-'))
  made.path = join(made.folder, 'case.wro')
  made.missing = join(made.folder, 'gone.pdf')
  expect((await run(['new', made.path, '--title', 'Files made by other programs'])).exit).toBe(0)
  made.added = await run(['add', made.path, ...files.map(({ at }) => at), made.missing])
  made.items = z.object({ items: z.array(AddedItem) }).parse(made.added.json).items
})

afterAll(() => rm(made.folder, { recursive: true, force: true }))

describe('60 files made by other programs, and a path that can’t be read', () => {
  it('are the bytes listed with their origin', async () => {
    expect(files).toHaveLength(60)
    for (const { at, file, sha256, bytes } of files) {
      const found = await readFile(at)
      expect([found.length, createHash('sha256').update(found).digest('hex')], file).toEqual([bytes, sha256])
    }
  })

  it('are all in, in the order given, with one failure listed', () => {
    expect(made.added.exit).toBe(3)
    expect(made.items.map(({ path }) => path)).toEqual([...files.map(({ at }) => at), made.missing])
    expect(made.items.slice(0, 60).map(({ status, sha256 }) => [status, sha256])).toEqual(
      files.map(({ sha256 }) => ['added', sha256]),
    )
    expect(made.items[60]).toMatchObject({ id: null, status: 'failed', error: { code: 'no-such-file' } })
  })

  it('have a problem named where one is expected, and none elsewhere', () => {
    const said = made.items.slice(0, 60).map(({ problem }, i) => [files[i]?.file, problem?.code ?? 'ok'])
    expect(said).toEqual(files.map(({ file, expect: code }) => [file, code]))
    expect(files.filter(({ expect: code }) => code === 'damaged-file')).toHaveLength(3)
    expect(files.filter(({ expect: code }) => code === 'encrypted-file')).toHaveLength(2)
    expect(files.filter(({ expect: code }) => code === 'ok')).toHaveLength(54)
  })

  it('were each acknowledged as they were taken in', () => {
    const acknowledged = made.added.err.split('\n').filter((line) => line.startsWith('added '))
    expect(acknowledged).toEqual(
      made.items.slice(0, 60).map(({ id, sha256, path }) => `added ${id ?? ''} ${sha256 ?? ''} ${path}`),
    )
  })

  it('verify, and come back byte for byte', async () => {
    const verified = await run(['verify', made.path])
    expect(verified.exit).toBe(0)
    expect(Verification.parse(verified.json)).toMatchObject({ ok: true, evidence: { checked: 62, failed: [] } })

    const app = await openCase(made.path, { passphrase: PASSPHRASE })
    try {
      for (const [i, { at }] of files.entries()) {
        const out = join(made.folder, 'back')
        await extractOriginal(app, { id: made.items[i]?.id ?? '', out })
        expect(Buffer.compare(await readFile(out), await readFile(at)), at).toBe(0)
      }
    } finally {
      await closeCase(app)
    }
  })

  it('can be found by words of their own scripts', async () => {
    const queries = [
      ['노예', 'udhr-kor.html'],
      ['奴隶', 'udhr-cmn_hans.html'],
      ['قۇللۇق', 'udhr-uig_arab.html'],
    ] as const
    for (const [query, file] of queries) {
      const found = await run(['search', made.path, query])
      const { hits } = z.object({ hits: z.array(z.object({ evidenceId: z.string() })) }).parse(found.json)
      const wanted = made.items[files.findIndex((origin) => origin.file === file)]?.id
      expect(
        hits.map(({ evidenceId }) => evidenceId),
        query,
      ).toContain(wanted)
    }
  })
})

describe('a petition that cites every one of them', () => {
  const built = { result: {} as BuildResult, ended: {} as Ended, pdf: new Uint8Array() }

  beforeAll(async () => {
    const lines = made.items.slice(0, 60).map(({ id, pages }, i) => {
      const page = pages === null ? {} : { page: Math.ceil(pages / 2) }
      return JSON.stringify({
        statement: `What ${files[i]?.file ?? ''} shows.`,
        pinpoints: [{ evidenceId: id, ...page }],
      })
    })
    const facts = await run(['fact', made.path, '--from', '-'], lines.join('\n'))
    expect(facts.err).toBe('')
    expect(z.object({ ids: z.array(z.string()) }).parse(facts.json).ids).toHaveLength(60)

    const out = join(made.folder, 'out')
    built.ended = await run(['build', made.path, '--template', 'wro-12-42', '--out', out])
    expect(built.ended.err).toBe('')
    built.result = BuildResult.parse(built.ended.json)
    built.pdf = await readFile(join(out, 'petition.pdf'))
  })

  it('builds, with every item an exhibit and no problem a failure', () => {
    expect(built.ended.exit).toBe(0)
    expect(built.result.exhibits).toHaveLength(60)
    expect(new Set(built.result.exhibits.map(({ evidenceId }) => evidenceId)).size).toBe(60)
    expect(built.result.exhibits.filter(({ problem }) => problem !== undefined)).toHaveLength(6)
    expect(built.result.files.map(({ kind }) => kind)).toEqual(['petition-pdf', 'petition-docx', 'manifest'])
  })

  async function volumeTexts(): Promise<readonly string[]> {
    const read = await openPdf(built.pdf, (pdf) =>
      Array.from({ length: pdf.pages }, (_, i) => pageText(pdf, i + 1) ?? ''),
    )
    if (read.kind !== 'open') throw new Error('the volume does not open')
    return read.value
  }

  it('gives a volume that qpdf --check finds clean', async () => {
    const { exit, complaints } = await runQpdf(built.pdf, ['--check', '/in.pdf'])
    expect(complaints).toBe('')
    expect(exit).toBe(0)
  })

  it('leads every link to the page its words name', async () => {
    const { links, cites, faults } = await followLinks(built.pdf)
    expect(faults).toEqual([])
    expect(cites).toBeGreaterThanOrEqual(60)
    expect(links.length).toBeGreaterThan(cites)
  })

  it('carries on every exhibit page the sticker of its number and page', async () => {
    const texts = await volumeTexts()
    for (const { number, firstPage, pages } of built.result.exhibits) {
      for (let page = 1; page <= pages; page++) {
        expect(texts[firstPage + page - 1], `Ex. ${number} at ${page}`).toContain(
          `Exhibit ${number} · page ${page} of ${pages}`,
        )
      }
    }
  })
})
