import { describe, expect, test } from 'vitest'
import { column, footnote, list, p, plain, quotation, section, table } from '../../document/build.ts'
import type { Block } from '../../document/model.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { RICH_PETITION } from '../../tests/support/rich-petition.ts'
import { warmTypesetter } from './typesetter.ts'

describe('what runs over a page is set and keeps its tags', () => {
  const long = 'The packing hall stands inside the compound, behind a wall. '
  test.each<{ name: string; blocks: readonly Block[] }>([
    {
      name: 'a cell',
      blocks: [
        table(
          'T',
          [column('A', 1), column('B', 3)],
          [
            ['x', long.repeat(120)],
            ['y', 'z'],
          ],
          'S',
        ),
      ],
    },
    { name: 'a caption', blocks: [table(long.repeat(120), [column('A', 1)], [['x']], 'S')] },
    { name: 'a paragraph that leads over', blocks: [p(long.repeat(120), ':'), quotation('x')] },
    { name: 'a quotation', blocks: [quotation(long.repeat(120))] },
    { name: 'an item of a list', blocks: [list(long.repeat(120), 'x')] },
    { name: 'a note', blocks: [p('x', footnote(long.repeat(120)))] },
    { name: 'a slot', blocks: [p({ kind: 'slot', field: 'f', says: long.repeat(80) })] },
    {
      name: 'a table of nine columns',
      blocks: [
        table(
          'T',
          Array.from({ length: 9 }, (_, i) => column(`C${i}`, 1)),
          Array.from({ length: 40 }, () => Array.from({ length: 9 }, () => 'x')),
        ),
      ],
    },
  ])('$name', async ({ blocks }) => {
    const around = [...section('a', 'A', p('x', footnote('y'))), ...blocks, p('x', footnote('y')), plain('The end.')]
    const document = resolveDocument({ ...RICH_PETITION, watermark: null, blocks: around }, [], '')
    const pdf = await readPdf((await warmTypesetter()).pdf({ main: renderTypst(document), files: [] }).pdf)
    expect(pdf.pages.length).toBeGreaterThan(1)
    expect(pdf.pages[0]?.roles).toContain('H1')
    expect(pdf.pages.at(-1)?.squeezed).toContain('Theend.')
    for (const { placed, height } of pdf.pages)
      for (const { y, text } of placed.filter((run) => run.text.trim() !== '')) {
        expect(y, text).toBeGreaterThan(30)
        expect(y, text).toBeLessThan(height - 30)
      }
  })
})
