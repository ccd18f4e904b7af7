import { BEARINGS, CERTAINTIES, STRENGTHS } from '../../domain/fact.ts'
import { INDICATOR_WORDS, INDICATORS } from '../../domain/indicator.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import { useTemplate } from '../data/use-template.ts'
import { Checkbox, Select } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import type { FactDraft } from './fact-draft.ts'
import { BEARING_WORDS, CERTAINTY_WORDS, GROUP_WORDS, STRENGTH_WORDS } from './words.ts'

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
      <Weight draft={draft} onChange={change} />
      <Requirements chosen={draft.requirements} onChange={(requirements) => change({ requirements })} />
      <Indicators chosen={draft.indicators} onChange={(indicators) => change({ indicators })} />
      <Field
        label="Note for the team"
        many
        rows={2}
        value={draft.note}
        onChange={(note) => change({ note })}
        hint="Never printed."
      />
    </div>
  )
}

const UNWEIGHED = 'unweighed'
const bearings = BEARINGS.map((id) => ({ id, words: BEARING_WORDS[id] }))
const strengths = [
  { id: UNWEIGHED, words: 'Not weighed' },
  ...STRENGTHS.map((id) => ({ id, words: STRENGTH_WORDS[id] })),
] as const
const certainties = [
  { id: UNWEIGHED, words: 'Not said' },
  ...CERTAINTIES.map((id) => ({ id, words: CERTAINTY_WORDS[id] })),
] as const

interface WeightProps {
  readonly draft: FactDraft
  readonly onChange: (part: Partial<FactDraft>) => void
}

/** What the fact weighs: for or against the petition, how strong, how it is known. */
function Weight({ draft, onChange }: WeightProps) {
  return (
    <div className="weight" role="group" aria-label="Weight">
      <Select label="Speaks" value={draft.bearing} options={bearings} onChange={(bearing) => onChange({ bearing })} />
      <Select
        label="Strength"
        value={draft.strength ?? UNWEIGHED}
        options={strengths}
        onChange={(strength) => onChange({ strength: strength === UNWEIGHED ? null : strength })}
      />
      <Select
        label="How it is known"
        value={draft.certainty ?? UNWEIGHED}
        options={certainties}
        onChange={(certainty) => onChange({ certainty: certainty === UNWEIGHED ? null : certainty })}
      />
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
