import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { momentOf } from '../../../domain/still.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'

/** A picture that another program saved of a film, taken in as the still of a moment. */
export function BringStill({ film }: { readonly film: Evidence }) {
  const [at, setAt] = useState('')
  const { act, busy, error } = useAct()
  const wrong = at.trim() === '' || momentOf(at) !== null ? null : 'Write hours, minutes and seconds: 00:14:32.'
  const bring = async () => {
    const [path] = await window.bridge.shell.chooseFiles()
    if (path === undefined) return
    const done = await act(() => api.evidence.bringStill({ id: film.id, at, path }))
    if (!done) return
    useStore.getState().say('Still kept.')
    setAt('')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void bring()
  }
  return (
    <form className="bring-still" aria-label="Bring a still in" onSubmit={submit}>
      <Field label="Time code of the still" value={at} onChange={setAt} wrong={wrong} placeholder="00:14:32" />
      <Button type="submit" disabled={busy || at.trim() === '' || wrong !== null}>
        Choose the picture …
      </Button>
      {error ? <Problem error={error} /> : null}
    </form>
  )
}
