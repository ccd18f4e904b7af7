import { KIND_WORDS } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import type { Preview } from '../../data/use-preview.ts'
import { TextLink } from '../../ui/button.tsx'

interface EvidenceRailProps {
  readonly preview: Preview | undefined
}

/** The evidence beside the text: what is cited, how often, and what is not. */
export function EvidenceRail({ preview }: EvidenceRailProps) {
  const { data: items = [] } = useQuery('evidence', 'list', {})
  const cited = new Map(preview?.exhibits.map((exhibit) => [exhibit.evidenceId, exhibit]) ?? [])
  return (
    <div className="evidence-rail scroll" tabIndex={0} role="group" aria-label="Evidence to cite">
      {items.length === 0 ? <p className="quiet">No evidence yet. Add files on the evidence screen.</p> : null}
      <ul>
        {items.map(({ id, title, kind, date }) => {
          const exhibit = cited.get(id)
          return (
            <li key={id} className={exhibit ? 'rail-card cited' : 'rail-card'}>
              <div>
                <b>{exhibit ? `Ex. ${exhibit.number} ` : ''}</b>
                <TextLink onPress={() => useStore.getState().go(to.reader(id))}>{title}</TextLink>
                <div className="quiet">
                  {KIND_WORDS[kind]} · {date ?? 'undated'} · <b>{exhibit ? `cited ${exhibit.cited}×` : 'not cited'}</b>
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
