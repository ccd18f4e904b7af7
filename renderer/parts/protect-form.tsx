import type { NewProtectedName } from '../../domain/protection/protection.ts'
import { REASON_CODES, REASONS, type ReasonCode } from '../../domain/protection/reasons.ts'
import { Select } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'

/** A name about to be protected, as typed. */
export interface NameDraft {
  readonly name: string
  readonly alias: string
  /** Other spellings, one a line. */
  readonly variants: string
  readonly reason: ReasonCode
}

export const EMPTY_NAME: NameDraft = { name: '', alias: '', variants: '', reason: 'source' }

/** What a draft asks to be kept, or null while something is missing. */
export function readyName({ name, alias, variants, reason }: NameDraft): NewProtectedName | null {
  if (name.trim() === '' || alias.trim() === '') return null
  const lines = variants.split('\n').map((line) => line.trim())
  return { name: name.trim(), alias: alias.trim(), variants: lines.filter((line) => line !== ''), reason }
}

const CHOICES = REASON_CODES.filter((code) => code !== 'other').map((id) => ({ id, words: REASONS[id].words }))

/** The reason something is withheld, with the law it rests on below. */
export function ReasonField({
  reason,
  onChange,
}: {
  readonly reason: ReasonCode
  readonly onChange: (reason: ReasonCode) => void
}) {
  return (
    <div className="reason">
      <Select label="Reason" value={reason} options={CHOICES} onChange={onChange} />
      <p className="quiet">{REASONS[reason].cites.join('; ')}</p>
    </div>
  )
}

/** Name, alias, other spellings and reason. */
export function NameFields({
  draft,
  onChange,
}: {
  readonly draft: NameDraft
  readonly onChange: (draft: NameDraft) => void
}) {
  const set = (change: Partial<NameDraft>) => onChange({ ...draft, ...change })
  return (
    <>
      <Field label="Name" value={draft.name} onChange={(name) => set({ name })} doc />
      <Field
        label="Printed instead"
        value={draft.alias}
        onChange={(alias) => set({ alias })}
        placeholder="Worker 3"
        hint="The public version prints this wherever the name stands."
      />
      <Field
        label="Other spellings and scripts"
        value={draft.variants}
        onChange={(variants) => set({ variants })}
        many
        hint="One a line. Order, initials, case, accents, spaces and hyphens are found anyway; other romanizations, and a part of the name alone, are not."
      />
      <ReasonField reason={draft.reason} onChange={(reason) => set({ reason })} />
    </>
  )
}
