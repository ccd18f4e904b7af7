import { INDICATOR_WORDS, INDICATORS } from '../../domain/indicator.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import { useTemplate } from '../data/use-template.ts'
import { Checkbox } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { GROUP_WORDS } from './words.ts'

/** A fact as it is being written: everything but where its proof stands. */
export interface FactDraft {
  readonly statement: string
  readonly date: string
  readonly indicators: readonly Indicator[]
  readonly requirements: readonly string[]
}

/** A fact of which nothing is written yet. */
export const EMPTY_DRAFT: FactDraft = { statement: '', date: '', indicators: [], requirements: [] }

interface FactFormProps {
  readonly draft: FactDraft
  readonly onChange: (draft: FactDraft) => void
  /** Leaves the focus where it is. */
  readonly quiet?: boolean
}

/** What is wrong with a date as typed, or null. */
export function dateTrouble(typed: string): string | null {
  if (typed.trim() === '' || parseFuzzyDate(typed)) return null
  return 'Write a date as 2020, 2020-11, Nov 2020, c. 2020, before 2020-12-23 or 2016–2021.'
}

/** The fields of a fact: what it says, when, which requirements it supports, which indicators it shows. */
export function FactFields({ draft, onChange, quiet }: FactFormProps) {
  const change = (part: Partial<FactDraft>) => onChange({ ...draft, ...part })
  return (
    <div className="fact-fields">
      <Field
        label="Statement"
        many
        rows={3}
        autoFocus={!quiet}
        value={draft.statement}
        onChange={(statement) => change({ statement })}
        hint="One short statement, as the petition will print it."
      />
      <Field
        label="Date of what it tells"
        value={draft.date}
        onChange={(date) => change({ date })}
        wrong={dateTrouble(draft.date)}
        placeholder="Nov 2020"
      />
      <Requirements chosen={draft.requirements} onChange={(requirements) => change({ requirements })} />
      <Indicators chosen={draft.indicators} onChange={(indicators) => change({ indicators })} />
    </div>
  )
}

function toggled<T>(list: readonly T[], item: T, on: boolean): readonly T[] {
  return on ? [...list, item] : list.filter((other) => other !== item)
}

interface TicksProps<T> {
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

function Requirements({ chosen, onChange }: TicksProps<string>) {
  const template = useTemplate()
  const known = template?.requirements ?? []
  return (
    <fieldset className="ticks">
      <legend>Supports</legend>
      {(['returned', 'persuasion'] as const).map((group) => {
        const own = known.filter((requirement) => requirement.group === group)
        return own.length === 0 ? null : (
          <div key={group} role="group" aria-label={GROUP_WORDS[group]}>
            <h4>{GROUP_WORDS[group]}</h4>
            {own.map(({ id, says, cites }) => (
              <Checkbox key={id} selected={chosen.includes(id)} onChange={(on) => onChange(toggled(chosen, id, on))}>
                {says} <span className="quiet law-cite">{cites}</span>
              </Checkbox>
            ))}
          </div>
        )
      })}
    </fieldset>
  )
}

function Indicators({ chosen, onChange }: TicksProps<Indicator>) {
  return (
    <fieldset className="ticks">
      <legend>ILO indicators it shows</legend>
      {INDICATORS.map((indicator) => (
        <Checkbox
          key={indicator}
          selected={chosen.includes(indicator)}
          onChange={(on) => onChange(toggled(chosen, indicator, on))}
        >
          {INDICATOR_WORDS[indicator]}
        </Checkbox>
      ))}
    </fieldset>
  )
}
