import sharp, { type Sharp } from 'sharp'
import type { PageTurn } from '../../domain/machine-text.ts'
import { drawPage } from '../evidence/draw-page.ts'
import { openPdf, pageSize, withPage, type OpenPdf } from '../evidence/open-pdf.ts'
import { openPicture } from '../evidence/open-picture.ts'
import { lendMemory, memory } from '../evidence/pdfium.ts'
import type { GreyPage } from './legibility.ts'

/** Resolution at which a PDF's page is drawn to be read: letters of 12 points are 32 pixels high then, which all the languages were read best at. */
export const READING_DPI = 200
/** More pixels than this are not read: A3 at 200 dpi is 8 million. */
const MOST_PIXELS = 25_000_000
/** Pictures with a longer side below the first are enlarged to about the second, in pixels, at most threefold: a screenshot's letters are too small. */
const [SMALL_SIDE, WANTED_SIDE] = [1100, 1600]

/** Lends the pages of a PDF or a picture one by one, upright and turned by quarters; null where one can't be drawn. */
export async function withGreyPages(
  { bytes, mediaType, turn }: { readonly bytes: Uint8Array; readonly mediaType: string; readonly turn: PageTurn },
  use: (draw: (page: number) => Promise<GreyPage | null>) => Promise<void>,
): Promise<void> {
  if (mediaType !== 'application/pdf') return use((page) => greyPicture(bytes, mediaType, page, turn))
  await openPdf(bytes, (pdf) => use((page) => greyPdfPage(pdf, page, turn)))
}

async function greyPicture(
  bytes: Uint8Array,
  mediaType: string,
  page: number,
  turn: PageTurn,
): Promise<GreyPage | null> {
  try {
    const opened = await openPicture(bytes, mediaType, 'lenient', page)
    if (opened.kind !== 'picture' || page > opened.sheets) return null
    const { width, height } = await sizeOf(opened.picture)
    const side = Math.max(width, height)
    const scale =
      side < SMALL_SIDE ? Math.min(3, WANTED_SIDE / side) : Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)))
    const fitted = scale === 1 ? opened.picture : opened.picture.resize({ width: Math.round(width * scale) })
    return { ...(await greyOf(fitted, turn)), dpi: null, scale: Math.max(1, scale) }
  } catch {
    return null
  }
}

/** The size of a picture as it stands upright. */
async function sizeOf(picture: Sharp): Promise<{ width: number; height: number }> {
  const { autoOrient, width, height } = await picture.metadata()
  return { width: autoOrient.width || width, height: autoOrient.height || height }
}

async function greyPdfPage(pdf: OpenPdf, page: number, turn: PageTurn): Promise<GreyPage | null> {
  const size = pageSize(pdf, page)
  if (size === null || !(size.width > 0 && size.height > 0)) return null
  const dpi = Math.min(READING_DPI, 72 * Math.sqrt(MOST_PIXELS / (size.width * size.height)))
  const drawn = drawPage(pdf, page, { dpi })
  if (!drawn) return null
  const { rgb, width, height } = drawn
  const own = scanDpi(pdf, page)
  const grey = await greyOf(sharp(rgb, { raw: { width, height, channels: 3 } }), turn)
  return { ...grey, dpi: own === null ? null : Math.round(own), scale: own === null ? 1 : Math.max(1, dpi / own) }
}

async function greyOf(picture: Sharp, turn: PageTurn) {
  const upright = picture.flatten({ background: 'white' }).greyscale()
  // What is turned already by its EXIF is turned again only once that is done.
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const raw = sharp(data, { raw: { width, height, channels } })
  const turned = await raw
    .rotate(turn * 90)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { grey: new Uint8Array(turned.data), width: turned.info.width, height: turned.info.height }
}

const IMAGE = 3

/** Resolution of the largest picture that lies on a page, in dpi; null where none takes a quarter of it. */
function scanDpi(pdf: OpenPdf, page: number): number | null {
  return withPage(pdf, page, (handle) => {
    const count = Math.max(0, pdf.pdfium.FPDFPage_CountObjects(handle))
    const objects = Array.from({ length: count }, (_, i) => pdf.pdfium.FPDFPage_GetObject(handle, i))
    const images = objects.filter((object) => pdf.pdfium.FPDFPageObj_GetType(object) === IMAGE)
    const placed = images.flatMap((image) => placedImage(pdf, image) ?? [])
    const largest = placed.toSorted((a, b) => b.area - a.area)[0]
    const size = pageSize(pdf, page)
    if (!largest || !size || largest.area < (size.width * size.height) / 4) return null
    return 72 * Math.sqrt(largest.pixels / largest.area)
  })
}

/** A picture's pixels, and the area it takes in square points. */
function placedImage({ pdfium }: OpenPdf, image: number): { readonly pixels: number; readonly area: number } | null {
  return lendMemory(pdfium, 24, (at) => {
    if (!pdfium.FPDFImageObj_GetImagePixelSize(image, at, at + 4)) return null
    if (!pdfium.FPDFPageObj_GetBounds(image, at + 8, at + 12, at + 16, at + 20)) return null
    const heap = memory(pdfium)
    const side = (from: number, to: number) => heap.readFloatLE(at + to) - heap.readFloatLE(at + from)
    const area = side(8, 16) * side(12, 20)
    return area > 0 ? { pixels: heap.readUInt32LE(at) * heap.readUInt32LE(at + 4), area } : null
  })
}
