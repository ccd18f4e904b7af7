import { expect, test } from 'vitest'
import { partNames, petitionFile, wordFile } from './part-names.ts'

test('files are named by their exhibits and their place, in ASCII', () => {
  const part = (exhibits: readonly string[], over = false) => ({ exhibits, over })
  expect(partNames([part(['1', '2', '3', '4']), part(['5'], true), part(['P-6', '4A', 'é 7'])])).toEqual([
    '02_Exhibits_1-4_Part1of3.pdf',
    '03_Exhibit_5_Part2of3_Over_Limit.pdf',
    '04_Exhibits_P-6-_7_Part3of3.pdf',
  ])
})

test('every file of a version says which it is', () => {
  expect(partNames([{ exhibits: ['1'], over: true }], 'confidential')).toEqual([
    '02_Exhibit_1_Part1of1_Over_Limit_Confidential.pdf',
  ])
  expect([petitionFile('public'), wordFile('public')]).toEqual(['01_Petition_Public.pdf', 'Petition_Public.docx'])
  expect([petitionFile(), wordFile()]).toEqual(['01_Petition.pdf', 'Petition.docx'])
})
