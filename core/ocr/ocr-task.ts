import sharp from 'sharp'
import type { Worker } from 'tesseract.js'
import type { Doubt, LegibilityWarning, OcrLanguage, PageTurn } from '../../domain/machine-text.ts'
import type { Task } from '../jobs/task.ts'
import { bestLines, meanConfidence, sureLetters } from './best-lines.ts'
import { READING_DPI, withGreyPages } from './grey-pages.ts'
import { BLANK_CONTRAST, edgesOf, legibilityOf, lineHeight, type GreyPage } from './legibility.ts'
import { readLines, type ReadLine } from './read-lines.ts'
import { startTesseract } from './tesseract.ts'
import { textOfLines } from './text-of-lines.ts'

export interface OcrInput {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly pages: readonly number[]
  readonly languages: readonly OcrLanguage[]
  readonly turn: PageTurn
}

/** What was read off one page; it is pushed as JSON, under its number. */
export interface OcrPage {
  readonly text: string
  readonly engine: string
  readonly confidence: number | null
  readonly doubts: readonly Doubt[]
  readonly warnings: readonly LegibilityWarning[]
}

/** A page that could not be read. */
export const UNREAD: OcrPage = { text: '', engine: 'Tesseract', confidence: null, doubts: [], warnings: ['not-read'] }

/** Reads pages off their pictures in the order given and pushes each as soon as it is read; the next is begun once that one was taken. */
export const ocrPages: Task<OcrInput, null> = async (input, context) => {
  const readers: Worker[] = []
  for (const language of input.languages) readers.push(await startTesseract(language, READING_DPI))
  const give = (page: number, read: OcrPage) =>
    context.push([new Uint8Array(new TextEncoder().encode(JSON.stringify(read)))], String(page))
  const given = new Set<number>()
  try {
    await withGreyPages(input, async (draw) => {
      for (const page of input.pages) {
        const drawn = await draw(page)
        await give(page, drawn ? await readPage(readers, drawn, input.languages) : UNREAD)
        given.add(page)
      }
    })
    // A file that can't be opened has none of its pages read.
    for (const page of input.pages.filter((one) => !given.has(one))) await give(page, UNREAD)
  } finally {
    await Promise.all(readers.map((reader) => reader.terminate()))
  }
  return null
}

async function readPage(
  readers: readonly Worker[],
  page: GreyPage,
  languages: readonly OcrLanguage[],
): Promise<OcrPage> {
  if (edgesOf(page).contrast < BLANK_CONTRAST) return { ...UNREAD, warnings: ['no-words'] }
  const raw = { width: page.width, height: page.height, channels: 1 as const }
  const picture = sharp(page.grey, { raw }).png({ compressionLevel: 1 })
  const first = await readPicture(readers, await picture.toBuffer())
  const height = lineHeight(first.lines)
  const again = secondLook(first.lines, height)
  const width = again === null ? null : Math.round(page.width * again)
  const second = width === null ? first : await readPicture(readers, await picture.clone().resize({ width }).toBuffer())
  const lines = sureLetters(second.lines) > sureLetters(first.lines) ? second.lines : first.lines
  const confidence = meanConfidence(lines)
  return {
    ...{ ...textOfLines(lines), engine: first.engine, confidence },
    warnings: legibilityOf(page, height, confidence, languages),
  }
}

/** Height of the lines, in pixels, at which all languages were read best, and those that do too. */
const [BEST, LOW, HIGH] = [32, 22, 40]
const SURE = 90

/** How much larger or smaller a picture is read once more, where the machine was unsure and its letters were not of the size it learned on; else null. */
function secondLook(lines: readonly ReadLine[], height: number): number | null {
  const sure = meanConfidence(lines)
  if (height === 0 || sure === null || sure >= SURE || (height >= LOW && height <= HIGH)) return null
  return Math.max(0.5, Math.min(2, BEST / height))
}

async function readPicture(readers: readonly Worker[], png: Uint8Array) {
  const readings: (readonly ReadLine[])[] = []
  let engine = UNREAD.engine
  for (const reader of readers) {
    const read = await readLines(reader, png)
    readings.push(read.lines)
    engine = read.engine
  }
  return { lines: bestLines(readings), engine }
}
