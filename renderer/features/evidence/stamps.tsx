import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { stampWords, type TimeStamp } from '../../../domain/time-token.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark, type Tone } from '../../ui/state-mark.tsx'

const STATES: Readonly<Record<TimeStamp['state'], readonly [Tone, string]>> = {
  holds: ['met', 'Holds'],
  pending: ['weak', 'Pending'],
  fails: ['missing', 'Does not hold'],
  alone: ['none', 'No such file here'],
}

/** The time stamps of an item, or what it stamps if it is one: what was checked of each, and what could not be. */
export function Stamps({ item, stamps }: { readonly item: Evidence; readonly stamps: readonly TimeStamp[] }) {
  const [again, setAgain] = useState<readonly TimeStamp[] | null>(null)
  const { act, busy, error } = useAct()
  if (stamps.length === 0) return null
  const check = () =>
    void act(async () => {
      const [root] = await window.bridge.shell.chooseFiles()
      if (root !== undefined) setAgain(await api.evidence.checkStamps({ id: item.id, root }))
    })
  return (
    <section aria-label="Time stamps" className="stamps">
      <h3 className="part-head">Time stamps</h3>
      {(again ?? stamps).map((stamp, i) => (
        <Stamp key={i} item={item} stamp={stamp} />
      ))}
      {error ? <Problem error={error} /> : null}
      {stamps.some(({ says }) => says.scheme === 'rfc3161') ? (
        <div>
          <Button disabled={busy} onPress={check}>
            Check up to a certificate you trust …
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function Stamp({ item, stamp }: { readonly item: Evidence; readonly stamp: TimeStamp }) {
  const [tone, words] = STATES[stamp.state]
  const other = stamp.token.id === item.id ? stamp.item : stamp.token
  return (
    <article>
      <p>
        <StateMark tone={tone}>{words}</StateMark> {stampWords(stamp)}
      </p>
      {stamp.problem === null ? null : <p className="note">{stamp.problem}</p>}
      {other ? (
        <p>
          {stamp.token.id === item.id ? 'For ' : 'In '}
          <Button look="plain" onPress={() => useStore.getState().select(new Set([other.id]))}>
            {other.name}
          </Button>
        </p>
      ) : null}
      <dl>
        <Rows name="Checked" lines={stamp.says.checked} />
        <Rows name="Not checked" lines={stamp.says.open} />
      </dl>
    </article>
  )
}

function Rows({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <div key={line}>
      <dt>{name}</dt>
      <dd className="break">{line}</dd>
    </div>
  ))
}
