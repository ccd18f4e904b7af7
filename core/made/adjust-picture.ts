import sharp, { type Sharp } from 'sharp'
import type { ComparedPicture } from '../../domain/comparison.ts'
import { AppError } from '../../domain/errors.ts'
import { cutOf, type Cut } from '../evidence/cut-of.ts'
import { drawPage } from '../evidence/draw-page.ts'
import { bareJpeg } from '../evidence/bare-jpeg.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { openPicture } from '../evidence/open-picture.ts'

/** A picture ready for a page: encoded, with its size in pixels. */
export interface PlacedPicture {
  readonly bytes: Uint8Array
  readonly format: 'jpg' | 'png'
  readonly width: number
  readonly height: number
}

/** A picture as it is shown in the comparison, the same whole, and where a point of the whole stands in what is shown (fractions). */
export interface AdjustedPicture {
  readonly shown: PlacedPicture
  readonly whole: PlacedPicture
  readonly locate: (x: number, y: number) => { readonly x: number; readonly y: number }
}

/** Longest side that is printed, in pixels: 11 inches at 600 dpi. */
const SIDE = 6600
const PDF_DPI = 300
const QUALITY = { quality: 95, chromaSubsampling: '4:4:4' } as const

/** Draws a picture, or a page of a PDF, at its full resolution: whole, and cropped, turned and brightened as asked. Throws AppError `bad-comparison`. */
export async function adjustPicture(
  bytes: Uint8Array,
  mediaType: string,
  as: ComparedPicture,
): Promise<AdjustedPicture> {
  const raw = await uprightPixels(bytes, mediaType, as.page)
  const { width, height } = raw.info
  const cut = cutOf(as.crop, width, height)
  // Cut by itself: sharp turns by quarters before it cuts, whatever the order they are asked for in.
  const part = await pixelsOf(sharp(raw.data, { raw: raw.info }).extract(cut))
  const turned = await pixelsOf(sharp(part.data, { raw: part.info }).rotate(as.turn, { background: 'white' }))
  const lossy = mediaType === 'image/jpeg'
  const asIs = lossy && as.turn === 0 && as.brightness === 1 && cut.width === width && cut.height === height
  const whole = await wholePicture(bytes, mediaType, raw)
  const bright = sharp(turned.data, { raw: turned.info }).modulate({ brightness: as.brightness })
  return {
    shown: asIs ? whole : await encoded(bright, lossy),
    whole,
    locate: (x, y) => turnedPoint(as.turn, cut, { x: x * width - cut.left, y: y * height - cut.top }),
  }
}

/** A picture’s pixels, upright, on white, without alpha. */
export interface Pixels {
  readonly data: Buffer
  readonly info: { readonly width: number; readonly height: number; readonly channels: 3 }
}

/** A picture as pixels on white. */
export async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, info: { width: info.width, height: info.height, channels: 3 } }
}

/** A picture, or a page of a PDF, upright and in full as raw pixels. Throws AppError `bad-comparison` for what can't be drawn. */
export async function uprightPixels(bytes: Uint8Array, mediaType: string, page: number): Promise<Pixels> {
  if (mediaType === 'application/pdf') {
    const opened = await openPdf(bytes, (pdf) => drawPage(pdf, page, { dpi: PDF_DPI }))
    const drawn = opened.kind === 'open' ? opened.value : null
    if (drawn === null) throw cannotShow(`its page ${page} can’t be drawn`)
    return pixelsOf(sharp(drawn.rgb, { raw: { width: drawn.width, height: drawn.height, channels: 3 } }))
  }
  const opened = await openPicture(bytes, mediaType, 'lenient', page)
  if (opened.kind !== 'picture' || page > opened.sheets) throw cannotShow('it can’t be read as a picture')
  try {
    return await pixelsOf(opened.picture.resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true }))
  } catch (cause) {
    throw cannotShow('it is damaged beyond drawing', cause)
  }
}

/** The picture as received where its JPEG can go onto a page as it is; else the same pixels encoded. */
async function wholePicture(bytes: Uint8Array, mediaType: string, raw: Pixels): Promise<PlacedPicture> {
  const bare = mediaType === 'image/jpeg' ? bareJpeg(bytes) : null
  if (bare !== null) {
    const { width, height, orientation = 1, space, channels } = await sharp(bytes).metadata()
    if (orientation === 1 && width === raw.info.width && space === 'srgb' && channels === 3) {
      return { bytes: bare, format: 'jpg', width, height }
    }
  }
  return encoded(sharp(raw.data, { raw: raw.info }), mediaType === 'image/jpeg')
}

async function encoded(picture: Sharp, lossy: boolean): Promise<PlacedPicture> {
  const written = lossy ? picture.jpeg(QUALITY) : picture.png({ compressionLevel: 6 })
  const { data, info } = await written.toBuffer({ resolveWithObject: true })
  return { bytes: data, format: lossy ? 'jpg' : 'png', width: info.width, height: info.height }
}

/** Where a point of the cut (pixels) stands once it was turned clockwise about its middle and the canvas grown to hold it. */
function turnedPoint(turn: number, { width, height }: Cut, at: { readonly x: number; readonly y: number }) {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [at.x - width / 2, at.y - height / 2]
  const wide = Math.abs(width * cos) + Math.abs(height * sin)
  const high = Math.abs(width * sin) + Math.abs(height * cos)
  return { x: (x * cos - y * sin) / wide + 0.5, y: (x * sin + y * cos) / high + 0.5 }
}

function cannotShow(why: string, cause?: unknown): AppError {
  return new AppError(
    'bad-comparison',
    `A picture can’t be compared: ${why}. Nothing was changed.`,
    'Choose a picture or a page that the reader shows.',
    cause,
  )
}
