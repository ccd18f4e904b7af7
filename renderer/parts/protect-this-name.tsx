import { useState, type SubmitEvent } from 'react'
import { EyeOff } from 'lucide-react'
import { useStore } from '../app/store.ts'
import { api } from '../data/api.ts'
import { useAct } from '../data/use-act.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Problem } from '../ui/problem.tsx'
import { EMPTY_NAME, NameFields, readyName } from './protect-form.tsx'

interface ProtectThisNameProps {
  /** The name to begin with, asked for when the button is pressed; what is selected then goes before it. */
  readonly name: () => string
  /** Its other spellings and scripts, as far as they are known. */
  readonly variants?: readonly string[]
}

/** Opens a form that protects a name everywhere, with the name filled in. */
export function ProtectThisName({ name, variants = [] }: ProtectThisNameProps) {
  const [given, setGiven] = useState<string | null>(null)
  return (
    <>
      {/* The press must not take the selection away before it is read. */}
      <button
        type="button"
        className="btn"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setGiven(selectedWords() || name().trim())}
      >
        <EyeOff size={14} aria-hidden />
        Protect this name …
      </button>
      <Dialog title="Protect a name" open={given !== null} onClose={() => setGiven(null)}>
        {given === null ? null : <Form name={given} variants={variants} onDone={() => setGiven(null)} />}
      </Dialog>
    </>
  )
}

/** A longer selection is no name. */
const LONGEST = 120

/** The words selected in a text or in the field that has the focus. */
function selectedWords(): string {
  const field = document.activeElement
  const inField =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : ''
  const words = (inField || String(document.getSelection())).replace(/\s+/g, ' ').trim()
  return words.length > LONGEST ? '' : words
}

interface FormProps {
  readonly name: string
  readonly variants: readonly string[]
  readonly onDone: () => void
}

function Form({ name, variants, onDone }: FormProps) {
  const [draft, setDraft] = useState({
    ...EMPTY_NAME,
    name,
    variants: variants.filter((variant) => variant !== name).join('\n'),
  })
  const { act, busy, error } = useAct()
  const input = readyName(draft)
  const save = async () => {
    if (!input || busy || !(await act(() => api.protection.protect(input)))) return
    useStore.getState().say(`The public version prints ${input.alias} instead.`)
    onDone()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="stack" aria-label="Protect this name" onSubmit={submit}>
      <NameFields draft={draft} onChange={setDraft} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onDone}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!input || busy}>
          Protect the name
        </Button>
      </div>
    </form>
  )
}
