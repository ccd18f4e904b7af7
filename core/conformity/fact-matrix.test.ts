import { expect, it } from 'vitest'
import { EVIDENCE_KINDS } from '../../domain/evidence.ts'
import { templateById } from '../../templates/registry.ts'
import { sampleFactId, sampleView } from '../../tests/support/sample-view.ts'
import { factMatrix } from './fact-matrix.ts'

const ITEMS = {
  audit: { kind: 'audit-report', text: 'Ten of forty.' },
  photo: { kind: 'photo', text: 'A gate.' },
} as const

it('counts facts by requirement and kind, with the strongest that speaks for the petition; gaps are there to be seen', () => {
  const requirements = ['reasons']
  const view = sampleView(ITEMS, [
    { statement: 'One', pins: [['audit', 'Ten of forty.']], requirements, strength: 'weak' },
    {
      statement: 'Two',
      pins: [
        ['audit', 'Ten'],
        ['photo', 'A gate.'],
      ],
      requirements,
      strength: 'fair',
    },
    { statement: 'Three', pins: [['photo', 'not there']], requirements, strength: 'strong' },
  ])
  const { template, rows } = factMatrix(templateById('wro-12-42'), view.evidence.all, view.facts.all)
  expect(template).toBe('wro-12-42')
  expect(rows.map(({ requirement }) => requirement)).toEqual(Object.keys(templateById('wro-12-42').requirements))
  for (const { cells } of rows) expect(cells.map(({ kind }) => kind)).toEqual([...EVIDENCE_KINDS])
  const cell = (id: string, kind: string) =>
    rows.find(({ requirement }) => requirement === id)?.cells.find((one) => one.kind === kind)
  expect(cell('reasons', 'audit-report')).toEqual({
    kind: 'audit-report',
    count: 2,
    strongest: 'fair',
    against: 0,
    facts: [sampleFactId(0), sampleFactId(1)],
  })
  expect(cell('reasons', 'photo')).toMatchObject({ count: 1, strongest: 'fair', facts: [sampleFactId(1)] })
  expect(cell('merchandise', 'photo')).toMatchObject({ count: 0, strongest: null, facts: [] })
})

it('a strong fact against the petition does not make a cell strong', () => {
  const view = sampleView(ITEMS, [{ statement: 'One', pins: [['audit', 'Ten']], requirements: ['reasons'] }])
  const against = view.facts.all.map((fact) => ({ ...fact, bearing: 'against' as const, strength: 'strong' as const }))
  const { rows } = factMatrix(templateById('wro-12-42'), view.evidence.all, against)
  expect(rows[0]?.cells.find(({ kind }) => kind === 'audit-report')).toMatchObject({ strongest: null, against: 1 })
})
