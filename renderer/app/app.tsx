import { lazy, Suspense, useEffect } from 'react'
import type { CaseInfo } from '../../ipc/contract/case.ts'
import { listenToCase } from '../data/case-events.ts'
import { forget } from '../data/query-cache.ts'
import { useQuery } from '../data/use-query.ts'
import { tellProgress } from '../data/work.ts'
import { StartScreen } from '../features/case/start-screen.tsx'
import { clock } from './clock.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { leaveField } from './leave-field.ts'
import { clearWindow, useStore } from './store.ts'
import { useKeyboard } from './use-keyboard.ts'

// The start screen is what a person waits for: the case's screens, with the PDF reader in them, come right after it.
const loadShell = () => import('./shell.tsx').then(({ Shell }) => ({ default: Shell }))
const Shell = lazy(loadShell)
const loadShellWhenIdle = () => void requestIdleCallback(() => void loadShell())

/** The window: the start screen while no case is open, the case's screens while one is. */
export function App() {
  useKeyboard()
  useHostEvents()
  useLastField()
  return (
    <ErrorBoundary>
      <Window />
    </ErrorBoundary>
  )
}

function Window() {
  // While the host is still asked which case is open, none is: the list of cases needs no host.
  const { data } = useQuery('case', 'info', {})
  const making = useStore((state) => state.making)
  return data && !making ? <CaseScreens info={data} /> : <StartScreen onListed={loadShellWhenIdle} />
}

function CaseScreens({ info }: { readonly info: CaseInfo }) {
  return (
    <Suspense fallback={null}>
      <Shell info={info} />
    </Suspense>
  )
}

/** A window that is closed while somebody types saves what was typed. */
function useLastField(): void {
  useEffect(() => {
    window.addEventListener('beforeunload', leaveField)
    return () => window.removeEventListener('beforeunload', leaveField)
  }, [])
}

function useHostEvents(): void {
  useEffect(
    () =>
      listenToCase((event) => {
        tellProgress(event)
        if (event.event === 'case.changed') useStore.getState().markSaved(clock(new Date()))
        if (event.event !== 'case.closed') return
        clearWindow(event.reason)
        forget('case')
      }),
    [],
  )
}
