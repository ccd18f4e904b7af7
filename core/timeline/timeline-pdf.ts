import { drawTimeline, TIMELINE_ROOM } from '../../document/chart/draw-timeline.ts'
import { renderTimeline, timelineFile } from '../../document/typst/timeline.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { App } from '../app.ts'
import { typesetWhole } from '../petition/write-volume.ts'
import type { ToldTimeline } from './timeline-page.ts'

/** The pages of a timeline: its drawing in parts, one to a page, the table of dates, and the items it rests on with their hashes. Throws `cannot-typeset`, `cancelled`. */
export async function timelinePdf(
  app: App,
  { timeline, items: cited, say, ...page }: ToldTimeline,
  data: readonly Evidence[],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const parts = drawTimeline(timeline, TIMELINE_ROOM)
  const files = parts.map(({ svg }, i) => ({ path: timelineFile(i), bytes: new TextEncoder().encode(svg) }))
  const sources = [...data, ...cited].map(
    ({ title, originalName, sha256 }) => `${say(title)}, file ${say(originalName)}, SHA-256 ${sha256}`,
  )
  const { pdf } = await typesetWhole(app, { main: renderTimeline({ ...page, parts, sources }), files }, signal)
  return pdf
}
