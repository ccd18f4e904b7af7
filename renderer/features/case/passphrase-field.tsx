import { Eye, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { strength } from './strength.ts'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly wrong?: string | null
  readonly autoFocus?: boolean
}

/** A passphrase that can be shown while it is typed. */
export function PassphraseField({ label, value, onChange, hint, wrong, autoFocus }: PassphraseFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className="passphrase">
      <Field
        label={label}
        value={value}
        onChange={onChange}
        secret={!shown}
        hint={hint}
        wrong={wrong ?? null}
        autoFocus={autoFocus ?? false}
      />
      <Button onPress={() => setShown(!shown)} label={shown ? `Hide: ${label}` : `Show: ${label}`}>
        {shown ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        {shown ? 'Hide' : 'Show'}
      </Button>
    </div>
  )
}

interface NewPassphraseProps {
  readonly label?: string
  readonly value: string
  readonly again: string
  readonly onChange: (value: string) => void
  readonly onAgain: (again: string) => void
  readonly autoFocus?: boolean
}

/** Whether a new passphrase may be taken: hard enough, and typed the same twice. */
export function passphraseReady(value: string, again: string): boolean {
  return strength(value).enough && value === again
}

/** A new passphrase, typed twice, with its strength in words. */
export function NewPassphrase({ label, value, again, onChange, onAgain, autoFocus }: NewPassphraseProps) {
  const { level, words } = strength(value)
  const differs = again !== '' && again !== value ? 'This differs from the one above.' : null
  return (
    <>
      <PassphraseField
        label={label ?? 'Passphrase'}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus ?? false}
        hint={
          <span className="strength">
            <span className={`bars level-${value === '' ? 'none' : level}`} aria-hidden>
              <i />
              <i />
              <i />
              <i />
            </span>
            {words}
          </span>
        }
      />
      <Field label="The same again" secret value={again} onChange={onAgain} wrong={differs} />
    </>
  )
}
