import { PDFDocument, PDFName, PDFStream, type PDFRef } from 'pdf-lib'
import sharp, { type Sharp } from 'sharp'
import { AppError } from '../../domain/errors.ts'
import type { QuarterTurn } from '../../domain/evidence.ts'
import type { Region } from '../../domain/fact.ts'
import { openPicture } from '../evidence/open-picture.ts'
import { bareJpeg } from '../evidence/bare-jpeg.ts'
import { pngData } from './png-data.ts'
import { blackenRegion } from './public/blacken-region.ts'

/** Letter paper and the white around a picture on it, in points. */
const PAPER = { short: 612, long: 792, margin: 36 }

/** A larger picture is scaled down to this many pixels a side: 11 inches at 600 dpi. */
const SIDE = 6600

/** What goes onto the page: its encoded form, size as shown, and the EXIF turn still to be applied. */
interface Placed {
  readonly kind: 'jpeg' | 'png'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly orientation: number
}

/**
 * A picture on a letter page, upright or lying by its shape, and each sheet of a TIFF on its own. A sound JPEG goes in as it
 * is, without the data about camera, place and author that it carries; others are converted without loss. `turn` turns it on the page. With `hidden`
 * every sheet is packed anew, the regions of it black. Throws AppError `cannot-bind`.
 */
export async function picturePages(
  bytes: Uint8Array,
  mediaType: string,
  { hidden = null, turn = 0 }: { readonly hidden?: readonly HiddenRegion[] | null; readonly turn?: QuarterTurn } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const received = hidden ? null : await asReceived(bytes, mediaType)
  if (received) await addPage(pdf, received, turn)
  for (let sheet = 1, sheets = received ? 0 : 1; sheet <= sheets; sheet++) {
    const one = await converted(bytes, mediaType, sheet, hidden)
    await addPage(pdf, one, turn)
    sheets = one.sheets
  }
  return await pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}

async function addPage(pdf: PDFDocument, placed: Placed, quarters: QuarterTurn): Promise<void> {
  const turned = placed.orientation > 4 !== (quarters === 90 || quarters === 270)
  const [width, height] = turned ? [placed.height, placed.width] : [placed.width, placed.height]
  const lying = width > height
  const page = pdf.addPage(lying ? [PAPER.long, PAPER.short] : [PAPER.short, PAPER.long])
  const room = { width: page.getWidth() - 2 * PAPER.margin, height: page.getHeight() - 2 * PAPER.margin }
  const scale = Math.min(room.width / width, room.height / height, 1)
  const box = { width: width * scale, height: height * scale }
  const left = (page.getWidth() - box.width) / 2
  const bottom = (page.getHeight() - box.height) / 2
  const image = placed.kind === 'jpeg' ? await embedJpeg(pdf, placed.bytes) : embedPng(pdf, placed.bytes)
  page.node.setXObject(PDFName.of('Picture'), image)
  const [a, b, c, d, e, f] = then(asShown(placed.orientation), asShown(QUARTERS[quarters]))
  const place = [
    a * box.width,
    b * box.height,
    c * box.width,
    d * box.height,
    left + e * box.width,
    bottom + f * box.height,
  ]
  const drawing = `q ${place.map((n) => n.toFixed(4)).join(' ')} cm /Picture Do Q`
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream(drawing)))
}

/** JPEGs that PDF readers draw as sharp does: eight bits, grey or three colours. */
async function asReceived(bytes: Uint8Array, mediaType: string): Promise<Placed | null> {
  if (mediaType !== 'image/jpeg') return null
  const bare = bareJpeg(bytes)
  if (bare === null || !(await drawsWhole(bytes))) return null
  const { width, height, orientation = 1, space, channels } = await sharp(bytes).metadata()
  if (!(space === 'srgb' && channels === 3) && !(space === 'b-w' && channels === 1)) return null
  return { kind: 'jpeg', bytes: bare, width, height, orientation }
}

async function drawsWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error' }).resize(64, 64, { fit: 'inside' }).raw().toBuffer()
    return true
  } catch {
    return false
  }
}

