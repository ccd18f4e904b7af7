import { useEffect, useRef } from 'react'
import { cancelWork, timeLeft, useRunning } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { fileName } from './field-words.ts'
import { StepColumns } from './step-columns.tsx'
import { StepDone } from './step-done.tsx'
import { StepFile } from './step-file.tsx'
import { StepPreview } from './step-preview.tsx'
import type { Import, Step } from './use-import.ts'
import { FIND, useImport } from './use-import.ts'

const STEPS: readonly (readonly [Step, string])[] = [
  ['file', 'The file'],
  ['columns', 'Columns and dates'],
  ['preview', 'Preview'],
  ['done', 'Imported'],
]

interface WizardProps {
  readonly path: string
  readonly onClose: () => void
  readonly onAnother: () => void
}

/** Takes a trade file in, step by step, in one place: how it is read, which column is which, what becomes of each row. */
export function ImportWizard({ path, onClose, onAnother }: WizardProps) {
  const made = useImport(path)
  const { step, work, error } = made
  const begin = useRef(made.readAs)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => void begin.current(FIND), [])
  // The keyboard and the reader go on where the new step begins.
  useEffect(() => body.current?.focus(), [step])
  return (
    <section className="wizard" aria-label={`Import of ${fileName(path)}`}>
      <Steps at={step} />
      <div
        ref={body}
        className="wizard-body scroll"
        tabIndex={0}
        role="group"
        aria-label="This step"
        inert={work !== null}
      >
        {error ? <Problem error={error} /> : null}
        <Body made={made} />
      </div>
      <footer className="wizard-foot">
        {work === null ? <Foot made={made} onClose={onClose} onAnother={onAnother} /> : <Wait work={work} />}
      </footer>
    </section>
  )
}

function Steps({ at }: { readonly at: Step }) {
  const here = STEPS.findIndex(([id]) => id === at)
  return (
    <ol className="wizard-steps" aria-label="Steps of the import">
      {STEPS.map(([id, words], n) => (
        <li key={id} aria-current={id === at ? 'step' : undefined} className={n < here ? 'past' : ''}>
          <span aria-hidden>{n < here ? '✓' : n + 1}</span>
          {words}
        </li>
      ))}
    </ol>
  )
}

function Body({ made }: { readonly made: Import }) {
  const { step, trial, report } = made
  if (step === 'done') return report ? <StepDone report={report} /> : null
  if (!trial) return made.error ? null : <p className="quiet">Reading the file…</p>
  if (step === 'columns') return <StepColumns made={made} trial={trial} />
  if (step === 'preview') return <StepPreview trial={trial} />
  return <StepFile made={made} trial={trial} />
}

function Wait({ work }: { readonly work: string }) {
  const item = useRunning().find((one) => one.work === work)
  if (!item) return null
  return (
    <>
      <Progress wide label={item.label} done={item.done} total={item.total} detail={timeLeft(item, item.startedAt)} />
      <Button onPress={() => cancelWork(work)}>Stop</Button>
    </>
  )
}

function Foot({ made, onClose, onAnother }: { readonly made: Import } & Omit<WizardProps, 'path'>) {
  const { step, trial, mapping } = made
  if (step === 'done') {
    return (
      <>
        <span className="sp" />
        <Button onPress={onAnother}>Import another file…</Button>
        <Button look="primary" onPress={onClose}>
          See the shipments
        </Button>
      </>
    )
  }
  const back = step === 'columns' ? 'file' : 'columns'
  return (
    <>
      <Button look="plain" onPress={onClose}>
        Leave without importing
      </Button>
      <span className="sp" />
      {step === 'file' ? null : <Button onPress={() => made.go(back)}>Back</Button>}
      {trial ? <Next made={made} ready={trial.imported} none={Object.keys(mapping).length === 0} /> : null}
    </>
  )
}

function Next({ made, ready, none }: { readonly made: Import; readonly ready: number; readonly none: boolean }) {
  if (made.step === 'file') {
    return (
      <Button look="primary" onPress={() => made.go('columns')}>
        Next: columns
      </Button>
    )
  }
  if (made.step === 'columns') {
    return (
      <Button look="primary" disabled={none} onPress={() => void made.preview()}>
        Next: preview
      </Button>
    )
  }
  return (
    <Button look="primary" disabled={ready === 0} onPress={() => void made.run()}>
      Import the valid rows
    </Button>
  )
}
