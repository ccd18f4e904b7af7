import { describe, expect, it } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { listFacts } from '../facts/list-facts.ts'
import { answerChecklist } from './answer-checklist.ts'
import { listChecklists } from './list-checklists.ts'

async function audited() {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, {
    'audit-report.txt': 'Ten of 49 workers were interviewed. All papers were read.',
  })
  const [added] = await addEvidence(app, { paths, kind: 'audit-report' })
  const id = added?.id ?? ('' as EvidenceId)
  editEvidence(app, { id, edit: { date: '2026-05' } })
  return { app, id }
}

describe('a checklist', () => {
  it('says of each question where it comes from, and of what no source was read', async () => {
    const { app } = await audited()
    const { checklists } = listChecklists(app)
    expect(checklists.map(({ id }) => id)).toEqual(['audit-report', 'importer-documents'])
    for (const { basis, verifiedAsOf } of checklists.flatMap(({ items }) => items)) {
      if (/H317249|CBC/.test(basis)) expect(verifiedAsOf).toBe('2026-11-23')
      else expect([basis, verifiedAsOf]).toEqual(['Working list; no ruling that was read says so', null])
    }
  })

  it('an answer with its page is a fact on contrary evidence, and answering anew rewrites that fact', async () => {
    const { app, id } = await audited()
    const asked = { evidenceId: id, checklist: 'audit-report', item: 'sample' }
    const words = 'The auditor interviewed ten of 49 workers.'
    const first = answerChecklist(app, { ...asked, verdict: 'weakness', words, page: 1, quote: 'Ten of 49 workers' })
    expect(listFacts(app)).toMatchObject([
      {
        id: first.fact,
        statement: words,
        date: '2026-05',
        requirements: ['contrary-evidence'],
        bearing: 'for',
        certainty: 'documented',
        pinpoints: [{ resolves: true }],
      },
    ])
    const again = answerChecklist(app, { ...asked, verdict: 'sound', words: 'All papers were read.', page: 1 })
    expect(again).toMatchObject({ id: first.id, fact: first.fact })
    expect(listFacts(app)).toMatchObject([{ id: first.fact, bearing: 'against' }])
    answerChecklist(app, { ...asked, verdict: 'not-shown' })
    expect(listFacts(app)).toEqual([])
    expect(listChecklists(app).answers).toMatchObject([{ id: first.id, verdict: 'not-shown', fact: null }])
    expect(stampsOf(app.database.read, first.id)).toHaveLength(3)
  })

  it('refuses what proves nothing, and keeps nothing of it', async () => {
    const { app, id } = await audited()
    const asked = { evidenceId: id, checklist: 'audit-report', item: 'sample' } as const
    const bad = expect.objectContaining({ code: 'bad-answer' })
    expect(() => answerChecklist(app, { ...asked, verdict: 'weakness', words: 'Ten of 49.' })).toThrow(bad)
    expect(() => answerChecklist(app, { ...asked, verdict: 'sound', words: ' ' })).toThrow(bad)
    expect(() => answerChecklist(app, { ...asked, item: 'weather', verdict: 'not-shown' })).toThrow(bad)
    expect(() => answerChecklist(app, { ...asked, verdict: 'weakness', words: 'x', page: 9 })).toThrow(
      expect.objectContaining({ code: 'no-such-page' }),
    )
    expect(listChecklists(app).answers).toEqual([])
  })
})