async function converted(
  bytes: Uint8Array,
  mediaType: string,
  sheet: number,
  hidden: readonly HiddenRegion[] | null,
): Promise<Placed & { readonly sheets: number }> {
  const opened = await openPicture(bytes, mediaType, 'lenient', sheet)
  if (opened.kind !== 'picture') throw cannotPlace(opened)
  try {
    const plain = opened.picture
      .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
    const { kind, data, info } = await packed(plain, mediaType, hidden?.filter(({ page }) => page === sheet) ?? null)
    // Bound as it is, a JPEG must lie in memory of its own: what binds takes shared memory for a room that stays as it is.
    return {
      kind,
      bytes: new Uint8Array(data),
      width: info.width,
      height: info.height,
      orientation: 1,
      sheets: opened.sheets,
    }
  } catch (cause) {
    throw cannotPlace(cause)
  }
}

/** A sheet's region to be covered, in fractions of the picture as it is shown. */
export interface HiddenRegion {
  readonly page: number
  readonly region: Region
}

/** PNG keeps every pixel; what came as JPEG is JPEG again in a public version, where its own bytes may not go. */
async function packed(picture: Sharp, mediaType: string, hidden: readonly HiddenRegion[] | null) {
  if (hidden === null) return { kind: 'png', ...(await asPng(picture).toBuffer({ resolveWithObject: true })) } as const
  const { data: pixels, info: raw } = await picture.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = raw
  for (const { region } of hidden) blackenRegion(pixels, { width, height, channels }, region)
  const plain = sharp(pixels, { raw: { width, height, channels } })
  const kind = mediaType === 'image/jpeg' ? 'jpeg' : 'png'
  const encoded = kind === 'jpeg' ? plain.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }) : asPng(plain)
  return { kind, ...(await encoded.toBuffer({ resolveWithObject: true })) } as const
}

const asPng = (picture: Sharp): Sharp => picture.png({ compressionLevel: 6, palette: false, progressive: false })

async function embedJpeg(pdf: PDFDocument, jpeg: Uint8Array): Promise<PDFRef> {
  // pdf-lib looks at the whole buffer behind the bytes, so they must have one of their own.
  const image = await pdf.embedJpg(new Uint8Array(jpeg))
  await image.embed()
  const { icc, channels } = await sharp(jpeg).metadata()
  if (icc === undefined) return image.ref
  // PDF readers take no notice of the profile inside a JPEG (ISO 32000-1 § 8.6.5.5).
  const profile = pdf.context.register(pdf.context.flateStream(icc, { N: channels }))
  pdf.context.lookup(image.ref, PDFStream).dict.set(PDFName.of('ColorSpace'), pdf.context.obj(['ICCBased', profile]))
  return image.ref
}

/** A PNG's packed rows are what PDF's own filter with PNG predictors reads (ISO 32000-1 § 7.4.4.4): they go in as they are. */
function embedPng(pdf: PDFDocument, png: Uint8Array): PDFRef {
  const { width, height, bits, colors, data } = pngData(png)
  const stream = pdf.context.stream(data, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: colors === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: bits, Columns: width },
  })
  return pdf.context.register(stream)
}

type Matrix = readonly [number, number, number, number, number, number]

/** The EXIF orientations that turn by as much, clockwise. */
const QUARTERS: Readonly<Record<QuarterTurn, number>> = { 0: 1, 90: 6, 180: 3, 270: 8 }

/** One map of the plane after another. */
function then(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/** The unit square as each EXIF orientation shows it (Exif 2.32 § 4.6.4 A, tag 274). */
function asShown(orientation: number): Matrix {
  const turns = {
    1: [1, 0, 0, 1, 0, 0],
    2: [-1, 0, 0, 1, 1, 0],
    3: [-1, 0, 0, -1, 1, 1],
    4: [1, 0, 0, -1, 0, 1],
    5: [0, -1, -1, 0, 1, 1],
    6: [0, -1, 1, 0, 0, 1],
    7: [0, 1, 1, 0, 0, 0],
    8: [0, 1, -1, 0, 1, 0],
  } as const
  return Object.entries(turns).find(([key]) => Number(key) === orientation)?.[1] ?? turns[1]
}

function cannotPlace(cause: unknown): AppError {
  return new AppError(
    'cannot-bind',
    'A picture could not be placed on a page.',
    'It is bound as a slip sheet instead; the original is kept as received.',
    cause,
  )
}
