import type { ProvedFact } from '../../domain/case-view.ts'
import { isAbout, parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { EventEvidence, TimelineEvent } from '../../domain/timeline/timeline.ts'

/** The days a date as typed may stand for, as an event has them. */
export function daysOf(typed: string | null): Pick<TimelineEvent, 'when' | 'earliest' | 'latest' | 'about'> {
  const date = typed === null ? null : parseFuzzyDate(typed)
  return {
    when: typed,
    earliest: date?.from ?? null,
    latest: date?.to ?? null,
    about: date !== null && isAbout(date.text),
  }
}

/** A fact as an event; a pinpoint that does not resolve proves nothing and is left out. */
export function factEvent(fact: ProvedFact, lane: string): TimelineEvent {
  return {
    ...{ kind: 'fact', text: fact.statement, factId: fact.id, lane, stance: fact.bearing },
    ...daysOf(fact.date),
    evidence: placesOf(fact),
  }
}

function placesOf({ pinpoints, items }: ProvedFact): EventEvidence[] {
  const seen = pinpoints.filter((pin) => pin.resolves && items.some(({ id }) => id === pin.evidenceId))
  const places = seen.map(({ evidenceId, page, row }) => ({ evidenceId, page, row }))
  // Two quotes of one page are one place.
  const keys = places.map(({ evidenceId, page, row }) => `${evidenceId} ${page ?? ''} ${row ?? ''}`)
  return places.filter((_, i) => keys.indexOf(keys[i] ?? '') === i)
}
