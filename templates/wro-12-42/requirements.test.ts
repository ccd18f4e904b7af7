import { describe, expect, it } from 'vitest'
import { sampleView } from '../../tests/support/sample-view.ts'
import { ITEMS } from '../../tests/support/wro-12-42/given.ts'
import { rows as imports } from '../../tests/support/wro-12-42/imports.ts'
import { rows as labor } from '../../tests/support/wro-12-42/labor.ts'
import { rows as merchandise } from '../../tests/support/wro-12-42/merchandise.ts'
import { rows as persuasionAndHygiene } from '../../tests/support/wro-12-42/persuasion-and-hygiene.ts'
import { rows as proving } from '../../tests/support/wro-12-42/proving.ts'
import { rows as reasonsAndProduction } from '../../tests/support/wro-12-42/reasons-and-production.ts'
import { requirements } from './requirements.ts'

const ROWS = [...reasonsAndProduction, ...merchandise, ...labor, ...imports, ...persuasionAndHygiene, ...proving]

describe('requirements of wro-12-42', () => {
  for (const [id, status, what, given, why] of ROWS) {
    const { fields = {}, facts = [], items = ITEMS, conflicts = [], answers = [] } = given
    it(`${id} is ${status}: ${what}`, () => {
      const found = requirements[id].assess({
        view: sampleView(items, facts, conflicts, answers),
        fields,
        asOf: '2026-11-23',
      })
      expect(found).toMatchObject({ status })
      expect(found.why).toMatch(why ?? /./)
      expect(found.ask === '').toBe(status === 'met' || status === 'not-applicable')
    })
  }

  it('has a case missing or not applicable, one weak or the like, one met and one that looks met for each', () => {
    for (const id of Object.keys(requirements)) {
      const own = ROWS.filter(([requirement]) => requirement === id)
      expect(
        own.some(([, status]) => status === 'missing' || status === 'not-applicable'),
        id,
      ).toBe(true)
      expect(
        own.some(([, status]) => status === 'met'),
        id,
      ).toBe(true)
      expect(
        own.some(([, , what]) => what.startsWith('LOOKS')),
        id,
      ).toBe(true)
    }
  })

  it('names the paragraph it stands on, where its words were read and when', () => {
    const cited = Object.values(requirements)
      .map((one) => one.cites)
      .join(' ')
    for (const paragraph of ['12.42(b)(1)', '12.42(b)(2)', '12.42(b)(3)', '12.42(b)'])
      expect(cited).toContain(paragraph)
    for (const one of Object.values(requirements)) {
      expect(one.source.length).toBeGreaterThan(10)
      expect(one.measuredBy.length).toBeGreaterThan(20)
      expect(one.verifiedAsOf).toBe('2026-11-23')
    }
  })
})
