import { expect, test } from 'vitest'
import { EvidenceId } from './ids.ts'
import { shareFormula, shareSentence, spanWords } from './share-words.ts'

const evidenceId = EvidenceId.parse('01890000-0000-7000-8000-000000000001')
const share = { of: 'A', naming: 'B', numerator: 126, denominator: 150, percent: 84, rows: [{ evidenceId, row: 4 }] }

test('a share says its formula', () => {
  expect(shareSentence(share, { from: '2019', to: '2021' })).toBe(
    '84% of A’s recorded shipments 2019–2021 (126 of 150) name B.',
  )
  expect(shareFormula(share)).toBe('126 ÷ 150 = 84%, rounded to one decimal')
  expect(shareSentence(share, { from: '', to: '' })).toBe('84% of A’s recorded shipments (126 of 150) name B.')
})

test('without a shipment there is no share', () => {
  expect(shareSentence({ ...share, denominator: 0, percent: null }, { from: '', to: '' })).toBeNull()
})

test.each([
  ['2019', '2021', '2019–2021'],
  ['2019', '', 'from 2019'],
  ['', '2021', 'up to 2021'],
  ['2020', '2020', '2020'],
  ['', '', null],
])('from “%s” to “%s”', (from, to, words) => {
  expect(spanWords({ from, to })).toBe(words)
})
