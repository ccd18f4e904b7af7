import { useState } from 'react'
import type { EntityGroup, Judgment } from '../../../domain/entities/entity.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The answers that make one entity of several records, each with its reason and the way to part them again. */
export function Joins({ group }: { readonly group: EntityGroup }) {
  if (group.joins.length === 0) return null
  const nameOf = (id: string) => group.records.find((record) => record.id === id)?.names[0]?.text ?? ''
  return (
    <section className="stack" aria-label="Judged to be one">
      <h3>Judged to be one</h3>
      {group.joins.map((join) => (
        <Join key={`${join.first} ${join.second}`} join={join} nameOf={nameOf} />
      ))}
    </section>
  )
}

interface JoinProps {
  readonly join: Judgment
  readonly nameOf: (id: string) => string
}

function Join({ join, nameOf }: JoinProps) {
  const [parting, setParting] = useState<string | null>(null)
  const { act, busy, error } = useAct()
  const { first: one, second: other, reason } = join
  const part = () => void act(() => api.entities.split({ one, other, reason: parting ?? '' }))
  return (
    <div className="entity-join">
      <p>
        <b>{nameOf(one)}</b> and <b>{nameOf(other)}</b>: {reason}{' '}
        <span className="quiet">({join.judgedAt.slice(0, 10)})</span>
      </p>
      {error ? <Problem error={error} /> : null}
      {parting === null ? (
        <Button label={`Part ${nameOf(one)} and ${nameOf(other)} …`} onPress={() => setParting('')}>
          Part them …
        </Button>
      ) : (
        <>
          <Field label="What shows that they are two" value={parting} onChange={setParting} autoFocus />
          <div className="actions">
            <Button onPress={() => setParting(null)}>Leave them one</Button>
            <Button look="primary" disabled={parting.trim() === '' || busy} onPress={part}>
              Part them
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
