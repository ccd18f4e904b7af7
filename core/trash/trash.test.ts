import { readFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/open-database.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { caseInfo } from '../case/case-info.ts'
import { closeCase, openCase, placeOf } from '../case/open-case.ts'
import { verifyCase } from '../case/verify-case.ts'
import { readCustody } from '../custody/read-custody.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { extractOriginal } from '../evidence/extract-original.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { mergeEvidence } from '../evidence/merge-evidence.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { tagEvidence } from '../evidence/tag-evidence.ts'
import { addFact } from '../facts/add-fact.ts'
import { editFact, removeFact } from '../facts/edit-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { checkPetition } from '../petition/check-petition.ts'
import { openCaseView } from '../petition/case-view.ts'
import { searchCase } from '../search/search-case.ts'
import { surroundings } from '../app.ts'
import { undo } from '../undo/undo.ts'
import { undoState } from '../undo/undo-state.ts'
import { listTrash } from './list-trash.ts'
import { purgeItem } from './purge-item.ts'
import { restoreItems } from './restore-items.ts'
import { trashEvidence } from './trash-evidence.ts'

const SECRET = 'Zimtschnecke9371'

async function caseWithItems() {
  const { app, folder, path } = await tempCase()
  const files = {
    'note.txt': `The auditor ${SECRET} interviewed 10 of 49 workers.`,
    'clip.txt': 'Passports were kept.',
  }
  const paths = await writeFiles(folder, files)
  const items = await addEvidence(app, { paths })
  const [note, clip] = items.map((item) => item.id ?? ('' as EvidenceId))
  if (!note || !clip) throw new Error('two items were added')
  const fact = addFact(app, {
    statement: 'Ten were interviewed.',
    date: '2020',
    pinpoints: [{ evidenceId: note, page: 1, quote: '10 of 49' }],
    requirements: ['reasons'],
  })
  return { app, folder, path, paths, note, clip, fact }
}

const meant = { caseTitle: 'Test case', reason: 'The witness took consent back.' }

describe('the Trash', () => {
  it('takes an item out of every list, search, check and view, says what rests on it, and gives it back whole', async () => {
    const { app, folder, note, clip, fact } = await caseWithItems()
    const before = { evidence: listEvidence(app), facts: listFacts(app), report: checkPetition(app, 'wro-12-42') }
    expect(trashEvidence(app, { ids: [note] })).toEqual({ facts: 1 })
    expect(listEvidence(app).map(({ id }) => id)).toEqual([clip])
    expect(caseInfo(app)).toMatchObject({ evidence: 1, facts: 1 })
    expect(searchCase(app, 'auditor')).toEqual([])
    expect(listFacts(app)).toMatchObject([{ id: fact, pinpoints: [{ resolves: false }] }])
    const view = openCaseView(app.database.read)
    expect([view.evidence.get(note), view.facts.supporting('reasons')]).toEqual([undefined, []])
    expect(checkPetition(app, 'wro-12-42')).not.toEqual(before.report)
    expect(() => existingEvidence(app, note)).toThrow(expect.objectContaining({ code: 'in-trash' }))
    await expect(extractOriginal(app, { id: note, out: join(folder, 'x') })).rejects.toMatchObject({ code: 'in-trash' })
    const pinned = { statement: 'S.', pinpoints: [{ evidenceId: note, page: 1 }] }
    expect(() => addFact(app, pinned)).toThrow(expect.objectContaining({ code: 'no-such-evidence' }))
    expect(listTrash(app).items).toMatchObject([{ id: note, what: 'evidence', name: 'note', facts: 1 }])
    expect(await verifyCase(app)).toMatchObject({ ok: true, evidence: { checked: 2 } })
    restoreItems(app, { ids: [note] })
    expect({ evidence: listEvidence(app), facts: listFacts(app), report: checkPetition(app, 'wro-12-42') }).toEqual(
      before,
    )
    expect(readCustody(app, note).map(({ action }) => action)).toEqual([
      'evidence.added',
      'evidence.read',
      'evidence.trashed',
      'evidence.restored',
    ])
  })

  it('lets a fact be edited while its proof is in the Trash, and keeps that proof', async () => {
    const { app, note, fact } = await caseWithItems()
    trashEvidence(app, { ids: [note] })
    const pinpoints = [{ evidenceId: note, page: 1, quote: '10 of 49' }]
    editFact(app, { id: fact, fact: { statement: 'Ten of 49 were interviewed.', pinpoints } })
    restoreItems(app, { ids: [note] })
    expect(listFacts(app)).toMatchObject([
      { statement: 'Ten of 49 were interviewed.', pinpoints: [{ resolves: true }] },
    ])
  })

  it('keeps a removed fact, and what it contradicts forgets it until it is back', async () => {
    const { app, clip, fact } = await caseWithItems()
    const other = addFact(app, { statement: 'O.', pinpoints: [{ evidenceId: clip, page: 1 }], contradicts: [fact] })
    removeFact(app, { id: other })
    expect(listFacts(app)).toMatchObject([{ id: fact, contradicts: [] }])
    expect(listTrash(app).items).toMatchObject([{ id: other, what: 'fact', name: 'O.' }])
    restoreItems(app, { ids: [other] })
    expect(listFacts(app).map(({ contradicts }) => contradicts)).toEqual([[other], [fact]])
  })

  it('is where undoing an add leads; the same bytes again come back out of it', async () => {
    const { app, note, clip, paths } = await caseWithItems()
    expect(undoState(app).undo).toMatch(/^add the fact/)
    undo(app)
    expect(undoState(app).undo).toBe('add 2 items')
    undo(app)
    expect(listEvidence(app)).toEqual([])
    expect(
      listTrash(app)
        .items.map(({ id }) => id)
        .sort(),
    ).toEqual([note, clip].sort())
    expect(await addEvidence(app, { paths })).toMatchObject([
      { id: note, status: 'duplicate' },
      { id: clip, status: 'duplicate' },
    ])
    expect(listEvidence(app).map(({ id }) => id)).toEqual([note, clip])
    expect(undoState(app).undo).toBe('restore 2 items')
  })
})

describe('a purge', () => {
  it('is refused for what is in use, not in the Trash, or not meant', async () => {
    const { app, note, fact } = await caseWithItems()
    const refused = (code: string, input = { id: note as string, ...meant }) =>
      expect(() => purgeItem(app, input)).toThrow(expect.objectContaining({ code }))
    refused('not-in-trash')
    trashEvidence(app, { ids: [note] })
    refused('wrong-case-name', { id: note, ...meant, caseTitle: 'test' })
    refused('no-reason', { id: note, ...meant, reason: ' ' })
    refused('still-in-use')
    expect(listTrash(app)).toMatchObject({ items: [{ id: note }], purged: [] })
    removeFact(app, { id: fact })
    expect(purgeItem(app, { id: note, ...meant }).purged.map(({ id }) => id)).toEqual([note, fact])
  })

  it('leaves a tombstone and nothing else: not a byte of it in the decrypted file, no step back', async () => {
    const { app, folder, path, note, clip, fact } = await caseWithItems()
    const { sha256, bytes } = existingEvidence(app, note)
    removeFact(app, { id: fact })
    trashEvidence(app, { ids: [note] })
    expect(await decrypted(app, folder, path)).toContain(SECRET)
    const again = await openCase(path, { passphrase: PASSPHRASE }, { actor: 'An advocate' })
    const { purged } = purgeItem(again, { id: note, ...meant })
    expect(purged).toMatchObject([
      { id: note, what: 'evidence', sha256, bytes, purgedBy: 'An advocate', reason: meant.reason },
      { id: fact, what: 'fact', sha256: null },
    ])
    expect(listTrash(again)).toEqual({ items: [], purged: expect.arrayContaining(purged) })
    expect(undoState(again)).toEqual({ undo: null, redo: null })
    expect(stampsOf(again.database.read, note)).toEqual([])
    expect(readCustody(again, note).at(-1)).toMatchObject({ action: 'evidence.purged', actor: 'An advocate' })
    expect(await verifyCase(again)).toMatchObject({ ok: true, evidence: { checked: 1 } })
    expect(searchCase(again, 'passports')).toHaveLength(1)
    const file = await decrypted(again, folder, path)
    expect(file).not.toContain(SECRET)
    // The index keeps words in small letters.
    expect(file).not.toContain(SECRET.toLowerCase())
    expect(file).toContain('Passports were kept')
    expect([note, clip]).toHaveLength(2)
  })
})

describe('merging', () => {
  it('moves arrivals, pinpoints and tags to the item kept, and is one step', async () => {
    const { app, note, clip, fact } = await caseWithItems()
    tagEvidence(app, { ids: [note], add: ['Interview', ' interview '], remove: [] })
    const before = { evidence: listEvidence(app), facts: listFacts(app) }
    mergeEvidence(app, { keep: clip, others: [note] })
    expect(listEvidence(app)).toMatchObject([{ id: clip, facts: 1, tags: ['Interview'] }])
    expect(listFacts(app)).toMatchObject([{ id: fact, pinpoints: [{ evidenceId: clip, resolves: false }] }])
    const arrivals = 'SELECT count(*) FROM evidence_arrival WHERE evidence_id = ?'
    expect(app.database.read.prepare(arrivals).pluck().get(clip)).toBe(2)
    expect(listTrash(app).items).toMatchObject([{ id: note, facts: 0 }])
    expect(undoState(app).undo).toBe('merge 2 items into “clip”')
    undo(app)
    expect({ evidence: listEvidence(app), facts: listFacts(app) }).toEqual(before)
    expect(app.database.read.prepare(arrivals).pluck().get(clip)).toBe(1)
  })
})

describe('tags', () => {
  it('are spelled as they are in use, and several items are one step', async () => {
    const { app, note, clip } = await caseWithItems()
    tagEvidence(app, { ids: [note], add: ['Wages'], remove: [] })
    tagEvidence(app, { ids: [note, clip], add: ['wages', 'To  read '], remove: [] })
    expect(listEvidence(app).map(({ tags }) => tags)).toEqual([
      ['To read', 'Wages'],
      ['To read', 'Wages'],
    ])
    expect(undoState(app).undo).toBe('change the tags of 2 items')
    undo(app)
    expect(listEvidence(app).map(({ tags }) => tags)).toEqual([['Wages'], []])
    tagEvidence(app, { ids: [note], add: [], remove: ['Wages', 'None'] })
    expect(listEvidence(app).map(({ tags }) => tags)).toEqual([[], []])
  })
})

/** Closes the case and reads a decrypted copy of its file. */
async function decrypted(app: App, folder: string, path: string): Promise<string> {
  await closeCase(app)
  const copy = join(folder, 'copy.wro')
  await copyFile(path, copy)
  const raw = openDatabase(await placeOf(copy, { passphrase: PASSPHRASE }, surroundings())).raw
  raw.pragma('journal_mode=DELETE')
  raw.pragma(`rekey=''`)
  raw.close()
  return readFileSync(copy, 'latin1')
}
