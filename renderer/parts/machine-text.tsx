import { useState } from 'react'
import type { Evidence } from '../../domain/evidence.ts'
import { confidenceWords, LEGIBILITY_WORDS, OCR_LANGUAGE_WORDS } from '../../domain/machine-text.ts'
import type { Doubt, MachinePage } from '../../domain/machine-text.ts'
import { api } from '../data/api.ts'
import { useAct } from '../data/use-act.ts'
import { Button } from '../ui/button.tsx'
import { Problem } from '../ui/problem.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { momentWords } from './words.ts'

interface MachineTextProps {
  readonly item: Pick<Evidence, 'id'>
  readonly page: MachinePage
}

/** How sure the machine was of what nobody has confirmed of an item; nothing where all is confirmed. */
export function Confidence({ item: { machineConfidence } }: { readonly item: Pick<Evidence, 'machineConfidence'> }) {
  return machineConfidence === null ? null : <p className="note">{confidenceWords(machineConfidence)}</p>
}

/** What a machine read of a page, its doubtful words marked, with what makes the page hard to read; a person confirms or corrects it. */
export function MachineText({ item, page }: MachineTextProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const { act, busy, error } = useAct()
  const { confirmed } = page
  const save = (text: string | null) =>
    void act(() => api.evidence.confirmText({ id: item.id, page: page.page, text }).then(() => setTyped(null)))
  const now = confirmed?.text ?? page.text
  return (
    <section className={confirmed ? 'page-text' : 'page-text machine'} aria-label={`Text of page ${page.page}`}>
      <h3>
        Page {page.page} <State page={page} />
      </h3>
      {page.warnings.map((warning) => (
        <p key={warning} className="note">
          {LEGIBILITY_WORDS[warning]}
        </p>
      ))}
      {typed === null ? (
        <Words text={now} doubts={confirmed ? [] : page.doubts} />
      ) : (
        <Typing page={page.page} typed={typed} onType={setTyped} />
      )}
      {error ? <Problem error={error} /> : null}
      <div className="acts">
        {typed === null ? (
          <>
            {confirmed ? null : (
              <Button disabled={busy || now === ''} onPress={() => save(null)}>
                It reads so on the page
              </Button>
            )}
            <Button look="plain" onPress={() => setTyped(now)}>
              Correct it
            </Button>
          </>
        ) : (
          <Correcting typed={typed} busy={busy} onSave={() => save(typed)} onCancel={() => setTyped(null)} />
        )}
      </div>
      {confirmed && confirmed.text !== page.text ? (
        <details>
          <summary>As the machine read it</summary>
          <Words text={page.text} doubts={page.doubts} />
        </details>
      ) : null}
    </section>
  )
}

interface TypingProps {
  readonly page: number
  readonly typed: string
  readonly onType: (typed: string) => void
}

function Typing({ page, typed, onType }: TypingProps) {
  return (
    <textarea
      className="input correct"
      aria-label={`Text of page ${page} as you read it`}
      dir="auto"
      rows={Math.min(18, typed.split('\n').length + 2)}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  )
}

interface CorrectingProps {
  readonly typed: string
  readonly busy: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
}

function Correcting({ typed, busy, onSave, onCancel }: CorrectingProps) {
  return (
    <>
      <Button look="primary" disabled={busy || typed.trim() === ''} onPress={onSave}>
        Save as confirmed
      </Button>
      <Button look="plain" onPress={onCancel}>
        Cancel
      </Button>
    </>
  )
}

function State({ page: { confirmed, confidence, languages } }: Pick<MachineTextProps, 'page'>) {
  if (confirmed)
    return (
      <>
        <StateMark tone="met">Confirmed</StateMark>{' '}
        <span className="quiet">
          {confirmed.by}, {momentWords(confirmed.at)}
        </span>
      </>
    )
  const sure = confidence === null ? '' : `, ${String(confidence)}% sure`
  return (
    <>
      <StateMark tone="weak">Machine text, unconfirmed</StateMark>{' '}
      <span className="quiet">
        {languages.map((id) => OCR_LANGUAGE_WORDS[id]).join(' and ')}
        {sure}
      </span>
    </>
  )
}

/** A text with the places marked that the machine was unsure of. */
function Words({ text, doubts }: { readonly text: string; readonly doubts: readonly Doubt[] }) {
  const ends = doubts.map(({ at, length }) => at + length)
  return (
    <p dir="auto">
      {doubts.map(({ at, length, confidence }, i) => (
        <span key={at}>
          {text.slice(ends[i - 1] ?? 0, at)}
          <mark className="doubt" title={`${String(confidence)}% sure`}>
            {text.slice(at, at + length)}
          </mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </p>
  )
}
