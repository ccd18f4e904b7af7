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

const FILED = { filedOn: '2026-06-01', filedAs: 'pullovers of Oakhurst', channel: 'The portal' }

/** Every sample item came in on 2026-11-01. */
const ROWS: readonly Row[] = [
  ['earlier-filing', 'missing', 'nothing', {}, []],
  ['earlier-filing', 'weak', 'the day alone', { filedOn: '2026-06-01' }, []],
  ['earlier-filing', 'weak', 'LOOKS MET: the channel is a filler', { ...FILED, channel: 'TBD' }, []],
  ['earlier-filing', 'met', 'day, title and channel', FILED, []],
  ['new-evidence', 'missing', 'nothing', FILED, []],
  ['new-evidence', 'missing', 'LOOKS MET: facts of the petition', FILED, two('reasons')],
  [
    'new-evidence',
    'weak',
    'LOOKS MET: tagged as new, but in the case before the filing',
    { ...FILED, filedOn: '2026-11-10' },
    two('new-evidence'),
  ],
  [
    'new-evidence',
    'missing',
    'LOOKS MET: tagged, no passage that is there',
    FILED,
    [{ ...fact('new-evidence', []), pins: [['statement', 'not there']] }],
  ],
  ['new-evidence', 'met', 'one item that came in later', FILED, [fact('new-evidence', ['statement'])]],
  ['effect', 'missing', 'nothing', {}, []],
  ['effect', 'weak', 'what is new, not what it changes', { whatIsNew: 'A second statement.' }, []],
  ['effect', 'met', 'both', { whatIsNew: 'A second statement.', whatItChanges: 'It confirms Part V.' }, []],
]

describe('requirements of supplement', () => {
  for (const [id, status, what, fields, facts] of ROWS) {
    it(`${id} is ${status}: ${what}`, () => {
      const found = requirements[id].assess({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
      expect(found.status).toBe(status)
      expect(found.ask === '').toBe(status === 'met')
    })
  }
})
