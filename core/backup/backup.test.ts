import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PASSPHRASE, tempCase, tempFolder, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { renameCase } from '../case/rename-case.ts'
import { readCustody } from '../custody/read-custody.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { extractOriginal } from '../evidence/extract-original.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { undo } from '../undo/undo.ts'
import { backUpCase } from './back-up-case.ts'
import { refuseUnusable } from './backup-folder.ts'
import { backupName } from './backup-name.ts'
import { backupDue, backupState } from './backup-state.ts'
import { restoreBackup } from './restore-backup.ts'
import { setBackupPlan } from './set-backup-plan.ts'
import { testBackup } from './test-backup.ts'

const secret = { passphrase: PASSPHRASE }
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const HOUR = 3_600_000

/** A case with two originals whose clock the test sets. */
async function caseWithClock() {
  let at = Date.parse('2026-03-02T09:00:00.000Z')
  const made = await tempCase({ clock: () => new Date(at) })
  const folder = await tempFolder()
  const paths = await writeFiles(made.folder, { 'a.txt': 'Witness note', 'b.bin': randomBytes(3_000_000) })
  await addEvidence(made.app, { paths })
  return { ...made, backups: folder, later: (ms: number) => void (at += ms) }
}

const happened = (app: App) => readCustody(app, null).map(({ action }) => action)

