import { Plus, Trash2 } from 'lucide-react'
import type { Callout, Comparison } from '../../../domain/comparison.ts'
import { wordingHint } from '../../../domain/neutral-wording.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'

interface CalloutsProps {
  readonly comparison: Comparison
  /** The callout that is being pointed out; null for none. */
  readonly on: number | null
  readonly onOn: (at: number | null) => void
  readonly onChange: (callouts: readonly Callout[]) => void
}

/** What is seen, each in a line, numbered alike in every picture. */
export function Callouts({ comparison, on, onOn, onChange }: CalloutsProps) {
  const { callouts, pictures } = comparison
  const add = () => {
    onChange([...callouts, { observation: '', points: [] }])
    onOn(callouts.length)
  }
  return (
    <div className="callouts">
      <h2>What is seen</h2>
      {callouts.length === 0 ? (
        <p className="quiet">
          Nothing pointed out yet. Add a callout, click it in each picture (or put it there with the arrow keys and
          Enter), and say in a line what is seen: “Same place of the mark, above the band”.
        </p>
      ) : null}
      {callouts.map((callout, i) => (
        <CalloutLine
          key={i}
          number={i + 1}
          callout={callout}
          pictures={pictures.length}
          on={on === i}
          onOn={() => onOn(on === i ? null : i)}
          onSay={(observation) => onChange(callouts.map((one, at) => (at === i ? { ...one, observation } : one)))}
          onRemove={() => {
            onOn(null)
            onChange(callouts.filter((_, at) => at !== i))
          }}
        />
      ))}
      <div>
        <Button onPress={add} disabled={callouts.length >= 20}>
          <Plus size={14} aria-hidden />
          Add a callout
        </Button>
      </div>
    </div>
  )
}

interface CalloutLineProps {
  readonly number: number
  readonly callout: Callout
  readonly pictures: number
  readonly on: boolean
  readonly onOn: () => void
  readonly onSay: (observation: string) => void
  readonly onRemove: () => void
}

function CalloutLine({ number, callout, pictures, on, onOn, onSay, onRemove }: CalloutLineProps) {
  const pointed = callout.points.map(({ picture }) => picture)
  const missing = Array.from({ length: pictures }, (_, i) => i + 1).filter((picture) => !pointed.includes(picture))
  const hint = wordingHint(callout.observation)
  const act = on ? 'Done' : missing.length > 0 ? 'Point out' : 'Move'
  const places = pointed.length === 0 ? 'in no picture yet' : `in picture ${pointed.join(' and ')}`
  return (
    <div className={`callout ${on ? 'on' : ''}`}>
      <div className="callout-head">
        <b>
          {number}–{number}
        </b>
        <span className="quiet">{places}</span>
        <span className="sp" />
        <Button onPress={onOn} label={`${act === 'Done' ? 'Done with' : act} callout ${number}`}>
          {act}
        </Button>
        <IconButton label={`Remove callout ${number}`} onPress={onRemove}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </div>
      <Field
        label={`Observation ${number}`}
        value={callout.observation}
        onChange={onSay}
        placeholder="Same place of the mark"
        hint={hint ?? undefined}
      />
    </div>
  )
}
