import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { drawPage } from '../../core/evidence/draw-page.ts'
import { openPdf } from '../../core/evidence/open-pdf.ts'
import { pageText } from '../../core/evidence/page-text.ts'
import { runQpdf } from '../../core/evidence/qpdf.ts'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { sampleResolved } from '../../tests/support/sample-document.ts'
import { croppedPdf, encrypted, formPdf, plainPdf, reworked, turnedPdf } from '../../tests/support/sample-pdfs.ts'
import { walkTags } from '../../tests/support/walk-tags.ts'
import { bound, sampleEntry, typesetInput } from '../../tests/support/sample-volume.ts'
import { PLAIN_NUMBERING } from '../../domain/exhibit.ts'
import type { VolumeInput } from './volume.ts'

/** A volume of the given exhibits behind a one-page petition. */
async function inputOf(exhibits: readonly Uint8Array[]): Promise<VolumeInput> {
  const counts = await Promise.all(exhibits.map(async (pdf) => (await PDFDocument.load(pdf)).getPageCount()))
  return {
    petition: await plainPdf('Petition', 1),
    covers: await plainPdf('Cover', exhibits.length),
    exhibits: exhibits.map((pdf, i) => ({
      entry: sampleEntry(String(i + 1), counts[i] ?? 0),
      pages: () => Promise.resolve(pdf),
    })),
    ...{ title: 'Petition', author: 'A', language: 'en-US', date: '2026-11-01', banner: null, watermark: null },
    bates: PLAIN_NUMBERING.bates,
  }
}

async function textsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const opened = await openPdf(pdf, (open) => Array.from({ length: open.pages }, (_, i) => pageText(open, i + 1) ?? ''))
  if (opened.kind !== 'open') throw new Error(opened.kind)
  return opened.value
}

/** Every object of a PDF with its streams unpacked, as one searchable text. */
async function laidOpen(pdf: Uint8Array): Promise<string> {
  return Buffer.from(await reworked(pdf, '--qdf', '--object-streams=disable')).toString('latin1')
}

const check = async (pdf: Uint8Array) => (await runQpdf(pdf, ['--check', '/in.pdf'])).exit

test('every exhibit page carries its sticker and a Bates number that runs on', async () => {
  const { pdf, result } = await bound(await inputOf([await plainPdf('A', 2), await turnedPdf(), await croppedPdf()]))
  const texts = await textsOf(pdf)
  expect(result).toEqual({
    pages: 11,
    exhibits: [
      { number: '1', firstPage: 2, pages: 2 },
      { number: '2', firstPage: 5, pages: 4 },
      { number: '3', firstPage: 10, pages: 1 },
    ],
  })
  const stamps = texts.map((text) => /W\d{6}/.exec(text)?.[0] ?? null)
  expect(stamps).toEqual([
    null,
    null,
    'W000001',
    'W000002',
    null,
    'W000003',
    'W000004',
    'W000005',
    'W000006',
    null,
    'W000007',
  ])
  expect(texts.map((text) => /Exhibit \S+ · page \d+ of \d+/.exec(text)?.[0] ?? null).filter(Boolean)).toEqual([
    'Exhibit 1 · page 1 of 2',
    'Exhibit 1 · page 2 of 2',
    ...[1, 2, 3, 4].map((page) => `Exhibit 2 · page ${String(page)} of 4`),
    'Exhibit 3 · page 1 of 1',
  ])
  expect(await check(pdf)).toBe(0)
})

test('pages grow at the edge that is shown below, however they are turned', async () => {
  const { pdf } = await bound(await inputOf([await turnedPdf()]))
  const pages = (await PDFDocument.load(pdf)).getPages().slice(2)
  const boxes = pages.map((page) => {
    const { x, y, width, height } = page.getMediaBox()
    return [page.getRotation().angle, Math.round(x), Math.round(y), Math.round(width), Math.round(height)]
  })
  expect(boxes).toEqual([
    [0, 0, -26, 500, 726],
    [90, 0, 0, 526, 700],
    [180, 0, 0, 500, 726],
    [270, -26, 0, 526, 700],
  ])
})

