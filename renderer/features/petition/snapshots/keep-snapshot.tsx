import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { useStore } from '../../../app/store.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Problem } from '../../../ui/problem.tsx'

interface KeepSnapshotProps {
  readonly template: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Answers the wish to save: everything is saved, and the text can be kept as it stands under a name. */
export function KeepSnapshot({ template, open, onClose }: KeepSnapshotProps) {
  return (
    <Dialog title="Keep a snapshot of the text" open={open} onClose={onClose}>
      <p className="quiet">
        Everything is saved already. A snapshot keeps the text as it stands now, to compare with later or go back to.
      </p>
      <NameForm template={template} onClose={onClose} />
    </Dialog>
  )
}

function NameForm({ template, onClose }: Omit<KeepSnapshotProps, 'open'>) {
  const [name, setName] = useState('')
  const { act, busy, error } = useAct()
  const keep = async () => {
    if (name.trim() === '' || busy) return
    if (!(await act(() => api.petition.takeSnapshot({ template, name })))) return
    useStore.getState().say(`Snapshot “${name.trim()}” kept.`)
    onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void keep()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field
        label="Name"
        value={name}
        onChange={setName}
        autoFocus
        placeholder="Sent to counsel"
        hint="What it is for, or what came before it."
      />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Not now</Button>
        <Button look="primary" type="submit" disabled={name.trim() === '' || busy}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
