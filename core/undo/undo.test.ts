import { describe, expect, it } from 'vitest'
import type { EvidenceId, FactId } from '../../domain/ids.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import type { App } from '../app.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { caseInfo } from '../case/case-info.ts'
import { renameCase } from '../case/rename-case.ts'
import { verifyCase } from '../case/verify-case.ts'
import { readCustody } from '../custody/read-custody.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { addFacts } from '../facts/add-facts.ts'
import { editFact, removeFact } from '../facts/edit-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { listProtection } from '../protection/list-protection.ts'
import { protectName } from '../protection/protect-name.ts'
import { readFields } from '../petition/read-fields.ts'
import { setField } from '../petition/set-field.ts'
import { redo } from './redo.ts'
import { undo } from './undo.ts'
import { undoState } from './undo-state.ts'

async function caseWithItems() {
  const { app, folder, path } = await tempCase()
  const files = { 'note.txt': 'The auditor interviewed 10 of 49 workers.', 'clip.txt': 'Passports were kept.' }
  const items = await addEvidence(app, { paths: await writeFiles(folder, files) })
  const [note, clip] = items.map((item) => item.id ?? ('' as EvidenceId))
  if (!note || !clip) throw new Error('two items were added')
  return { app, path, note, clip }
}

/** All of a case that a person can edit. */
const edited = (app: App) => ({
  title: caseInfo(app).title,
  evidence: listEvidence(app),
  facts: listFacts(app).toSorted((a, b) => a.id.localeCompare(b.id)),
  fields: readFields(app, 'wro-12-42'),
})

