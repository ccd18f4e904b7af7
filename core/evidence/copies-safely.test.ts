import { PDFDocument, PDFName, PDFStream } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { loadPdf } from '../../document/exhibits/load-pdf.ts'
import {
  brokenStream,
  croppedPdf,
  encrypted,
  formPdf,
  plainPdf,
  reworked,
  turnedPdf,
} from '../../tests/support/sample-pdfs.ts'
import { copiesSafely } from './copies-safely.ts'

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const classic = async (pdf: Uint8Array) => reworked(pdf, '--object-streams=disable', '--stream-data=uncompress')

test.each([
  ['plain', () => plainPdf('A', 2), 2],
  ['turned', turnedPdf, 4],
  ['cropped', croppedPdf, 1],
  ['a form', formPdf, 1],
  ['linearized', async () => reworked(await plainPdf('A', 2), '--linearize'), 2],
])('a sound PDF copies: %s', async (_, make, pages) => {
  expect(await copiesSafely(await make(), pages)).toBe('yes')
})

test('a file that shows one reader other pages than another is not copied', async () => {
  const honest = latin1(await classic(await plainPdf('Honest', 1)))
  const object = /(\d+) 0 obj\s*<< \/Length \d+ >>\s*stream[\s\S]*?endobj\n/.exec(honest)
  const shadow = (object?.[0] ?? '').replace(/<48/, '<53')
  expect(shadow).not.toBe(object?.[0])
  const at = honest.lastIndexOf('xref\n', honest.lastIndexOf('trailer'))
  const crafted = (honest.slice(0, at) + shadow + honest.slice(at)).replace(
    /startxref\n\d+/,
    `startxref\n${String(at + shadow.length)}`,
  )
  expect(await copiesSafely(bytesOf(honest), 1)).toBe('yes')
  expect(await copiesSafely(bytesOf(crafted), 1)).toBe('no')
})

test('a stream that ends in what looks like a line end keeps its last byte', async () => {
  // The length stands in an object of its own behind the stream, as cairo and Ghostscript write it.
  const content = 'BT ET\n'
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Count 1 /Kids [3 0 R]>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources <<>> /Contents 4 0 R>>',
    `<</Length 5 0 R>>\nstream\n${content}\nendstream`,
    String(content.length),
  ]
  const pdf = bytesOf(filed(objects))
  const loaded = await loadPdf(pdf)
  const stream = loaded.pages[0]?.dict.lookup(PDFName.of('Contents'))
  expect(stream instanceof PDFStream ? latin1(stream.getContents()) : null).toBe(content)
  expect(await copiesSafely(pdf, 1)).toBe('yes')
})

/** A PDF of the given objects, numbered from 1, with its table. */
function filed(objects: readonly string[]): string {
  const places: number[] = []
  let source = '%PDF-1.4\n'
  for (const [i, object] of objects.entries()) {
    places.push(source.length)
    source += `${String(i + 1)} 0 obj\n${object}\nendobj\n`
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Root 1 0 R /Size ${size}>>`
  return `${source}${table}\nstartxref\n${String(source.length)}\n%%EOF\n`
}

test.each([
  ['encrypted without a password', async () => encrypted(await plainPdf('A', 1), ''), 'no'],
  [
    'a broken content',
    async () => brokenStream(await reworked(await plainPdf('A', 1), '--object-streams=disable'), 0),
    'damaged',
  ],
  ['layers that are off', layered, 'no'],
  ['a broken picture', brokenPicture, 'damaged'],
])('what would not be seen or read the same is not copied: %s', async (_, make, answer) => {
  expect(await copiesSafely(await make(), 1)).toBe(answer)
})

async function layered(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await plainPdf('A', 1))
  const layer = pdf.context.register(pdf.context.obj({ Type: 'OCG' }))
  pdf.catalog.set(PDFName.of('OCProperties'), pdf.context.obj({ OCGs: [layer], D: { OFF: [layer] } }))
  return pdf.save()
}

/** A picture with the tables at its start spoiled; damage further on would only show. */
async function brokenPicture(): Promise<Uint8Array> {
  const jpeg = await sharp({ create: { width: 90, height: 90, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const pdf = await PDFDocument.create()
  pdf.addPage().drawImage(await pdf.embedJpg(jpeg))
  const bytes = await pdf.save({ useObjectStreams: false })
  const at = Buffer.from(bytes).indexOf(Uint8Array.of(0xff, 0xc4))
  bytes.fill(0xff, at + 5, at + 20)
  return bytes
}
