import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempCase, tempFolder, writeFiles } from '../../tests/support/temp-case.ts'
import { backUpCase } from '../backup/back-up-case.ts'
import { setBackupPlan } from '../backup/set-backup-plan.ts'
import { checkAtOpening } from '../case/check-at-opening.ts'
import { verificationState } from '../case/verification-state.ts'
import { verifyAndNote } from '../case/verify-and-note.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { setTranslation } from '../exhibits/set-translation.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { readOverview } from './read-overview.ts'

const DAY = 86_400_000

async function caseWithItems() {
  let at = Date.parse('2026-03-02T09:00:00.000Z')
  const made = await tempCase({ clock: () => new Date(at) })
  const pixel = readFileSync(join(import.meta.dirname, '../../tests/fixtures/pixel.png'))
  const paths = await writeFiles(made.folder, {
    'hall.txt': 'Fourteen women.',
    'hall-en.txt': 'In English.',
    'photo.png': pixel,
  })
  await addEvidence(made.app, { paths, source: null })
  const items = listEvidence(made.app)
  const idOf = (title: string) => items.find((item) => item.title === title)?.id ?? ''
  return { ...made, idOf, later: (days: number) => void (at += days * DAY) }
}

const stepsOf = async (app: Parameters<typeof readOverview>[0]) => (await readOverview(app)).next.map(({ id }) => id)

describe('the overview', () => {
  it('counts what each item lacks, as the shelf it leads to', async () => {
    const { app, idOf } = await caseWithItems()
    editEvidence(app, { id: idOf('hall'), edit: { language: 'Korean', source: 'A neighbor', date: '2020' } })
    const lacking = async () =>
      Object.fromEntries((await readOverview(app)).evidence.lacking.map(({ lack, count }) => [lack, count]))
    expect(await lacking()).toMatchObject({ 'no-source': 2, undated: 2, 'no-text': 1, untranslated: 1, 'no-facts': 3 })
    setTranslation(app, {
      originalId: idOf('hall'),
      translationId: idOf('hall-en'),
      translator: 'T',
      language: 'Korean',
    })
    expect(await lacking()).toMatchObject({ untranslated: 0 })
  })

  it('names first what may be lost, at most seven steps, each with its place', async () => {
    const { app } = await caseWithItems()
    const { next } = await readOverview(app)
    expect(next.map(({ id }) => id).slice(0, 2)).toEqual(['no-backup', 'verify-first'])
    expect(next.length).toBeLessThanOrEqual(7)
    expect(next.find(({ id }) => id === 'no-backup')?.place).toEqual({ screen: 'case' })
    expect(await readOverview(app, { at: 't', ok: false, problem: 'Event 3 is missing.', events: 2 })).toMatchObject({
      next: [{ id: 'log-broken' }, {}, {}, {}, {}, {}, {}].slice(0, next.length < 7 ? next.length + 1 : 7),
    })
  })

  it('says how old backup and verification are once they are old', async () => {
    const { app, idOf, later } = await caseWithItems()
    await setBackupPlan(app, { folder: await tempFolder() })
    await backUpCase(app)
    await verifyAndNote(app)
    expect(await stepsOf(app)).not.toContain('backup-old')
    expect(await stepsOf(app)).toContain('backup-untested')
    editEvidence(app, { id: idOf('hall'), edit: { note: 'changed' } })
    later(9)
    const { next } = await readOverview(app)
    expect(next.find(({ id }) => id === 'backup-old')?.words).toBe('Last backup 9 days ago')
    expect(next.map(({ id }) => id)).toContain('verify-old')
  })
})

describe('verifying', () => {
  it('is remembered with when and what, and how much came in since', async () => {
    const { app, folder } = await caseWithItems()
    expect(verificationState(app)).toEqual({ last: null, addedSince: 3 })
    await verifyAndNote(app)
    expect(verificationState(app)).toEqual({
      last: { at: '2026-03-02T09:00:00.000Z', actor: 'Case owner', ok: true, checked: 3, failed: 0 },
      addedSince: 0,
    })
    await addEvidence(app, { paths: await writeFiles(folder, { 'more.txt': 'more' }) })
    expect(verificationState(app).addedSince).toBe(1)
  })

  it('at opening walks the log, and sees a noted hash the log does not tell', async () => {
    const { app } = await caseWithItems()
    expect(checkAtOpening(app)).toMatchObject({ ok: true, problem: null })
    app.database.raw.exec(`UPDATE blob SET sha256 = '${'0'.repeat(64)}' WHERE rowid = (SELECT min(rowid) FROM blob)`)
    expect(checkAtOpening(app)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('is not the one the log tells'),
    })
  })
})
