import { copyFile, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createCase } from '../../core/case/create-case.ts'
import { copyCase } from '../../core/case/copy-case.ts'
import { closeCase, openCase } from '../../core/case/open-case.ts'
import { verifyCase } from '../../core/case/verify-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { extractOriginal } from '../../core/evidence/extract-original.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import { AppError } from '../../domain/errors.ts'
import { Verification } from '../../domain/verification.ts'
import { corpusFiles, type CorpusFile } from '../support/corpus.ts'
import { runCommand } from '../support/run-command.ts'

const PASSPHRASE = 'correct horse battery staple'
const PLACES = 200
const HEADER = 16

/** Items of several kinds and sizes: some fill many pages of the file, some share one. */
const NAMES = [
  'quartz-ten-pages.pdf',
  'udhr-uig_arab.html',
  'rocket.jpg',
  'tables.docx',
  'co2-concentration.csv',
  'mixed.eml',
]

interface Item {
  readonly id: string
  readonly file: CorpusFile
}

const made = { folder: '', path: '', recoveryKey: '', items: [] as readonly Item[] }

beforeAll(async () => {
  made.folder = await mkdtemp(join(tmpdir(), 'withhold-damage-'))
  made.path = join(made.folder, 'case.wro')
  const files = corpusFiles().filter(({ file }) => NAMES.includes(file))
  const open = join(made.folder, 'open.wro')
  const { app, recoveryKey } = await createCase({ path: open, title: 'To be damaged', passphrase: PASSPHRASE })
  const added = await addEvidence(app, { paths: files.map(({ at }) => at) })
  made.items = added.map(({ id }, i) => ({ id: id ?? '', file: files[i] as CorpusFile }))
  for (const { id, file } of made.items) {
    addFacts(app, [{ statement: `Something ${file.file} shows.`, pinpoints: [{ evidenceId: id, page: 1 }] }])
  }
  // A copy has no free pages: every page of it is in use.
  copyCase(app.database, made.path)
  made.recoveryKey = recoveryKey
  await closeCase(app)
})

afterAll(() => rm(made.folder, { recursive: true, force: true }))

/** A fresh copy of the case with one byte flipped. */
async function damagedCopy(at: number): Promise<string> {
  const path = join(made.folder, 'damaged.wro')
  await copyFile(made.path, path)
  const file = await open(path, 'r+')
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, at)
  await file.write(Buffer.from([(byte[0] ?? 0) ^ 0x40]), 0, 1, at)
  await file.close()
  return path
}

/** What verifying the copy says: the error it could not be opened for, or its report. */
async function verdict(path: string): Promise<AppError | Verification> {
  try {
    const app = await openCase(path, { recoveryKey: made.recoveryKey })
    try {
      return await verifyCase(app)
    } finally {
      await closeCase(app).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(AppError))
    }
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown
    throw thrown
  }
}

/** Places spread over the file behind its header, never the same byte of a page twice in a row. */
async function places(): Promise<readonly number[]> {
  const { size } = await stat(made.path)
  const stride = (size - HEADER) / PLACES
  return Array.from({ length: PLACES }, (_, i) => HEADER + Math.floor(i * stride + ((i * 577) % Math.floor(stride))))
}

const isReport = (found: AppError | Verification): found is Verification => !(found instanceof AppError)

