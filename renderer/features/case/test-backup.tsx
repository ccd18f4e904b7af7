import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { BackupCopy, BackupTest } from '../../../domain/backup.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { momentWords } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { PassphraseField } from './passphrase-field.tsx'

interface TestBackupProps {
  readonly copy: BackupCopy | null
  readonly onClose: () => void
  readonly onTested: (test: BackupTest) => void
}

/** Opens a copy as one would have to in an emergency: with the passphrase, and to its last byte. */
export function TestBackup({ copy, onClose, onTested }: TestBackupProps) {
  const [typed, setTyped] = useState('')
  const { act, busy, error } = useAct()
  const close = () => {
    setTyped('')
    onClose()
  }
  const test = (event: SubmitEvent) => {
    event.preventDefault()
    if (copy === null) return
    void act(async () => {
      onTested(
        await runWork('Testing a backup', (work) => api.backups.test({ work, path: copy.path, passphrase: typed })),
      )
      close()
    })
  }
  return (
    <Dialog title="Test restore now" open={copy !== null} onClose={close}>
      <form className="stack" onSubmit={test}>
        <p>
          The copy of {copy === null ? '' : momentWords(copy.at)} is opened with the passphrase it was made under, every
          page and every original is read, and its custody log is walked. Nothing is written.
        </p>
        <PassphraseField label="Passphrase of the copy" autoFocus value={typed} onChange={setTyped} />
        {error ? <Problem error={error} /> : null}
        <div className="actions">
          <span className="sp" />
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" type="submit" disabled={busy || typed === ''}>
            {busy ? 'Testing …' : 'Test'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
