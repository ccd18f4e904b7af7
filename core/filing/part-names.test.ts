import { expect, test } from 'vitest'
import { partNames } from './part-names.ts'

test('files are named by their exhibits and their place, in ASCII', () => {
  const part = (exhibits: readonly string[], over = false) => ({ exhibits, over })
  expect(partNames([part(['1', '2', '3', '4']), part(['5'], true), part(['P-6', '4A', 'é 7'])])).toEqual([
    '02_Exhibits_1-4_Part1of3.pdf',
    '03_Exhibit_5_Part2of3_Over_Limit.pdf',
    '04_Exhibits_P-6-_7_Part3of3.pdf',
  ])
})
