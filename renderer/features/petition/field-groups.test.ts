import { expect, test } from 'vitest'
import type { FieldSpec } from '../../../domain/petition.ts'
import { blanks, fieldGroups } from './field-groups.ts'

const field = (name: string, group: string, required: boolean): FieldSpec => ({
  name,
  says: name,
  type: 'line',
  required,
  group,
})
const FIELDS = [
  field('petitioner', 'Petitioner', true),
  field('goods', 'Merchandise', true),
  field('address', 'Petitioner', false),
]

test('groups stand in the order of the template, each with how far it is', () => {
  const groups = fieldGroups(FIELDS, { petitioner: 'Aid', goods: ' ' })
  expect(groups.map(({ name, filled, tone }) => [name, filled, tone])).toEqual([
    ['Petitioner', 1, 'none'],
    ['Merchandise', 0, 'missing'],
  ])
})

test('only required fields that are blank stand in the way', () => {
  expect(blanks(FIELDS, { goods: 'Coveralls' }).map(({ name }) => name)).toEqual(['petitioner'])
})
