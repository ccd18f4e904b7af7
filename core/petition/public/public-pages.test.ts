import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { openPdf } from '../../evidence/open-pdf.ts'
import { pageText } from '../../evidence/page-text.ts'
import { placedWords } from '../../evidence/placed-words.ts'
import { loadPdf } from '../../../document/exhibits/load-pdf.ts'
import { setWords } from '../set-words.ts'
import { publicPages } from './public-pages.ts'

const rules = {
  protection: { names: [{ name: 'Kim Chol Su', variants: [], alias: 'Worker 1' }], redactions: [] },
  regions: [],
  withheld: null,
} as unknown as Parameters<typeof publicPages>[2]

/** A PDF of one page a text, each word by itself, and behind the packed content of the first what no reader draws. */
async function pdfOf(pages: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (const [i, text] of pages.entries()) {
    const page = pdf.addPage([400, 300])
    page.node.setFontDictionary(PDFName.of('F'), font.ref)
    const content = Buffer.from(`BT /F 14 Tf 40 200 Td (${text}) Tj ET`)
    const behind = i === 0 ? 'Said by nobody' : ''
    const stream = pdf.context.stream(Buffer.concat([deflateSync(content), Buffer.from(behind)]), {
      Filter: 'FlateDecode',
    })
    page.node.set(PDFName.of('Contents'), pdf.context.register(stream))
  }
  return await pdf.save({ useObjectStreams: false })
}

async function wordsOf(pdf: Uint8Array, page: number) {
  const opened = await openPdf(pdf, (open) => ({ text: pageText(open, page), placed: placedWords(open, page) }))
  if (opened.kind !== 'open') throw new Error('the pages open')
  return opened.value
}

test('a page that holds a name is a picture over its other words, each where it stood; the others are copied', async () => {
  const given = await pdfOf(['Nothing to hide here', 'At dawn Kim Chol Su left the gate'])
  const made = await publicPages(given, [], rules)
  expect(made).toMatchObject({ pages: 2, flattened: [2], covered: [] })
  expect((await wordsOf(made.pdf, 1)).text).toBe('Nothing to hide here')
  const { text, placed } = await wordsOf(made.pdf, 2)
  expect(text).not.toMatch(/Kim|Chol|Su/)
  for (const word of ['At', 'dawn', 'Worker 1', 'left', 'the', 'gate']) expect(text).toContain(word)
  const before = (await wordsOf(given, 2)).placed?.runs[0]
  const gate = placed?.runs.find((run) => run.text.includes('gate'))
  if (!before || !gate) throw new Error('the words are placed')
  expect(Math.abs(gate.x + gate.width - before.x - before.width)).toBeLessThan(4)
  expect(gate.y).toBeGreaterThan(before.y - 4)
  expect(gate.y + gate.height).toBeLessThan(before.y + before.height + 4)
})

test('what lies behind a page’s packed content does not go along', async () => {
  const given = await pdfOf(['Nothing to hide here', 'Nor here'])
  expect(Buffer.from(given).includes('Said by nobody')).toBe(true)
  const { pdf } = await publicPages(given, [], rules)
  expect(Buffer.from(pdf).includes('Said by nobody')).toBe(false)
  expect((await loadPdf(pdf)).pages).toHaveLength(2)
})

test('words of other scripts stay beneath the picture too', async () => {
  const runs = ['强迫劳动', 'Kim', 'Chol', 'Su'].map((text, i) => ({
    text,
    x: 40 + 70 * i,
    y: 60,
    width: 60,
    height: 20,
  }))
  const made = await publicPages(await setWords([{ width: 400, height: 300, runs }]), [], rules)
  expect(made.flattened).toEqual([1])
  const { text } = await wordsOf(made.pdf, 1)
  expect(text).toContain('强迫劳动')
  expect(text).not.toMatch(/Kim|Chol/)
})
