import { useState } from 'react'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

interface NameDialogProps {
  readonly title: string
  readonly act: string
  readonly start?: string
  readonly hint?: string
  readonly onName: (name: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks for a name, and stays open with what is wrong until it is taken. */
export function NameDialog(props: NameDialogProps) {
  return (
    <Dialog title={props.title} open onClose={props.onClose}>
      <NameForm {...props} />
    </Dialog>
  )
}

function NameForm({ act: words, start = '', hint, onName, onClose }: NameDialogProps) {
  const [name, setName] = useState(start)
  const { act, busy, error } = useAct()
  const take = async () => {
    if (await act(() => onName(name))) onClose()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void take()
      }}
    >
      <Field label="Name" autoFocus value={name} onChange={setName} {...(hint ? { hint } : {})} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={busy || name.trim() === ''}>
          {words}
        </Button>
      </div>
    </form>
  )
}
