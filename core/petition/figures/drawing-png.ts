import { AppError } from '../../../domain/errors.ts'
import { DRAWING_FILE, renderBareDrawing } from '../../../document/typst/chart.ts'
import type { App } from '../../app.ts'
import { typesetWhole } from '../write-volume.ts'

const LIMIT_MS = 120_000
/** Longest sides of the PNG, in pixels: a drawing may be long where it can be scrolled. */
const MOST = { width: 4000, height: 20_000 }
/** Points of height beyond which a picture at printing's fineness takes more memory than it is worth. */
const HIGHEST = 4500

/** A drawing as a PNG of 300 dots to the inch. Throws `bad-map` where it is too high or can't be drawn, `cannot-typeset`, `cancelled`, `timed-out`. */
export async function drawingPng(
  app: App,
  { svg, alt, height = 0 }: { readonly svg: string; readonly alt: string; readonly height?: number },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (height > HIGHEST) throw notDrawn('is too long to be one picture')
  const files = [{ path: DRAWING_FILE, bytes: new TextEncoder().encode(svg) }]
  const { pdf } = await typesetWhole(app, { main: renderBareDrawing(alt), files }, signal)
  const bytes = new Uint8Array(pdf)
  const how = { page: 1, turn: 0, most: MOST, hidden: null, lossless: true } as const
  const drawn = await app.workers.run(
    'draw-figure',
    { bytes, mediaType: 'application/pdf', ...how },
    { lane: 'pages', timeoutMs: LIMIT_MS, signal, transfer: [bytes.buffer] },
  )
  if (drawn) return drawn.bytes
  throw notDrawn('could not be drawn as a picture')
}

const notDrawn = (why: string) =>
  new AppError('bad-map', `The drawing ${why}. Nothing was written.`, 'Write it as .svg or .pdf.')
