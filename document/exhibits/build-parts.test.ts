import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from '../../core/evidence/open-pdf.ts'
import { pageText } from '../../core/evidence/page-text.ts'
import { runQpdf } from '../../core/evidence/qpdf.ts'
import { followLinks } from '../../tests/support/follow-links.ts'
import { sampleResolved } from '../../tests/support/sample-document.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { bound, typesetInput } from '../../tests/support/sample-volume.ts'
import { walkTags } from '../../tests/support/walk-tags.ts'
import { buildParts } from './build-parts.ts'
import { groupParts } from './group-parts.ts'
import type { Part } from './parts.ts'
import type { ExhibitElsewhere, VolumeInput } from './volume.ts'

const PETITION = '01_Petition.pdf'

let input: VolumeInput
let whole: Uint8Array
beforeAll(async () => {
  input = await typesetInput(sampleResolved(), (entry) => plainPdf(`Item ${entry.number}`, entry.pages))
  whole = (await bound(input)).pdf
})

interface Parts {
  readonly parts: readonly Part[]
  readonly files: readonly Uint8Array[]
}

async function partsOf(limit: number, from: VolumeInput = input): Promise<Parts> {
  const spool: Uint8Array[] = []
  const files: Uint8Array[][] = []
  const parts = await buildParts(
    { ...from, limit, petitionFile: PETITION },
    {
      spool: (piece) => Promise.resolve(void spool.push(piece)),
      read: (start, end) => Promise.resolve(Buffer.concat(spool).subarray(start, end)),
      part: (index) => (piece) => {
        const file = (files[index] ??= [])
        file.push(piece)
        return Promise.resolve()
      },
    },
  )
  return { parts, files: files.map((pieces) => Buffer.concat(pieces)) }
}

const nameOf = (index: number) => `part-${String(index + 1)}.pdf`

/** The petition alone, leading into the parts. */
async function petitionWith({ parts }: Parts): Promise<Uint8Array> {
  const elsewhere = parts.flatMap(({ exhibits }, i) =>
    exhibits.map((exhibit): ExhibitElsewhere => ({ ...exhibit, title: `Item ${exhibit.number}`, file: nameOf(i) })),
  )
  return (await bound({ ...input, exhibits: [], elsewhere })).pdf
}

async function textsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const opened = await openPdf(pdf, (open) => Array.from({ length: open.pages }, (_, i) => pageText(open, i + 1) ?? ''))
  if (opened.kind !== 'open') throw new Error(opened.kind)
  return opened.value
}

/** A limit that puts the exhibits into more than one file. */
const splitting = async () => {
  const [only] = (await partsOf(1e9)).parts
  if (!only) throw new Error('there is one part')
  return Math.ceil(only.bytes * 0.7)
}

describe('exhibits in parts', () => {
  it('fit into one file under a large limit, and each into its own under none', async () => {
    expect((await partsOf(1e9)).parts).toHaveLength(1)
    const { parts } = await partsOf(1)
    expect(parts.map(({ exhibits }) => exhibits.map(({ number }) => number))).toEqual(
      input.exhibits.map(({ entry }) => [entry.number]),
    )
  })

  it('are sound files no larger than the limit, with the size that is told', async () => {
    const limit = await splitting()
    const { parts, files } = await partsOf(limit)
    expect(parts.length).toBeGreaterThan(1)
    for (const [i, file] of files.entries()) {
      expect(file.length).toBe(parts[i]?.bytes)
      if ((parts[i]?.exhibits.length ?? 0) > 1) expect(file.length).toBeLessThanOrEqual(limit)
      expect((await runQpdf(file, ['--check', '/in.pdf'])).exit).toBe(0)
      expect((await PDFDocument.load(file)).getPageCount()).toBe(parts[i]?.pages)
    }
  })

  it('show the very pages of the whole volume, in order: covers, stickers and Bates numbers run on', async () => {
    const { files } = await partsOf(await splitting())
    const apart = (await Promise.all(files.map(textsOf))).flat()
    const together = await textsOf(whole)
    expect(apart).toEqual(together.slice(together.length - apart.length))
    expect(apart.flatMap((text) => /W\d{6}/.exec(text)?.[0] ?? [])).toEqual(
      input.exhibits
        .flatMap(({ entry }) => Array.from({ length: entry.pages }, () => 0))
        .map((_, i) => `W${String(i + 1).padStart(6, '0')}`),
    )
  })

  it('are labelled on from part to part, and lead back to the petition', async () => {
    const { files, parts } = await partsOf(await splitting())
    const second = await PDFDocument.load(files[1] ?? new Uint8Array())
    const labels = second.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'))
    const number = parts[1]?.exhibits[0]?.number ?? ''
    expect(labels?.toString()).toContain(Buffer.from(`Ex. ${number}`, 'utf16le').swap16().toString('hex').toUpperCase())
    const outlines = second.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const action = outlines.lookup(PDFName.of('First'), PDFDict).lookup(PDFName.of('A'), PDFDict)
    expect(action.lookup(PDFName.of('F'), PDFDict).lookup(PDFName.of('F'), PDFString).decodeText()).toBe(PETITION)
    expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(2)
  })

  it('are tagged each for itself, covers and pages, and so is the petition beside them', async () => {
    const made = await partsOf(await splitting())
    for (const [i, file] of [await petitionWith(made), ...made.files].entries()) {
      const { counts, tagged, faults } = await walkTags(file)
      expect(faults, `file ${String(i)}`).toEqual([])
      expect(tagged).toBe((await PDFDocument.load(file)).getPageCount())
      expect(counts.get('Sect') ?? 0).toBe(made.parts[i - 1]?.exhibits.length ?? 0)
    }
  })

  it('every cite of the petition opens the file and page that its words name', async () => {
    const made = await partsOf(await splitting())
    const petition = await petitionWith(made)
    const beside = new Map(made.files.map((file, i) => [nameOf(i), file]))
    const { links, cites, faults } = await followLinks(petition, beside)
    expect(faults).toEqual([])
    expect(cites).toBeGreaterThan(10)
    expect(new Set(links.flatMap(({ file }) => file ?? []))).toEqual(new Set(beside.keys()))
    expect((await runQpdf(petition, ['--check', '/in.pdf'])).exit).toBe(0)
  })

  it('a cite into a file that is another than it was made with is found out', async () => {
    const made = await partsOf(await splitting())
    const [first = new Uint8Array(), second = new Uint8Array()] = made.files
    const { faults } = await followLinks(
      await petitionWith(made),
      new Map([
        [nameOf(0), second],
        [nameOf(1), first],
      ]),
    )
    expect(faults.length).toBeGreaterThan(5)
  })

  it('the same exhibits give the same bytes', async () => {
    const limit = await splitting()
    const [once, again] = [await partsOf(limit), await partsOf(limit)]
    expect(once.files.map((file) => Buffer.from(file).toString('base64'))).toEqual(
      again.files.map((file) => Buffer.from(file).toString('base64')),
    )
  })
})

describe('grouping', () => {
  it.each([
    [[10, 10, 10], 5, 25, [[0, 1], [2]]],
    [[10, 30, 10], 5, 25, [[0], [1], [2]]],
    [[10, 10], 5, 24, [[0], [1]]],
    [[], 5, 25, []],
  ])('%j with %i besides under %i', (sizes, fixed, limit, groups) => {
    expect(groupParts(sizes, fixed, limit)).toEqual(groups)
  })
})
