import { useState } from 'react'
import type { EntityGroup } from '../../../domain/entities/entity.ts'
import {
  RELATIONS,
  RELATION_WORDS,
  type EntityLink,
  type NewLink,
  type Relation,
} from '../../../domain/entities/link.ts'
import type { EntityId, FactId } from '../../../domain/ids.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import type { LinksProps } from './entity-links.tsx'

type Way = `${'words' | 'back'} ${Relation}`

/** Each relation read from the entity shown, both ways. */
const WAYS = RELATIONS.flatMap((relation) => {
  const { words, back } = RELATION_WORDS[relation]
  const one = { id: `words ${relation}` as Way, words }
  return words === back ? [one] : [one, { id: `back ${relation}` as Way, words: back }]
})

/** How many entities or facts are offered at once. */
const FEW = 6

interface Draft {
  readonly way: Way
  readonly other: EntityId | null
  readonly date: string
  readonly facts: readonly FactId[]
  readonly inferred: string
}

interface LinkFormProps extends LinksProps {
  readonly link: EntityLink | null
  readonly onDone: () => void
}

/** How an entity stands to another, and what shows it; kept when the button is pressed. */
export function LinkForm({ group, groups, link, onDone }: LinkFormProps) {
  const [draft, setDraft] = useState(() => draftOf(link, group))
  const { act, busy, error } = useAct()
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const written = writtenLink(draft, group, link)
  const save = () =>
    void act(async () => {
      if (written) await api.entities.saveLink({ id: link?.id ?? null, link: written })
      onDone()
    })
  return (
    <form className="entity-link-form stack" aria-label="Link" onSubmit={(event) => event.preventDefault()}>
      <Select label={group.name} value={draft.way} options={WAYS} onChange={(way) => change({ way })} />
      <Other group={group} groups={groups} draft={draft} onChange={change} />
      <Field
        label="When it was so"
        value={draft.date}
        onChange={(date) => change({ date })}
        placeholder="2016 – 2021"
      />
      <Shown draft={draft} onChange={change} />
      <Field
        label="Or inferred from"
        many
        rows={2}
        value={draft.inferred}
        onChange={(inferred) => change({ inferred })}
        hint="What no fact shows is drawn dashed, as inferred; with neither it is drawn red."
      />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onDone}>Cancel</Button>
        <Button look="primary" disabled={written === null || busy} onPress={save}>
          Keep the link
        </Button>
      </div>
    </form>
  )
}

interface PartProps {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

/** The entity on the other side: found by its names, one press to take it. */
function Other({ group, groups, draft, onChange }: PartProps & LinksProps) {
  const [words, setWords] = useState('')
  const taken = groups.find(({ records }) => records.some(({ id }) => id === draft.other))
  const sought = words.trim().toLowerCase()
  if (taken) {
    return (
      <div className="entity-found">
        <b>{taken.name}</b>
        <Button onPress={() => onChange({ other: null })}>Choose another</Button>
      </div>
    )
  }
  const fits = ({ id, records }: EntityGroup) =>
    id !== group.id && records.some(({ names }) => names.some(({ text }) => text.toLowerCase().includes(sought)))
  return (
    <>
      <Field label="Which entity" value={words} onChange={setWords} placeholder="part of its name" />
      {groups
        .filter(fits)
        .slice(0, FEW)
        .map(({ id, name }) => (
          <div key={id} className="entity-found">
            <span>{name}</span>
            <Button label={`Take ${name}`} onPress={() => onChange({ other: id })}>
              Take
            </Button>
          </div>
        ))}
    </>
  )
}

/** The facts that show it: those chosen, and others found by their words. */
function Shown({ draft, onChange }: PartProps) {
  const facts = useQuery('facts', 'list', {}).data ?? []
  const [words, setWords] = useState('')
  const sought = words.trim().toLowerCase()
  const chosen = facts.filter(({ id }) => draft.facts.includes(id))
  const found = facts.filter((fact) => !chosen.includes(fact) && fact.statement.toLowerCase().includes(sought))
  const turn = (id: FactId, on: boolean) =>
    onChange({ facts: on ? [...draft.facts, id] : draft.facts.filter((one) => one !== id) })
  return (
    <fieldset className="entity-rows">
      <legend>Shown by</legend>
      {[...chosen, ...(sought === '' ? [] : found.slice(0, FEW))].map(({ id, statement }) => (
        <Checkbox key={id} selected={draft.facts.includes(id)} onChange={(on) => turn(id, on)}>
          {statement}
        </Checkbox>
      ))}
      <Field label="Find a fact that shows it" value={words} onChange={setWords} placeholder="words of its statement" />
    </fieldset>
  )
}

function draftOf(link: EntityLink | null, group: EntityGroup): Draft {
  if (link === null) return { way: 'words supplies', other: null, date: '', facts: [], inferred: '' }
  const away = group.records.some(({ id }) => id === link.from)
  return {
    way: `${away ? 'words' : 'back'} ${link.relation}`,
    other: away ? link.to : link.from,
    date: link.date ?? '',
    facts: link.facts,
    inferred: link.inferred ?? '',
  }
}

/** The link as it is to be kept, from the record it was made from where it is changed; null while no other entity is chosen. */
function writtenLink({ way, other, ...draft }: Draft, group: EntityGroup, link: EntityLink | null): NewLink | null {
  if (other === null) return null
  const own = group.records.find(({ id }) => id === link?.from || id === link?.to)?.id ?? group.id
  const relation = RELATIONS.find((one) => way.endsWith(` ${one}`))
  if (relation === undefined) return null
  const [from, to] = way.startsWith('words') ? [own, other] : [other, own]
  return { from, to, relation, date: draft.date, facts: [...draft.facts], inferred: draft.inferred }
}
