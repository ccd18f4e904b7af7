import Papa from 'papaparse'
import { eventsOf } from '../../domain/timeline/timeline-map.ts'
import type { ToldTimeline } from './timeline-page.ts'

const HEADER = ['no', 'when', 'earliest', 'latest', 'what', 'kind', 'under', 'bears', 'where the proof stands']

/** A timeline as RFC 4180 text, a row for each event; a day that is open is blank. */
export function timelineCsv({ timeline, rows }: Pick<ToldTimeline, 'timeline' | 'rows'>): string {
  const lines = eventsOf(timeline).map(({ when, earliest, latest, text, kind, lane, stance }, i) => {
    const place = rows[i]?.at(-1) ?? ''
    return [String(i + 1), when ?? '', earliest ?? '', latest ?? '', text, kind, lane, stance ?? '', place]
  })
  return `${Papa.unparse([HEADER, ...lines], { escapeFormulae: true })}\r\n`
}
