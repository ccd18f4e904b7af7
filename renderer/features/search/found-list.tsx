import { useState, type ReactNode } from 'react'
import type { Found, SearchHit } from '../../../domain/search.ts'
import { to, type Route } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { FactCard } from '../../parts/fact-card.tsx'
import { Problem } from '../../ui/problem.tsx'
import { byItem, marked } from './results.ts'

interface FoundListProps {
  readonly query: string
  readonly onBlind: (view: 'unsearchable') => void
}

/** What was found, grouped by what it was found in. */
export function FoundList({ query, onBlind }: FoundListProps) {
  const [plain, setPlain] = useState(false)
  const { data, error, loading } = useQuery('search', 'run', { query, plain })
  if (error) return <Problem error={error} />
  if (!data) return <h1>{loading ? 'Searching …' : ''}</h1>
  return (
    <div className="found">
      <h1>{counts(data)}</h1>
      <Names found={data} plain={plain} onPlain={setPlain} />
      {data.notIndexed > 0 ? (
        <p className="note">
          {counted(data.notIndexed, 'page')} can’t be seen yet: the index is being made. Search again when it is done.
        </p>
      ) : null}
      <Pages found={data} />
      <Facts found={data} />
      <Others found={data} />
      <Records found={data} />
      <Blind onBlind={onBlind} />
    </div>
  )
}

const counted = (n: number, one: string) => `${n.toLocaleString('en-US')} ${one}${n === 1 ? '' : 's'}`

function counts({ hits, more, facts, entities, questions, shipments, moreShipments, notes }: Found): string {
  const items = byItem(hits).length
  const places = more ? `The best ${hits.length} places, in` : `${counted(hits.length, 'place')} in`
  const others = [
    counted(facts.length, 'fact'),
    ...(entities.length > 0 ? [entities.length === 1 ? '1 entity' : `${entities.length} entities`] : []),
    ...(questions.length > 0 ? [counted(questions.length, 'question')] : []),
    ...(shipments.length > 0 ? [`${moreShipments ? 'over ' : ''}${counted(shipments.length, 'shipment')}`] : []),
    ...(notes.length > 0 ? [counted(notes.length, 'description')] : []),
  ]
  return `${places} ${counted(items, 'item')}, ${others.join(', ')}`
}

/** By which other names somebody was looked for, and how to leave them out. */
function Names({ found, plain, onPlain }: { found: Found; plain: boolean; onPlain: (plain: boolean) => void }) {
  if (plain)
    return (
      <p className="names quiet">
        Searched by the words as typed. <TextLink onPress={() => onPlain(false)}>Search other names too</TextLink>
      </p>
    )
  if (found.expanded.length === 0) return null
  return (
    <p className="names">
      {found.expanded.map(({ typed, also }) => (
        <span key={typed} className="chip">
          {typed} <span className="quiet">also as</span> {also.join(', ')}
        </span>
      ))}
      <TextLink onPress={() => onPlain(true)}>Search as typed alone</TextLink>
    </p>
  )
}

function Pages({ found }: { readonly found: Found }) {
  const items = byItem(found.hits)
  if (items.length === 0) return null
  return (
    <>
      <h3>Evidence</h3>
      {items.map(({ id, title, hits }) => (
        <section key={id} className="result" aria-label={title}>
          <h2>{title}</h2>
          {hits.map((hit) => (
            <Hit key={hit.page} hit={hit} cite={`p. ${hit.page}`} leads={to.reader(id, hit.page, firstMark(hit))} />
          ))}
        </section>
      ))}
    </>
  )
}

/** The words found first, so that the reader opens at them. */
function firstMark({ snippet, marks }: Pick<SearchHit, 'snippet' | 'marks'>): string | null {
  const [first] = marks
  return first ? snippet.slice(first[0], first[1]) : null
}

interface HitProps {
  readonly hit: Pick<SearchHit, 'snippet' | 'marks'>
  readonly cite: string
  readonly leads: Route
  readonly children?: ReactNode
}

function Hit({ hit: { snippet, marks }, cite, leads }: HitProps) {
  return (
    <button type="button" className="hit" onClick={() => useStore.getState().go(leads)}>
      <span className="cite">{cite}</span>
      <span className="doc" dir="auto">
        {marked(snippet, marks).map(({ text, on }, i) =>
          on ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
        )}
      </span>
    </button>
  )
}

function Facts({ found }: { readonly found: Found }) {
  const known = useQuery('facts', 'list', {}).data ?? []
  const facts = found.facts.flatMap(({ factId }) => known.find(({ id }) => id === factId) ?? [])
  if (facts.length === 0) return null
  return (
    <>
      <h3>Facts</h3>
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
    </>
  )
}

function Others({ found: { entities, questions, notes } }: { readonly found: Found }) {
  return (
    <>
      {entities.length > 0 ? <h3>Entities</h3> : null}
      {entities.map((hit) => (
        <section key={hit.entityId} className="result" aria-label={hit.name}>
          <h2>{hit.name}</h2>
          <Hit hit={hit} cite="entity" leads={to.entities(hit.entityId)} />
        </section>
      ))}
      {questions.length > 0 ? <h3>Questions</h3> : null}
      {questions.map((hit) => (
        <Hit key={hit.questionId} hit={hit} cite={hit.open ? 'open' : 'done'} leads={to.question(hit.questionId)} />
      ))}
      {notes.length > 0 ? <h3>What is written of items</h3> : null}
      {notes.map((hit) => (
        <section key={hit.evidenceId} className="result" aria-label={`About ${hit.title}`}>
          <h2>{hit.title}</h2>
          <Hit hit={hit} cite="item" leads={to.reader(hit.evidenceId)} />
        </section>
      ))}
    </>
  )
}

/** Shipments, each leading to its record. */
function Records({ found: { shipments, moreShipments } }: { readonly found: Found }) {
  if (shipments.length === 0) return null
  return (
    <>
      <h3>Shipments</h3>
      {shipments.map((hit) => (
        <Hit key={`${hit.evidenceId} ${hit.row}`} hit={hit} cite={hit.arrival ?? 'no date'} leads={to.shipment(hit)} />
      ))}
      {moreShipments ? (
        <p className="quiet">
          The first {shipments.length} as they were taken in.{' '}
          <TextLink onPress={() => useStore.getState().go(to.trade())}>See all in the trade records</TextLink>
        </p>
      ) : null}
    </>
  )
}

function Blind({ onBlind }: Pick<FoundListProps, 'onBlind'>) {
  const blind = useQuery('search', 'unsearchable', {}).data?.length ?? 0
  if (blind === 0) return null
  return (
    <p className="note plain">
      In {counted(blind, 'item')} words can’t be found, or not on every page.{' '}
      <Button look="plain" onPress={() => onBlind('unsearchable')}>
        See which, and why
      </Button>
    </p>
  )
}
