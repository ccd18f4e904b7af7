import { describe, expect, it } from 'vitest'
import { sampleView, type SampleFact } from '../../tests/support/sample-view.ts'
import { fact, ITEMS, two } from '../../tests/support/wro-12-42/given.ts'
import { requirements, type RequirementId } from './requirements.ts'
import { chosenLists } from './sub-list.ts'

type Row = readonly [
  id: RequirementId,
  status: string,
  what: string,
  fields: Record<string, string>,
  facts: readonly SampleFact[],
  why?: RegExp,
]

/** The judgements of one list: its tag, the number of its list, and another list's. */
const listRows = (id: RequirementId, list: string, other: string): readonly Row[] => [
  [id, 'not-applicable', 'another list asked for', { subList: other }, two(id)],
  [id, 'missing', 'the list asked for, nothing shown', { subList: list }, []],
  [id, 'weak', 'one source', { subList: list }, [fact(id, ['statement'])], /One source only/],
  [id, 'met', 'two independent kinds', { subList: `(${list})` }, two(id)],
  [id, 'weak', 'LOOKS MET: press of many papers', { subList: list }, [fact(id, ['paper', 'otherPaper', 'page'])]],
  [id, 'missing', 'LOOKS MET: the facts stand under another list', { subList: list }, two('reasons')],
]

const LINK = { xinjiangLink: 'Cotton of Xinjiang is spun at Eastport.' }

const ROWS: readonly Row[] = [
  ['sub-list', 'missing', 'nothing written', {}, []],
  [
    'sub-list',
    'weak',
    'LOOKS MET: the list of products, which names no entity',
    { subList: 'iii' },
    [],
    /none of the lists/,
  ],
  ['sub-list', 'weak', 'words that name none', { subList: 'the second one' }, []],
  ['sub-list', 'met', 'one list', { subList: 'ii' }, []],
  ['sub-list', 'met', 'by its citation', { subList: '§ 2(d)(2)(B)(ii) and (v)' }, []],
  ...listRows('made-in-xinjiang', 'i', 'v'),
  ...listRows('labor-transfer', 'ii', 'i'),
  ...listRows('exports-listed-goods', 'iv', 'ii'),
  ...listRows('sources-from-xinjiang', 'v', 'iv'),
  ['presumption', 'missing', 'nothing', {}, []],
  ['presumption', 'weak', 'shown, the way not written', {}, two('sources-from-xinjiang'), /not written out/],
  ['presumption', 'weak', 'one source', LINK, [fact('sources-from-xinjiang', ['statement'])]],
  ['presumption', 'met', 'written, and shown by two kinds', LINK, two('labor-transfer')],
  ['presumption', 'missing', 'LOOKS MET: the way written, nothing shown', LINK, two('forced-labor')],
]

describe('requirements of uflpa-entity-list', () => {
  for (const [id, status, what, fields, facts, why] of ROWS) {
    it(`${id} is ${status}: ${what}`, () => {
      const found = requirements[id].assess({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
      expect(found.status).toBe(status)
      expect(found.why).toMatch(why ?? /./)
      expect(found.ask === '').toBe(status === 'met' || status === 'not-applicable')
    })
  }

  it('tells the lists apart, and takes no list from the word for products', () => {
    const ids = (subList: string) => chosenLists({ subList }).map(({ id }) => id)
    expect(ids('i, ii and v')).toEqual(['i', 'ii', 'v'])
    expect(ids('IV')).toEqual(['iv'])
    expect(ids('iii')).toEqual([])
  })

  it('cites the Act, and prints no list of it as read in the Act itself', () => {
    for (const id of ['made-in-xinjiang', 'labor-transfer', 'exports-listed-goods', 'sources-from-xinjiang'] as const) {
      expect(requirements[id].cites).toContain('§ 2(d)(2)(B)')
      expect(requirements[id].source).toContain('not at hand')
    }
  })
})
