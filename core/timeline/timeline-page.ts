import type { Evidence } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { spanWords } from '../../domain/share-words.ts'
import { eventsOf, whenWords } from '../../domain/timeline/timeline-map.ts'
import type { LanesBy, Timeline, TimelineAsked, TimelineEvent } from '../../domain/timeline/timeline.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import { listEntities } from '../entities/list-entities.ts'
import { aliasedTimeline } from './aliased-timeline.ts'
import { drawTimeline } from './draw-timeline.ts'
import { elementWords } from './lanes.ts'

/** A timeline as pages show it: each event as a row of the table of dates, what was asked, and the items its proof stands in. */
export interface ToldTimeline {
  readonly timeline: Timeline
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
  readonly items: readonly Evidence[]
  readonly say: (text: string) => string
}

const TITLE = 'Timeline'

/** The timeline as the case stands, told for pages; with aliases where they are asked for. Throws as `drawTimeline`. */
export function timelinePage(app: App, asked: TimelineAsked): ToldTimeline {
  const drawn = drawTimeline(app, asked)
  const { timeline, say } = asked.aliases
    ? aliasedTimeline(app, drawn)
    : { timeline: drawn, say: (text: string) => text }
  const all = eventsOf(timeline)
  const cited = new Set(all.flatMap(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId)))
  const items = listEvidence(app.database.read).filter(({ id }) => cited.has(id))
  const titles = new Map(items.map((item) => [item.id, say(item.title)]))
  const rows = all.map((event) => [
    whenWords(event),
    event.text,
    event.lane,
    event.stance ?? '',
    placesOf(event, titles),
  ])
  return {
    timeline,
    title: say(asked.title) || TITLE,
    rows,
    notes: notesOf(app, asked, timeline.left, say),
    items,
    say,
  }
}

/** "Register, p. 1; shipments.csv, row 2". */
function placesOf({ evidence }: TimelineEvent, titles: ReadonlyMap<EvidenceId, string>): string {
  const places = evidence.map(({ evidenceId, page, row }) => {
    const title = titles.get(evidenceId) ?? ''
    if (row !== null) return `${title}, row ${row}`
    return page === null ? title : `${title}, p. ${page}`
  })
  return [...new Set(places)].join('; ') || 'none to be seen'
}

const BY: Readonly<Record<LanesBy, string>> = {
  element: 'the element of law they support',
  entity: 'the entity they tell of',
  kind: 'what they are',
}

function notesOf(app: App, asked: TimelineAsked, left: number, say: (text: string) => string): readonly string[] {
  const span = spanWords(asked)
  const only = [
    span === null ? '' : `that may have been ${span}`,
    asked.entity === null ? '' : `of ${say(nameOf(app, asked.entity))}`,
    asked.element === null ? '' : `that support ${elementWords().get(asked.element) ?? asked.element}`,
    asked.stance === null ? '' : `that speak ${asked.stance} the petition`,
  ].filter((words) => words !== '')
  const shown = only.length === 0 ? 'Every event of the case' : `Only events ${only.join(', ')}`
  const withheld = `${left === 1 ? '1 event that rests' : `${left} events that rest`} on withheld items alone ${left === 1 ? 'is' : 'are'} left out.`
  return [`${shown}, by ${BY[asked.by]}, in order of time.`, ...(left === 0 ? [] : [withheld])]
}

const nameOf = (app: App, entity: string): string =>
  listEntities(app).find(({ records }) => records.some(({ id }) => id === entity))?.name ?? ''
