import { describe, expect, it, test } from 'vitest'
import { exhibitNumber, numberInOrder, type Scheme } from './exhibit-numbers.ts'

const scheme = (name: Scheme['scheme'], prefix = 'P-'): Scheme => ({ scheme: name, prefix })

test.each([
  ['numbers', 1, '1'],
  ['numbers', 200, '200'],
  ['letters', 1, 'A'],
  ['letters', 26, 'Z'],
  ['letters', 27, 'AA'],
  ['letters', 52, 'AZ'],
  ['letters', 53, 'BA'],
  ['letters', 702, 'ZZ'],
  ['letters', 703, 'AAA'],
  ['prefixed', 7, 'P-7'],
] as const)('%s: the %ith is %s', (name, n, number) => {
  expect(exhibitNumber(scheme(name), n)).toBe(number)
})

/** "b=2 c d=5": items in order, some filed. */
function numbered(name: Scheme['scheme'], items: string, retired: readonly string[] = []): string {
  const wanted = items.split(' ').map((word) => {
    const [item = '', filed = null] = word.split('=')
    return { item, filed }
  })
  return numberInOrder(scheme(name), wanted, retired)
    .map(({ item, number }) => `${item}=${number}`)
    .join(' ')
}

describe('numbering in order', () => {
  it('counts from one while nothing was filed', () => {
    expect(numbered('numbers', 'a b c')).toBe('a=1 b=2 c=3')
    expect(numbered('letters', 'a b c')).toBe('a=A b=B c=C')
    expect(numberInOrder(scheme('numbers'), [])).toEqual([])
  })

  it.each([
    ['one that comes later between two', 'numbers', 'a=1 x b=2', 'a=1 x=1A b=2'],
    ['several behind one number', 'numbers', 'a=1 x y b=2 z c=3', 'a=1 x=1A y=1B b=2 z=2A c=3'],
    ['one at the end goes on counting', 'numbers', 'a=1 b=2 x y', 'a=1 b=2 x=3 y=4'],
    ['one before the first stands behind it', 'numbers', 'x a=1 b=2', 'a=1 x=1A b=2'],
    ['filed ones keep their order whatever is wanted', 'numbers', 'b=2 x a=1', 'a=1 b=2 x=2A'],
    ['a second filing goes on from the first', 'numbers', 'a=1 x y=1A b=2', 'a=1 y=1A x=1B b=2'],
    ['letters are followed by a number', 'letters', 'a=A x b=B', 'a=A x=A-1 b=B'],
    ['a prefix stays', 'prefixed', 'a=P-1 x b=P-2 y', 'a=P-1 x=P-1A b=P-2 y=P-3'],
  ] as const)('%s', (_, name, items, expected) => {
    expect(numbered(name, items)).toBe(expected)
  })

  it('never gives the number of a filed exhibit again', () => {
    expect(numbered('numbers', 'a=1 x', ['2', '1A'])).toBe('a=1 x=3')
    expect(numbered('numbers', 'a=1 x c=3', ['2', '1A'])).toBe('a=1 x=1B c=3')
  })
})
