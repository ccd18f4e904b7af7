import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { EMPTY_NAME, NameFields, readyName } from '../../parts/protect-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** Protects a name and its spellings everywhere. */
export function ProtectName() {
  const [draft, setDraft] = useState(EMPTY_NAME)
  const { act, busy, error } = useAct()
  const input = readyName(draft)
  const save = async () => {
    if (!input || busy) return
    if (!(await act(() => api.protection.protect(input)))) return
    useStore.getState().say(`The public version prints ${input.alias} instead.`)
    setDraft(EMPTY_NAME)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="stack protect" aria-label="Protect a name" onSubmit={submit}>
      <h2>Protect a name</h2>
      <NameFields draft={draft} onChange={setDraft} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button look="primary" type="submit" disabled={!input || busy}>
          Protect the name
        </Button>
      </div>
    </form>
  )
}
