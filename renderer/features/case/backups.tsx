import { useState } from 'react'
import type { BackupCopy, BackupPlan, BackupTest } from '../../../domain/backup.ts'
import type { BackupShown } from '../../../ipc/contract/backups.ts'
import { fromFailure } from '../../../ipc/result.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { runWork } from '../../data/work.ts'
import { agoWords, momentWords, sizeWords } from '../../parts/words.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { BackupNumbers } from './backup-numbers.tsx'
import { TestBackup } from './test-backup.tsx'
import { Verdicts } from './verdicts.tsx'

/** Copies of the case: where they go, which there are, whether one could be restored. */
export function Backups() {
  const { data: state, error } = useQuery('backups', 'state', {})
  const { act, busy, error: failed } = useAct()
  if (error) return <Problem error={error} />
  if (!state) return null
  const choose = () =>
    void act(async () => {
      const folder = await window.bridge.shell.chooseFolder('backups')
      if (folder === null) return
      await api.backups.plan({ folder })
      await runWork('Making a backup', (work) => api.backups.make({ work }))
    })
  const make = () => void act(() => runWork('Making a backup', (work) => api.backups.make({ work })))
  const { folder } = state.plan
  return (
    <section className="case-part" aria-labelledby="backups">
      <div className="bar-line">
        <h2 id="backups">Backups</h2>
        <span className="sp" />
        <TextLink onPress={() => useStore.getState().go(to.help('backups'))}>What a backup holds</TextLink>
      </div>
      <Standing state={state} />
      {state.problem && !failed ? <Problem error={fromFailure(state.problem)} /> : null}
      {failed ? <Problem error={failed} /> : null}
      <div className="bar-line">
        {folder === null ? null : (
          <Button {...primaryIf(state.behind)} disabled={busy} onPress={make}>
            {busy ? 'Making a backup …' : 'Back up now'}
          </Button>
        )}
        <Button {...primaryIf(folder === null)} disabled={busy} onPress={choose}>
          {folder === null ? 'Choose a folder …' : 'Another folder …'}
        </Button>
        {folder === null ? null : (
          <TextLink onPress={() => void act(() => api.backups.plan({ folder: null }))}>Make no more by itself</TextLink>
        )}
      </div>
      {folder === null ? null : <Kept plan={state.plan} copies={state.copies} />}
    </section>
  )
}

const primaryIf = (next: boolean) => (next ? ({ look: 'primary' } as const) : {})

function Standing({ state }: { readonly state: BackupShown }) {
  const { plan, lastMade, lastTested, behind, sameDisk, copies } = state
  if (plan.folder === null)
    return (
      <p>
        <StateMark tone="missing">No backups</StateMark> This case lies in one file alone. Choose a folder, best on a
        disk that you can take away: encrypted copies go there while you work and when the case closes.
      </p>
    )
  return (
    <dl className="pairs wide-names">
      <dt>Folder</dt>
      <dd className="break">
        {plan.folder} {copies === null ? <StateMark tone="missing">Not there now</StateMark> : null}
        {sameDisk ? <p className="quiet">On the same disk as the case: a lost machine takes both.</p> : null}
      </dd>
      <dt>Last backup</dt>
      <dd>
        {lastMade === null ? 'None yet' : `${momentWords(lastMade)}, ${agoWords(lastMade, new Date())}`}{' '}
        {behind ? <StateMark tone="weak">Something changed since</StateMark> : null}
      </dd>
      <dt>Last tested</dt>
      <dd>
        {lastTested === null ? 'Never: nobody has seen yet that a copy opens' : momentWords(lastTested.at)}{' '}
        {lastTested ? (
          <StateMark tone={lastTested.ok ? 'met' : 'missing'}>{lastTested.ok ? 'Held' : 'Did not hold'}</StateMark>
        ) : null}
      </dd>
    </dl>
  )
}

interface KeptProps {
  readonly plan: BackupPlan
  readonly copies: readonly BackupCopy[] | null
}

function Kept({ plan, copies }: KeptProps) {
  const [testing, setTesting] = useState<BackupCopy | null>(null)
  const [tested, setTested] = useState<BackupTest | null>(null)
  const [newest] = copies ?? []
  return (
    <>
      <div>
        <Button disabled={newest === undefined} onPress={() => setTesting(newest ?? null)}>
          Test restore now …
        </Button>
      </div>
      {tested ? <Tested test={tested} /> : null}
      <details>
        <summary>
          {copies?.length ?? 0} {copies?.length === 1 ? 'copy' : 'copies'} in the folder
        </summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th>Made</th>
              <th className="end">Size</th>
              <th>File</th>
            </tr>
          </thead>
          <tbody>
            {copies?.map((copy) => (
              <tr key={copy.name}>
                <td className="nowrap">{momentWords(copy.at)}</td>
                <td className="number nowrap">{sizeWords(copy.bytes)}</td>
                <td className="break">
                  {copy.name} <TextLink onPress={() => setTesting(copy)}>Test</TextLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <BackupNumbers key={JSON.stringify(plan)} plan={plan} />
      <TestBackup copy={testing} onClose={() => setTesting(null)} onTested={setTested} />
    </>
  )
}

function Tested({ test: { verification, ...test } }: { readonly test: BackupTest }) {
  return (
    <div className="note stack">
      <p>
        {verification.ok
          ? `“${test.title}” opens from this copy, up to ${test.lastChange === null ? 'its start' : momentWords(test.lastChange)}.`
          : 'This copy does not hold. Make another, on another disk.'}
      </p>
      <Verdicts report={verification} nameOf={(id) => <span className="mono">{id}</span>} />
    </div>
  )
}
