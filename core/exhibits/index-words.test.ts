import { mkdir, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { renderDocx } from '../../document/docx/render-docx.ts'
import { withFiledParts } from '../../document/filed-parts.ts'
import { manyExhibits } from '../../tests/support/many-exhibits.ts'
import { tempCase } from '../../tests/support/temp-case.ts'
import { wordDifferences } from '../../tests/support/word-differences.ts'
import { readSerif } from '../jobs/fonts.ts'
import { draftPetition } from '../petition/draft-petition.ts'
import { arrangeExhibit } from './arrange-exhibit.ts'
import { setTranslation } from './set-translation.ts'

const template = 'wro-12-42'

it('the annotated index says the same in Word as in the PDF: groups, excerpts, pairs, parts and hashes', async () => {
  const { app, folder } = await tempCase()
  const [first, second, third] = await manyExhibits(app, folder, 5)
  if (!first || !second || !third) throw new Error('five items were added')
  const annotated = { purpose: 'To show what was not seen', keyInformation: 'Page 2 counts the workers.' }
  arrangeExhibit(app, { template, evidenceId: first, edit: { ...annotated, title: 'A report', pages: '2-3' } })
  arrangeExhibit(app, { template, evidenceId: second, edit: { group: 'Audit reports' } })
  setTranslation(app, { originalId: second, translationId: third, translator: 'Kim Example', language: 'Korean' })
  const { document } = await draftPetition(app, template, false)
  const index = { ...document, blocks: document.blocks.filter(({ kind }) => kind === 'exhibit-index') }
  const numbers = index.exhibits.map(({ number }) => number)
  const part = { number: 1, file: '02_Exhibits_1-4.pdf', exhibits: numbers, pages: 17 }
  const places = new Map(numbers.map((number, i) => [number, { part: 1, page: 1 + 4 * i }]))
  const filed = withFiledParts(index, { parts: [part], places })
  expect(await wordDifferences(index)).toEqual([])
  expect(await wordDifferences(filed)).toEqual([])
  await mkdir('out/pages', { recursive: true })
  await writeFile('out/pages/exhibit-index.docx', await renderDocx(filed, await readSerif()))
})
