import { describe, expect, test } from 'vitest'
import type { ExhibitEntry } from '../../document/model.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import type { LooseLook } from '../../document/typst/loose.ts'
import { renderSlipSheet } from '../../document/typst/slip-sheet.ts'
import { renderTextExhibit } from '../../document/typst/text-exhibit.ts'
import { hostileTexts } from '../../tests/support/hostile-text.ts'
import { readPdf, squeeze, type ReadPdf } from '../../tests/support/read-pdf.ts'
import { RICH_EXHIBITS, RICH_PETITION } from '../../tests/support/rich-petition.ts'
import { warmTypesetter } from './typesetter.ts'

const { exhibits } = resolveDocument(RICH_PETITION, RICH_EXHIBITS, 'f'.repeat(64))
const look: LooseLook = {
  title: 'Exhibits of a sample',
  author: 'Rivermouth Research',
  language: 'en-US',
  date: '2026-01-15',
  banner: 'Example, not for filing',
  watermark: 'DRAFT',
}

/** Height in points of the strips left free for sticker and Bates number. */
const CLEAR = 0.6 * 72

async function read(main: string): Promise<ReadPdf> {
  const typesetter = await warmTypesetter()
  return readPdf(typesetter.pdf({ main, files: [] }).pdf)
}

function expectClearStrips(pdf: ReadPdf): void {
  for (const { placed, height } of pdf.pages)
    for (const { y, x, width, text } of placed.filter((run) => run.text.trim() !== '' && run.text !== 'DRAFT')) {
      expect(y, text).toBeGreaterThan(CLEAR)
      expect(y + 8, text).toBeLessThan(height - CLEAR)
      expect(x + width, text).toBeLessThanOrEqual(612 - 86)
    }
}

function entry(changes: Partial<ExhibitEntry>): ExhibitEntry {
  const [first] = exhibits
  if (first === undefined) throw new Error('the sample cites nothing')
  return { ...first, ...changes }
}

describe('covers', () => {
  test('one page for each exhibit, in order, with what identifies it', async () => {
    const pdf = await read(renderCovers(exhibits, look))
    expect(pdf.pages).toHaveLength(exhibits.length)
    exhibits.forEach((exhibit, i) => {
      const text = pdf.pages[i]?.squeezed
      for (const words of [
        `EXHIBIT${exhibit.number}`,
        exhibit.title,
        exhibit.what,
        exhibit.purpose,
        exhibit.date,
        exhibit.language,
      ])
        expect(text).toContain(squeeze(words))
      for (const words of [
        ...exhibit.supports,
        exhibit.sha256.slice(0, 16),
        `${exhibit.pages}pages`,
        'Example,notforfiling',
        'DRAFT',
      ])
        expect(text).toContain(squeeze(words))
    })
    expect(pdf.info).toMatchObject({ Title: look.title, Language: 'en-US', CreationDate: 'D:20260115000000Z' })
  })

  test.each<{ name: string; changes: Partial<ExhibitEntry> }>([
    {
      name: 'words without end',
      changes: {
        title: 'A long title. '.repeat(400),
        purpose: 'Why it matters. '.repeat(900),
        remark: 'A remark. '.repeat(300),
      },
    },
    {
      name: 'sixty supports',
      changes: { supports: Array.from({ length: 60 }, (_, i) => `Support ${i}: ${'much to say '.repeat(30)}`) },
    },
    {
      name: 'one endless word',
      changes: { title: 'x'.repeat(5000), source: 'y'.repeat(5000), date: 'z'.repeat(5000) },
    },
    { name: 'line after line', changes: { purpose: 'line\n'.repeat(1600), source: 'line\n'.repeat(400) } },
    {
      name: 'nothing at all',
      changes: { title: '', what: '', purpose: '', supports: [], source: '', date: '', language: '' },
    },
    { name: 'a number of four digits', changes: { number: '1234' } },
  ])('$name: still one page, and the next exhibit on its own', async ({ changes }) => {
    const pdf = await read(renderCovers([entry(changes), entry({ number: '77' })], look))
    expect(pdf.pages).toHaveLength(2)
    expect(pdf.pages[1]?.squeezed).toContain('EXHIBIT77')
    expectClearStrips(pdf)
  })

  test('hostile words: one page each', async () => {
    const covers = hostileTexts(120, 3).map((text) =>
      entry({ title: text, what: text, purpose: text, supports: [text], source: text, remark: text }),
    )
    expect((await read(renderCovers(covers, look))).pages).toHaveLength(120)
  })
})

describe('texts as pages', () => {
  test('leave the strips at head and foot free and lose no word', async () => {
    const paragraphs = Array.from(
      { length: 90 },
      (_, i) => `Paragraph ${i} says what it says. ${'And so on it goes. '.repeat(12)}`,
    )
    const pdf = await read(renderTextExhibit({ title: 'Notes of a visit', paragraphs }))
    expect(pdf.pages.length).toBeGreaterThan(3)
    expectClearStrips(pdf)
    const text = pdf.pages.map(({ squeezed }) => squeezed.replace('Notesofavisit', '')).join('')
    expect(text).toBe(squeeze(paragraphs.join('')))
  })

  test('keep rows of spaces in a monospace face and break what is too long', async () => {
    const pdf = await read(
      renderTextExhibit({
        title: 'table.csv',
        paragraphs: ['bl      weight\nRVMT1   1200', '9'.repeat(400)],
        mono: true,
      }),
    )
    expectClearStrips(pdf)
    const at = (text: string) => pdf.pages[0]?.placed.find((run) => run.text.includes(text))?.x
    expect(at('weight')).toBe(at('1200'))
    expect(pdf.pages[0]?.squeezed).toContain('9'.repeat(400))
  })

  test('a Uyghur text runs from the right', async () => {
    const pdf = await read(
      renderTextExhibit({ title: 'x', paragraphs: ['دوڭگاڭ كىيىم', 'Latin words'], language: 'ug' }),
    )
    const right = (text: string) =>
      pdf.pages[0]?.placed.filter((run) => run.text.includes(text)).map(({ x, width }) => x + width)[0] ?? 0
    expect(right('د')).toBeGreaterThan(612 - 92)
    expect(right('Latin')).toBeLessThan(306)
  })

  test('nothing to say is one empty page', async () => {
    expect((await read(renderTextExhibit({ title: '', paragraphs: [] }))).pages).toHaveLength(1)
  })
})

test('a slip sheet is one page with name, size, type, hash and reason', async () => {
  const sha256 = '0123456789abcdef'.repeat(4)
  const problem = 'The file is encrypted; without its password it cannot be drawn.'
  const pdf = await read(
    renderSlipSheet({ name: 'a #b *c*.exe', bytes: 1_234_567, sha256, mediaType: 'application/x-dosexec', problem }),
  )
  expect(pdf.pages).toHaveLength(1)
  for (const words of ['a #b *c*.exe', '1,234,567 bytes', sha256, 'application/x-dosexec', problem])
    expect(pdf.pages[0]?.squeezed).toContain(squeeze(words))
  expectClearStrips(pdf)
  const long = 'n'.repeat(4000)
  expect(
    (await read(renderSlipSheet({ name: long, bytes: 0, sha256, mediaType: long, problem: long }))).pages,
  ).toHaveLength(1)
})
