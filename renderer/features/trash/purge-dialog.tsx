import { useState } from 'react'
import type { TrashedItem } from '../../../domain/trash.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

interface PurgeDialogProps {
  readonly item: TrashedItem | null
  readonly onClose: () => void
}

/** Asks for the case's name before something is gone for good, and for the reason its tombstone keeps. */
export function PurgeDialog({ item, onClose }: PurgeDialogProps) {
  return (
    <Dialog title="Purge for good?" open={item !== null} onClose={onClose}>
      {item ? <Questions key={item.id} item={item} onClose={onClose} /> : null}
    </Dialog>
  )
}

function Questions({ item, onClose }: { readonly item: TrashedItem; readonly onClose: () => void }) {
  const title = useQuery('case', 'info', {}).data?.title ?? ''
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const { act, busy, error } = useAct()
  const ready = typed.trim() === title.trim() && reason.trim() !== ''
  const purge = async () => {
    if (!(await act(() => api.trash.purge({ id: item.id, caseTitle: typed, reason })))) return
    useStore.getState().offer(null)
    useStore.getState().say('Purged. Its tombstone stands at the end of the Trash.')
    onClose()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !busy) void purge()
      }}
    >
      <p>
        <b>{item.name}</b> will be gone from this file, byte for byte{item.what === 'evidence' ? ', with its text' : ''}
        . The custody log still tells that it was here and what was done with it; backups and copies of the case still
        hold it. What you did until now can no longer be undone.
      </p>
      <Field label="Why? The tombstone keeps it." value={reason} onChange={setReason} autoFocus />
      <Field
        label={`To show that you mean it, type the name of the case: ${title}`}
        value={typed}
        onChange={setTyped}
      />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Keep it</Button>
        <Button look="danger" type="submit" disabled={!ready || busy}>
          Purge it
        </Button>
      </div>
    </form>
  )
}
