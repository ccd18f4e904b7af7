import { describe, expect, it } from 'vitest'
import { cutWords } from './cut-words.ts'
import { ftsMatch, readWords, termsOf } from './query.ts'
import { findersOf, snippetOf } from './snippet.ts'

const words = (text: string) => cutWords(text).trim().replace(/\s+/g, ' ')

describe('cutting words', () => {
  it.each([
    ['Dandong 丹东市 factory', 'dandong 丹东 东市 市 factory'],
    ['단둥시', '단둥 둥시 시'],
    ['工', '工'],
    ['丹\n东市', '丹东 东市 市'],
    ['丹东。市', '丹东 东 市'],
    ['紡織廠', '纺织 织厂 厂'],
    ['Łódź ﬁrm Straße', 'lodz firm strasse'],
    ['ship\u00adment', 'shipment'],
    ['ＡＢＣ１２', 'abc12'],
    ['٢٠٢٣', '2023'],
    ['ئىشچى', 'يشچي'],
  ])('%j', (text, cut) => {
    expect(words(text)).toBe(cut)
  })

  it('has a word that a line’s end parts both ways, with what stands around it', () => {
    const folded = words('They were inter-\nviewed by ten').replaceAll(/[^a-z]+/g, ' ')
    expect(folded).toBe('they were inter viewed by ten they were interviewed by ten')
  })
})

const match = (typed: string) => ftsMatch(readWords(typed))

describe('a query', () => {
  it.each([
    ['auditor', '"auditor"*'],
    ['of', '"of"'],
    ['丹东', '"丹东"'],
    ['丹东市', '"丹东 东市"'],
    ['工', '"工"*'],
    ['"10 of 49"', '"10 of 49"'],
    ['“丹东市 auditor”', '"丹东 东市 市 auditor"'],
    ['노동', '("노동" OR "노 동"*)'],
    ['auditor "packing process" 丹东', '"packing process" AND "auditor"* AND "丹东"'],
  ])('%s', (typed, expected) => {
    expect(match(typed)).toBe(expected)
  })

  it.each(['" OR * NEAR(', '', '***', '^:{}', '"', '"" AND', '노동" OR'])('%j runs nothing', (typed) => {
    const words = (match(typed) ?? '').replaceAll(/"[\p{L}\p{N}\p{M} ]+"\*?/gu, 'w')
    expect(words).toMatch(/^(|(w|\(w( OR w)+\))( AND (w|\(w( OR w)+\)))*)$/)
  })
})

const seen = (text: string, typed: string) => {
  const { snippet, marks } = snippetOf(text, findersOf(termsOf(readWords(typed))))
  return { snippet, marked: marks.map(([from, to]) => snippet.slice(from, to)) }
}

describe('a snippet', () => {
  it('shows the words around the first match and marks every match in it', () => {
    const text = `${'before '.repeat(40)}The Auditor saw 丹东 and the auditor left.${' after'.repeat(60)}`
    const { snippet, marked } = seen(text, 'auditor 丹东')
    expect(snippet.length).toBeLessThan(230)
    expect(marked).toEqual(['Auditor', '丹东', 'auditor'])
  })

  it.each([
    ['A café in Ürümqi', 'urumqi cafe', ['café', 'Ürümqi']],
    ['at the 紡織 廠 gate', '纺织厂', ['紡織 廠']],
    ['강제 노동을 했다', '강제노동', ['강제 노동']],
    ['were inter- viewed twice', 'interviewed', ['inter- viewed']],
    ['ten, of 49', '"ten of 49"', ['ten, of 49']],
    ['no cats here, a catalog', '"cat"', []],
    ['شىركىتى', 'شيركيتي', ['شىركىتى']],
  ])('%j marks %j', (text, typed, marked) => {
    expect(seen(text, typed).marked).toEqual(marked)
  })
})
