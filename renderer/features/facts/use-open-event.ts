import type { TimelineEvent } from '../../../domain/timeline/timeline.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'

/** Leads from an event to its fact, or to the record or entry it stands in. */
export function useOpenEvent(): (event: TimelineEvent) => void {
  const go = useStore((state) => state.go)
  return ({ kind, factId, evidence: [place] }) => {
    if (factId !== null) go(to.facts(factId))
    else if (place && kind === 'shipment' && place.row !== null)
      go(to.shipment({ evidenceId: place.evidenceId, row: place.row, bill: null }))
    else if (place) go(to.reader(place.evidenceId, place.page ?? 1))
  }
}
