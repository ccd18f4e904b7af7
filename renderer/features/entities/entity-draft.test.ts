import { expect, test } from 'vitest'
import { EMPTY_ENTITY, placeTrouble, writtenIn } from './entity-draft.ts'

const named = { ...EMPTY_ENTITY, names: [{ text: 'Dandong Huayang', use: 'name' as const, source: null }] }

test('an entity is written once it has a name; blank rows are left out', () => {
  expect(writtenIn(EMPTY_ENTITY)).toBeNull()
  expect(
    writtenIn({
      ...named,
      names: [...named.names, { text: ' ', use: 'former', source: null }],
      identifiers: [{ scheme: 'uscc', value: '' }],
      addresses: [
        { text: '12 Harbour Road', place: '40.12, 124.39' },
        { text: '', place: '' },
        { text: 'Elsewhere', place: '' },
      ],
      note: ' ',
    }),
  ).toEqual({
    kind: 'company',
    names: named.names,
    country: null,
    identifiers: [],
    addresses: [
      { text: '12 Harbour Road', latitude: 40.12, longitude: 124.39 },
      { text: 'Elsewhere', latitude: null, longitude: null },
    ],
    note: null,
  })
})

test.each(['40.12', 'north', '91, 10', '10, 181'])(
  '“%s” is no place, and the entity waits for a right one',
  (place) => {
    expect(placeTrouble(place)).toMatch(/40\.12, 124\.39/)
    expect(writtenIn({ ...named, addresses: [{ text: 'Here', place }] })).toBeNull()
  },
)