describe('a backup', () => {
  it('is an encrypted copy of the open case that opens by itself, and the log says it was made', async () => {
    const { app, backups } = await caseWithClock()
    await setBackupPlan(app, { folder: backups })
    const { copy, head, dropped } = await backUpCase(app)
    expect(await readdir(backups)).toEqual([copy.name])
    expect(copy.name).toMatch(/^case\.backup-[0-9a-f]{8}-20260302T090000Z\.wro$/)
    expect(dropped).toEqual([])
    expect((await readFile(copy.path)).includes('Witness note')).toBe(false)
    const tested = await testBackup({ path: copy.path, secret })
    expect(tested).toMatchObject({
      title: 'Test case',
      verification: { ok: true, evidence: { checked: 2, failed: [] }, custody: { head } },
    })
    expect(await backupState(app)).toMatchObject({ lastMade: '2026-03-02T09:00:00.000Z', behind: false })
    expect(happened(app).at(-1)).toBe('case.backed-up')
  })

  it('is due when something changed and time went by, at closing when something changed', async () => {
    const { app, backups, later } = await caseWithClock()
    expect(backupDue(app, true)).toBe(false)
    await setBackupPlan(app, { folder: backups, everyHours: 2 })
    expect(backupDue(app, false)).toBe(true)
    await backUpCase(app)
    later(3 * HOUR)
    expect(backupDue(app, true)).toBe(false)
    renameCase(app, 'Changed')
    expect(backupDue(app, false)).toBe(true)
    expect((await backupState(app)).behind).toBe(true)
    await backUpCase(app)
    renameCase(app, 'Changed again')
    expect([backupDue(app, false), backupDue(app, true)]).toEqual([false, true])
  })

  it('rotates: old ones go, other files and other cases’ copies stay', async () => {
    const { app, backups, later } = await caseWithClock()
    await setBackupPlan(app, { folder: backups, keep: { daily: 2, weekly: 0, monthly: 0 } })
    const stranger = backupName('case.wro', '0192f0c0-0000-7000-8000-00000000abcd', '2020-01-01T00:00:00.000Z')
    await writeFile(join(backups, stranger), 'another case')
    await writeFile(join(backups, 'notes.txt'), 'a person’s own')
    const names: string[] = []
    for (let day = 0; day < 4; day++) {
      names.push((await backUpCase(app)).copy.name)
      later(24 * HOUR)
    }
    expect((await readdir(backups)).sort()).toEqual([...names.slice(2), stranger, 'notes.txt'].sort())
  })

  it('clears away what a broken-off copy left, and no other half-done file', async () => {
    const { app, backups } = await caseWithClock()
    const { copy } = await backUpCase(app, { folder: backups })
    const half = `${copy.name.replace('T09', 'T08')}.part`
    await writeFile(join(backups, half), 'half')
    await writeFile(join(backups, 'film.part'), 'a person’s own')
    await rm(copy.path)
    await backUpCase(app, { folder: backups })
    expect((await readdir(backups)).sort()).toEqual([copy.name, 'film.part'].sort())
  })

  it('names a missing folder, one that can’t be written and a full disk, and keeps earlier copies', async () => {
    const { app, backups } = await caseWithClock()
    await expect(backUpCase(app)).rejects.toMatchObject({ code: 'no-backup-folder' })
    await expect(backUpCase(app, { folder: join(backups, 'gone') })).rejects.toMatchObject({ code: 'no-such-folder' })
    await expect(setBackupPlan(app, { folder: join(backups, 'gone') })).rejects.toMatchObject({
      code: 'no-such-folder',
    })
    await expect(refuseUnusable(backups, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({ code: 'disk-full' })
    const { copy } = await backUpCase(app, { folder: backups })
    // A folder stands where the copy would be written, as a failing disk would fail it.
    await mkdir(join(backups, `${copy.name.replace('T09', 'T10')}.part`))
    expect((await readdir(backups)).includes(copy.name)).toBe(true)
    expect(happened(app).filter((action) => action === 'case.backed-up')).toHaveLength(1)
  })

  it('the plan is a person’s, and can be taken back', async () => {
    const { app, backups } = await caseWithClock()
    await setBackupPlan(app, { folder: backups })
    await setBackupPlan(app, { everyHours: 24, keep: { daily: 3, weekly: 2, monthly: 1 } })
    expect((await backupState(app)).plan).toEqual({
      folder: backups,
      everyHours: 24,
      keep: { daily: 3, weekly: 2, monthly: 1 },
    })
    undo(app)
    expect((await backupState(app)).plan).toMatchObject({ everyHours: 4, keep: { daily: 7 } })
    await expect(setBackupPlan(app, { everyHours: 0 })).rejects.toMatchObject({ code: 'bad-backup-plan' })
    expect(JSON.stringify(readCustody(app, null))).not.toContain(backups)
  })
})

describe('testing a backup', () => {
  it('changes nothing of it, also where it can’t be written, and needs its passphrase', async () => {
    const { app, backups } = await caseWithClock()
    const { copy } = await backUpCase(app, { folder: backups })
    const before = sha(await readFile(copy.path))
    await chmod(copy.path, 0o400)
    expect((await testBackup({ path: copy.path, secret })).verification.ok).toBe(true)
    expect([await readdir(backups), sha(await readFile(copy.path))]).toEqual([[copy.name], before])
    await expect(testBackup({ path: copy.path, secret: { passphrase: 'wrong' } })).rejects.toMatchObject({
      code: 'wrong-passphrase-or-damaged',
    })
  })

  it('finds a changed byte', async () => {
    const { app, backups } = await caseWithClock()
    const { copy } = await backUpCase(app, { folder: backups })
    const file = await open(copy.path, 'r+')
    await file.write(Buffer.from('x'), 0, 1, Math.floor((await stat(copy.path)).size / 2))
    await file.close()
    expect((await testBackup({ path: copy.path, secret })).verification.ok).toBe(false)
  })
})

describe('restoring', () => {
  it('makes a whole case of it beside what is there, with the restoring on its log', async () => {
    const { app, backups, folder } = await caseWithClock()
    const { copy } = await backUpCase(app, { folder: backups })
    renameCase(app, 'After the backup')
    const to = join(folder, 'restored.wro')
    expect(await restoreBackup({ from: copy.path, to, secret })).toMatchObject({ path: to, verification: { ok: true } })
    const restored = await openCase(to, secret)
    expect(happened(restored).at(-1)).toBe('case.restored')
    const [first] = listEvidence(restored)
    const out = join(folder, 'out.txt')
    await extractOriginal(restored, { id: first?.id ?? '', out })
    expect(await readFile(out, 'utf8')).toBe('Witness note')
    await closeCase(restored)
  })

  it('never replaces a file, and leaves none where it fails', async () => {
    const { app, backups, folder, path } = await caseWithClock()
    const { copy } = await backUpCase(app, { folder: backups })
    await expect(restoreBackup({ from: copy.path, to: path, secret })).rejects.toMatchObject({ code: 'case-exists' })
    const to = join(folder, 'restored.wro')
    const wrong = { passphrase: 'wrong' }
    await expect(restoreBackup({ from: copy.path, to, secret: wrong })).rejects.toMatchObject({
      code: 'wrong-passphrase-or-damaged',
    })
    const signal = AbortSignal.abort()
    await expect(restoreBackup({ from: copy.path, to, secret }, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect((await readdir(folder)).filter((name) => name.includes('restored'))).toEqual([])
  })
})