describe('a closed case of which a byte was changed', () => {
  it('holds as long as none was', async () => {
    expect(await verdict(made.path)).toMatchObject({ ok: true, evidence: { checked: NAMES.length, failed: [] } })
  })

  it(`is reported at each of ${PLACES} places`, async () => {
    const unseen: number[] = []
    const counts = { refused: 0, reported: 0 }
    for (const at of await places()) {
      const found = await verdict(await damagedCopy(at))
      if (isReport(found)) counts.reported++
      else counts.refused++
      if (isReport(found) ? found.ok : !['damaged-case', 'wrong-passphrase-or-damaged'].includes(found.code))
        unseen.push(at)
    }
    expect(unseen).toEqual([])
    expect(counts.refused + counts.reported).toBe(PLACES)
    expect(counts.reported).toBeGreaterThan(PLACES / 2)
  })

  it('gives up the damaged item by name, and every other item whole', async () => {
    const hit = await hitOneItem()
    const app = await openCase(hit.path, { recoveryKey: made.recoveryKey })
    try {
      for (const { id, file } of made.items) {
        const out = join(made.folder, 'extracted')
        const extracted = extractOriginal(app, { id, out })
        if (id === hit.id) await expect(extracted).rejects.toMatchObject({ code: 'damaged-original' })
        else {
          await extracted
          expect(Buffer.compare(await readFile(out), await readFile(file.at))).toBe(0)
        }
      }
    } finally {
      await closeCase(app)
    }
  })

  it('ends verify with exit 3 on the command line, and the same report', async () => {
    const hit = await hitOneItem()
    const ended = await runCommand(['verify', hit.path, '--recovery'], {
      env: { WITHHOLD_PASSPHRASE: made.recoveryKey },
    })
    const report = Verification.parse(ended.json)
    expect(ended.exit).toBe(3)
    expect(report.ok).toBe(false)
    expect(report.evidence.failed.map(({ id }) => id)).toEqual([hit.id])
  })
})

/** The first damaged copy in which exactly one original fails, with that item. */
async function hitOneItem(): Promise<{ path: string; id: string }> {
  for (const at of await places()) {
    const path = await damagedCopy(at)
    const found = await verdict(path)
    const [failed, ...more] = isReport(found) ? found.evidence.failed : []
    if (failed !== undefined && more.length === 0) return { path, id: failed.id }
  }
  throw new Error('no place hit an original')
}

describe('the custody log, changed behind the app’s back', () => {
  const changes: readonly (readonly [string, string, number])[] = [
    ['what an event tells is rewritten', `UPDATE custody_event SET detail = '{}' WHERE seq = 3`, 3],
    ['the actor is another', `UPDATE custody_event SET actor = 'somebody else' WHERE seq = 2`, 2],
    ['the moment is another', `UPDATE custody_event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 4`, 4],
    ['an event is taken out', 'DELETE FROM custody_event WHERE seq = 3', 4],
  ]

  it.each(changes)('%s: the first break is named', async (_, sql, seq) => {
    const path = join(made.folder, 'log.wro')
    await copyFile(made.path, path)
    const app = await openCase(path, { recoveryKey: made.recoveryKey })
    try {
      expect(() => app.database.raw.exec(sql)).toThrow('append-only')
      app.database.raw.exec('DROP TRIGGER custody_event_no_update; DROP TRIGGER custody_event_no_delete')
      app.database.raw.exec(sql)
      const found = await verifyCase(app)
      expect(found).toMatchObject({ ok: false, custody: { firstBreak: { seq } } })
    } finally {
      await closeCase(app)
    }
  })
})

describe('keys', () => {
  const NEXT = 'another passphrase entirely'
  const as = (secret: string, more: Readonly<Record<string, string>> = {}) => ({
    env: { WITHHOLD_PASSPHRASE: secret, ...more },
  })

  it('opens with the recovery key; a changed passphrase locks out the old one and the old words', async () => {
    const path = join(made.folder, 'keys.wro')
    await copyFile(made.path, path)
    expect((await runCommand(['list', path, '--recovery'], as(made.recoveryKey))).exit).toBe(0)
    expect((await runCommand(['list', path], as(PASSPHRASE))).exit).toBe(0)

    const changed = await runCommand(['passphrase', path], as(PASSPHRASE, { WITHHOLD_NEW_PASSPHRASE: NEXT }))
    expect(changed.exit).toBe(0)
    const { recoveryKey } = changed.json as { recoveryKey: string }

    for (const refused of [
      await runCommand(['list', path], as(PASSPHRASE)),
      await runCommand(['list', path, '--recovery'], as(made.recoveryKey)),
    ]) {
      expect(refused).toMatchObject({ exit: 1, out: '' })
      expect(refused.err).toMatch(/^wrong-passphrase-or-damaged: /u)
    }
    expect((await runCommand(['verify', path], as(NEXT))).json).toMatchObject({ ok: true })
    expect((await runCommand(['list', path, '--recovery'], as(recoveryKey))).exit).toBe(0)
    // The copy from before still opens with what it was made with, as the warning says.
    expect((await runCommand(['list', made.path], as(PASSPHRASE))).exit).toBe(0)
  })
})
