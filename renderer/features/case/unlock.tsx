import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { caseOpened } from './case-opened.ts'
import { PassphraseField } from './passphrase-field.tsx'

/** Opens a case with its passphrase, or with the 24 words of its recovery sheet. */
export function Unlock({ path, onBack }: { readonly path: string; readonly onBack: () => void }) {
  const [recovery, setRecovery] = useState(false)
  const [typed, setTyped] = useState('')
  const { act, busy, error } = useAct()
  const open = (event: SubmitEvent) => {
    event.preventDefault()
    void act(() => api.case.open({ path, passphrase: typed, recovery })).then((opened) => {
      if (opened) caseOpened()
    })
  }
  const swap = () => {
    setRecovery(!recovery)
    setTyped('')
  }
  return (
    <form className="start-box stack" onSubmit={open}>
      <div>
        <h2>{path.split(/[\\/]/).at(-1)}</h2>
        <p className="quiet break">{path}</p>
      </div>
      {recovery ? (
        <Field
          label="The 24 words of the recovery sheet, in order"
          many
          rows={4}
          autoFocus
          value={typed}
          onChange={setTyped}
        />
      ) : (
        <PassphraseField label="Passphrase" autoFocus value={typed} onChange={setTyped} />
      )}
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <TextLink onPress={swap}>{recovery ? 'Use the passphrase' : 'Use the recovery sheet'}</TextLink>
        <span className="sp" />
        <Button onPress={onBack}>Back</Button>
        <Button look="primary" type="submit" disabled={busy || typed === ''}>
          {busy ? 'Opening …' : 'Open'}
        </Button>
      </div>
    </form>
  )
}
