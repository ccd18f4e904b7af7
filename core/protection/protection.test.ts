import { describe, expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { listProtection } from './list-protection.ts'
import { protectName } from './protect-name.ts'
import { redactEvidence } from './redact-evidence.ts'
import { unprotectName } from './unprotect-name.ts'
import { unredactEvidence } from './unredact-evidence.ts'

const worker = { name: 'Kim Chul-soo', alias: 'Worker 3', variants: ['金哲秀'], reason: '(b)(7)(D)' }

async function caseWithNote() {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, { 'note.txt': 'Kim Chul-soo slept in room 14.' })
  const [item] = await addEvidence(app, { paths })
  if (!item?.id) throw new Error('one item was added')
  return { app, evidenceId: item.id }
}

describe('protecting a name', () => {
  it('keeps name, alias, variants and reason, stamped; the log names the alias alone', async () => {
    const { app } = await tempCase()
    const made = protectName(app, worker)
    expect(listProtection(app).names).toEqual([{ ...worker, ...made, reason: 'source', reasonWords: null }])
    expect(stampsOf(app.database.read, made.id).map(({ field }) => field)).toEqual([
      'alias',
      'name',
      'reason',
      'variants',
    ])
    expect(JSON.stringify(readEvents(app.database.read))).not.toMatch(/Kim|金哲秀/)
    unprotectName(app, made)
    expect(listProtection(app).names).toEqual([])
    expect(() => unprotectName(app, made)).toThrow(expect.objectContaining({ code: 'no-such-mark' }))
    expect(readEvents(app.database.read).slice(-2)).toMatchObject([
      { action: 'name.protected', detail: { alias: 'Worker 3', reason: 'source' } },
      { action: 'name.unprotected' },
    ])
  })

  it.each([
    ['an alias that is taken', { ...worker, name: 'Pak Yong', alias: 'worker-3' }],
    ['a name that is protected already', { ...worker, name: 'KIM CHULSOO', alias: 'Worker 4' }],
    ['an alias that holds a protected name', { ...worker, name: 'Pak Yong', alias: 'Friend of Kim Chul-soo' }],
    ['a name of one letter', { ...worker, name: 'K.', alias: 'Worker 4' }],
    ['no reason', { ...worker, name: 'Pak Yong', alias: 'Worker 4', reason: ' ' }],
  ])('refuses %s', async (_what, input) => {
    const { app } = await tempCase()
    protectName(app, worker)
    expect(() => protectName(app, input)).toThrow(expect.objectContaining({ code: 'bad-protection' }))
    expect(listProtection(app).names).toHaveLength(1)
  })
})

describe('marking an item', () => {
  it('keeps words, regions and whole items, says where words stand, and takes marks away', async () => {
    const { app, evidenceId } = await caseWithNote()
    const words = redactEvidence(app, { evidenceId, text: 'Room 14', reason: 'safety' })
    expect(words).toMatchObject({ pages: [1], mark: { kind: 'text', reason: 'safety' } })
    expect(redactEvidence(app, { evidenceId, text: 'room 41', reason: 'safety' }).pages).toEqual([])
    const whole = redactEvidence(app, { evidenceId, whole: true, reason: 'she asked for it' }).mark
    expect(listProtection(app).redactions).toMatchObject([
      { text: 'Room 14', kind: 'text' },
      { text: 'room 41' },
      { kind: 'whole', reason: 'other', reasonWords: 'she asked for it' },
    ])
    unredactEvidence(app, whole)
    expect(listProtection(app).redactions).toHaveLength(2)
    expect(readEvents(app.database.read, evidenceId).at(-1)).toMatchObject({ action: 'redaction.removed' })
  })

  it.each([
    ['nothing to withhold', {}],
    ['words and the whole', { text: 'Room 14', whole: true }],
    ['a region without a page', { region: { x: 0, y: 0, width: 0.5, height: 0.5 } }],
    ['a page that is set only when it is bound', { page: 1, region: { x: 0, y: 0, width: 0.5, height: 0.5 } }],
  ])('refuses %s', async (_what, given) => {
    const { app, evidenceId } = await caseWithNote()
    expect(() => redactEvidence(app, { evidenceId, reason: 'safety', ...given })).toThrow(
      expect.objectContaining({ code: 'bad-protection' }),
    )
  })
})
