import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { NewPassphrase, PassphraseField, passphraseReady } from './passphrase-field.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'

interface Changed {
  readonly recoveryKey: string
  readonly warning: string
}

const BLANK = { now: '', next: '', again: '' }

/** Re-encrypts the case under a new passphrase and shows the new recovery sheet once. */
export function ChangePassphrase({ title }: { readonly title: string }) {
  const [typed, setTyped] = useState(BLANK)
  const [changed, setChanged] = useState<Changed | null>(null)
  const { act, busy, error } = useAct()
  const ready = typed.now !== '' && passphraseReady(typed.next, typed.again)
  const change = (event: SubmitEvent) => {
    event.preventDefault()
    if (!ready) return
    void act(async () => {
      setChanged(await api.case.changePassphrase({ passphrase: typed.now, next: typed.next }))
      setTyped(BLANK)
    })
  }
  return (
    <section className="case-part">
      <h2>Change the passphrase</h2>
      <p>
        The case is written anew under a new key, checked, and put in place. Copies made before, and the old recovery
        sheet, still open those old copies with the old key: destroy them if the old passphrase has leaked.
      </p>
      <form className="stack narrow" onSubmit={change}>
        <PassphraseField label="Passphrase now" value={typed.now} onChange={(now) => setTyped({ ...typed, now })} />
        <NewPassphrase
          label="New passphrase"
          value={typed.next}
          again={typed.again}
          onChange={(next) => setTyped({ ...typed, next })}
          onAgain={(again) => setTyped({ ...typed, again })}
        />
        {error ? <Problem error={error} /> : null}
        <div>
          <Button type="submit" disabled={busy || !ready}>
            {busy ? 'Writing the case anew …' : 'Change the passphrase'}
          </Button>
        </div>
      </form>
      <NewSheet changed={changed} title={title} onDone={() => setChanged(null)} />
    </section>
  )
}

interface NewSheetProps {
  readonly changed: Changed | null
  readonly title: string
  readonly onDone: () => void
}

function NewSheet({ changed, title, onDone }: NewSheetProps) {
  return (
    <Dialog title="The passphrase is changed" open={changed !== null} mustAnswer onClose={onDone}>
      {changed ? (
        <>
          <p className="note">{changed.warning}</p>
          <RecoverySheet words={changed.recoveryKey} title={title} act="Done" onDone={onDone} />
        </>
      ) : null}
    </Dialog>
  )
}
