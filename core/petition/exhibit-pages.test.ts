import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encrypted, formPdf, plainPdf, turnedPdf } from '../../tests/support/sample-pdfs.ts'
import { detectType } from '../evidence/detect-type.ts'
import { drawPage } from '../evidence/draw-page.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { pageText } from '../evidence/page-text.ts'
import { runQpdf } from '../evidence/qpdf.ts'
import { readDocument } from '../evidence/read-document.ts'
import { exhibitPages, type ExhibitPages } from './exhibit-pages.ts'

const context = {
  pull: () => Promise.resolve(new Uint8Array()),
  push: () => Promise.resolve(),
  progress: () => undefined,
}

/** An item read and made into pages as a build does it. */
async function made(bytes: Uint8Array, name: string): Promise<ExhibitPages> {
  const { mediaType } = await detectType(bytes, name)
  const { binding, texts, problem, title } = await readDocument({ bytes, mediaType, name }, context)
  const about = { sha256: 'ab'.repeat(32), size: bytes.length, title: title ?? name }
  return exhibitPages({ bytes, mediaType, binding, texts, problem, name, ...about }, context)
}

async function textOf(pdf: Uint8Array, page: number): Promise<string> {
  const opened = await openPdf(pdf, (open) => pageText(open, page))
  return (opened.kind === 'open' ? opened.value : null) ?? ''
}

async function drawn(pdf: Uint8Array, page: number, width: number) {
  const opened = await openPdf(pdf, (open) => drawPage(open, page, { width }))
  if (opened.kind !== 'open' || opened.value === null) throw new Error('not drawn')
  return opened.value
}

const check = async (pdf: Uint8Array) => (await runQpdf(pdf, ['--check', '/in.pdf'])).exit
const utf8 = (text: string) => new TextEncoder().encode(text)

test('a PDF that copies is bound as it is', async () => {
  const pdf = await plainPdf('A', 2)
  const pages = await made(pdf, 'a.pdf')
  expect(pages.pdf).toBe(pdf)
  expect(pages.pageTexts[1]).toContain('A page 2')
})

test('pages that can’t be copied are drawn over their own words, as they are shown', async () => {
  const turned = await turnedPdf()
  const pages = await made(await encrypted(turned, ''), 'a.pdf')
  expect(pages.pages).toBe(4)
  const sizes = (await PDFDocument.load(pages.pdf)).getPages().map((page) => page.getSize())
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [500, 700],
    [700, 500],
    [500, 700],
    [700, 500],
  ])
  expect(await textOf(pages.pdf, 2)).toBe('turned by 90')
  expect(await check(pages.pdf)).toBe(0)
  const [one, other] = [await drawn(turned, 2, 350), await drawn(pages.pdf, 2, 350)]
  const apart = one.rgb.filter((value, i) => Math.abs(value - (other.rgb[i] ?? 0)) > 90).length
  expect(apart / one.rgb.length).toBeLessThan(0.002)
})

test('words filled into a form can be searched behind its picture', async () => {
  const pages = await made(await encrypted(await formPdf(), ''), 'a.pdf')
  expect(await textOf(pages.pdf, 1)).toBe('Filled in by hand')
})

