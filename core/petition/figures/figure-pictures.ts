import { createHash } from 'node:crypto'
import type { CaseView } from '../../../domain/case-view.ts'
import { Chart, chartAlt } from '../../../domain/chart.ts'
import { chainAlt } from '../../../domain/entities/chain-map.ts'
import { FrozenChain } from '../../../domain/entities/frozen-chain.ts'
import { FrozenTimeline } from '../../../domain/timeline/timeline.ts'
import type { Evidence, QuarterTurn } from '../../../domain/evidence.ts'
import { canBeFigure, type FigureShape } from '../../../domain/figure.ts'
import { toAppError } from '../../../domain/errors.ts'
import { drawChainMap } from '../../../document/chart/draw-chain-map.ts'
import { drawChart } from '../../../document/chart/draw-chart.ts'
import { drawTimeline, TIMELINE_ROOM } from '../../../document/chart/draw-timeline.ts'
import type { Block, FigurePicture } from '../../../document/model.ts'
import { DRAWING_FILE, renderBareDrawing } from '../../../document/typst/chart.ts'
import type { CaseDatabase } from '../../../db/handles.ts'
import { findMadeItem, type MadeItem } from '../../../db/repositories/made-items.ts'
import { readPageText } from '../../../db/repositories/page-text.ts'
import type { App } from '../../app.ts'
import type { Hiding } from '../../protection/hiding.ts'
import { originalBytes } from '../../evidence/original-bytes.ts'
import { rulesFor } from '../public/page-rules.ts'
import { typesetWhole } from '../write-volume.ts'
import type { DrawFigureInput, DrawnPicture } from './draw-figure.ts'

export type Figure = Extract<Block, { readonly kind: 'figure' }>

/** A figure's picture as it goes into the document: its file, its printed size, and what part of the upright page it shows. */
export interface DrawnFigure extends Omit<FigureShape, 'crop'>, Pick<DrawnPicture, 'crop'> {
  readonly id: string
  readonly picture: FigurePicture
  readonly bytes: Uint8Array
}

/** How figures are drawn: in which version, and how fine, in dots to the inch. */
export interface FigureLook {
  readonly view: CaseView
  readonly hiding: Hiding | null
  readonly dpi: number
  readonly signal?: AbortSignal | undefined
}

/** Room for a picture in the text, in points. */
const ROOM = { width: 432, height: 440 }
/** Fewer dots to the inch than this are not stretched further. */
const COARSEST = 72
const LIMIT_MS = 120_000

/** The picture of each figure that shows one; a figure whose item is withheld, or can't be drawn, has none. Throws `damaged-original`, `cancelled`, `timed-out`. */
export async function figurePictures(
  app: App,
  blocks: readonly Block[],
  look: FigureLook,
): Promise<readonly DrawnFigure[]> {
  const drawn: DrawnFigure[] = []
  for (const block of blocks) {
    if (block.kind !== 'figure') continue
    const one = await drawnFigure(app, block, look)
    if (one) drawn.push(one)
  }
  return drawn
}

async function drawnFigure(app: App, figure: Figure, look: FigureLook): Promise<DrawnFigure | null> {
  const { id, evidenceId, page, width } = figure
  const item = look.view.evidence.get(evidenceId)
  if (!item || !canBeFigure(item)) return null
  const turn = turnedTogether(figure.turn, item.turn)
  const picture = await keptPicture(app, item, { ...figure, turn }, look)
  if (picture === null) return null
  const { bytes, format, crop, covered } = picture
  const most = Math.min((width * ROOM.width) / picture.width, ROOM.height / picture.height, 72 / COARSEST)
  const path = `/figure-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${format}`
  const printed = { path, width: picture.width * most, height: picture.height * most, covered }
  return { id, evidenceId, page, turn, width, crop, bytes, picture: printed }
}

/** A figure's own turn comes on top of its item's. */
function turnedTogether(one: QuarterTurn, other: QuarterTurn): QuarterTurn {
  const sum = (one + other) % 360
  return sum === 90 || sum === 180 || sum === 270 ? sum : 0
}

/** Pictures that are kept while a case is open, in bytes: beyond it the longest unused go. */
const MOST_BYTES = 64 * 2 ** 20

