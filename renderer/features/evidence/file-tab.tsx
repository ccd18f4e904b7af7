import type { AboutEvidence, ItemPart } from '../../../domain/about-evidence.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import { stillWords } from '../../../domain/still.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { FormFields } from './form-fields.tsx'
import { Stamps } from './stamps.tsx'
import { MapPoint } from './map-point.tsx'

/** The form of its kind, what the file says of itself, and the items that lie in it or that it lies in. */
export function FileTab({ item }: { readonly item: Evidence }) {
  const { data, error } = useQuery('evidence', 'about', { id: item.id })
  if (error) return <Problem error={error} />
  if (!data) return null
  return (
    <div className="stack">
      {data.conflicts.length > 0 ? (
        <section className="file-conflicts" aria-label="Look again">
          {data.conflicts.map((conflict) => (
            <p key={conflict} className="note">
              {conflict}
            </p>
          ))}
        </section>
      ) : null}
      <Stamps item={item} stamps={data.stamps} />
      <FormFields item={item} about={data} />
      <Says about={data} />
      {data.says?.place ? <MapPoint point={data.says.place} /> : null}
      {data.stillOf ? <p>{stillWords(data.stillOf)}</p> : null}
      <Parts
        title="Still of"
        parts={data.stillOf?.film ? [{ ...data.stillOf.film, name: data.stillOf.film.title }] : []}
      />
      <Parts title="Stills" parts={data.stills.map((still) => ({ ...still, name: still.title }))} />
      <Parts title="Looks like" parts={data.near} />
      <Parts title="Came out of" parts={data.within.map((part) => ({ ...part, name: part.title }))} />
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
