import { describe, expect, it } from 'vitest'
import { latestDay, parseFuzzyDate } from './fuzzy-date.ts'

describe('a date as people give it', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-11-03', '2020-11-03', '2020-11-03'],
    ['Nov 2020', '2020-11-01', '2020-11-30'],
    ['November 2020', '2020-11-01', '2020-11-30'],
    ['Nov. 3, 2020', '2020-11-03', '2020-11-03'],
    ['3 Nov 2020', '2020-11-03', '2020-11-03'],
    ['c. 2020', '2020-01-01', '2020-12-31'],
    ['before 2020-12-23', null, '2020-12-23'],
    ['since Nov 2020', '2020-11-01', null],
    ['2016–2021', '2016-01-01', '2021-12-31'],
    ['spring 2020', '2020-03-01', '2020-05-31'],
    ['Fall of 2019', '2019-09-01', '2019-11-30'],
    ['winter 2019', '2018-12-01', '2020-02-29'],
    ['before summer 2020', null, '2020-08-31'],
    ['Nov 2020 to Jan 2021', '2020-11-01', '2021-01-31'],
  ])('%s', (typed, from, to) => {
    expect(parseFuzzyDate(typed)).toEqual({ text: typed, from, to })
  })

  it.each(['', 'soon', '2020-13', '2021-02-29', '31 Nov 2020', '99', '2021–2016', 'Foo 2020', 'spring', 'winter 99'])(
    'is not %j',
    (typed) => {
      expect(parseFuzzyDate(typed)).toBeNull()
    },
  )

  it('has a latest day unless it is open or none', () => {
    expect([latestDay('Dec 2020'), latestDay('after 2020'), latestDay('x'), latestDay(null)]).toEqual([
      '2020-12-31',
      null,
      null,
      null,
    ])
  })
})
