import type { Region } from '../../../domain/fact.ts'
import type { Protection } from '../../../domain/protection/protection.ts'
import { scriptsOf, startPictureReader } from '../../ocr/read-picture.ts'
import type { Lookout } from './lookout.ts'
import { PICTURE_DPI, readBack, type ReadBack } from './scan-pdf-pages.ts'

/** Where an exhibit came to stand among the written files, pages from 1; `flattened` are its own pages that were made pictures. */
export interface PlacedExhibit {
  readonly number: string
  /** The PDF it is in. */
  readonly file: string
  readonly firstPage: number
  readonly pages: number
  readonly language: string
  readonly flattened: readonly number[]
  /** Regions that must be black, by the exhibit's own page; none for pictures that are placed on a page. */
  readonly regions: readonly { readonly page: number; readonly region: Region }[]
}

/** A figure's picture among the written pages (from 1). */
export interface PlacedFigure {
  readonly number: number
  readonly file: string
  readonly page: number
  /** Its item is withheld as a whole: no picture should stand there. */
  readonly withheld: boolean
  /** What of it must be black, in fractions of the page. */
  readonly regions: readonly Region[]
}

export interface PagesInput {
  readonly protection: Protection
  readonly exhibits: readonly PlacedExhibit[]
  readonly figures: readonly PlacedFigure[]
}

/** Reads every page of a written PDF: its words, the black of its regions, and by machine what its pictures show. */
export async function readPages(
  input: PagesInput,
  name: string,
  bytes: Buffer,
  looking: Lookout,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const whole = await readBack(bytes, async (pdf) => {
    const pictured: number[] = []
    for (let page = 1; page <= pdf.pages; page++) {
      const { text, pictured: shows } = pdf.read(page)
      looking.page()
      looking.see({ where: placeOf(input, name, page), text, how: 'written' })
      if (shows) pictured.push(page)
    }
    checkRegions(input, name, pdf, looking)
    checkFigures(input, name, pdf, looking)
    await readPictures(input, name, pdf, pictured, looking, progress)
    return true
  })
  if (whole === null) looking.add(name, 'the file can’t be opened to be verified')
}

/** "petition.pdf, page 40 (Ex. 3, page 2)": where a person finds it, in the file and in the exhibit. */
function placeOf({ exhibits }: PagesInput, name: string, page: number): string {
  const at = `${name}, page ${String(page)}`
  const exhibit = exhibits.findLast(({ file, firstPage }) => file === name && firstPage <= page)
  if (!exhibit) return at
  return page === exhibit.firstPage
    ? `${at} (cover of Ex. ${exhibit.number})`
    : `${at} (Ex. ${exhibit.number}, page ${String(page - exhibit.firstPage)})`
}

const DARK_ENOUGH = 0.7

function checkRegions({ exhibits }: PagesInput, name: string, pdf: ReadBack, looking: Lookout): void {
  for (const { number, firstPage, regions } of exhibits.filter(({ file }) => file === name))
    for (const { page, region } of regions) {
      const dark = pdf.darkness(firstPage + page, aboveStamp(region, pdf.size(firstPage + page)))
      if (dark < DARK_ENOUGH)
        looking.add(
          `${name}, page ${String(firstPage + page)} (Ex. ${number}, page ${String(page)})`,
          'a region to be withheld is not covered',
        )
    }
}

function checkFigures({ figures }: PagesInput, name: string, pdf: ReadBack, looking: Lookout): void {
  for (const { number, page, withheld, regions } of figures.filter(({ file }) => file === name)) {
    const where = `${name}, page ${String(page)} (Figure ${String(number)})`
    if (withheld) looking.add(where, 'the picture of an item that is withheld')
    const bare = regions.some((region) => pdf.darkness(page, region) < DARK_ENOUGH)
    if (bare) looking.add(where, 'a region to be withheld is not covered')
  }
}

/** A region of an exhibit's own page on the bound page, which is higher by the margin that carries its stamp. */
function aboveStamp(region: Region, size: { readonly width: number; readonly height: number } | null): Region {
  const share = size ? ownHeight(size) / size.height : 1
  return { ...region, y: region.y * share, height: region.height * share }
}

/** The stamp's margin is 32 points on a letter page, and in proportion to the shorter side of others, at least half. */
function ownHeight({ width, height }: { readonly width: number; readonly height: number }): number {
  const upright = height - 32 * Math.max(0.5, width / 612)
  if (upright >= width) return upright
  return Math.min(height - 16, height / (1 + 32 / 612))
}

async function readPictures(
  input: PagesInput,
  name: string,
  pdf: ReadBack,
  pictured: readonly number[],
  looking: Lookout,
  progress: (done: number, total: number) => void,
): Promise<void> {
  if (pictured.length === 0 || input.protection.names.length + input.protection.redactions.length === 0) return
  const own = input.exhibits.filter(({ file }) => file === name)
  const redacted = new Set(own.flatMap(({ firstPage, flattened }) => flattened.map((page) => firstPage + page)))
  const others = pictured.filter((page) => !redacted.has(page))
  const room = looking.roomFor(others.length)
  const read = [...pictured.filter((page) => redacted.has(page)), ...others.slice(0, room)]
  for (const page of others.slice(room)) looking.unread(placeOf(input, name, page))
  const reader = await startPictureReader(scriptsOf(input.exhibits.map(({ language }) => language)), PICTURE_DPI)
  try {
    for (const [i, page] of read.entries()) {
      const png = await pdf.picture(page)
      const where = `${placeOf(input, name, page)}, seen in the picture`
      if (png) looking.see({ where, text: await reader.read(png), how: 'seen' })
      looking.picture()
      progress(i + 1, read.length)
    }
  } finally {
    await reader.close()
  }
}