/** A picture whose four quarters differ, so that any turn shows. */
async function quarters(width: number, height: number): Promise<Buffer> {
  const half = `width="${String(width / 2)}" height="${String(height / 2)}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="white"/><rect ${half} fill="black"/><rect x="${String(width / 2)}" ${half} fill="red"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer()
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a photograph turned by EXIF orientation %i is placed upright',
  async (orientation) => {
    const jpeg = await sharp(await quarters(400, 200))
      .withMetadata({ orientation })
      .jpeg({ quality: 95 })
      .toBuffer()
    const pages = await made(jpeg, 'a.jpg')
    const upright = await sharp(jpeg).autoOrient().raw().toBuffer({ resolveWithObject: true })
    const page = await drawn(pages.pdf, 1, upright.info.width > upright.info.height ? 792 : 612)
    const left = Math.round((page.width - upright.info.width) / 2)
    const top = Math.round((page.height - upright.info.height) / 2)
    for (const [x, y] of [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const) {
      const [px, py] = [Math.round(upright.info.width * x), Math.round(upright.info.height * y)]
      const wanted = [...upright.data.subarray((py * upright.info.width + px) * 3).subarray(0, 3)]
      const at = ((top + py) * page.width + left + px) * 3
      const got = [...page.rgb.subarray(at, at + 3)]
      for (const i of [0, 1, 2]) expect(Math.abs((got[i] ?? 0) - (wanted[i] ?? 0))).toBeLessThan(24)
    }
  },
)

test('a photograph is not recompressed, and what it says of its place and camera stays behind', async () => {
  const jpeg = await sharp(await quarters(400, 200))
    .withExif({ IFD0: { Make: 'Secret camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 46/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(jpeg.includes('Secret camera')).toBe(true)
  const { pdf } = await made(jpeg, 'a.jpg')
  const scan = jpeg.subarray(jpeg.indexOf(Uint8Array.of(0xff, 0xda)))
  expect(Buffer.from(pdf).includes(scan)).toBe(true)
  expect(Buffer.from(pdf).includes('Secret camera')).toBe(false)
  expect(await check(pdf)).toBe(0)
})

test.each(['png', 'webp', 'tiff', 'gif'] as const)('a picture of type %s is placed on a page', async (format) => {
  const pages = await made(
    await sharp(await quarters(300, 400))
      .toFormat(format)
      .toBuffer(),
    `a.${format}`,
  )
  const page = await drawn(pages.pdf, 1, 612)
  const at = (Math.round(page.height / 2 - 100) * page.width + Math.round(page.width / 2 - 75)) * 3
  expect(Math.max(...page.rgb.subarray(at, at + 3))).toBeLessThan(40)
  expect(await check(pages.pdf)).toBe(0)
})

test('every sheet of a scan is bound, not only its first', async () => {
  const sheet = { width: 200, height: 300, channels: 3 as const }
  const two = Buffer.concat([Buffer.alloc(200 * 300 * 3, 20), Buffer.alloc(200 * 300 * 3, 220)])
  const tiff = await sharp(two, { raw: { ...sheet, height: 600, pageHeight: 300 } })
    .tiff()
    .toBuffer()
  const pages = await made(tiff, 'fax.tif')
  expect(pages.pages).toBe(2)
  const middles = await Promise.all(
    [1, 2].map(async (page) => {
      const { rgb, width, height } = await drawn(pages.pdf, page, 306)
      return rgb[(Math.round(height / 2) * width + width / 2) * 3]
    }),
  )
  expect(middles).toEqual([20, 220])
})

test('text is set as pages, and each page says what stands on it', async () => {
  const pages = await made(
    utf8(`${'A long account of the shifts.\n\n'.repeat(200)}강제 노동 强迫劳动 the last words`),
    'a.txt',
  )
  expect(pages.pages).toBeGreaterThan(2)
  expect(pages.pageTexts.at(-1)).toContain('강제 노동 强迫劳动 the last words')
  expect(pages.pageTexts[0]).not.toContain('the last words')
})

test('what has no pages gets a slip sheet with its name, size and hash', async () => {
  const pages = await made(await encrypted(await plainPdf('A', 2), 'secret'), 'locked.pdf')
  expect(pages.pages).toBe(1)
  expect(pages.pageTexts[0]).toMatch(/password[\s\S]*locked\.pdf[\s\S]*(ab){32}/)
})

test('an item that turns out not to be what it was read as still gets a slip sheet', async () => {
  const bytes = utf8('neither a PDF nor a picture')
  const about = { name: 'x', sha256: 'ab'.repeat(32), size: 27, texts: [], title: 'x', problem: null }
  for (const binding of ['page-images', 'picture', 'copy'] as const) {
    const pages = await exhibitPages({ bytes, mediaType: 'image/png', binding, ...about }, context)
    expect([binding, pages.pages]).toEqual([binding, 1])
  }
})
