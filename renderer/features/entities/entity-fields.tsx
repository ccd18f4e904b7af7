import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { ENTITY_KINDS, NAME_USES, SCHEMES } from '../../../domain/entities/entity.ts'
import { checkIdentifier } from '../../../domain/entities/check-identifier.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { EntityDraft } from './entity-draft.ts'
import { placeTrouble } from './entity-draft.ts'
import { CHECK_WORDS, KIND_WORDS, SCHEME_WORDS, USE_WORDS } from './entity-words.ts'

const kinds = ENTITY_KINDS.map((id) => ({ id, words: KIND_WORDS[id] }))
const uses = NAME_USES.map((id) => ({ id, words: USE_WORDS[id] }))
const schemes = SCHEMES.map((id) => ({ id, words: SCHEME_WORDS[id] }))

interface EntityFieldsProps {
  readonly draft: EntityDraft
  readonly onChange: (draft: EntityDraft) => void
}

/** The fields of an entity: kind, names, country, numbers, addresses and a note. */
export function EntityFields({ draft, onChange }: EntityFieldsProps) {
  const change = (part: Partial<EntityDraft>) => onChange({ ...draft, ...part })
  return (
    <div className="entity-fields">
      <div className="entity-row two">
        <Select label="Kind" value={draft.kind} options={kinds} onChange={(kind) => change({ kind })} />
        <Field label="Country" value={draft.country} onChange={(country) => change({ country })} />
      </div>
      <Names draft={draft} onChange={onChange} />
      <Numbers draft={draft} onChange={onChange} />
      <Addresses draft={draft} onChange={onChange} />
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

interface RowsProps<T> {
  readonly legend: string
  readonly add: string
  readonly rows: readonly T[]
  readonly blank: T
  readonly onChange: (rows: readonly T[]) => void
  readonly row: (item: T, put: (next: T) => void, nth: number) => ReactNode
  readonly least?: number
}

/** Rows of one kind that a person adds and takes away. */
function Rows<T>({ legend, add, rows, blank, onChange, row, least = 0 }: RowsProps<T>) {
  const put = (at: number) => (next: T) => onChange(rows.map((item, i) => (i === at ? next : item)))
  return (
    <fieldset className="entity-rows">
      <legend>{legend}</legend>
      {rows.map((item, i) => (
        <div key={i} className="entity-row">
          {row(item, put(i), i + 1)}
          {rows.length > least ? (
            <IconButton
              label={`Remove ${legend.toLowerCase()} ${i + 1}`}
              onPress={() => onChange(rows.toSpliced(i, 1))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          ) : null}
        </div>
      ))}
      <Button look="plain" onPress={() => onChange([...rows, blank])}>
        <Plus size={14} aria-hidden />
        {add}
      </Button>
    </fieldset>
  )
}

function Names({ draft, onChange }: EntityFieldsProps) {
  return (
    <Rows
      legend="Names"
      add="Add a name"
      rows={draft.names}
      least={1}
      blank={{ text: '', use: 'name' as const, source: null }}
      onChange={(names) => onChange({ ...draft, names })}
      row={(name, put, nth) => (
        <>
          <Field label={`Name ${nth}`} value={name.text} onChange={(text) => put({ ...name, text })} />
          <Select
            label={`Use of name ${nth}`}
            value={name.use}
            options={uses}
            onChange={(use) => put({ ...name, use })}
          />
        </>
      )}
    />
  )
}

function Numbers({ draft, onChange }: EntityFieldsProps) {
  return (
    <Rows
      legend="Numbers"
      add="Add a number"
      rows={draft.identifiers}
      blank={{ scheme: 'uscc' as const, value: '' }}
      onChange={(identifiers) => onChange({ ...draft, identifiers })}
      row={(number, put, nth) => {
        const said = number.value.trim() === '' ? null : CHECK_WORDS[checkIdentifier(number.scheme, number.value)]
        return (
          <>
            <Field
              label={`Number ${nth}`}
              value={number.value}
              onChange={(value) => put({ ...number, value })}
              hint={said ? <StateMark tone={said.tone}>{said.words}</StateMark> : null}
            />
            <Select
              label={`Kind of number ${nth}`}
              value={number.scheme}
              options={schemes}
              onChange={(scheme) => put({ ...number, scheme })}
            />
          </>
        )
      }}
    />
  )
}

function Addresses({ draft, onChange }: EntityFieldsProps) {
  return (
    <Rows
      legend="Addresses"
      add="Add an address"
      rows={draft.addresses}
      blank={{ text: '', place: '' }}
      onChange={(addresses) => onChange({ ...draft, addresses })}
      row={(address, put, nth) => (
        <>
          <Field label={`Address ${nth}`} value={address.text} onChange={(text) => put({ ...address, text })} />
          <Field
            label={`Degrees ${nth}`}
            value={address.place}
            onChange={(place) => put({ ...address, place })}
            placeholder="40.12, 124.39"
            wrong={placeTrouble(address.place)}
          />
        </>
      )}
    />
  )
}
