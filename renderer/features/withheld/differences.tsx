import { useQuery } from '../../data/use-query.ts'
import { Problem } from '../../ui/problem.tsx'

/** Exactly where the petition reads differently in its two versions. */
export function Differences({ template }: { readonly template: string }) {
  const { data, error } = useQuery('protection', 'differences', { template })
  return (
    <section className="stack">
      <h2>What differs</h2>
      {error ? <Problem error={error} /> : null}
      {data ? <p className="quiet">{countWords(data.length)}</p> : <p className="quiet">Comparing …</p>}
      {(data ?? []).map((place, i) => (
        <article key={i} className="difference" aria-label={place.where}>
          <h3>{place.where}</h3>
          <p>
            <b className="caps">Confidential</b> {place.confidential || 'nothing'}
          </p>
          <p>
            <b className="caps">Public</b> {place.public || 'nothing'}
          </p>
        </article>
      ))}
    </section>
  )
}

function countWords(places: number): string {
  if (places === 0) return 'The two versions read alike; only exhibits may differ.'
  return `${places} ${places === 1 ? 'place reads' : 'places read'} differently.`
}
