import { expect, test } from 'vitest'
import { placeWords, shortCites, sizeWords, tally } from './words.ts'

const nowhere = { page: null, row: null, at: null, region: null }

test('a pinpoint is named by what it has', () => {
  expect(placeWords({ ...nowhere, page: 4 })).toBe('p. 4')
  expect(placeWords({ ...nowhere, page: 2, region: { x: 0, y: 0, width: 1, height: 1 } })).toBe('p. 2, region')
  expect(placeWords({ ...nowhere, row: 12 })).toBe('row 12')
  expect(placeWords(nowhere)).toBe('whole item')
})

test('sizes are short', () => {
  expect(sizeWords(0)).toBe('0 B')
  expect(sizeWords(999)).toBe('999 B')
  expect(sizeWords(2_400_000)).toBe('2.4 MB')
  expect(sizeWords(640_000)).toBe('640 kB')
})

test('a tally leaves out what there is none of', () => {
  expect(tally([{ status: 'missing' }, { status: 'met' }, { status: 'met' }, { status: 'not-applicable' }])).toBe(
    '1 missing, 2 met',
  )
})

test('cites are short and stand once', () => {
  expect(shortCites(['19 C.F.R. § 12.42(b)(1)', '19 C.F.R. § 12.42(a); 19 U.S.C. § 1307', '19 U.S.C. § 1307'])).toEqual(
    ['(b)(1)', '(a)', '§ 1307'],
  )
  expect(shortCites(['22 U.S.C. § 9241a(a)', "CBP's practice"])).toEqual(['§ 9241a(a)', "CBP's practice"])
})
