import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closeCase } from '../../core/case/open-case.ts'
import { createExample } from '../../core/example/create-example.ts'
import { examples } from '../../core/example/examples.ts'
import { draftPetition } from '../../core/petition/draft-petition.ts'
import { compare, wordDifferences } from '../support/word-differences.ts'

describe('a Word file says what its PDF says, paragraph by paragraph', () => {
  it.each(examples.map((example) => [example.template, example] as const))('%s', async (template, example) => {
    const folder = await mkdtemp(join(tmpdir(), 'withhold-words-'))
    const app = await createExample(join(folder, 'example.wro'), {}, example)
    try {
      const { document } = await draftPetition(app, template, false)
      expect(await wordDifferences(document)).toEqual([])
    } finally {
      await closeCase(app)
      await rm(folder, { recursive: true, force: true })
    }
  })
})

it('a word that is in one only, or elsewhere, is found', () => {
  expect(compare(['One two', 'Three'], '1.One two2.Three')).toEqual([])
  expect(compare(['One two', 'Three'], 'One twoThree four')).toEqual(['Only in the PDF: four'])
  expect(compare(['One two', 'Three'], 'One tooThree').length).toBeGreaterThan(0)
  expect(compare(['Three', 'One two'], 'One two Three')).not.toEqual([])
})
