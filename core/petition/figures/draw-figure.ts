import sharp from 'sharp'
import { AppError } from '../../../domain/errors.ts'
import type { FigureShape } from '../../../domain/figure.ts'
import type { Region } from '../../../domain/fact.ts'
import { cutOf, type Cut } from '../../evidence/cut-of.ts'
import { drawPage } from '../../evidence/draw-page.ts'
import { openPdf } from '../../evidence/open-pdf.ts'
import type { Task } from '../../jobs/task.ts'
import { pixelsOf, uprightPixels, type Pixels } from '../../made/adjust-picture.ts'
import { blackenRegion } from '../public/blacken-region.ts'
import { hiddenOn } from '../public/hidden-on.ts'
import { finderOf, type PageRules } from '../public/page-rules.ts'

/** A figure's item and how it is to be drawn; sizes in pixels. */
export interface DrawFigureInput extends Pick<FigureShape, 'page' | 'turn' | 'crop'> {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly most: { readonly width: number; readonly height: number }
  /** Set for a public version: what it leaves out of the item, and the words that were read on the page. */
  readonly hidden: { readonly rules: PageRules; readonly text: string } | null
  /** Set for a drawing that is to be a PNG however large. */
  readonly lossless?: boolean
}

/** A figure's picture: encoded anew without any data of camera, place or author, with its size in pixels and what part of the page it shows. */
export interface DrawnPicture {
  readonly bytes: Uint8Array
  readonly format: 'jpg' | 'png'
  readonly width: number
  readonly height: number
  /** The part of the upright page that is shown, in fractions of it. */
  readonly crop: Region
  /** Whether anything of it is covered. */
  readonly covered: boolean
}

const PDF_DPI = 300
/** A part of a page is drawn finer, since it is printed larger; beyond this a page fills too much memory. */
const FINEST_DPI = 450
/** A PNG beyond this is a photograph rather than letters and lines. */
const MOST_PNG = 600_000

/** Draws a figure's picture upright, what is withheld black, turned and no larger than it prints; null where all of it is withheld. Throws AppError `cannot-show-page`. */
export const drawFigure: Task<DrawFigureInput, DrawnPicture | null> = async (input) => {
  const isPdf = input.mediaType === 'application/pdf'
  const drawn = isPdf ? await pageOf(input) : await pictureOf(input)
  if (drawn === null) return null
  const { pixels, covered } = drawn
  const cut = await cutFor(pixels, input.crop, isPdf)
  // Cut by itself: sharp turns before it cuts, whatever the order they are asked for in.
  const part = await pixelsOf(sharp(pixels.data, { raw: pixels.info }).extract(cut))
  const shown = sharp(part.data, { raw: part.info })
    .rotate(input.turn)
    .resize(input.most.width, input.most.height, { fit: 'inside', withoutEnlargement: true })
  const { width, height } = pixels.info
  const crop = { x: cut.left / width, y: cut.top / height, width: cut.width / width, height: cut.height / height }
  const raw = await pixelsOf(shown)
  const most = input.lossless === true ? Infinity : MOST_PNG
  const file = await packed(raw, isPdf || input.mediaType === 'image/png' ? most : 0)
  return { ...file, ...sizeOf(raw), crop, covered }
}

/** What is shown of the page. What is withheld is black by then, so that no crop can show it. */
async function cutFor(pixels: Pixels, crop: FigureShape['crop'], isPdf: boolean): Promise<Cut> {
  const { width, height } = sizeOf(pixels)
  if (crop) return cutOf(crop, width, height)
  return isPdf ? await withoutMargins(pixels) : { left: 0, top: 0, width, height }
}

interface Drawn {
  readonly pixels: Pixels
  readonly covered: boolean
}

const sizeOf = ({ info: { width, height } }: Pixels) => ({ width, height })

/** Words found on a page are covered where they stand; a page that was read otherwise (by a machine, off its picture) shows no place of theirs. */
async function pageOf({ bytes, page, hidden, crop }: DrawFigureInput): Promise<Drawn | null> {
  const opened = await openPdf(bytes, (pdf) => {
    const find = hidden ? finderOf(hidden.rules) : () => []
    const regions = hidden?.rules.regions ?? []
    const { places, ...size } = hiddenOn(pdf, page, { find, regions, covered: new Set() })
    const worded = hidden !== null && find(hidden.text).length > 0
    if (worded && places.length === regions.filter((region) => region.page === page).length) return null
    return { picture: drawPage(pdf, page, { dpi: Math.min(FINEST_DPI, PDF_DPI / (crop?.width ?? 1)) }), places, size }
  })
  if (opened.kind !== 'open') throw cannotShow()
  if (opened.value === null) return null
  const { picture, places, size } = opened.value
  if (picture === null) throw cannotShow()
  const raw = { width: picture.width, height: picture.height, channels: 3 as const }
  const pixels = await pixelsOf(sharp(picture.rgb, { raw }))
  for (const { x, y, width, height } of places)
    blackenRegion(pixels.data, pixels.info, {
      x: x / size.width,
      y: y / size.height,
      width: width / size.width,
      height: height / size.height,
    })
  return { pixels, covered: places.length > 0 }
}

/** Words a machine read off a picture can't be told from the rest of it: one that holds something protected is not shown. */
async function pictureOf({ bytes, mediaType, page, hidden }: DrawFigureInput): Promise<Drawn | null> {
  if (hidden && finderOf(hidden.rules)(hidden.text).length > 0) return null
  const pixels = await uprightPixels(bytes, mediaType, page)
  const regions = hidden?.rules.regions.filter((region) => region.page === page) ?? []
  for (const { region } of regions) blackenRegion(pixels.data, pixels.info, region)
  return { pixels, covered: regions.length > 0 }
}

/** A page's white margins would only make what stands on it small. */
async function withoutMargins(pixels: Pixels) {
  const trimmed = sharp(pixels.data, { raw: pixels.info }).trim({ background: 'white', threshold: 12 })
  const { info } = await trimmed.raw().toBuffer({ resolveWithObject: true })
  const { width, height } = pixels.info
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)]
  return { left, top, width: Math.min(info.width, width - left), height: Math.min(info.height, height - top) }
}

/** A PNG of at most so many bytes, else a JPEG. */
async function packed({ data, info }: Pixels, most: number): Promise<Pick<DrawnPicture, 'bytes' | 'format'>> {
  const picture = sharp(data, { raw: info })
  const png = most > 0 ? await picture.png({ compressionLevel: 9 }).toBuffer() : null
  if (png && png.length <= most) return { bytes: png, format: 'png' }
  return { bytes: await picture.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer(), format: 'jpg' }
}

function cannotShow(): AppError {
  return new AppError(
    'cannot-show-page',
    'The picture of a figure can’t be drawn. Nothing was changed.',
    'Choose a page that the reader shows.',
  )
}
