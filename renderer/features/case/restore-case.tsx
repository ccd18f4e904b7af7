import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { Verification } from '../../../domain/verification.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { FileChoice } from './file-choice.tsx'
import { PassphraseField } from './passphrase-field.tsx'
import { RunningWork } from './running-work.tsx'
import { Verdicts } from './verdicts.tsx'

interface RestoreCaseProps {
  readonly onBack: () => void
  readonly onRestored: (path: string) => void
  readonly onBag: () => void
}

interface Restored {
  readonly path: string
  readonly verification: Verification
}

const BLANK = { path: '', to: '', passphrase: '', recovery: false }

/** Makes a case of a backup: which one, where to, and what opens it. The backup stays as it is. */
export function RestoreCase({ onBack, onRestored, onBag }: RestoreCaseProps) {
  const [given, setGiven] = useState(BLANK)
  const [restored, setRestored] = useState<Restored | null>(null)
  const { act, busy, error } = useAct()
  const restore = (event: SubmitEvent) => {
    event.preventDefault()
    void act(async () => setRestored(await runWork('Restoring', (work) => api.backups.restore({ work, ...given }))))
  }
  if (restored) return <Done restored={restored} onOpen={() => onRestored(restored.path)} />
  return (
    <form className="start-box stack" onSubmit={restore}>
      <h2>Restore a backup</h2>
      <p>
        The backup is copied to a new file, opened and verified. It stays as it is, and no case is ever replaced by it.{' '}
        <TextLink onPress={onBag}>I have a bag of plain files instead</TextLink>
      </p>
      <FileChoice
        words="Backup"
        path={given.path}
        choose={() => window.bridge.shell.chooseCase()}
        onChosen={(path) => setGiven({ ...given, path })}
      />
      <FileChoice
        words="New case file"
        path={given.to}
        choose={() => window.bridge.shell.chooseNewCase('Restored.wro')}
        onChosen={(to) => setGiven({ ...given, to })}
      />
      <Secret given={given} onChange={setGiven} />
      {error ? <Problem error={error} /> : null}
      {busy ? <RunningWork /> : null}
      <div className="actions">
        <TextLink onPress={() => setGiven({ ...given, passphrase: '', recovery: !given.recovery })}>
          {given.recovery ? 'Use the passphrase' : 'Use the recovery sheet'}
        </TextLink>
        <span className="sp" />
        <Button onPress={onBack}>Back</Button>
        <Button
          look="primary"
          type="submit"
          disabled={busy || given.path === '' || given.to === '' || given.passphrase === ''}
        >
          {busy ? 'Restoring …' : 'Restore'}
        </Button>
      </div>
    </form>
  )
}

interface SecretProps {
  readonly given: typeof BLANK
  readonly onChange: (given: typeof BLANK) => void
}

function Secret({ given, onChange }: SecretProps) {
  const change = (passphrase: string) => onChange({ ...given, passphrase })
  if (!given.recovery)
    return <PassphraseField label="Passphrase of the backup" value={given.passphrase} onChange={change} />
  const label = 'The 24 words of the recovery sheet, in order'
  return <Field label={label} many rows={4} value={given.passphrase} onChange={change} />
}

function Done({ restored, onOpen }: { readonly restored: Restored; readonly onOpen: () => void }) {
  return (
    <div className="start-box stack">
      <h2>{restored.verification.ok ? 'Restored, and it holds' : 'Restored, with damage'}</h2>
      <p className="quiet break">{restored.path}</p>
      <Verdicts report={restored.verification} nameOf={(id) => <span className="mono">{id}</span>} />
      <div className="actions">
        <span className="sp" />
        <Button look="primary" onPress={onOpen}>
          Open it
        </Button>
      </div>
    </div>
  )
}
