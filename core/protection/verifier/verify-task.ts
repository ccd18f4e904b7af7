import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Region } from '../../../domain/fact.ts'
import type { Leak, Protection } from '../../../domain/protection/protection.ts'
import type { VerificationCounts } from '../../../domain/protection/verification-report.ts'
import type { Task } from '../../jobs/task.ts'
import { scriptsOf, startPictureReader } from '../../ocr/read-picture.ts'
import { leakPatterns, type FindLeak } from './leak-patterns.ts'
import { scanDocx, type FoundText } from './scan-docx.ts'
import { scanPdfObjects } from './scan-pdf-objects.ts'
import { PICTURE_DPI, readBack, type ReadBack } from './scan-pdf-pages.ts'

/** Where an exhibit came to stand in the written volume, pages from 1; `flattened` are its own pages that were made pictures. */
export interface PlacedExhibit {
  readonly number: string
  readonly firstPage: number
  readonly pages: number
  readonly language: string
  readonly flattened: readonly number[]
  /** Regions that must be black, by the exhibit's own page; none for pictures that are placed on a page. */
  readonly regions: readonly { readonly page: number; readonly region: Region }[]
}

export interface VerifyInput {
  readonly folder: string
  readonly volume: string
  readonly protection: Protection
  readonly exhibits: readonly PlacedExhibit[]
}

export interface Verified {
  readonly leaks: readonly Leak[]
  readonly read: VerificationCounts
  /** Pictures that no machine read, since there were too many: pages a person must look at. */
  readonly unread: readonly string[]
}

/** Pages with pictures that are read although nothing on them was redacted; each takes seconds. */
const MOST_PICTURES = 60

/** Reads a public version back from its folder, every file in every way, and looks for whatever is protected. */
export const verifyPublic: Task<VerifyInput, Verified> = async (input, context) => {
  const find = leakPatterns(input.protection)
  const looking = lookout(find)
  const names = await readdir(input.folder)
  for (const name of names) looking.see({ where: 'name of a file', text: name, how: 'written' })
  for (const name of names) {
    const bytes = await readFile(join(input.folder, name))
    if (name.endsWith('.pdf')) {
      for await (const { forbidden, ...found } of scanPdfObjects(name, bytes)) looking.see(found, forbidden)
      await readPages(input, name, bytes, looking, (done, total) => context.progress(done, total))
    } else if (name.endsWith('.docx')) for (const found of scanDocx(name, bytes)) looking.see(found)
    else for (const line of linesOf(bytes)) looking.see({ where: name, text: line, how: 'written' })
  }
  return looking.told()
}

/** Text files line by line, and as one for what runs over a line. */
function linesOf(bytes: Buffer): readonly string[] {
  const text = bytes.toString('utf8')
  const unescaped = text.replace(/\\u([\da-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return [...new Set([...text.split('\n'), ...unescaped.split('\n')])]
}

const MOST_LEAKS = 500

function lookout(find: FindLeak) {
  const leaks = new Map<string, Leak>()
  const counts = { texts: 0, pages: 0, pictures: 0 }
  const unread: string[] = []
  const add = (where: string, match: string) => {
    if (leaks.size < MOST_LEAKS) leaks.set(`${where} ${match}`, { where, match })
  }
  return {
    see({ where, text, how }: FoundText, forbidden?: string) {
      counts.texts++
      if (forbidden !== undefined) add(where, forbidden)
      for (const match of find(text, how)) add(where, match)
    },
    add,
    page() {
      counts.pages++
    },
    picture() {
      counts.pictures++
    },
    unread: (where: string) => void unread.push(where),
    told: (): Verified => ({ leaks: [...leaks.values()], read: counts, unread }),
  }
}

type Lookout = ReturnType<typeof lookout>

async function readPages(
  input: VerifyInput,
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
    await readPictures(input, name, pdf, pictured, looking, progress)
    return true
  })
  if (whole === null) looking.add(name, 'the file can’t be opened to be verified')
}

/** "petition.pdf, page 40 (Ex. 3, page 2)": where a person finds it, in the file and in the exhibit. */
function placeOf({ exhibits, volume }: VerifyInput, name: string, page: number): string {
  const at = `${name}, page ${String(page)}`
  const exhibit = name === volume ? exhibits.findLast(({ firstPage }) => firstPage <= page) : undefined
  if (!exhibit) return at
  return page === exhibit.firstPage
    ? `${at} (cover of Ex. ${exhibit.number})`
    : `${at} (Ex. ${exhibit.number}, page ${String(page - exhibit.firstPage)})`
}

const DARK_ENOUGH = 0.7

function checkRegions({ exhibits, volume }: VerifyInput, name: string, pdf: ReadBack, looking: Lookout): void {
  if (name !== volume) return
  for (const { number, firstPage, regions } of exhibits)
    for (const { page, region } of regions) {
      const dark = pdf.darkness(firstPage + page, aboveStamp(region, pdf.size(firstPage + page)))
      if (dark < DARK_ENOUGH)
        looking.add(
          `${name}, page ${String(firstPage + page)} (Ex. ${number}, page ${String(page)})`,
          'a region to be withheld is not covered',
        )
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
  input: VerifyInput,
  name: string,
  pdf: ReadBack,
  pictured: readonly number[],
  looking: Lookout,
  progress: (done: number, total: number) => void,
): Promise<void> {
  if (pictured.length === 0 || input.protection.names.length + input.protection.redactions.length === 0) return
  const redacted = new Set(
    input.exhibits.flatMap(({ firstPage, flattened }) => flattened.map((page) => firstPage + page)),
  )
  const others = pictured.filter((page) => !redacted.has(page))
  const read = [...pictured.filter((page) => redacted.has(page)), ...others.slice(0, MOST_PICTURES)]
  for (const page of others.slice(MOST_PICTURES)) looking.unread(placeOf(input, name, page))
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
