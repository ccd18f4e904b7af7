import { describe, expect, it } from 'vitest'
import { AUTHORITY_FIELDS } from './authority-fields.ts'
import { cslOf, isDateTyped, typedOf } from './authority-form.ts'
import { AuthorityKind, Csl } from './authority-record.ts'
import { readCslItem } from './csl-item.ts'

describe('the form of an authority', () => {
  it('comes back from CSL-JSON as it was typed, for every kind', () => {
    for (const kind of AuthorityKind.options) {
      const typed = Object.fromEntries(
        AUTHORITY_FIELDS[kind].map(({ variable, example }) => {
          const dated = variable === 'issued' || variable === 'accessed'
          const address = variable === 'URL' || variable === 'archive_location'
          return [variable, dated ? '2021-03-05' : address ? 'https://example.org/' : example || 'Some words']
        }),
      )
      const csl = cslOf(kind, typed)
      expect(Csl.safeParse(csl).success, kind).toBe(true)
      expect(typedOf(csl), kind).toEqual(typed)
    }
  })

  it('takes a year, a month or a day for a date, and nothing else', () => {
    const issued = (text: string) => cslOf('press', { issued: text }).issued?.['date-parts'][0]
    expect([issued('2021'), issued('2021-3'), issued('2021-03-05')]).toEqual([[2021], [2021, 3], [2021, 3, 5]])
    expect([issued('March 2021'), issued('2021-13'), issued('2021-00-01')]).toEqual([undefined, undefined, undefined])
    expect(['', '2021', 'soon'].map(isDateTyped)).toEqual([true, true, false])
  })
})

describe('CSL-JSON of a reference manager', () => {
  it('fills the form with what prints, whatever else it carries', () => {
    const zotero = {
      id: 'http://zotero.org/users/1/items/ABC',
      type: 'article-newspaper',
      title: 'Behind the Gate',
      abstract: 'Long.',
      'container-title': 'Daily Paper',
      language: 'en',
      author: [{ family: 'Reporter', given: 'Ann', 'non-dropping-particle': 'von' }],
      issued: { 'date-parts': [['2020', 11, 3]] },
      accessed: { 'date-parts': [] },
      volume: 12,
      URL: 'javascript:alert(1)',
    }
    expect(readCslItem(JSON.stringify([zotero, {}]))).toEqual({
      kind: 'press',
      csl: {
        title: 'Behind the Gate',
        author: [{ family: 'Reporter', given: 'Ann' }],
        'container-title': 'Daily Paper',
        issued: { 'date-parts': [[2020, 11, 3]] },
        volume: '12',
      },
    })
  })

  it('is told apart from what is none', () => {
    for (const text of ['', '{', '[]', '"x"', '{"title":"x"}', '{"type":"book"}'])
      expect(readCslItem(text), text).toBe(null)
  })
})
