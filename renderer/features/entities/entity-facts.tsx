import { useState } from 'react'
import type { EntityGroup } from '../../../domain/entities/entity.ts'
import type { Fact } from '../../../domain/fact.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { Button, TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

/** How many facts are offered to be linked at once. */
const FEW = 6

/** The facts that tell of an entity, and others found by their words to be linked with it. */
export function EntityFacts({ group }: { readonly group: EntityGroup }) {
  const facts = useQuery('facts', 'list', {}).data ?? []
  const [words, setWords] = useState('')
  const { act, error } = useAct()
  const own = facts.filter(({ id }) => group.facts.includes(id))
  const sought = words.trim().toLowerCase()
  const found = facts
    .filter((fact) => !own.includes(fact) && fact.statement.toLowerCase().includes(sought))
    .slice(0, FEW)
  const link = (fact: Fact) => void act(() => api.entities.linkFact({ entity: group.id, fact: fact.id, on: true }))
  const part = (fact: Fact) =>
    void act(async () => {
      for (const { id, facts: linked } of group.records)
        if (linked.includes(fact.id)) await api.entities.linkFact({ entity: id, fact: fact.id, on: false })
    })
  return (
    <section className="stack" aria-label="Facts that tell of it">
      <h3>Facts that tell of it</h3>
      {error ? <Problem error={error} /> : null}
      {own.length === 0 ? <p className="quiet">None linked yet.</p> : null}
      {own.map((fact) => (
        <FactCard key={fact.id} fact={fact}>
          <TextLink label={`Part from this fact: ${fact.statement}`} onPress={() => part(fact)}>
            Part from it
          </TextLink>
        </FactCard>
      ))}
      {facts.length > own.length ? (
        <Field label="Find a fact to link" value={words} onChange={setWords} placeholder="words of its statement" />
      ) : null}
      {sought === ''
        ? null
        : found.map((fact) => (
            <div key={fact.id} className="entity-found">
              <span className="doc">{fact.statement}</span>
              <Button label={`Link: ${fact.statement}`} onPress={() => link(fact)}>
                Link
              </Button>
            </div>
          ))}
    </section>
  )
}
