import type { Evidence } from '../../../domain/evidence.ts'
import { useQuery } from '../../data/use-query.ts'
import { CUSTODY_WORDS, momentWords } from '../../parts/words.ts'
import { Problem } from '../../ui/problem.tsx'
import { ProveItem } from './prove-item.tsx'

/** What the custody log says of this item, oldest first, and the way to a page that proves it. */
export function CustodyTab({ item }: { readonly item: Evidence }) {
  const { data, error } = useQuery('case', 'custody', { subject: item.id })
  if (error) return <Problem error={error} />
  return (
    <div className="stack">
      <ProveItem item={item} />
      <ol className="custody">
        {(data ?? []).map((event) => (
          <li key={event.seq}>
            <b>{CUSTODY_WORDS[event.action]}</b>
            <span className="quiet">
              {momentWords(event.at)}, {event.actor}, no. {event.seq}
            </span>
            <span className="mono">{event.hash.slice(0, 16)} …</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