test('what the crop box hid stays hidden on the grown page', async () => {
  const { pdf } = await bound(await inputOf([await croppedPdf()]))
  const opened = await openPdf(pdf, (open) => drawPage(open, 3, { width: 400 }))
  const page = opened.kind === 'open' ? opened.value : null
  if (!page) throw new Error('the page can’t be drawn')
  const dark = (fromRow: number, toRow: number) => {
    let count = 0
    for (let row = fromRow; row < toRow; row++)
      for (let x = 80; x < 240; x++) if ((page.rgb[(row * page.width + x) * 3] ?? 255) < 128) count++
    return count
  }
  expect(page.height).toBe(421)
  expect(dark(0, 390)).toBeGreaterThan(100)
  // Between Bates number and sticker stands nothing, though the page's own words reach down there.
  expect(dark(403, 421)).toBe(0)
})

test('nothing of an exhibit can act, and what its form showed still shows', async () => {
  const { pdf } = await bound(await inputOf([await formPdf(), await linkedPdf()]))
  const source = await laidOpen(pdf)
  for (const trace of [
    'JavaScript',
    'app.alert',
    '/Launch',
    '/URI',
    '/GoToR',
    '/SubmitForm',
    '/OpenAction',
    '/AA',
    '/AcroForm',
    '/EmbeddedFile',
    'attached words',
    'Widget',
    'calc.exe',
  ])
    expect(source, trace).not.toContain(trace)
  expect((await textsOf(pdf))[2]).toContain('Filled in by hand')
  expect(source).toContain('a remark in the margin')
  expect(await check(pdf)).toBe(0)
})

/** A page with links that act, a page action, and a remark. */
async function linkedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const page = pdf.addPage([612, 792])
  const action = (S: string, rest: Record<string, PDFObject>) => pdf.context.obj({ S, ...rest })
  const link = (A: PDFDict) => pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 90, 30], A })
  const annotations = [
    link(action('URI', { URI: PDFString.of('https://example.invalid/') })),
    link(action('Launch', { F: PDFString.of('calc.exe') })),
    link(action('GoToR', { F: PDFString.of('other.pdf'), D: pdf.context.obj([0, 'Fit']) })),
    link(action('SubmitForm', { F: PDFString.of('https://example.invalid/') })),
    pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [50, 50, 70, 70],
      Contents: PDFString.of('a remark in the margin'),
    }),
  ]
  page.node.set(PDFName.of('Annots'), pdf.context.obj(annotations.map((item) => pdf.context.register(item))))
  page.node.set(PDFName.of('AA'), pdf.context.obj({ O: action('JavaScript', { JS: PDFString.of('app.alert(1)') }) }))
  pdf.catalog.set(PDFName.of('OpenAction'), action('JavaScript', { JS: PDFString.of('app.alert(2)') }))
  return pdf.save()
}

test('names that two exhibits share don’t clash', async () => {
  const pages = [await plainPdf('First', 1), await plainPdf('Second', 1)]
  const texts = await textsOf((await bound(await inputOf(pages))).pdf)
  expect(texts[2]).toContain('First page 1')
  expect(texts[4]).toContain('Second page 1')
})

test('the same input gives the same bytes', async () => {
  const input = await inputOf([await turnedPdf(), await formPdf()])
  expect(Buffer.compare((await bound(input)).pdf, (await bound(input)).pdf)).toBe(0)
})

test('an exhibit that does not copy is drawn, and one that can’t be drawn either stops the build', async () => {
  const locked = await encrypted(await plainPdf('A', 2), '')
  const input = await inputOf([await plainPdf('A', 2)])
  const exhibit = { entry: sampleEntry('1', 2), pages: () => Promise.resolve(locked) }
  const redrawn = () => plainPdf('Redrawn', 2)
  const { pdf } = await bound({ ...input, exhibits: [{ ...exhibit, redrawn }] })
  expect((await textsOf(pdf))[3]).toContain('Redrawn page 2')
  await expect(bound({ ...input, exhibits: [exhibit] })).rejects.toMatchObject({ code: 'cannot-bind' })
  const fewer = { ...exhibit, redrawn: () => plainPdf('Redrawn', 1) }
  await expect(bound({ ...input, exhibits: [fewer] })).rejects.toMatchObject({ code: 'cannot-bind' })
})

