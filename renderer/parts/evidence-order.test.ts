import { expect, test } from 'vitest'
import type { Evidence } from '../../domain/evidence.ts'
import { Evidence as EvidenceSchema } from '../../domain/evidence.ts'
import { textShare } from '../../domain/evidence.ts'
import { onShelf } from '../../domain/shelf.ts'
import { shelves } from './shelves.ts'
import { sortEvidence } from './sort-evidence.ts'

function item(number: number, part: Partial<Evidence>): Evidence {
  return EvidenceSchema.parse({
    id: `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    title: `Item ${number}`,
    kind: 'other',
    mediaType: 'text/plain',
    bytes: 10,
    sha256: 'a'.repeat(64),
    pages: 1,
    turn: 0,
    pagesWithText: 1,
    pagesUnconfirmed: 0,
    machineConfidence: null,
    binding: 'set',
    problem: null,
    originalName: `file-${number}.txt`,
    source: 'A collector',
    receivedHow: null,
    receivedOn: null,
    date: '2020',
    author: null,
    publisher: null,
    url: null,
    language: null,
    note: null,
    tags: [],
    translated: false,
    addedAt: '2026-01-01T00:00:00Z',
    facts: 1,
    ...part,
  })
}

const titles = (items: readonly Evidence[]) => items.map(({ title }) => title)

test('dates sort by the day they may begin, undated last', () => {
  const items = [
    item(1, { date: 'Nov 2020' }),
    item(2, { date: null }),
    item(3, { date: 'before 2019-02-01' }),
    item(4, { date: '2020-03-05' }),
  ]
  const order = { column: 'date', direction: 'ascending' } as const
  expect(titles(sortEvidence(items, order))).toEqual(['Item 3', 'Item 4', 'Item 1', 'Item 2'])
})

test('names sort with their numbers counted', () => {
  const items = [item(10, {}), item(2, {}), item(1, {})]
  expect(titles(sortEvidence(items, { column: 'title', direction: 'descending' }))).toEqual([
    'Item 10',
    'Item 2',
    'Item 1',
  ])
})

test('exhibits sort as they are bound, and what is none stays after them', () => {
  const items = [item(1, {}), item(2, {}), item(3, {}), item(4, {})]
  const numbers = { [item(3, {}).id]: '9', [item(2, {}).id]: '10' }
  expect(titles(sortEvidence(items, { column: 'exhibit', direction: 'ascending' }, numbers))).toEqual([
    'Item 3',
    'Item 2',
    'Item 1',
    'Item 4',
  ])
})

test('the share of pages with text is unknown for what has no pages', () => {
  expect(textShare({ pages: null, pagesWithText: 0, binding: 'slip' })).toBeNull()
  expect(textShare({ pages: 1, pagesWithText: 0, binding: 'picture' })).toBeNull()
  expect(textShare({ pages: 4, pagesWithText: 3, binding: 'copy' })).toBe(0.75)
})

test('only shelves with something on them are shown, each with its count', () => {
  const items = [item(1, { kind: 'photo', facts: 0 }), item(2, { kind: 'photo', source: null })]
  const none = { folders: [], reviews: [] }
  expect(shelves(items, none).kinds.map(({ words, count }) => `${words} ${count}`)).toEqual(['All 2', 'Photograph 2'])
  expect(shelves(items, none).mend.map(({ id, count }) => `${id} ${count}`)).toEqual(['no-source 1', 'no-facts 1'])
  expect(shelves(items, none).review, 'nobody has reviewed anything').toEqual([])
  const reviews = [{ evidenceId: item(1, {}).id, state: 'approved', changed: true } as const]
  const standings = shelves(items, { folders: [], reviews }).review.map(({ words, count }) => `${words} ${count}`)
  expect(standings).toEqual(['To review 1', 'Changed since approval 1'])
})

test('a shelf and the words looked for narrow the list together', () => {
  const items = [item(1, { kind: 'photo' }), item(2, { kind: 'photo', source: 'Guardian' }), item(3, {})]
  expect(titles(onShelf(items, 'photo', 'guard'))).toEqual(['Item 2'])
  expect(titles(onShelf(items, 'no-facts', ''))).toEqual([])
})
