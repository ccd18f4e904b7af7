import { describe, expect, test } from 'vitest'
import { column } from '../build.ts'
import type { ResolvedInline } from '../model.ts'
import { lengthOf, linesOf, splitRow } from './split-row.ts'

const text = (words: string): ResolvedInline => ({ kind: 'text', text: words })
const columns = [column('A', 1), column('B', 3)]
const sentence = 'The packing hall stands inside the compound. '

const wordsOf = (inlines: readonly ResolvedInline[]): string =>
  inlines
    .map((inline) => ('children' in inline ? wordsOf(inline.children) : inline.kind === 'text' ? inline.text : ''))
    .join('')

describe('rows', () => {
  test('a short row stays as it is', () => {
    const row = [[text('a')], [text(sentence)]]
    expect(splitRow(row, columns)).toEqual([row])
  })

  test.each<{ name: string; cell: readonly ResolvedInline[] }>([
    { name: 'words', cell: [text(sentence.repeat(200))] },
    { name: 'one endless word', cell: [text('x'.repeat(9000))] },
    { name: 'Chinese without spaces', cell: [text('东港锦绣服装有限公司'.repeat(400))] },
    { name: 'line after line', cell: [text('line\n'.repeat(400))] },
    { name: 'strong words', cell: [{ kind: 'strong', children: [text(sentence.repeat(200))] }] },
  ])('$name: a long cell goes on in rows that each fit a page, and loses nothing', ({ cell }) => {
    const rows = splitRow([[text('name')], cell], columns)
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.map(([, b]) => wordsOf(b ?? [])).join('')).toBe(wordsOf(cell))
    expect(rows.map(([a]) => wordsOf(a ?? []))).toEqual(['name', ...rows.slice(1).map(() => '')])
    for (const row of rows) expect(linesOf(row, columns)).toBeLessThanOrEqual(30)
  })

  test('a cite is never cut', () => {
    const cite: ResolvedInline = { kind: 'cite', exhibit: '4', page: 2, words: 'Ex. 4 at 2' }
    const rows = splitRow([[], Array.from({ length: 400 }, () => cite)], columns)
    expect(rows.flatMap(([, b]) => b ?? [])).toEqual(Array.from({ length: 400 }, () => cite))
  })
})

test('wide letters count double', () => {
  expect(lengthOf([text('abcd')])).toBe(4)
  expect(lengthOf([text('东港섬유')])).toBe(8)
})