let volume: Uint8Array

beforeAll(async () => {
  const input = await typesetInput(sampleResolved(), (entry) => plainPdf(`Item ${entry.number}`, entry.pages))
  volume = (await bound(input)).pdf
})

test('the volume keeps the petition’s tags, language and bookmarks, and adds the exhibits’', async () => {
  const pdf = await PDFDocument.load(volume, { updateMetadata: false })
  const text = (key: string) => {
    const value = pdf.catalog.lookup(PDFName.of(key))
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : value?.toString()
  }
  expect(text('Lang')).toMatch(/^en/)
  expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
  const read = await readPdf(volume)
  expect([...(read.pages[0]?.roles ?? [])]).toEqual(expect.arrayContaining(['Document', 'TOC']))
  expect(read.bookmarks).toEqual(expect.arrayContaining(['Exhibits', 'Exhibit 2: 丹东华扬纺织服装有限公司 生产记录']))
  expect(read.bookmarks.indexOf('Exhibits')).toBeGreaterThan(3)
  expect(read.info).toMatchObject({ Producer: 'Withhold', Title: pdf.getTitle() })
  expect(await check(volume)).toBe(0)
})

test('every tie between tags and pages holds in the volume', async () => {
  const { counts, tagged, faults } = await walkTags(volume)
  expect(faults).toEqual([])
  expect(tagged).toBe((await PDFDocument.load(volume)).getPageCount())
  expect(counts.get('Sect')).toBe(sampleResolved().exhibits.length)
})

test('words of an exhibit are read as they stand, a picture by its description, a remark beside them', async () => {
  const scan = await PDFDocument.create({ updateMetadata: false })
  scan.addPage([400, 300]).drawRectangle({ x: 20, y: 20, width: 100, height: 90 })
  const input = await inputOf([await linkedPdf(), await scan.save(), await plainPdf('Words', 2)])
  const [linked, scanned, worded] = input.exhibits
  const chinese = worded && {
    ...worded,
    entry: { ...worded.entry, parts: worded.entry.parts.map((part) => ({ ...part, language: 'zh' })) },
  }
  const exhibits = [linked, scanned, chinese].flatMap((exhibit) => exhibit ?? [])
  const uncited = sampleResolved().blocks.filter(({ kind }) => kind === 'heading')
  const document = { ...sampleResolved(), blocks: uncited, exhibits: exhibits.map(({ entry }) => entry) }
  const { petition, covers } = await typesetInput(document, () => plainPdf('', 1))
  const { pdf } = await bound({ ...input, petition, covers, exhibits })
  expect((await walkTags(pdf)).faults).toEqual([])
  expect(await check(pdf)).toBe(0)
  const source = await laidOpen(pdf)
  const says = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('hex')
  expect(source).toContain(`/Alt <${says('Exhibit 2, page 1 of 1: Item 2')}>`)
  expect(source).toContain(`/T <${says('Exhibit 3, page 2 of 2: Item 3')}>`)
  expect(source).toContain(`/Lang <${says('zh')}>`)
  expect(source.match(/\/S \/Annot/g)).toHaveLength(1)
})

test('page labels name the petition’s pages, covers and exhibit pages', async () => {
  const source = await PDFDocument.load(volume, { updateMetadata: false })
  const labels = source.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums')) as unknown as {
    asArray(): PDFObject[]
  }
  const prefixes = labels.asArray().flatMap((item) => {
    const prefix = item instanceof PDFDict ? item.lookup(PDFName.of('P')) : undefined
    return prefix instanceof PDFHexString ? [prefix.decodeText()] : []
  })
  expect(prefixes.slice(0, 4)).toEqual(['Ex. 1', 'Ex. 1-', 'Ex. 2', 'Ex. 2-'])
})
