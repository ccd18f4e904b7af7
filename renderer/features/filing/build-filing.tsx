import { useState } from 'react'
import { MEGABYTE, type FilingProfile, type FilingResult } from '../../../domain/filing.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { WorkUnderWay } from '../../parts/work-under-way.tsx'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
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
      {busy && work ? <WorkUnderWay work={work} counted="pages" /> : null}
      {error ? <Problem error={error} /> : null}
    </>
  )
}

const namesIn = (typed: string) =>
  typed
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')
