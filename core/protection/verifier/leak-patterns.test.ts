import { expect, it } from 'vitest'
import type { Protection } from '../../../domain/protection/protection.ts'
import { leakPatterns } from './leak-patterns.ts'

const find = (...names: readonly string[]) =>
  leakPatterns({ names: names.map((name) => ({ name, variants: [] })), redactions: [] } as unknown as Protection)

it.each([
  ['Kim Chul-soo', 'by KIM  CHULSOO,'],
  ['Kim Chul-soo', 'by Chul\nsoo Kim.'],
  ['Kim Chul-soo', 'KimChulsoo_2020.pdf'],
  ['Kim Chul-soo', 'C. S. Kim said'],
  ['Kim Chul-soo', 'К\u0456m Chul s\u043eo'],
  ['Lü Na', 'by LV-NA'],
  ['李小红', '据李 小红说'],
  ['김철수', '김철수는'.normalize('NFD')],
  ['Jørn Weiß', 'Jorn Weiss'],
])('%s is found in “%s”', (name, text) => expect(find(name)(text)).toHaveLength(1))

it.each([
  ['Li Na', 'Carolina and Li Naomi'],
  ['Kim Chul-soo', 'Kim alone, or a kim c plan'],
])('%s is not found in “%s”', (name, text) => expect(find(name)(text)).toEqual([]))

it('letters that a machine takes for others are found in what it saw, not in what is written', () => {
  expect(find('Nilo Solis')('Ni1o 5o1is', 'seen')).toEqual(['Ni1o 5o1is'])
  expect(find('Nilo Solis')('Ni1o 5o1is')).toEqual([])
})

it('short names are not looked for in bytes, where they stand by chance', () => {
  expect(find('Li Na')('x li na x', 'bytes')).toEqual([])
  expect(find('Kim Chul-soo')('x Kim Chul-soo x', 'bytes')).toEqual(['Kim Chul-soo'])
})
