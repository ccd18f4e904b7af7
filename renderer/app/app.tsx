import { useEffect } from 'react'
import { listenToCase } from '../data/case-events.ts'
import { forget } from '../data/query-cache.ts'
import { useQuery } from '../data/use-query.ts'
import { tellProgress } from '../data/work.ts'
import { StartScreen } from '../features/case/start-screen.tsx'
import { clock } from './clock.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Shell } from './shell.tsx'
import { clearWindow, useStore } from './store.ts'
import { useKeyboard } from './use-keyboard.ts'

/** The window: the start screen while no case is open, the case's screens while one is. */
export function App() {
  useKeyboard()
  useHostEvents()
  return (
    <ErrorBoundary>
      <Window />
    </ErrorBoundary>
  )
}

function Window() {
  const { data, loading } = useQuery('case', 'info', {})
  const making = useStore((state) => state.making)
  if (loading && data === undefined) return null
  return data && !making ? <Shell info={data} /> : <StartScreen />
}

function useHostEvents(): void {
  useEffect(
    () =>
      listenToCase((event) => {
        tellProgress(event)
        if (event.event === 'case.changed') useStore.getState().markSaved(clock(new Date()))
        if (event.event !== 'case.closed') return
        clearWindow()
        forget('case')
      }),
    [],
  )
}
