import type { AboutEvidence, ItemPart } from '../../../domain/about-evidence.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** What the file says of itself, and the items that lie in it or that it lies in. */
export function FileTab({ item }: { readonly item: Evidence }) {
  const { data, error } = useQuery('evidence', 'about', { id: item.id })
  if (error) return <Problem error={error} />
  if (!data) return null
  return (
    <div className="stack">
      <Says about={data} />
      <Parts title="Came out of" parts={data.within} />
      <Parts title="Holds" parts={data.holds} />
      <Parts title="Named by its hash in" parts={data.namedByHash} />
    </div>
  )
}

function Says({ about: { says } }: { readonly about: AboutEvidence }) {
  if (!says) return <p className="quiet">The file says nothing of itself: no camera, sender, address or length.</p>
  const lines = [
    ...(says.taken ? [{ what: 'Taken', says: says.taken.replace('T', ' ') }] : []),
    ...(says.place
      ? [{ what: 'Place', says: `${says.place.latitude.toFixed(5)}, ${says.place.longitude.toFixed(5)}` }]
      : []),
    ...(says.device ? [{ what: 'Device', says: says.device }] : []),
    ...says.details,
  ]
  return (
    <section aria-label="What the file says of itself">
      <dl>
        {lines.map(({ what, says: value }, i) => (
          <div key={i}>
            <dt>{what}</dt>
            <dd className="break">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        Read from the file. Anyone can write such data, so it is a lead, not proof, and is never printed.
      </p>
    </section>
  )
}

function Parts({ title, parts }: { readonly title: string; readonly parts: readonly ItemPart[] }) {
  if (parts.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="part-head">{title}</h3>
      <ul className="parts">
        {parts.map((part, i) => (
          <li key={i}>
            <Button look="plain" onPress={() => useStore.getState().select(new Set([part.id]))}>
              {part.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
