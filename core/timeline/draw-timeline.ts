import { inOrderOfTime } from '../../domain/chronology.ts'
import type { ProvedFact } from '../../domain/case-view.ts'
import type { EntityGroup } from '../../domain/entities/entity.ts'
import { AppError } from '../../domain/errors.ts'
import type { Timeline, TimelineAsked, TimelineEvent } from '../../domain/timeline/timeline.ts'
import type { App } from '../app.ts'
import { listEntities } from '../entities/list-entities.ts'
import { openCaseView } from '../petition/case-view.ts'
import { betweenOf, spanOf } from '../trade/report-trade.ts'
import { factEvent } from './fact-events.ts'
import { elementWords, laneOfFact, laneOrder } from './lanes.ts'
import { listingEvents, shipmentEvents } from './trade-events.ts'

/** What happened when, as the case stands: facts that still count, first and last known shipments, and entries of lists, in order of time. Throws `bad-date`, `no-such-entity`, `no-such-requirement`. */
export function drawTimeline(app: App, asked: TimelineAsked): Timeline {
  const groups = listEntities(app)
  const { by, stance, element } = asked
  const entity = entityOf(groups, asked)
  checkElement(element)
  const facts = openCaseView(app.database.read).facts.all.filter((fact) => fits(fact, asked, entity))
  const lane = laneOfFact(by, groups)
  const trade = [...shipmentEvents(app, groups, by), ...listingEvents(app, groups, by)]
    // What nobody weighed bears on no element, neither for nor against.
    .filter(() => stance === null && element === null)
    .filter(({ entities }) => entity === null || entities.includes(entity.id))
  const told = [
    ...facts.map((fact) => ({ event: factEvent(fact, lane(fact)), date: fact.date, createdAt: fact.createdAt })),
    ...trade.map(({ event }) => ({ event, date: event.when, createdAt: '' })),
  ]
  const events = told.toSorted(inOrderOfTime).map(({ event }) => event)
  return timelineOf(events.filter(within(asked)), laneOrder(by, groups))
}

function timelineOf(all: readonly TimelineEvent[], order: readonly string[]): Timeline {
  const events = all.filter(isDated)
  const used = new Set(events.map(({ lane }) => lane))
  return {
    events,
    undated: all.filter((event) => !isDated(event)),
    lanes: order.filter((lane) => used.has(lane)),
    left: 0,
  }
}

const isDated = ({ earliest, latest }: TimelineEvent): boolean => earliest !== null || latest !== null

function fits(fact: ProvedFact, { stance, element }: TimelineAsked, entity: EntityGroup | null): boolean {
  if (stance !== null && fact.bearing !== stance) return false
  if (element !== null && !fact.requirements.includes(element)) return false
  return entity === null || entity.facts.includes(fact.id)
}

/** Whether an event may have been in the days asked for; one without a date may, whichever they are. */
function within(asked: TimelineAsked): (event: TimelineEvent) => boolean {
  const { from, to } = spanOf(betweenOf(asked))
  return (event) =>
    !isDated(event) ||
    ((from === null || (event.latest ?? '9999') >= from) && (to === null || (event.earliest ?? '0000') <= to))
}

function entityOf(groups: readonly EntityGroup[], { entity }: TimelineAsked): EntityGroup | null {
  if (entity === null) return null
  const group = groups.find(({ records }) => records.some(({ id }) => id === entity))
  if (group) return group
  throw new AppError('no-such-entity', `No entity has the id ${entity}.`, 'See withhold entity list CASE for the ids.')
}

function checkElement(element: string | null): void {
  const known = elementWords()
  if (element === null || known.has(element)) return
  throw new AppError(
    'no-such-requirement',
    `No template has an element “${element}”.`,
    `Use one of: ${[...known.keys()].join(', ')}.`,
  )
}
