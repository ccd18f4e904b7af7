import { COMPARISON_STYLE } from './comparison-style.ts'
import { typstString, typstText } from './escape.ts'
import { looseSource, particulars } from './loose.ts'

/** A picture of a comparison as it is printed: files by their path in the source, sizes in pixels. */
export interface PrintedPicture {
  readonly shown: { readonly path: string; readonly width: number; readonly height: number }
  readonly whole: { readonly path: string; readonly width: number; readonly height: number }
  readonly title: string
  readonly caption: string
  readonly source: string
  readonly date: string
  readonly page: string
  readonly file: string
  readonly sha256: string
  readonly adjustments: string
  /** Callouts in it: their number, and where they stand in what is shown, in fractions. */
  readonly marks: readonly { readonly number: number; readonly x: number; readonly y: number }[]
}

export interface PrintedComparison {
  readonly title: string
  readonly pictures: readonly PrintedPicture[]
  readonly observations: readonly { readonly number: number; readonly pair: string; readonly says: string }[]
}

/** Room for the pictures on a letter page, lying or upright, in points. */
const ROOM = { lying: 676, upright: 496, gap: 14 }

/** A comparison on a letter page, upright for four pictures and lying for fewer: the pictures with their callouts, what is seen, sources, and what was adjusted; each picture uncropped on a page of its own behind it. */
export function renderComparison(comparison: PrintedComparison): string {
  const look = { title: comparison.title, author: '', language: 'en', date: null, banner: null, watermark: null }
  const columns = comparison.pictures.length === 3 ? 3 : 2
  const lying = comparison.pictures.length < 4
  const width = ((lying ? ROOM.lying : ROOM.upright) - ROOM.gap * (columns - 1)) / columns
  const height = lying ? Math.max(200, 330 - 9 * comparison.observations.length) : 196
  const cells = comparison.pictures.map((picture, i) => renderPicture(picture, i, fit(picture.shown, width, height)))
  const body = [
    `#comparison-page(${String(lying)}, [${typstText(comparison.title)}], ${columns}, (${cells.join(', ')},), (${comparison.observations.map(renderObservation).join(' ')}), (${comparison.pictures.map(renderSource).join(' ')}), [${typstText(footOf(comparison))}])`,
    ...comparison.pictures.map(renderWhole),
  ]
  return looseSource(look, [COMPARISON_STYLE, ...body].join('\n'))
}

function footOf({ pictures }: PrintedComparison): string {
  const done = pictures.map(({ adjustments }) => `${adjustments}.`).join(' ')
  return `Adjustments: ${done} Nothing else was changed. Every picture stands whole, uncropped and unadjusted on the pages that follow; the files as received are kept under the hashes given.`
}

/** A picture with its marks, placed in points of the picture as it is set. */
function renderPicture(picture: PrintedPicture, index: number, size: Size): string {
  const marks = picture.marks.map(
    ({ number, x, y }) => `(${number}, ${(x * size.width).toFixed(2)}pt, ${(y * size.height).toFixed(2)}pt),`,
  )
  const alt = `Picture ${index + 1}: ${picture.caption || picture.title}`
  return `(${typstString(picture.shown.path)}, ${points(size.width)}, ${points(size.height)}, ${typstString(alt)}, [${typstText(`Picture ${index + 1}`)}], [${typstText(picture.caption || picture.title)}], (${marks.join(' ')}))`
}

function renderObservation({ pair, says }: PrintedComparison['observations'][number]): string {
  return `([${typstText(pair)}], [${typstText(says)}]),`
}

function renderSource({ title, source, date, page, file, sha256 }: PrintedPicture, index: number): string {
  const words = [title, source, date, page, file].filter((part) => part.trim() !== '').join(' · ')
  return `([${typstText(`Picture ${index + 1}`)}], [${typstText(words)}], [${typstText(sha256)}]),`
}

function renderWhole(picture: PrintedPicture, index: number): string {
  const lying = picture.whole.width > picture.whole.height
  const size = fit(picture.whole, lying ? 676 : 496, lying ? 420 : 590)
  const rows = particulars([
    ['Source', picture.source],
    ['Date', picture.date],
    ['File', [picture.file, picture.page].filter(Boolean).join(', ')],
  ])
  const alt = `Picture ${index + 1}, whole: ${picture.title}`
  return `#whole-picture(${String(lying)}, ${typstString(picture.whole.path)}, ${points(size.width)}, ${points(size.height)}, ${typstString(alt)}, [${typstText(`Picture ${index + 1}, uncropped and unadjusted`)}], [${typstText(picture.title)}], [${typstText(picture.sha256)}], ${rows})`
}

interface Size {
  readonly width: number
  readonly height: number
}

function fit({ width, height }: Size, most: number, high: number): Size {
  const scale = Math.min(most / width, high / height)
  return { width: width * scale, height: height * scale }
}

const points = (value: number): string => `${value.toFixed(2)}pt`
