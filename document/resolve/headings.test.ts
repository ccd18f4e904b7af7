import { describe, expect, test } from 'vitest'
import type { Block } from '../model.ts'
import { numberHeadings } from './headings.ts'

const heading = (level: 1 | 2 | 3, id: string, numbered = true): Block => ({
  kind: 'heading',
  level,
  id,
  numbered,
  children: [{ kind: 'text', text: `Title ${id}` }],
})

const numbersOf = (blocks: readonly Block[]): readonly string[] =>
  [...numberHeadings(blocks, []).values()].map(({ number }) => number)

describe('headings', () => {
  test.each<{ name: string; levels: readonly (readonly [1 | 2 | 3, boolean])[]; numbers: readonly string[] }>([
    {
      name: 'one level',
      levels: [
        [1, true],
        [1, true],
        [1, true],
      ],
      numbers: ['I.', 'II.', 'III.'],
    },
    {
      name: 'each level starts again under the one above',
      levels: [
        [1, true],
        [2, true],
        [3, true],
        [3, true],
        [2, true],
        [3, true],
        [1, true],
        [2, true],
      ],
      numbers: ['I.', 'A.', '1.', '2.', 'B.', '1.', 'II.', 'A.'],
    },
    {
      name: 'an unnumbered heading takes no number from the others',
      levels: [
        [1, false],
        [1, true],
        [1, false],
        [2, true],
        [1, true],
      ],
      numbers: ['', 'I.', '', 'A.', 'II.'],
    },
  ])('$name', ({ levels, numbers }) => {
    const blocks = levels.map(([level, numbered], i) => heading(level, String(i), numbered))
    expect(numbersOf(blocks)).toEqual(numbers)
  })

  test.each([
    [4, 'IV.'],
    [9, 'IX.'],
    [14, 'XIV.'],
    [40, 'XL.'],
    [49, 'XLIX.'],
    [90, 'XC.'],
  ])('the part after %i - 1 others is %s', (n, number) => {
    const blocks = Array.from({ length: n }, (_, i) => heading(1, String(i)))
    expect(numbersOf(blocks).at(-1)).toBe(number)
  })

  test('letters go on after Z', () => {
    const blocks = [heading(1, 'top'), ...Array.from({ length: 28 }, (_, i) => heading(2, String(i)))]
    const numbers = numbersOf(blocks)
    expect(numbers.slice(26)).toEqual(['Z.', 'AA.', 'AB.'])
  })
})

describe('references', () => {
  const outline = [
    heading(1, 'a'),
    heading(1, 'b'),
    heading(2, 'b1'),
    heading(2, 'b2'),
    heading(3, 'b2x'),
    heading(1, 'z', false),
    heading(2, 'z1'),
  ]
  test.each([
    ['a', 'Part I'],
    ['b2', 'Part II.B'],
    ['b2x', 'Part II.B.1'],
    ['z', '“Title z”'],
    ['z1', 'Part A'],
  ])('to %s reads %s', (target, words) => {
    expect(numberHeadings(outline, []).get(target)?.words).toBe(words)
  })
})
