import { extname } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { TimelineAsked } from '../../domain/timeline/timeline.ts'
import { drawTimeline as drawn, TIMELINE_ROOM } from '../../document/chart/draw-timeline.ts'
import { titled } from '../../document/chart/svg.ts'
import type { App } from '../app.ts'
import { drawingPng } from '../petition/figures/drawing-png.ts'
import { writeOutput, type WrittenFile } from '../petition/write-output.ts'
import { timelineCsv } from './timeline-csv.ts'
import { timelinePage, type ToldTimeline } from './timeline-page.ts'
import { timelinePdf } from './timeline-pdf.ts'

const FORMATS = ['svg', 'png', 'pdf', 'csv'] as const
type Format = (typeof FORMATS)[number]

/** Writes the timeline as SVG, PNG, PDF or CSV, by the name's ending; with aliases, no protected name is in it. Throws `bad-timeline`, `bad-map` where a picture would be too long, `bad-date`, `no-such-entity`, `no-such-requirement`, `cannot-write`, `cannot-typeset`, `cancelled`. */
export async function saveTimeline(
  app: App,
  { path, asked }: { path: string; asked: TimelineAsked },
  signal?: AbortSignal,
): Promise<WrittenFile & { path: string }> {
  const format = formatOf(path)
  const written = await writeOutput(path, await contentOf(app, format, timelinePage(app, asked), signal))
  return { path, ...written }
}

function formatOf(path: string): Format {
  const ending = extname(path).slice(1).toLowerCase()
  const format = FORMATS.find((one) => one === ending)
  if (format) return format
  throw new AppError(
    'bad-timeline',
    `A timeline can't be written as “${ending}”. Nothing was written.`,
    'End the file’s name in .svg, .png, .pdf or .csv.',
  )
}

async function contentOf(
  app: App,
  format: Format,
  told: ToldTimeline,
  signal?: AbortSignal,
): Promise<Uint8Array | string> {
  if (format === 'csv') return timelineCsv(told)
  const [drawing] = drawn(told.timeline, { ...TIMELINE_ROOM, height: null })
  if (drawing === undefined) {
    const hint = 'Ask for other days, another entity or element, or add facts first.'
    throw new AppError('bad-timeline', 'No event of the case is among those asked for. Nothing was written.', hint)
  }
  if (format === 'pdf') return await timelinePdf(app, told, [], signal)
  if (format === 'png') return await drawingPng(app, drawing, signal)
  return `${titled(drawing.svg, drawing.alt)}\n`
}
