import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { caseOpened } from './case-opened.ts'
import { NewPassphrase, passphraseReady } from './passphrase-field.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'

interface Draft {
  readonly title: string
  readonly path: string
  readonly passphrase: string
  readonly again: string
}

const STEPS = ['Name and file', 'Passphrase', 'Recovery sheet'] as const

/** Makes a case in three steps; the recovery sheet of the last is shown once and can't be skipped unseen. */
export function NewCase({ onBack }: { readonly onBack: () => void }) {
  const [step, setStep] = useState<0 | 1 | 2>(0)
  const [draft, setDraft] = useState<Draft>({ title: '', path: '', passphrase: '', again: '' })
  const [words, setWords] = useState('')
  const { act, busy, error } = useAct()
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const make = () =>
    void act(async () => {
      const { path, title, passphrase } = draft
      useStore.getState().setMaking(true)
      const made = await api.case.create({ path, title, passphrase })
      setWords(made.recoveryKey)
      setStep(2)
    })
  const finish = () => {
    caseOpened()
    useStore.getState().setMaking(false)
  }
  return (
    <div className="start-box stack">
      <Steps at={step} />
      {step === 0 ? <NameStep draft={draft} onChange={change} onBack={onBack} onNext={() => setStep(1)} /> : null}
      {step === 1 ? (
        <SecretStep draft={draft} onChange={change} busy={busy} onBack={() => setStep(0)} onNext={make} />
      ) : null}
      {step === 2 ? <RecoverySheet words={words} title={draft.title} act="Open the case" onDone={finish} /> : null}
      {error ? <Problem error={error} /> : null}
    </div>
  )
}

function Steps({ at }: { readonly at: number }) {
  return (
    <ol className="steps" aria-label="Steps">
      {STEPS.map((words, i) => (
        <li key={words} aria-current={i === at ? 'step' : undefined}>
          <span>{i + 1}</span> {words}
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

const fileName = (title: string) =>
  `${
    title
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'case'
  }.wro`

function NameStep({ draft, onChange, onBack, onNext }: StepProps) {
  const choose = async () => {
    const path = await window.bridge.shell.chooseNewCase(fileName(draft.title))
    if (path !== null) onChange({ path })
  }
  const ready = draft.title.trim() !== '' && draft.path !== ''
  return (
    <form className="stack" onSubmit={submit(ready, onNext)}>
      <Field
        label="Name of the case"
        autoFocus
        value={draft.title}
        onChange={(title) => onChange({ title })}
        placeholder="Rivermouth garments"
        hint="Shown inside the case only. The file’s own name can be read by anybody who sees the file."
      />
      <div className="field">
        <span className="field-label">File</span>
        <div className="file-choice">
          <span className={draft.path ? 'break' : 'quiet'}>{draft.path || 'Not chosen yet'}</span>
          <Button onPress={() => void choose()}>Choose …</Button>
        </div>
      </div>
      <div className="actions">
        <Button onPress={onBack}>Back</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          Next
        </Button>
      </div>
    </form>
  )
}

function SecretStep({ draft, onChange, onBack, onNext, busy }: StepProps & { readonly busy: boolean }) {
  const ready = passphraseReady(draft.passphrase, draft.again)
  return (
    <form className="stack" onSubmit={submit(ready, onNext)}>
      <p>
        The case is encrypted with a key made from this passphrase. It is stored nowhere: without it and without the
        recovery sheet of the next step nobody can open the case, and neither can we.
      </p>
      <NewPassphrase
        autoFocus
        value={draft.passphrase}
        again={draft.again}
        onChange={(passphrase) => onChange({ passphrase })}
        onAgain={(again) => onChange({ again })}
      />
      <div className="actions">
        <Button onPress={onBack}>Back</Button>
        <Button look="primary" type="submit" disabled={busy || !ready}>
          {busy ? 'Making the case …' : 'Make the case'}
        </Button>
      </div>
    </form>
  )
}

function submit(ready: boolean, next: () => void) {
  return (event: SubmitEvent) => {
    event.preventDefault()
    if (ready) next()
  }
}
