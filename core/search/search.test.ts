import { describe, expect, it } from 'vitest'
import { cutWords } from './cut-words.ts'
import { ftsQuery } from './fts-query.ts'
import { snippetOf } from './snippet.ts'

describe('cutting words', () => {
  it('cuts runs of Han, Hangul and kana into overlapping pairs and leaves the rest', () => {
    expect(cutWords('Dandong 丹东市 factory').replace(/\s+/g, ' ')).toBe('Dandong 丹东 东市 factory')
    expect(cutWords('단둥시').trim()).toBe('단둥 둥시')
    expect(cutWords('工').trim()).toBe('工')
  })
})

describe('a query', () => {
  it.each([
    ['auditor', '"auditor"*'],
    ['of', '"of"'],
    ['丹东', '"丹东"'],
    ['丹东市', '"丹东 东市"'],
    ['工', '"工"*'],
    ['"10 of 49"', '"10 of 49"'],
    ['auditor "packing process" 단둥', '"packing process" AND "auditor"* AND "단둥"'],
  ])('%s', (typed, match) => {
    expect(ftsQuery(typed).match).toBe(match)
  })

  it.each(['" OR * NEAR(', '', '***', '^:{}', '"'])('%j runs nothing', (typed) => {
    const { match } = ftsQuery(typed)
    expect(match === null || /^("[\p{L}\p{N} ]+"\*?)( AND "[\p{L}\p{N} ]+"\*?)*$/u.test(match)).toBe(true)
  })
})

describe('a snippet', () => {
  it('shows the words around the first match and marks every match in it', () => {
    const text = `${'before '.repeat(40)}The Auditor saw 丹东 and the auditor left.${' after'.repeat(60)}`
    const { snippet, marks } = snippetOf(text, ['auditor', '丹东'])
    expect(snippet.length).toBeLessThan(230)
    expect(marks.map(([from, to]) => snippet.slice(from, to))).toEqual(['Auditor', '丹东', 'auditor'])
  })

  it('marks what is written with other accents', () => {
    const { snippet, marks } = snippetOf('A café in Ürümqi', ['urumqi', 'cafe'])
    expect(marks.map(([from, to]) => snippet.slice(from, to))).toEqual(['café', 'Ürümqi'])
  })
})
