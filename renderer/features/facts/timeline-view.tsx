import { useState } from 'react'
import type { FactId } from '../../../domain/ids.ts'
import { TimelineAsked } from '../../../domain/timeline/timeline.ts'
import type { TimelineMap } from '../../../domain/timeline/timeline-map.ts'
import { useQuery } from '../../data/use-query.ts'
import { Problem } from '../../ui/problem.tsx'
import { Tabs, type TabSpec } from '../../ui/tabs.tsx'
import { TimelineActs } from './timeline-acts.tsx'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { readable, TimelineFilters } from './timeline-filters.tsx'
import { TimelineList } from './timeline-list.tsx'

/** Width the timeline is laid out for, in points. */
const WIDTH = 430

/** What happened when, as a drawing and as its twin in words, narrowed by days, entity, element and bearing. */
export function TimelineView({ chosen }: { readonly chosen: FactId | null }) {
  const [asked, setAsked] = useState(() => TimelineAsked.parse({}))
  const given = readable(asked)
  const { data, error } = useQuery('facts', 'timeline', { asked: given, width: WIDTH })
  return (
    <div className="timeline-view scroll" tabIndex={0} role="group" aria-label="Timeline">
      <TimelineFilters asked={asked} onChange={setAsked} />
      {error ? <Problem error={error} /> : null}
      {data ? <Twins map={data} asked={given} chosen={chosen} /> : <p className="quiet">Ordering the events…</p>}
    </div>
  )
}

interface TwinsProps {
  readonly map: TimelineMap
  readonly asked: TimelineAsked
  readonly chosen: FactId | null
}

/** Drawing and list of the same events. */
function Twins({ map, asked, chosen }: TwinsProps) {
  const [view, setView] = useState<'drawing' | 'list'>('drawing')
  const { events, undated } = map.timeline
  const tabs: readonly TabSpec<'drawing' | 'list'>[] = [
    { id: 'drawing', words: 'Drawing', panel: () => <TimelineDrawing map={map} chosen={chosen} /> },
    { id: 'list', words: 'In words', panel: () => <TimelineList timeline={map.timeline} /> },
  ]
  if (events.length + undated.length === 0) return <p className="none-here">No event is among those asked for.</p>
  return (
    <>
      <p className="quiet" role="status">
        {events.length} {events.length === 1 ? 'event' : 'events'}, {undated.length} without a date. A date is shown as
        vaguely as it is known.
      </p>
      <TimelineActs asked={asked} />
      <Tabs label="Views of the timeline" tabs={tabs} value={view} onChange={setView} />
    </>
  )
}
