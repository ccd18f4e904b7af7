import { strToU8, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import {
  brokenStream,
  brokenTable,
  croppedPdf,
  encrypted,
  formPdf,
  plainPdf,
  reworked,
  truncated,
  turnedPdf,
} from '../../tests/support/sample-pdfs.ts'
import { detectType } from './detect-type.ts'
import { readDocument } from './read-document.ts'
import type { Reading } from './reading.ts'

const context = {
  pull: () => Promise.resolve(new Uint8Array()),
  push: () => Promise.resolve(),
  progress: () => undefined,
}

async function read(bytes: Uint8Array, name = 'file'): Promise<Reading> {
  const { mediaType } = await detectType(bytes, name)
  return readDocument({ bytes, mediaType, name }, context)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const brief = ({ pages, problem, binding }: Reading) => [pages, problem?.code ?? null, binding]

test('a PDF is read page by page', async () => {
  const reading = await read(await plainPdf('Interview', 3))
  expect(brief(reading)).toEqual([3, null, 'copy'])
  expect(reading.texts.map(({ page }) => page)).toEqual([1, 2, 3])
  expect(reading.texts[1]?.text).toContain('Interview page 2\nPassports were kept')
  expect(reading).toMatchObject({ title: 'About Interview', language: 'en-US' })
})

const pdfs: readonly (readonly [string, () => Promise<Uint8Array>, readonly unknown[]])[] = [
  ['turned pages', turnedPdf, [4, null, 'copy']],
  ['a cropped page', croppedPdf, [1, null, 'copy']],
  ['a form', formPdf, [1, null, 'copy']],
  ['linearized', async () => reworked(await plainPdf('A', 5), '--linearize'), [5, null, 'copy']],
  ['object streams', async () => reworked(await plainPdf('A', 2), '--object-streams=generate'), [2, null, 'copy']],
  ['encrypted, no password needed', async () => encrypted(await plainPdf('A', 2), ''), [2, null, 'page-images']],
  [
    'encrypted with a password',
    async () => encrypted(await plainPdf('A', 2), 'secret'),
    [null, 'encrypted-file', 'slip'],
  ],
  [
    'cut short',
    async () => truncated(await reworked(await plainPdf('A', 4), '--object-streams=disable'), 0.8),
    [4, 'damaged-file', 'page-images'],
  ],
  [
    'a broken table',
    async () => brokenTable(await reworked(await plainPdf('A', 2), '--object-streams=disable')),
    [2, 'damaged-file', 'page-images'],
  ],
  [
    'a broken stream',
    async () => brokenStream(await reworked(await plainPdf('A', 2), '--object-streams=disable'), 0),
    [2, 'damaged-file', 'page-images'],
  ],
  ['only a header', () => Promise.resolve(utf8('%PDF-1.7\nthis is not a pdf')), [null, 'damaged-file', 'slip']],
]

test.each(pdfs)('PDF: %s', async (_, make, expected) => {
  expect(brief(await read(await make()))).toEqual(expected)
})

test('a PDF without text says so', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  expect(brief(await read(await pdf.save()))).toEqual([1, 'no-text', 'copy'])
})

test('the text of an encrypted PDF that opens without a password is read', async () => {
  const reading = await read(await encrypted(await plainPdf('Ledger', 1), ''))
  expect(reading.texts[0]?.text).toContain('Ledger page 1')
})

test('text is cleaned, in whatever encoding it came', async () => {
  const nul = await read(utf8(`${'Ten of the 49 workers. '.repeat(60)}\u0000\r\nEnd`))
  expect(nul.texts[0]?.text.endsWith('workers. \nEnd')).toBe(true)
  const wide = await read(new Uint8Array(Buffer.from('\ufeff강제 노동', 'utf16le')))
  expect([wide.texts, wide.binding]).toEqual([[{ page: 1, text: '강제 노동', machine: false }], 'set'])
})

test('HTML gives its words, and nothing of its scripts and styles', async () => {
  const html = `<!doctype html><html lang="ko"><head><title>Annual
    report</title><style>p{}</style></head><body><h1>One</h1><p>Ten of<br>the <b>49</b> workers &amp; more</p>
    <script>document.write('run')</script><img src="http://127.0.0.1:1/x"><table><tr><td>a<td>b</table>`
  const reading = await read(utf8(html))
  expect(reading.texts[0]?.text).toBe('One\nTen of\nthe 49 workers & more\na\tb')
  expect(reading).toMatchObject({ title: 'Annual report', language: 'ko', binding: 'set', pages: 1, problem: null })
})

test('HTML nested beyond any stack is read', async () => {
  expect((await read(utf8(`<!doctype html>${'<div>'.repeat(100_000)}deep`))).texts[0]?.text).toBe('deep')
})

const word = (body: string) => ({
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': strToU8(body),
})

test('a Word file gives its paragraphs, without deleted words', async () => {
  const body =
    '<w:document><w:body><w:p><w:r><w:t xml:space="preserve">Wages &lt; </w:t><w:t>owed</w:t></w:r><w:r><w:delText>gone</w:delText></w:r></w:p><w:p><w:r><w:tab/><w:t>&#24378;迫</w:t></w:r></w:p></w:body></w:document>'
  const reading = await read(zipSync(word(body)))
  expect(reading.texts[0]?.text).toBe('Wages < owed\n\t强迫')
  expect(brief(reading)).toEqual([1, null, 'set'])
})

test('a Word file that is a bomb is kept but not unpacked', async () => {
  const big = await read(zipSync({ ...word(''), 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }))
  expect(brief(big)).toEqual([null, 'too-large-to-read', 'slip'])
  const entities = await read(zipSync(word('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:t>&a;</w:t>')))
  expect(brief(entities)).toEqual([null, 'damaged-file', 'slip'])
})

test('pictures are whole, damaged or unreadable', async () => {
  const noise = await sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()
  expect(brief(await read(noise))).toEqual([1, null, 'picture'])
  expect(brief(await read(truncated(noise, 0.6)))).toEqual([1, 'damaged-file', 'picture'])
  expect(brief(await read(truncated(noise, 0.0002)))).toEqual([null, 'damaged-file', 'slip'])
})

test('an empty file and one of unknown type are kept with that problem', async () => {
  expect(brief(await read(new Uint8Array()))).toEqual([null, 'empty-file', 'slip'])
  expect(brief(await read(Uint8Array.from([0, 1, 2, 255, 254, 3, 0, 7])))).toEqual([null, 'unknown-type', 'slip'])
  expect(brief(await read(zipSync({ 'a.txt': utf8('a') })))).toEqual([null, null, 'slip'])
})
