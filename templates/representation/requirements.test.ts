import { describe, expect, it } from 'vitest'
import { sampleView, type SampleFact } from '../../tests/support/sample-view.ts'
import { fact, ITEMS, two } from '../../tests/support/wro-12-42/given.ts'
import { requirements, type RequirementId } from './requirements.ts'

type Row = readonly [
  id: RequirementId,
  status: string,
  what: string,
  fields: Record<string, string>,
  facts: readonly SampleFact[],
]

const MATTER = { matter: 'the order on pullovers', channel: 'The portal', goods: 'pullovers', producer: 'Oakhurst' }
const ARGUED = { position: 'keep the order in force', argument: 'The audit saw one floor.' }

const ROWS: readonly Row[] = [
  ['matter', 'missing', 'nothing', {}, []],
  ['matter', 'weak', 'LOOKS MET: named, but not whose goods', { matter: 'the order', channel: 'The portal' }, []],
  ['matter', 'met', 'named', MATTER, []],
  ['interest', 'missing', 'nothing', {}, []],
  ['interest', 'weak', 'LOOKS MET: who, not why', { petitioner: 'Labor Line' }, []],
  [
    'interest',
    'met',
    'who and why',
    { petitioner: 'Labor Line', petitionerInterest: 'It speaks for the workers.' },
    [],
  ],
  ['position', 'missing', 'nothing', {}, two('position')],
  ['position', 'missing', 'LOOKS MET: argued, nothing shown', ARGUED, []],
  ['position', 'weak', 'press only', ARGUED, [fact('position', ['paper', 'otherPaper'])]],
  ['position', 'met', 'argued and shown by two kinds', ARGUED, two('position')],
  ['still-present', 'missing', 'nothing', {}, []],
  ['still-present', 'missing', 'LOOKS MET: a filler', { stillPresent: 'n/a' }, []],
  ['still-present', 'met', 'written', { stillPresent: 'Papers are still held.' }, []],
]

describe('requirements of representation', () => {
  for (const [id, status, what, fields, facts] of ROWS) {
    it(`${id} is ${status}: ${what}`, () => {
      const found = requirements[id].assess({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
      expect(found.status).toBe(status)
      expect(found.ask === '').toBe(status === 'met')
    })
  }
})
