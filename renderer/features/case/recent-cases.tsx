import { FolderOpen, History, Plus, X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RecentCase } from '../../../ipc/shell.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork, useRunning } from '../../data/work.ts'
import { agoWords } from '../../parts/words.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import { StartReminders } from './start-reminders.tsx'
import { caseOpened } from './case-opened.ts'

interface RecentCasesProps {
  readonly onNew: () => void
  readonly onOpen: (path: string) => void
  readonly onRestore: () => void
  readonly onListed: () => void
}

/** The cases opened on this machine, and the ways to another one. */
export function RecentCases({ onNew, onOpen, onRestore, onListed }: RecentCasesProps) {
  const [recents, forget] = useRecents()
  const isListed = recents !== null
  const tell = useEffectEvent(onListed)
  useEffect(() => {
    if (isListed) tell()
  }, [isListed])
  const pick = async () => {
    const path = await window.bridge.shell.chooseCase()
    if (path !== null) onOpen(path)
  }
  return (
    <div className="start-box">
      <StartReminders />
      <h2>{recents?.length ? 'Your cases' : 'Start'}</h2>
      {recents?.length ? (
        <ul className="recents">
          {recents.map((recent) => (
            <Recent key={recent.path} recent={recent} onOpen={onOpen} onForget={forget} />
          ))}
        </ul>
      ) : null}
      <div className="start-ways">
        <Button look={recents?.length ? 'plain' : 'primary'} size="large" onPress={onNew}>
          <Plus size={15} aria-hidden />
          New case
        </Button>
        <Button size="large" onPress={() => void pick()}>
          <FolderOpen size={15} aria-hidden />
          Open a case file …
        </Button>
        <Button size="large" onPress={onRestore}>
          <History size={15} aria-hidden />
          Restore a backup …
        </Button>
      </div>
      {recents?.length === 0 ? <Example /> : null}
    </div>
  )
}

function useRecents(): readonly [readonly RecentCase[] | null, (path: string) => void] {
  const [recents, setRecents] = useState<readonly RecentCase[] | null>(null)
  useEffect(() => {
    let live = true
    void window.bridge.shell.recents().then((list) => {
      if (live) setRecents(list)
    })
    return () => {
      live = false
    }
  }, [])
  const forget = (path: string) => {
    void window.bridge.shell.forgetRecent(path)
    setRecents((list) => list?.filter((recent) => recent.path !== path) ?? null)
  }
  return [recents, forget]
}

interface RecentProps {
  readonly recent: RecentCase
  readonly onOpen: (path: string) => void
  readonly onForget: (path: string) => void
}

function Recent({ recent, onOpen, onForget }: RecentProps) {
  const folder = recent.path.slice(0, Math.max(0, recent.path.length - recent.name.length - 1))
  return (
    <li>
      <button type="button" className="recent" disabled={!recent.exists} onClick={() => onOpen(recent.path)}>
        <b>{recent.name}</b>
        <span className="quiet">{recent.exists ? folder : `Not found in ${folder}`}</span>
        <span className="quiet">
          {recent.backedUpAt ? `Last backup ${agoWords(recent.backedUpAt, new Date())}` : 'No backup known'}
        </span>
      </button>
      <IconButton label={`Take ${recent.name} off this list (the file stays)`} onPress={() => onForget(recent.path)}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  )
}

function Example() {
  const { act, busy, error } = useAct()
  const running = useRunning().at(-1)
  const explore = () =>
    void act(async () => {
      await runWork('Making the example', (work) => api.case.openExample({ work }))
      caseOpened()
    })
  return (
    <section className="start-example">
      <h3>Not ready to begin?</h3>
      <p>
        Look at a finished one: garments of Dandong Huayang, from public sources, with a petition that says what it
        still lacks.
      </p>
      {busy && running ? (
        <Progress wide label={running.label} done={running.done} total={running.total} />
      ) : (
        <Button onPress={explore}>Explore an example</Button>
      )}
      {error ? <Problem error={error} /> : null}
    </section>
  )
}
