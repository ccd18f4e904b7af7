import { PDFDocument, PDFName, PDFString, type PDFArray, type PDFDict } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { followLinks } from '../../tests/support/follow-links.ts'
import { sampleResolved } from '../../tests/support/sample-document.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { bound, typesetInput } from '../../tests/support/sample-volume.ts'
import type { VolumeInput } from './volume.ts'

let input: VolumeInput

beforeAll(async () => {
  input = await typesetInput(sampleResolved(), (entry) => plainPdf(`Item ${entry.number}`, entry.pages))
})

test('every link of a bound petition leads to the exhibit page its words name', async () => {
  const { pdf } = await bound(input)
  const { links, cites, faults } = await followLinks(pdf)
  expect(faults).toEqual([])
  expect(cites).toBeGreaterThan(10)
  expect(links.length).toBeGreaterThan(cites)
})

/** The petition with each link that names a page naming the next one instead, its words left as they are. */
async function shifted(petition: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(petition, { updateMetadata: false })
  for (const page of pdf.getPages()) {
    const links = page.node.lookupMaybe(PDFName.of('Annots'), pdf.context.obj([]).constructor as typeof PDFArray)
    for (const [i] of links?.asArray().entries() ?? []) shift(links?.lookup(i) as PDFDict)
  }
  return pdf.save({ updateFieldAppearances: false })
}

function shift(link: PDFDict): void {
  const action = link.lookup(PDFName.of('A')) as PDFDict | undefined
  const uri = action?.lookup(PDFName.of('URI'))
  if (!(uri instanceof PDFString)) return
  const moved = uri
    .decodeText()
    .replace(/page=(\d+)/, (_, page: string) => `page=${Number(page) === 1 ? 2 : Number(page) - 1}`)
  action?.set(PDFName.of('URI'), PDFString.of(moved))
}

test('links shifted by one page are found out, every one of them', async () => {
  const { pdf } = await bound({ ...input, petition: await shifted(input.petition) })
  const { links, faults } = await followLinks(pdf)
  expect(faults).toHaveLength(links.filter(({ words }) => /^Ex\. \S+ at /.test(words)).length)
  expect(faults.length).toBeGreaterThan(5)
})

test('a cite of a page that no exhibit has stops the binder', async () => {
  const short = input.exhibits.map((exhibit, i) => {
    return i === 1 ? { entry: { ...exhibit.entry, pages: 1 }, pages: () => plainPdf('short', 1) } : exhibit
  })
  await expect(bound({ ...input, exhibits: short })).rejects.toMatchObject({ code: 'cannot-bind' })
})
