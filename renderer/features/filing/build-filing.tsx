import { useState } from 'react'
import { MEGABYTE, type FilingProfile, type FilingResult } from '../../../domain/filing.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { cancelWork, runWork, timeLeft, useRunning } from '../../data/work.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { FilingChoice } from './filing-screen.tsx'

interface BuildFilingProps {
  readonly template: string
  readonly choice: FilingChoice
  readonly profiles: readonly FilingProfile[]
  readonly onBuilt: (result: FilingResult | null) => void
}

/** Builds the filing into a folder of the person's choice. */
export function BuildFiling({ template, choice, profiles, onBuilt }: BuildFilingProps) {
  const [work, setWork] = useState<string | null>(null)
  const { act, busy, error } = useAct()
  const limitMb = profiles.find(({ channel }) => channel === choice.channel)?.limitMb
  const build = () =>
    void act(async () => {
      const out = await window.bridge.shell.chooseFolder('export')
      if (out === null || limitMb === undefined) return
      onBuilt(null)
      const anonymous = choice.anonymous ? { names: namesIn(choice.names) } : null
      const limit = Math.floor(limitMb * MEGABYTE)
      const version = choice.version === 'as-written' ? {} : { version: choice.version }
      const input = { template, out, limit, final: choice.kind === 'final', anonymous, ...version }
      onBuilt(
        await runWork('Building the filing', (id) => {
          setWork(id)
          return api.filing.build({ work: id, ...input })
        }),
      )
    })
  return (
    <>
      <p className="quiet">
        The petition and its exhibits as PDFs under the limit, none of the exhibits taken apart; the petition for Word;
        a paste sheet for the portal; an index; hashes; and a BagIt bag of it all. Choose an empty folder, or one that
        holds an earlier filing to be replaced.
      </p>
      <div>
        <Button look="primary" disabled={busy || limitMb === undefined} onPress={build}>
          Choose a folder and build
        </Button>
      </div>
      {busy && work ? <Building work={work} /> : null}
      {error ? <Problem error={error} /> : null}
    </>
  )
}

const namesIn = (typed: string) =>
  typed
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')

function Building({ work }: { readonly work: string }) {
  const item = useRunning().find((running) => running.work === work)
  if (!item) return null
  const count = item.total > 0 ? `${item.done} of ${item.total} pages` : ''
  return (
    <div className="building">
      <Progress
        wide
        label={item.label}
        done={item.done}
        total={item.total}
        detail={[count, timeLeft(item, item.startedAt)].filter(Boolean).join(', ')}
      />
      <Button onPress={() => cancelWork(work)}>Cancel</Button>
    </div>
  )
}
