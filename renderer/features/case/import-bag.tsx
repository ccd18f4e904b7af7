import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { FileChoice } from './file-choice.tsx'
import { NewPassphrase, passphraseReady } from './passphrase-field.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { RunningWork } from './running-work.tsx'

interface ImportBagProps {
  readonly onBack: () => void
  readonly onImported: (path: string) => void
}

interface Made {
  readonly title: string
  readonly recoveryKey: string
}

const BLANK = { bag: '', path: '', passphrase: '' }

/** Makes a case of a bag that a case was written as: which bag, where to, and the new passphrase. */
export function ImportBag({ onBack, onImported }: ImportBagProps) {
  const [given, setGiven] = useState(BLANK)
  const [again, setAgain] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const { act, busy, error } = useAct()
  const ready = given.bag !== '' && given.path !== '' && passphraseReady(given.passphrase, again)
  const make = (event: SubmitEvent) => {
    event.preventDefault()
    if (ready)
      void act(async () => setMade(await runWork('Importing', (work) => api.backups.importBag({ work, ...given }))))
  }
  if (made) return <Sheet made={made} onDone={() => onImported(given.path)} />
  return (
    <form className="start-box stack" onSubmit={make}>
      <h2>Make a case of a bag</h2>
      <p>The bag’s sums, references and custody log are checked; if one does not hold, no case is made.</p>
      <Places given={given} onChange={setGiven} />
      <NewPassphrase
        label="Passphrase"
        value={given.passphrase}
        again={again}
        onChange={(passphrase) => setGiven({ ...given, passphrase })}
        onAgain={setAgain}
      />
      {error ? <Problem error={error} /> : null}
      {busy ? <RunningWork /> : null}
      <div className="actions">
        <span className="sp" />
        <Button onPress={onBack}>Back</Button>
        <Button look="primary" type="submit" disabled={busy || !ready}>
          {busy ? 'Importing …' : 'Make the case'}
        </Button>
      </div>
    </form>
  )
}

function Sheet({ made, onDone }: { readonly made: Made; readonly onDone: () => void }) {
  return (
    <div className="start-box">
      <RecoverySheet words={made.recoveryKey} title={made.title} act="Open the case" onDone={onDone} />
    </div>
  )
}

interface PlacesProps {
  readonly given: typeof BLANK
  readonly onChange: (given: typeof BLANK) => void
}

function Places({ given, onChange }: PlacesProps) {
  return (
    <>
      <FileChoice
        words="Bag"
        path={given.bag}
        choose={() => window.bridge.shell.chooseFolder('evidence')}
        onChosen={(bag) => onChange({ ...given, bag })}
      />
      <FileChoice
        words="New case file"
        path={given.path}
        choose={() => window.bridge.shell.chooseNewCase('Imported.wro')}
        onChosen={(path) => onChange({ ...given, path })}
      />
    </>
  )
}
