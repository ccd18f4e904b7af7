import { useDeferredValue } from 'react'
import type { SearchHit } from '../../../ipc/contract/search.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Keys } from '../../ui/keys/keys.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { byItem, marked, matchingFacts } from './results.ts'

/** What the whole case has of the words looked for: pages of evidence, and facts. */
export function SearchScreen() {
  const query = useDeferredValue(useStore((state) => state.query).trim())
  return (
    <Pane name="Search results" className="search scroll">
      {query === '' ? <HowTo /> : <Results query={query} />}
    </Pane>
  )
}

function Results({ query }: { readonly query: string }) {
  const { data: hits, error, loading } = useQuery('search', 'run', { query })
  const facts = matchingFacts(useQuery('facts', 'list', {}).data ?? [], query)
  if (error) return <Problem error={error} />
  const items = byItem(hits ?? [])
  return (
    <>
      <h1>{loading && !hits ? 'Searching …' : found(hits?.length ?? 0, items.length, facts.length)}</h1>
      {items.length > 0 ? <h3>Evidence</h3> : null}
      {items.map(({ id, title, hits: own }) => (
        <section key={id} className="result" aria-label={title}>
          <h2>{title}</h2>
          {own.map((hit) => (
            <Hit key={`${hit.page} ${hit.snippet}`} hit={hit} query={query} />
          ))}
        </section>
      ))}
      {facts.length > 0 ? <h3>Facts</h3> : null}
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
      <Unsearched />
    </>
  )
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

function found(places: number, items: number, facts: number): string {
  return `${counted(places, 'place')} in ${counted(items, 'item')}, ${counted(facts, 'fact')}`
}

function Hit({ hit, query }: { readonly hit: SearchHit; readonly query: string }) {
  const first = hit.marks[0]
  const words = first ? hit.snippet.slice(first[0], first[1]) : query
  return (
    <button
      type="button"
      className="hit"
      onClick={() => useStore.getState().go(to.reader(hit.evidenceId, hit.page, words))}
    >
      <span className="cite">p. {hit.page}</span>
      <span className="doc">
        {marked(hit.snippet, hit.marks).map(({ text, on }, i) =>
          on ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
        )}
      </span>
    </button>
  )
}

function Unsearched() {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const blind = items.filter(({ pagesWithText }) => pagesWithText === 0).length
  if (blind === 0) return null
  return (
    <p className="note plain">
      {blind === 1 ? '1 item has' : `${blind} items have`} no text, so no words can be found in{' '}
      {blind === 1 ? 'it' : 'them'}.
    </p>
  )
}

function HowTo() {
  return (
    <Empty
      title="Search the whole case"
      example={
        <p>
          <b>packing boxes</b> finds both words on a page; <b>&quot;ten of 49&quot;</b> finds the phrase; <b>단둥</b>{' '}
          and <b>丹东</b> find two-character words inside longer ones.
        </p>
      }
    >
      <p>
        Type in the box above <Keys of="search" />. Every page of evidence that has text is searched, and every fact.
      </p>
    </Empty>
  )
}
