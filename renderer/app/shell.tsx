import '../data/schemas-without-eval.ts'
import { Suspense } from 'react'
import type { CaseInfo } from '../../ipc/contract/case.ts'
import { useTemplateProblem } from '../data/use-template.ts'
import { Problem } from '../ui/problem.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { ScreenOf } from './routes.tsx'
import { StatusBar } from './status-bar.tsx'
import { useStore } from './store.ts'
import { Toast } from './toast.tsx'
import { TopBar } from './top-bar.tsx'
import { useAutoLock } from './use-auto-lock.ts'
import { useShellCommands } from './use-shell-commands.ts'

/** The frame around every screen of an open case. */
export function Shell({ info }: { readonly info: CaseInfo }) {
  const route = useStore((state) => state.route)
  const problem = useTemplateProblem()
  useShellCommands()
  useAutoLock()
  return (
    <div className="shell">
      <TopBar info={info} />
      <Rail info={info} />
      <main className={problem ? 'main troubled' : 'main'} aria-label={route.screen}>
        {problem ? <Problem error={problem} /> : null}
        <ErrorBoundary key={route.screen}>
          <Suspense fallback={null}>
            <ScreenOf route={route} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <StatusBar info={info} />
      <Toast />
      <Palette />
    </div>
  )
}
