import { expect, it } from 'vitest'
import { EvidenceId } from '../../../domain/ids.ts'
import { shownAsRows } from './rows-mode.ts'

const id = EvidenceId.parse('01900000-0000-7000-8000-000000000001')
const at = (row: number | null, page = 1) => ({ screen: 'reader', id, page, quote: null, row, at: null }) as const

it.each([
  ['text/csv', null, true],
  ['text/csv', 7, true],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 7, true],
  ['text/html', 7, true],
  ['text/html', null, false],
  ['text/xml', 7, false],
  ['application/xml', 7, false],
  ['application/pdf', 7, false],
])('%s at row %s is shown as rows: %s', (mediaType, row, shown) => {
  expect(shownAsRows({ mediaType }, at(row))).toBe(shown)
})

it('a page of a table’s text that is asked for is shown as text', () => {
  expect(shownAsRows({ mediaType: 'text/csv' }, at(null, 2))).toBe(false)
})
