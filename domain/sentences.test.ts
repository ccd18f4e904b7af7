import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test.each([
  ['It was amended by CBP Dec. 17-04, 82 Fed. Reg. 26,582 (June 8, 2017). Old guides show it.', 2],
  ['On Dec. 23, 2020 the goods were detained. On Jan. 22, 2021 they were excluded.', 2],
  ['ILO Convention No. 29 defines it. See Art. 2(1) of it.', 2],
  ['U.S. Customs and Border Protection held the goods. It asked for papers.', 2],
  ['They were shipped to the U.S. The workers were not paid.', 2],
  ['It belongs to Oakhurst Co., Ltd. The works stand at 1 Mill Road.', 2],
  ['Oakhurst Co., Ltd. Garments are labeled Oak Leaf.', 1],
  ['Sec. 307 of the Tariff Act forbids it. Ex. 4 shows the goods.', 2],
  ['Asked whether they were paid, she said no. Three others said the same.', 2],
  ['A. N. Example signed it in Washington, D.C. They were present.', 2],
  ['Ninestar Corp. v. United States came later.', 1],
  ['They come in Nov. The gates are locked then.', 2],
])('%s', (text, count) => {
  const sentences = sentencesOf(text)
  expect(sentences.map(({ segment }) => segment)).toHaveLength(count)
  expect(sentences.map(({ segment }) => segment).join('')).toBe(text)
  for (const { segment, index } of sentences) expect(text.slice(index, index + segment.length)).toBe(segment)
})
