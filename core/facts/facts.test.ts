import { describe, expect, it } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFacts } from './add-facts.ts'
import { openCaseView } from '../petition/case-view.ts'
import { editFact, removeFact } from './edit-fact.ts'
import { listFacts } from './list-facts.ts'

async function caseWithNote() {
  const { app, folder } = await tempCase()
  const files = {
    'note.txt': 'The auditor interviewed 10 of 49\nworkers.',
    'clip.bin': new Uint8Array([0, 1, 2, 3, 255, 254]),
  }
  const items = await addEvidence(app, { paths: await writeFiles(folder, files) })
  const [note, clip] = items.map((item) => item.id ?? ('' as EvidenceId))
  if (!note || !clip) throw new Error('two items were added')
  return { app, note, clip }
}

const statement = 'The auditor interviewed 10 of 49 workers.'

describe('a fact', () => {
  it('resolves to its quote, else to its page, a row or a time code', async () => {
    const { app, note, clip } = await caseWithNote()
    const pins = [
      { evidenceId: note, page: 1, quote: '10 of 49 workers' },
      { evidenceId: note, quote: 'interviewed' },
      { evidenceId: note, page: 1 },
      { evidenceId: note, page: 1, quote: '11 of 49 workers' },
      { evidenceId: clip, page: 3 },
      { evidenceId: clip, at: '00:01:02' },
      { evidenceId: clip },
    ]
    addFacts(app, [
      {
        statement,
        pinpoints: pins,
        date: 'Nov 2020',
        indicators: ['isolation', 'isolation'],
        requirements: ['reasons'],
      },
    ])
    const [fact] = listFacts(app)
    expect(fact?.pinpoints.map((pin) => pin.resolves)).toEqual([true, true, true, false, false, true, false])
    expect(fact).toMatchObject({ statement, date: 'Nov 2020', indicators: ['isolation'], requirements: ['reasons'] })
  })

  it('many go in together or not at all, and the error names the one', async () => {
    const { app, note } = await caseWithNote()
    const good = { statement, pinpoints: [{ evidenceId: note, page: 1 }] }
    const bad: [object, string][] = [
      [{ ...good, pinpoints: [] }, 'no-pinpoint'],
      [{ ...good, pinpoints: [{ evidenceId: note, page: 2 }] }, 'no-such-page'],
      [{ ...good, pinpoints: [{ evidenceId: '0192f0c0-0000-7000-8000-000000000001', page: 1 }] }, 'no-such-evidence'],
      [{ ...good, date: 'one day' }, 'bad-date'],
      [{ ...good, indicators: ['sadness'] }, 'no-such-indicator'],
      [{ ...good, requirements: ['nothing'] }, 'no-such-requirement'],
      [{ ...good, statement: ' ' }, 'bad-fact'],
    ]
    for (const [wrong, code] of bad) {
      expect(() => addFacts(app, [good, wrong as typeof good]), code).toThrow(
        expect.objectContaining({ code, message: expect.stringMatching(/^Fact 2: .*No fact was saved/) }),
      )
    }
    expect(listFacts(app)).toEqual([])
    expect(addFacts(app, [good, good])).toHaveLength(2)
    expect(listFacts(app)).toHaveLength(2)
  })

  it('contradicts both ways, is rewritten under its id, and is taken away', async () => {
    const { app, note } = await caseWithNote()
    const [first] = addFacts(app, [
      { statement: 'There were 49 workers.', date: '2020', pinpoints: [{ evidenceId: note, page: 1 }] },
    ])
    const [second] = addFacts(app, [
      {
        statement: 'There were 120 workers.',
        date: '2019',
        pinpoints: [{ evidenceId: note, page: 1 }],
        contradicts: first ? [first] : [],
      },
    ])
    expect(listFacts(app).map((fact) => [fact.id, fact.contradicts])).toEqual([
      [second, [first]],
      [first, [second]],
    ])
    editFact(app, {
      id: second ?? '',
      fact: { statement: 'There were 121 workers.', pinpoints: [{ evidenceId: note, page: 1 }] },
    })
    expect(listFacts(app).map((fact) => [fact.statement, fact.contradicts])).toEqual([
      ['There were 49 workers.', []],
      ['There were 121 workers.', []],
    ])
    removeFact(app, { id: first ?? '' })
    expect(listFacts(app).map((fact) => fact.id)).toEqual([second])
    expect(() => removeFact(app, { id: first ?? '' })).toThrow(expect.objectContaining({ code: 'no-such-fact' }))
  })
})

describe('what a fact weighs', () => {
  it('is kept, edited and null until somebody weighs it', async () => {
    const { app, note } = await caseWithNote()
    const pinpoints = [{ evidenceId: note, page: 1 }]
    const [first = ''] = addFacts(app, [
      { statement, pinpoints, strength: 'strong', bearing: 'against', certainty: 'documented', note: ' Ask again. ' },
      { statement: 'Another.', pinpoints },
    ])
    expect(listFacts(app)).toMatchObject([
      { strength: 'strong', bearing: 'against', certainty: 'documented', note: 'Ask again.' },
      { strength: null, bearing: 'for', certainty: null, note: null },
    ])
    editFact(app, { id: first, fact: { statement, pinpoints, strength: 'weak' } })
    expect(listFacts(app)[0]).toMatchObject({ strength: 'weak', bearing: 'for', certainty: null, note: null })
    expect(() => addFacts(app, [{ statement, pinpoints, strength: 'mighty' as 'strong' }])).toThrow(
      expect.objectContaining({ code: 'bad-fact' }),
    )
  })

  it('a fact against the petition proves no requirement in the view; it is contrary evidence', async () => {
    const { app, note } = await caseWithNote()
    const pinpoints = [{ evidenceId: note, page: 1 }]
    const tags = { requirements: ['reasons'], indicators: ['isolation' as const] }
    addFacts(app, [{ statement, pinpoints, bearing: 'against', ...tags }])
    const { facts } = openCaseView(app.database.read)
    expect(facts.supporting('reasons')).toEqual([])
    expect(facts.showing('isolation')).toEqual([])
    expect(facts.supporting('contrary-evidence')).toHaveLength(1)
  })
})
