import { useState } from 'react'
import type { ProtectedName } from '../../../domain/protection/protection.ts'
import { REASONS } from '../../../domain/protection/reasons.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { SealDialog } from './seal-dialog.tsx'

/** The protected names, each with what is printed instead and why. */
export function NamesTable({ names }: { readonly names: readonly ProtectedName[] }) {
  const [leaving, setLeaving] = useState<ProtectedName | null>(null)
  const [sealing, setSealing] = useState<ProtectedName | null>(null)
  const { act, error } = useAct()
  return (
    <section className="stack">
      <h2>Names</h2>
      {error ? <Problem error={error} /> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th>Name</th>
            <th>Printed instead</th>
            <th>Reason</th>
            <th>Confidential version</th>
            <th>
              <span className="unseen">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <Row key={name.id} name={name} onRemove={() => setLeaving(name)} onSeal={() => setSealing(name)} />
          ))}
        </tbody>
      </table>
      {sealing ? <SealDialog name={sealing} onClose={() => setSealing(null)} /> : null}
      <Confirm
        title="Protect this name no longer?"
        body={`The next public version would print “${leaving?.name ?? ''}” wherever it stands.`}
        act="Remove the protection"
        open={leaving !== null}
        onConfirm={() => {
          if (leaving) void act(() => api.protection.unprotect({ id: leaving.id }))
        }}
        onClose={() => setLeaving(null)}
      />
    </section>
  )
}

interface RowProps {
  readonly name: ProtectedName
  readonly onRemove: () => void
  readonly onSeal: () => void
}

function Row({ name, onRemove, onSeal }: RowProps) {
  return (
    <tr>
      <td>
        {name.name}
        {name.variants.length > 0 ? <div className="quiet">{name.variants.join(', ')}</div> : null}
      </td>
      <td>{name.alias}</td>
      <td>
        {name.reasonWords ?? REASONS[name.reason].words}
        <div className="quiet">{REASONS[name.reason].exemptions.join(', ')}</div>
      </td>
      <td>
        {name.sealed ? 'The alias alone: sealed' : 'The name, in brackets'}
        <div>
          <Button look="plain" label={`${name.sealed ? 'What is known of' : 'Seal'} ${name.alias}`} onPress={onSeal}>
            {name.sealed ? 'What is known …' : 'Seal …'}
          </Button>
        </div>
      </td>
      <td>
        <Button look="plain" label={`Protect ${name.name} no longer`} onPress={onRemove}>
          Remove
        </Button>
      </td>
    </tr>
  )
}
