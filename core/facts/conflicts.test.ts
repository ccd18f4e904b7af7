import { expect, it } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { verifyChain } from '../custody/verify-chain.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { openCaseView } from '../petition/case-view.ts'
import { addFacts } from './add-facts.ts'
import { editFact, removeFact } from './edit-fact.ts'
import { linkConflict } from './link-conflict.ts'
import { listConflicts } from './list-conflicts.ts'
import { listFacts } from './list-facts.ts'
import { reopenConflict, settleConflict } from './settle-conflict.ts'

async function twoHeadcounts() {
  const { app, folder } = await tempCase()
  const [item] = await addEvidence(app, { paths: await writeFiles(folder, { 'a.txt': '49 workers. 120 workers.' }) })
  const pinpoints = [{ evidenceId: item?.id ?? ('' as EvidenceId), page: 1 }]
  const facts = ['There were 49 workers.', 'There were 120 workers.'].map((statement) => ({ statement, pinpoints }))
  const [few, many] = addFacts(app, facts)
  if (!few || !many) throw new Error('two facts were added')
  return { app, few, many, pinpoints }
}

it('a contradiction is one for both facts, whichever is named first, and keeps wherein', async () => {
  const { app, few, many } = await twoHeadcounts()
  const id = linkConflict(app, { fact: many, with: few, note: 'headcount 49 against 120' })
  expect(linkConflict(app, { fact: few, with: many, note: 'headcount' })).toBe(id)
  expect(listConflicts(app)).toMatchObject([{ id, facts: [few, many], note: 'headcount', settlement: null }])
  expect(listFacts(app).map(({ contradicts }) => contradicts)).toEqual([[many], [few]])
  expect(() => linkConflict(app, { fact: few, with: few })).toThrow(expect.objectContaining({ code: 'no-such-fact' }))
})

it('is explained, used or one fact is dropped, always with a note, and can be opened again', async () => {
  const { app, few, many } = await twoHeadcounts()
  const id = linkConflict(app, { fact: few, with: many })
  const refused = expect.objectContaining({ code: 'bad-settlement' })
  expect(() => settleConflict(app, { id, how: 'explain', note: ' ' })).toThrow(refused)
  expect(() => settleConflict(app, { id, how: 'drop', note: 'Old list.' })).toThrow(refused)
  expect(() => settleConflict(app, { id, how: 'drop', note: 'Old list.', dropped: id })).toThrow(refused)
  expect(() => settleConflict(app, { id, how: 'use', note: 'It is not kept well.', dropped: few })).toThrow(refused)
  expect(() => settleConflict(app, { id: few, how: 'use', note: 'x' })).toThrow(
    expect.objectContaining({ code: 'no-such-conflict' }),
  )
  settleConflict(app, { id, how: 'drop', note: 'Old list.', dropped: few })
  expect(listConflicts(app)[0]?.settlement).toEqual({ how: 'drop', note: 'Old list.', dropped: few })
  expect(openCaseView(app.database.read).facts.all.map((fact) => fact.id)).toEqual([many])
  expect(listFacts(app)).toHaveLength(2)
  reopenConflict(app, { id })
  expect(listConflicts(app)[0]?.settlement).toBeNull()
  settleConflict(app, { id, how: 'use', note: 'The register is not reliable.' })
  expect(openCaseView(app.database.read).facts.all).toHaveLength(2)
  expect(stampsOf(app.database.read, id).map(({ field, counter }) => [field, counter])).toEqual([
    ['note', 1],
    ['settlement', 4],
  ])
  expect(verifyChain(app.database.read).firstBreak).toBeNull()
})

it('outlives an edit that keeps it, ends with an edit that does not, from either side, and with its fact', async () => {
  const { app, few, many, pinpoints } = await twoHeadcounts()
  const id = linkConflict(app, { fact: few, with: many })
  settleConflict(app, { id, how: 'explain', note: 'Two years.' })
  editFact(app, { id: many, fact: { statement: 'There were 121 workers.', pinpoints, contradicts: [few] } })
  expect(listConflicts(app)).toMatchObject([{ id, settlement: { how: 'explain' } }])
  editFact(app, { id: many, fact: { statement: 'There were 121 workers.', pinpoints } })
  expect(listConflicts(app)).toEqual([])
  linkConflict(app, { fact: few, with: many })
  removeFact(app, { id: few })
  expect(listConflicts(app)).toEqual([])
})