const kept = new WeakMap<CaseDatabase, Map<string, DrawnPicture | null>>()

/** A picture is drawn once for the same item, page and rules, since a preview asks for it with every edit. */
async function keptPicture(app: App, item: Evidence, figure: Figure, look: FigureLook): Promise<DrawnPicture | null> {
  const { page, turn, width, crop } = figure
  const inches = (points: number) => Math.round((points / 72) * look.dpi)
  const most = { width: inches(width * ROOM.width), height: inches(ROOM.height) }
  const hidden = hiddenIn(app, item, page, look.hiding)
  const key = JSON.stringify([item.id, item.sha256, page, turn, crop, most, hidden])
  const pictures = kept.get(app.database) ?? new Map<string, DrawnPicture | null>()
  kept.set(app.database, pictures)
  const known = pictures.get(key)
  const made = known === undefined ? await draw(app, item, { page, turn, crop, most, hidden }, look.signal) : known
  // A map keeps the order of entry: what was used last goes to its end.
  pictures.delete(key)
  pictures.set(key, made)
  forgetOldest(pictures)
  return made
}

function hiddenIn(app: App, item: Evidence, page: number, hiding: Hiding | null): DrawFigureInput['hidden'] {
  if (!hiding) return null
  const text = readPageText(app.database.read, item.id).find((one) => one.page === page)?.text ?? ''
  return { rules: rulesFor(hiding.protection, item.id), text }
}

async function draw(
  app: App,
  item: Evidence,
  how: Omit<DrawFigureInput, 'bytes' | 'mediaType'>,
  signal?: AbortSignal,
): Promise<DrawnPicture | null> {
  if (how.hidden?.rules.withheld != null) return null
  // A part of a page made here is a part of that page, not of the drawing on it.
  const bare = how.crop ? null : await bareDrawing(app, item, how.page, signal)
  const bytes = bare ?? originalBytes(app, item)
  try {
    return await app.workers.run(
      'draw-figure',
      { ...how, bytes, mediaType: item.mediaType },
      { lane: 'pages', timeoutMs: LIMIT_MS, signal, transfer: [bytes.buffer] },
    )
  } catch (thrown) {
    // What can't be drawn is shown as left out, and doesn't keep the rest from being printed.
    if (UNSHOWN.has(toAppError(thrown).code)) return null
    throw thrown
  }
}

const UNSHOWN = new Set(['cannot-show-page', 'bad-comparison'])

/** A chart, map or timeline made here without its page's title, table and sources, which the figure has itself; null for all else. */
async function bareDrawing(app: App, item: Evidence, page: number, signal?: AbortSignal) {
  const made = findMadeItem(app.database.read, item.id)
  const drawing = made ? drawingOf(made, page) : null
  if (drawing === null) return null
  const files = [{ path: DRAWING_FILE, bytes: new TextEncoder().encode(drawing.svg) }]
  const { pdf } = await typesetWhole(app, { main: renderBareDrawing(drawing.alt), files }, signal)
  return new Uint8Array(pdf)
}

function drawingOf(
  { kind, definition }: MadeItem,
  page: number,
): { readonly svg: string; readonly alt: string } | null {
  const timeline = kind === 'timeline' ? FrozenTimeline.safeParse(definition).data?.timeline : undefined
  // A timeline's pages begin with its parts, one to a page.
  if (timeline) return drawTimeline(timeline, TIMELINE_ROOM)[page - 1] ?? null
  if (page !== 1) return null
  const chart = kind === 'chart' ? Chart.safeParse(definition).data : undefined
  if (chart) return { svg: drawChart(chart, ROOM.width).svg, alt: chartAlt(chart) }
  const map = kind === 'chain' ? FrozenChain.safeParse(definition).data?.chain : undefined
  return map ? { svg: drawChainMap(map, ROOM.width).svg, alt: chainAlt(map) } : null
}

function forgetOldest(pictures: Map<string, DrawnPicture | null>): void {
  let bytes = [...pictures.values()].reduce((sum, picture) => sum + (picture?.bytes.length ?? 0), 0)
  for (const [key, picture] of pictures) {
    if (bytes <= MOST_BYTES || pictures.size === 1) return
    pictures.delete(key)
    bytes -= picture?.bytes.length ?? 0
  }
}
