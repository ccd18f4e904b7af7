import { expect, it } from 'vitest'
import { pastedRows, typedNumber } from './statistics-rows.ts'

it('takes rows from what is pasted, and numbers as they are written', () => {
  expect(pastedRows('2008\t1,040\t3\n\n2009; 1100\n2010, 1,200, 4\n', 'id')).toEqual([
    { label: '2008', value: '1,040', evidenceId: 'id', page: '3' },
    { label: '2009', value: '1100', evidenceId: 'id', page: '1' },
    { label: '2010', value: '1,200', evidenceId: 'id', page: '4' },
  ])
  expect(['1,040', ' 12 000 ', '', 'many'].map(typedNumber)).toEqual([1040, 12_000, null, Number.NaN])
})
