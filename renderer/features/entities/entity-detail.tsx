import type { Entity, EntityGroup } from '../../../domain/entities/entity.ts'
import { toAppError } from '../../../domain/errors.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { ProtectThisName } from '../../parts/protect-this-name.tsx'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { EntityFacts } from './entity-facts.tsx'
import { EntityFields } from './entity-fields.tsx'
import { EntityListings } from './entity-listings.tsx'
import { EntityLinks } from './entity-links.tsx'
import { EntityShipments } from './entity-shipments.tsx'
import { Joins } from './joins.tsx'
import { useRecordDraft } from './use-record-draft.ts'

interface EntityDetailProps {
  readonly group: EntityGroup
  /** Every entity there is, to be linked with. */
  readonly groups: readonly EntityGroup[]
}

/** One entity: each record it is made of, what joins them, how it stands to others, its shipments, and the facts that tell of it. */
export function EntityDetail({ group, groups }: EntityDetailProps) {
  const { name, records } = group
  return (
    <div className="stack">
      <h2>{name}</h2>
      {group.kind === 'person' ? (
        <div>
          <ProtectThisName name={() => name} variants={records.flatMap(({ names }) => names.map(({ text }) => text))} />
        </div>
      ) : null}
      <Joins group={group} />
      {records.map((record) => (
        <RecordForm key={record.id} record={record} many={records.length > 1} />
      ))}
      <EntityLinks group={group} groups={groups} />
      <EntityShipments group={group} />
      <EntityListings group={group} />
      <EntityFacts group={group} />
    </div>
  )
}

interface RecordFormProps {
  readonly record: Entity
  readonly many: boolean
}

/** One record; it saves itself when its fields are left, and at once where a row is added, chosen or taken away. */
function RecordForm({ record, many }: RecordFormProps) {
  const { shown, change, error, save } = useRecordDraft(record)
  return (
    <section className="entity-record stack" aria-label={record.names[0]?.text ?? 'Record'} onBlur={save}>
      {many ? <h3>{record.names[0]?.text}</h3> : null}
      <EntityFields draft={shown} onChange={change} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button look="danger" onPress={() => void remove(record)}>
          Remove {many ? 'this record' : 'the entity'}
        </Button>
      </div>
    </section>
  )
}

async function remove(record: Entity): Promise<void> {
  const { offer, say } = useStore.getState()
  const tell = (thrown: unknown) => say(toAppError(thrown).message)
  try {
    await api.entities.remove({ id: record.id })
    const undo = () => void api.undo.undo({}).then(() => say('It is back.'), tell)
    offer({ words: `“${record.names[0]?.text ?? ''}” removed.`, undo })
  } catch (thrown) {
    tell(thrown)
  }
}
