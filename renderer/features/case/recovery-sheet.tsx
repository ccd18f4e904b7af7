import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Problem } from '../../ui/problem.tsx'

interface RecoverySheetProps {
  readonly words: string
  readonly title: string
  /** What the last button says. */
  readonly act: string
  readonly onDone: () => void
}

/** The 24 words that open the case without the passphrase: shown once, to be printed or written down. */
export function RecoverySheet({ words, title, act: last, onDone }: RecoverySheetProps) {
  const [kept, setKept] = useState(false)
  const [savedTo, setSavedTo] = useState<string | null>(null)
  const { act, error } = useAct()
  const save = () =>
    void act(async () => {
      const path = await window.bridge.shell.chooseSave('recovery-sheet.txt')
      if (path === null) return
      await api.case.saveRecoverySheet({ path, recoveryKey: words, title })
      setSavedTo(path)
    })
  return (
    <div className="stack recovery">
      <div className="printed">
        <h2>Recovery sheet: {title}</h2>
        <p>
          These 24 words open the case if the passphrase is lost. They are shown this once. Keep them on paper, apart
          from the file; whoever has both has the case.
        </p>
        <ol className="recovery-words">
          {words.split(/\s+/).map((word, i) => (
            <li key={i}>
              <span>{i + 1}</span> {word}
            </li>
          ))}
        </ol>
      </div>
      <div className="actions">
        <Button onPress={() => window.print()}>Print …</Button>
        <Button onPress={save}>Save as text …</Button>
        <span className="sp" />
      </div>
      {savedTo ? <p className="note">Saved to {savedTo}. It is not encrypted: move it off this machine.</p> : null}
      {error ? <Problem error={error} /> : null}
      <Checkbox selected={kept} onChange={setKept}>
        I have these words on paper or in a safe place apart from the case file.
      </Checkbox>
      <div className="actions">
        <Button look="primary" disabled={!kept} onPress={onDone}>
          {last}
        </Button>
      </div>
    </div>
  )
}