describe('undo', () => {
  it('has nothing to take back in a new case; what was read of evidence is no step', async () => {
    const { app } = await tempCase()
    expect(undoState(app)).toEqual({ undo: null, redo: null })
    expect(() => undo(app)).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
    expect(() => redo(app)).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }))
  })

  it('walks back and forth through every kind of change, whatever their order', async () => {
    const { app, note, clip } = await caseWithItems()
    const pin = (evidenceId: EvidenceId) => ({ evidenceId, page: 1 })
    const fact = (n: number, contradicts: FactId[] = []) => ({
      statement: `Fact ${n}.`,
      date: String(2000 + n),
      pinpoints: [pin(n % 2 ? note : clip), pin(note)].slice(0, 1 + (n % 2)),
      indicators: ['isolation' as const],
      requirements: ['reasons'],
      contradicts,
    })
    const ids = () => listFacts(app).map(({ id }) => id)
    const acts: ((n: number) => void)[] = [
      (n) => void editEvidence(app, { id: note, edit: { title: `Note ${n}`, date: n % 3 ? '2020' : null } }),
      (n) => void addFact(app, fact(n, ids().slice(0, 2))),
      (n) => void addFacts(app, [fact(n), fact(n + 100)]),
      (n) => setField(app, { template: 'wro-12-42', field: 'goods', value: n % 4 ? `Goods ${n}` : '' }),
      (n) => renameCase(app, `Case ${n}`),
      (n) => {
        const id = ids()[n % Math.max(1, ids().length)]
        if (id)
          editFact(app, {
            id,
            fact: fact(
              n,
              ids()
                .filter((other) => other !== id)
                .slice(0, 1),
            ),
          })
      },
      (n) => {
        const id = ids()[n % Math.max(1, ids().length)]
        if (id && n % 2) removeFact(app, { id })
      },
    ]
    const states = [edited(app)]
    const start = undoSteps(app)
    for (let n = 0; n < 60; n++) {
      const steps = undoSteps(app)
      acts[(n * 5 + Math.floor(n / 7)) % acts.length]?.(n)
      if (undoSteps(app) > steps) states.push(edited(app))
    }
    expect(states.length).toBeGreaterThan(45)
    for (const before of states.slice(0, -1).toReversed()) {
      undo(app)
      expect(edited(app)).toEqual(before)
    }
    expect(undoSteps(app)).toBe(start)
    for (const after of states.slice(1)) {
      redo(app)
      expect(edited(app)).toEqual(after)
    }
    expect(undoState(app).redo).toBeNull()
    expect(await verifyCase(app)).toMatchObject({ ok: true })
  })

  it('outlives the closing of the case, names the step, and is on the custody log of what it changed', async () => {
    const { app, path, note } = await caseWithItems()
    editEvidence(app, { id: note, edit: { title: 'The auditor’s note' } })
    editEvidence(app, { id: note, edit: { author: 'An auditor', date: '2020-11' } })
    await closeCase(app)
    const again = await openCase(path, { passphrase: PASSPHRASE })
    expect(undoState(again).undo).toBe('change the author and the date of “The auditor’s note”')
    undo(again)
    undo(again)
    await closeCase(again)
    const third = await openCase(path, { passphrase: PASSPHRASE })
    expect(listEvidence(third)).toMatchObject([{ title: 'note', author: null, date: null }, {}])
    expect(undoState(third)).toEqual({ undo: 'add 2 items', redo: 'change the title of “The auditor’s note”' })
    const events = readCustody(third, note).slice(-2)
    expect(events.map(({ action }) => action)).toEqual(['change.undone', 'change.undone'])
    expect(events[1]?.detail).toMatchObject({
      what: 'change the title of “The auditor’s note”',
      now: ['evidence: title "note"'],
    })
    expect(await verifyCase(third)).toMatchObject({ ok: true })
    await closeCase(third)
  })

  it('takes a protected name back without telling the log whom it protected', async () => {
    const { app } = await tempCase()
    protectName(app, { name: 'Kim Chul-soo', alias: 'Worker 3', variants: ['金哲秀'], reason: '(b)(7)(D)' })
    const { names } = listProtection(app)
    undo(app)
    expect(listProtection(app).names).toEqual([])
    redo(app)
    expect(listProtection(app).names).toEqual(names)
    expect(JSON.stringify(readCustody(app, null))).not.toMatch(/Kim|金哲秀/)
  })

  it('can no longer be redone once something else was changed', async () => {
    const { app, note } = await caseWithItems()
    editEvidence(app, { id: note, edit: { title: 'One' } })
    undo(app)
    renameCase(app, 'Other')
    expect(undoState(app)).toEqual({ undo: 'rename the case', redo: null })
  })

  it('takes edits of one batch back together, and leaves the next batch', async () => {
    const { app, note, clip } = await caseWithItems()
    for (const batch of ['a', 'b'])
      for (const id of [note, clip]) editEvidence(app, { id, edit: { source: `Source ${batch}` }, batch })
    expect(undoState(app).undo).toBe('change the source of 2 items')
    undo(app)
    expect(listEvidence(app).map(({ source }) => source)).toEqual(['Source a', 'Source a'])
    undo(app)
    expect(listEvidence(app).map(({ source }) => source)).toEqual([null, null])
    expect(undoState(app)).toEqual({ undo: 'add 2 items', redo: 'change the source of 2 items' })
  })

  it('stamps what it changes as a change of its own, so that a merge takes it for the newest', async () => {
    const { app, note } = await caseWithItems()
    const counter = (id: string, name: string) =>
      stampsOf(app.database.read, id).find(({ field }) => field === name)?.counter ?? 0
    editEvidence(app, { id: note, edit: { title: 'One' } })
    const edit = counter(note, 'title')
    undo(app)
    expect(counter(note, 'title')).toBeGreaterThan(edit)
    const fact = { statement: 'S.', pinpoints: [{ evidenceId: note, page: 1 }] }
    const id = addFact(app, fact)
    editFact(app, { id, fact: { ...fact, requirements: ['reasons'] } })
    const tagged = counter(id, 'requirements')
    undo(app)
    expect(counter(id, 'requirements')).toBeGreaterThan(tagged)
  })

  it('leaves no half of a change: what fails in the middle is no step', async () => {
    const { app, note } = await caseWithItems()
    const fact = { statement: 'S.', pinpoints: [{ evidenceId: note, page: 1 }] }
    expect(() => addFacts(app, [fact, { ...fact, date: 'one day' }])).toThrow()
    app.database.raw.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON main.fact_requirement
      BEGIN SELECT RAISE(ABORT, 'no more'); END`)
    expect(() => addFact(app, { ...fact, requirements: ['reasons'] })).toThrow('no more')
    expect([listFacts(app), undoState(app).undo]).toEqual([[], 'add 2 items'])
  })
})

const undoSteps = (app: App) =>
  Number(app.database.raw.prepare('SELECT count(*) FROM undo_step WHERE undone = 0').pluck().get())
