import { eventsOf, warningWords, whenWords } from '../../../domain/timeline/timeline-map.ts'
import type { EventEvidence, Timeline, TimelineEvent } from '../../../domain/timeline/timeline.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { useOpenEvent } from './use-open-event.ts'

/** The timeline in words, numbered as in the drawing: when, what, under what it stands, and each proof one press away. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  return (
    <ol className="timeline-list">
      {eventsOf(timeline).map((event, i) => (
        <Entry key={`${i} ${event.text}`} event={event} titles={titles} />
      ))}
    </ol>
  )
}

interface EntryProps {
  readonly event: TimelineEvent
  readonly titles: ReadonlyMap<string, string>
}

function Entry({ event, titles }: EntryProps) {
  const open = useOpenEvent()
  const warning = warningWords(event)
  return (
    <li>
      <b>{whenWords(event)}</b>{' '}
      <TextLink label={`Open: ${event.text}`} onPress={() => open(event)}>
        {event.text}
      </TextLink>{' '}
      {warning === '' ? null : <StateMark tone={event.stance === 'against' ? 'weak' : 'missing'}>{warning}</StateMark>}
      <div className="quiet">{event.lane}</div>
      <div className="places">
        {event.evidence.map((place) => (
          <Place key={`${place.evidenceId} ${place.page ?? ''} ${place.row ?? ''}`} place={place} titles={titles} />
        ))}
      </div>
    </li>
  )
}

function Place({ place, titles }: { readonly place: EventEvidence; readonly titles: EntryProps['titles'] }) {
  const { evidenceId, page, row } = place
  const title = titles.get(evidenceId) ?? 'An item'
  const where = row === null ? (page === null ? '' : `, p. ${page}`) : `, row ${row}`
  return (
    <TextLink label={`Read ${title}${where}`} onPress={() => useStore.getState().go(to.reader(evidenceId, page ?? 1))}>
      {title}
      {where}
    </TextLink>
  )
}
