import { useState } from 'react'
import type { EntityId } from '../../../domain/ids.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { EMPTY_ENTITY, writtenIn } from './entity-draft.ts'
import { EntityFields } from './entity-fields.tsx'

/** A new entity; it is in the case once it is added. */
export function NewEntityForm({ onDone }: { readonly onDone: (id: EntityId | null) => void }) {
  const [draft, setDraft] = useState(EMPTY_ENTITY)
  const { act, busy, error } = useAct()
  const entity = writtenIn(draft)
  const add = () =>
    void act(async () => {
      if (entity) onDone((await api.entities.save({ id: null, entity })).id)
    })
  return (
    <form className="stack" aria-label="New entity" onSubmit={(event) => event.preventDefault()}>
      <h2>New entity</h2>
      <EntityFields draft={draft} onChange={setDraft} />
      {error ? <Problem error={error} /> : null}
      <div className="actions sticky">
        <Button onPress={() => onDone(null)}>Cancel</Button>
        <Button look="primary" disabled={entity === null || busy} onPress={add}>
          Add the entity
        </Button>
      </div>
    </form>
  )
}
