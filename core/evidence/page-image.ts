import sharp from 'sharp'
import { AppError } from '../../domain/errors.ts'
import type { QuarterTurn } from '../../domain/evidence.ts'
import type { Task } from '../jobs/task.ts'
import type { Region } from '../../domain/fact.ts'
import { cutOf } from './cut-of.ts'
import { drawPage } from './draw-page.ts'
import { openPdf } from './open-pdf.ts'
import { openPicture } from './open-picture.ts'

export interface PageImage {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

interface PageImageInput {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly page: number
  readonly width: number
  /** Degrees clockwise; the width is that before turning. */
  readonly turn?: QuarterTurn | undefined
  /** The part of the upright page that is shown; all of it where there is none. */
  readonly crop?: Region | undefined
}

/** Widest picture of a page that is drawn, in pixels. */
const WIDEST = 4000

/** One page (from 1) as a PNG of the width asked for, in pixels. Throws AppError `cannot-show-page`. */
export const pageImage: Task<PageImageInput, PageImage> = async (input) => {
  const drawn = await upright(input)
  const { turn = 0, crop } = input
  if (turn === 0 && !crop) return drawn
  // Cut by itself: sharp turns before it cuts, whatever the order they are asked for in.
  const cut = crop && sharp(drawn.png).extract(cutOf(crop, drawn.width, drawn.height))
  const { data, info } = await sharp(cut ? await cut.png({ compressionLevel: 0 }).toBuffer() : drawn.png)
    .rotate(turn)
    .png({ compressionLevel: 3 })
    .toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height }
}

async function upright(input: PageImageInput): Promise<PageImage> {
  const width = Math.max(1, Math.min(WIDEST, Math.round(input.width)))
  if (input.mediaType === 'application/pdf') return pdfPage(input.bytes, input.page, width)
  if (input.mediaType.startsWith('image/') && input.page >= 1)
    return picturePage(input.bytes, input.mediaType, width, input.page)
  throw cannotShow('This item has no pages that can be shown as pictures.')
}

async function pdfPage(bytes: Uint8Array, page: number, width: number): Promise<PageImage> {
  const opened = await openPdf(bytes, (pdf) => drawPage(pdf, page, { width }))
  if (opened.kind !== 'open')
    throw cannotShow(
      opened.kind === 'encrypted' ? 'The PDF asks for a password.' : 'The PDF is damaged beyond reading.',
    )
  if (opened.value === null) throw cannotShow(`Page ${page} is not in the PDF, or is too damaged to be drawn.`)
  const { rgb, ...size } = opened.value
  const raw = { ...size, channels: 3 as const }
  return { png: await sharp(rgb, { raw }).png({ compressionLevel: 3 }).toBuffer(), ...size }
}

async function picturePage(bytes: Uint8Array, mediaType: string, width: number, page: number): Promise<PageImage> {
  const opened = await openPicture(bytes, mediaType, 'lenient', page)
  if (opened.kind === 'too-large') throw cannotShow(`The picture has ${opened.says}, more than can be drawn.`)
  if (opened.kind === 'unreadable' || page > opened.sheets) throw cannotShow('The picture could not be read.')
  const fitted = opened.picture.resize(width, WIDEST, { fit: 'inside', withoutEnlargement: true })
  try {
    const { data, info } = await fitted
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .png({ compressionLevel: 3 })
      .toBuffer({ resolveWithObject: true })
    return { png: data, width: info.width, height: info.height }
  } catch (cause) {
    throw cannotShow('The picture is damaged beyond drawing.', cause)
  }
}

function cannotShow(message: string, cause?: unknown): AppError {
  const hint = 'The original is kept as received; extract it to open it with another program.'
  return new AppError('cannot-show-page', message, hint, cause)
}
