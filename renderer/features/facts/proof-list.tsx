import type { Fact } from '../../../domain/fact.ts'
import { useQuery } from '../../data/use-query.ts'
import { PinpointChip } from '../../parts/pinpoint-chip.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** Where a fact's proof stands, each place with its quote. */
export function ProofList({ fact }: { readonly fact: Fact }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  return (
    <section>
      <h2>Proof</h2>
      {fact.pinpoints.map((pinpoint) => (
        <figure key={pinpoint.id} className="proof">
          {pinpoint.quote ? <blockquote>{pinpoint.quote}</blockquote> : null}
          <figcaption>
            <PinpointChip pinpoint={pinpoint} title={titles.get(pinpoint.evidenceId)} />{' '}
            {pinpoint.machine ? <StateMark tone="weak">Machine text, unconfirmed</StateMark> : null}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
