import { lazy, Suspense, useState } from 'react'
import { useStore } from '../../app/store.ts'
import { RecentCases } from './recent-cases.tsx'

// The list is what a person waits for: fields and choices come right behind it, before a hand can reach for them.
const loadNewCase = () => import('./new-case.tsx').then(({ NewCase }) => ({ default: NewCase }))
const loadUnlock = () => import('./unlock.tsx').then(({ Unlock }) => ({ default: Unlock }))
const loadRestore = () => import('./restore-case.tsx').then(({ RestoreCase }) => ({ default: RestoreCase }))
const NewCase = lazy(loadNewCase)
const ImportBag = lazy(() => import('./import-bag.tsx').then(({ ImportBag }) => ({ default: ImportBag })))
const Unlock = lazy(loadUnlock)
const RestoreCase = lazy(loadRestore)

type Step =
  | { readonly at: 'list' }
  | { readonly at: 'restore' }
  | { readonly at: 'bag' }
  | { readonly at: 'new' }
  | { readonly at: 'unlock'; readonly path: string }

/** What stands in the window while no case is open; tells when the list of cases is on it. */
export function StartScreen({ onListed }: { readonly onListed: () => void }) {
  const [step, setStep] = useState<Step>({ at: 'list' })
  const closedBecause = useStore((state) => state.closedBecause)
  const back = () => setStep({ at: 'list' })
  const listed = () => {
    requestIdleCallback(() => void Promise.all([loadUnlock(), loadNewCase(), loadRestore()]))
    onListed()
  }
  return (
    <div className="start">
      <aside className="start-about">
        <h1>Withhold</h1>
        <p>
          Evidence of forced labor in, a petition for a Withhold Release Order out: every statement tied to the page
          that proves it.
        </p>
        <ul>
          <li>A case is one encrypted file that only your passphrase or its recovery sheet opens.</li>
          <li>Originals are kept byte for byte, hashed, with a log of who did what.</li>
          <li>Withhold makes no network connections. Nothing leaves this machine unless you carry it.</li>
        </ul>
      </aside>
      <main className="start-main" aria-label="Start" data-pane tabIndex={-1}>
        {closedBecause ? (
          <p className="note start-note" role="alert">
            {closedBecause}
          </p>
        ) : null}
        {step.at === 'list' ? (
          <RecentCases
            onNew={() => setStep({ at: 'new' })}
            onOpen={(path) => setStep({ at: 'unlock', path })}
            onRestore={() => setStep({ at: 'restore' })}
            onListed={listed}
          />
        ) : null}
        <Suspense fallback={null}>
          {step.at === 'new' ? <NewCase onBack={back} /> : null}
          <Elsewhere step={step} onStep={setStep} />
          {step.at === 'unlock' ? <Unlock key={step.path} path={step.path} onBack={back} /> : null}
        </Suspense>
      </main>
    </div>
  )
}

/** The ways to a case from a backup or a bag. */
function Elsewhere({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const back = () => onStep({ at: 'list' })
  const unlock = (path: string) => onStep({ at: 'unlock', path })
  if (step.at === 'bag') return <ImportBag onBack={back} onImported={unlock} />
  if (step.at !== 'restore') return null
  return <RestoreCase onBack={back} onRestored={unlock} onBag={() => onStep({ at: 'bag' })} />
}
