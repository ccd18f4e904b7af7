import { useState } from 'react'
import { useStore } from '../../app/store.ts'
import { RecentCases } from './recent-cases.tsx'
import { NewCase } from './new-case.tsx'
import { Unlock } from './unlock.tsx'

type Step = { readonly at: 'list' } | { readonly at: 'new' } | { readonly at: 'unlock'; readonly path: string }

/** What stands in the window while no case is open. */
export function StartScreen() {
  const [step, setStep] = useState<Step>({ at: 'list' })
  const closedBecause = useStore((state) => state.closedBecause)
  const back = () => setStep({ at: 'list' })
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
          <RecentCases onNew={() => setStep({ at: 'new' })} onOpen={(path) => setStep({ at: 'unlock', path })} />
        ) : null}
        {step.at === 'new' ? <NewCase onBack={back} /> : null}
        {step.at === 'unlock' ? <Unlock key={step.path} path={step.path} onBack={back} /> : null}
      </main>
    </div>
  )
}
