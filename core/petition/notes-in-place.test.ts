import { expect, test } from 'vitest'
import { footnote, p, quotation } from '../../document/build.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { RICH_PETITION } from '../../tests/support/rich-petition.ts'
import { warmTypesetter } from './typesetter.ts'

const COUNT = 200
const NUMBERS = Array.from({ length: COUNT }, (_, i) => i + 1)

/** Words of a length that differs from paragraph to paragraph, so that notes fall on every line of a page. */
const words = (most: number, i: number) => 'behind the wall of the compound '.repeat((i * 7) % most)

test('a note stands on the page of its mark, wherever on a page its paragraph falls', async () => {
  const blocks = NUMBERS.flatMap((i) => [
    p(
      words(8, i),
      `Mark(${i})`,
      footnote(`Note(${i}) `, words(5, i)),
      words(9, i + 3),
      i % 4 === 0 ? 'says:' : 'ends.',
    ),
    ...(i % 4 === 0 ? [quotation(words(9, i), 'quoted.')] : []),
  ])
  const document = resolveDocument({ ...RICH_PETITION, watermark: null, blocks }, [], '')
  const { pages } = await readPdf((await warmTypesetter()).pdf({ main: renderTypst(document), files: [] }).pdf)
  const pageOf = (word: string) => pages.findIndex(({ squeezed }) => squeezed.includes(word))
  expect(pages.length).toBeGreaterThan(20)
  expect(NUMBERS.filter((i) => pageOf(`Mark(${i})`) !== pageOf(`Note(${i})`))).toEqual([])
})
