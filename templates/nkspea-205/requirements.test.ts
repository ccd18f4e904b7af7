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
  why?: RegExp,
]

const groundRows = (id: RequirementId, ground: string, other: string): readonly Row[] => [
  [id, 'not-applicable', 'another ground relied on', { screeningGround: other }, two(id)],
  [id, 'missing', 'relied on, nothing shown', { screeningGround: ground }, []],
  [id, 'weak', 'one source that is no authority', { screeningGround: ground }, [fact(id, ['statement'])]],
  [id, 'met', 'an official document', { screeningGround: `(${ground})` }, [fact(id, ['notice'])]],
  [id, 'met', 'two independent kinds', { screeningGround: ground }, two(id)],
  [id, 'weak', 'LOOKS MET: press of many papers', { screeningGround: ground }, [fact(id, ['paper', 'otherPaper'])]],
  [
    id,
    'weak',
    'LOOKS MET: an official document without a date',
    { screeningGround: ground },
    [fact(id, ['notice'], { date: null })],
  ],
]

const PORTS = { ports: 'the port of Dandong' }
const WRITTEN = { screeningGround: 'B', groundDetail: 'The ship called at Nampo in June.' }

const ROWS: readonly Row[] = [
  ['screening-ground', 'missing', 'nothing', {}, []],
  ['screening-ground', 'weak', 'named, not explained', { screeningGround: 'A' }, []],
  [
    'screening-ground',
    'weak',
    'LOOKS MET: explained, but no ground of the section',
    { ...WRITTEN, screeningGround: 'forced labor' },
    [],
    /none of the grounds/,
  ],
  ['screening-ground', 'met', 'named and explained', WRITTEN, []],
  ...groundRows('port-identified', 'A', 'B'),
  ...groundRows('vessel-in-north-korea', 'B', 'C'),
  ...groundRows('registry-deficient', 'C', 'A'),
  ['route', 'missing', 'nothing', {}, []],
  ['route', 'weak', 'ports named, nothing shown', PORTS, []],
  ['route', 'weak', 'shown by one witness', PORTS, [fact('route', ['statement'])]],
  ['route', 'met', 'a shipment record', PORTS, [fact('route', ['rows'])]],
  ['route', 'weak', 'LOOKS MET: a shipment record, but the ports are not named', {}, [fact('route', ['rows'])]],
  ['workers-nationality', 'missing', 'nothing', {}, []],
  ['workers-nationality', 'weak', 'press only', {}, [fact('workers-nationality', ['paper', 'otherPaper'])]],
  ['workers-nationality', 'met', 'two kinds', {}, two('workers-nationality')],
  ['workers-nationality', 'missing', 'LOOKS MET: conditions shown, nationality not', {}, two('forced-labor')],
  ['open-sites', 'missing', 'nothing', {}, []],
  ['open-sites', 'missing', 'LOOKS MET: a filler', { openSites: 'TBD' }, []],
  ['open-sites', 'met', 'said', { openSites: 'None is known; the filer asked both plants in May 2026.' }, []],
]

describe('requirements of nkspea-205', () => {
  for (const [id, status, what, fields, facts, why] of ROWS) {
    it(`${id} is ${status}: ${what}`, () => {
      const found = requirements[id].assess({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
      expect(found.status).toBe(status)
      expect(found.why).toMatch(why ?? /./)
      expect(found.ask === '').toBe(status === 'met' || status === 'not-applicable')
    })
  }
})
