import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { AUTHORITY_FIELDS, AUTHORITY_KIND_WORDS } from '../../../../domain/authority-fields.ts'
import { cslOf, isDateTyped, typedOf, type AuthorityTyped } from '../../../../domain/authority-form.ts'
import { AuthorityKind, type AuthorityInfo } from '../../../../domain/authority-record.ts'
import { api } from '../../../data/api.ts'
import { useAct } from '../../../data/use-act.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/choice.tsx'
import { Field } from '../../../ui/field.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { AsItPrints } from './as-it-prints.tsx'
import { PasteCsl } from './paste-csl.tsx'

interface AuthorityFormProps {
  /** The record to change; null for a new one. */
  readonly authority: AuthorityInfo | null
  readonly onDone: (id: string) => void
}

const KINDS = AuthorityKind.options.map((id) => ({ id, words: AUTHORITY_KIND_WORDS[id] }))

interface Draft {
  readonly kind: AuthorityKind
  readonly typed: AuthorityTyped
  readonly says: string
}

/** Adds an authority to the case or changes one: its kind asks for what its form prints, and the form is shown as it is typed. */
export function AuthorityForm({ authority, onDone }: AuthorityFormProps) {
  const record = authority?.record ?? null
  const [draft, setDraft] = useState<Draft>({
    kind: record?.kind ?? 'press',
    typed: typedOf(record?.csl ?? {}),
    says: record?.says ?? '',
  })
  const { act, busy, error } = useAct()
  const { kind, typed, says } = draft
  const csl = cslOf(kind, typed)
  const ready = says.trim() !== '' && Object.keys(csl).length > 0 && !busy
  const save = async () => {
    if (!ready) return
    const kept = { source: record?.source ?? '', verifiedAsOf: record?.verifiedAsOf ?? null }
    let id = authority?.id
    const done = await act(async () => {
      const saved = await api.petition.saveAuthority({ record: { kind, csl, says, ...kept }, ...(id ? { id } : {}) })
      id = saved.id
    })
    if (done && id) onDone(id)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="stack" aria-label="Authority" onSubmit={submit}>
      <h2>{authority ? 'Change the authority' : 'Add an authority'}</h2>
      {authority ? null : (
        <PasteCsl onItem={(item) => setDraft({ ...draft, kind: item.kind, typed: typedOf(item.csl) })} />
      )}
      <Select label="Kind" value={kind} options={KINDS} onChange={(next) => setDraft({ ...draft, kind: next })} />
      <Variables kind={kind} typed={typed} onType={(next) => setDraft({ ...draft, typed: next })} />
      <Says says={says} onType={(next) => setDraft({ ...draft, says: next })} />
      <AsItPrints kind={kind} csl={csl} />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        {authority ? <Button onPress={() => onDone(authority.id)}>Leave it as it was</Button> : null}
        <Button look="primary" type="submit" disabled={!ready}>
          {authority ? 'Change it' : 'Add it'}
        </Button>
      </div>
    </form>
  )
}

function Says({ says, onType }: { readonly says: string; readonly onType: (says: string) => void }) {
  return <Field label="What it says, in plain words" value={says} onChange={onType} many required />
}

interface VariablesProps extends Pick<Draft, 'kind' | 'typed'> {
  readonly onType: (typed: AuthorityTyped) => void
}

/** The lines that a kind asks for. */
function Variables({ kind, typed, onType }: VariablesProps) {
  return AUTHORITY_FIELDS[kind].map(({ variable, label, example }) => {
    const text = typed[variable] ?? ''
    const dated = variable === 'issued' || variable === 'accessed'
    return (
      <Field
        key={variable}
        label={label}
        value={text}
        onChange={(next) => onType({ ...typed, [variable]: next })}
        placeholder={example}
        wrong={dated && !isDateTyped(text) ? 'A year, 2021-03 or 2021-03-05.' : null}
      />
    )
  })
}
