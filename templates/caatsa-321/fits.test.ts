import { describe, expect, it } from 'vitest'
import { sampleView } from '../../tests/support/sample-view.ts'
import { fact, ITEMS, shipment, two } from '../../tests/support/wro-12-42/given.ts'
import type { Given } from '../../tests/support/wro-12-42/given.ts'
import { fits } from './fits.ts'

const TABLE: readonly (readonly [expected: string, what: string, given: Given])[] = [
  ['no', 'nothing at hand', {}],
  ['no', 'forced labor, nobody North Korean', { facts: [fact('forced-labor', ['statement']), shipment()] }],
  ['maybe', 'North Korean labor said and not shown', { fields: { laborClass: 'North Korean nationals' } }],
  [
    'maybe',
    'a fact speaks of North Korea and shows no nationality',
    { facts: [fact('forced-labor', ['statement'], { statement: 'A manager went to North Korea.' })] },
  ],
  ['maybe', 'nationality shown, no import', { facts: two('workers-nationality') }],
  ['yes', 'nationality and imports shown', { facts: [...two('workers-nationality'), shipment()] }],
  [
    'maybe',
    'LOOKS YES: the nationality passage is not in its exhibit',
    {
      facts: [
        {
          ...fact('workers-nationality', []),
          statement: 'They are North Koreans.',
          pins: [['statement', 'not there']],
        },
        fact('forced-labor', ['audit'], { statement: 'The DPRK is near.' }),
        shipment(),
      ],
    },
  ],
]

describe('whether caatsa-321 fits', () => {
  it.each(TABLE)('%s: %s', (expected, _, { fields = {}, facts = [] }) => {
    const found = fits({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
    expect(found.fits).toBe(expected)
    expect(found.cites.join()).toContain('22 U.S.C. § 9241a(a) (U.S. Code copy')
  })
})
