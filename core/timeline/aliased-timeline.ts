import type { Timeline, TimelineEvent } from '../../domain/timeline/timeline.ts'
import { findProtected, replaceProtected } from '../../domain/protection/find-protected.ts'
import type { App } from '../app.ts'
import { impliedProtection } from '../protection/implied-protection.ts'

/** A timeline with aliases in place of every protected name, without pinpoints into items that are withheld as a whole, and without events that rest on such items alone; `say` replaces names in other words of it. */
export function aliasedTimeline(app: App, timeline: Timeline): { timeline: Timeline; say: (text: string) => string } {
  const protection = impliedProtection(app.database.read)
  const find = findProtected(protection)
  const say = (text: string) => replaceProtected(find, text)
  const withheld = new Set(
    protection.redactions.flatMap(({ kind, evidenceId }) => (kind === 'whole' ? [evidenceId] : [])),
  )
  const aliased = (all: readonly TimelineEvent[]): TimelineEvent[] =>
    all.flatMap((event) => {
      const evidence = event.evidence.filter(({ evidenceId }) => !withheld.has(evidenceId))
      if (evidence.length === 0 && event.evidence.length > 0) return []
      const when = event.when === null ? null : say(event.when)
      return [{ ...event, when, text: say(event.text), lane: say(event.lane), evidence }]
    })
  const [events, undated] = [aliased(timeline.events), aliased(timeline.undated)]
  const used = new Set(events.map(({ lane }) => lane))
  // Two lanes may have one alias.
  const lanes = [...new Set(timeline.lanes.map(say))].filter((lane) => used.has(lane))
  const left = timeline.events.length + timeline.undated.length - events.length - undated.length
  return { timeline: { events, undated, lanes, left }, say }
}
