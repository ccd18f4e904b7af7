import { useState } from 'react'
import { KIND_WORDS } from '../../../domain/evidence.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { ExhibitList } from '../../../domain/exhibit.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { MakeActions } from './make-actions.tsx'

interface FromEvidenceProps {
  readonly template: string
  readonly list: ExhibitList
  readonly onDone: (id: EvidenceId | null) => void
}

/** So many are shown; the rest are found by typing. */
const MOST = 60

/** Items that nothing cites, to be bound all the same. */
export function FromEvidence({ template, list, onDone }: FromEvidenceProps) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<readonly EvidenceId[]>([])
  const { act, busy, error } = useAct()
  const bound = new Set(list.exhibits.map(({ evidenceId }) => evidenceId))
  const free = items.filter(({ id }) => !bound.has(id))
  const found = free.filter(({ title, originalName }) =>
    `${title} ${originalName}`.toLowerCase().includes(words.trim().toLowerCase()),
  )
  const add = () =>
    void act(async () => {
      for (const evidenceId of chosen) await api.exhibits.arrange({ template, evidenceId, edit: { included: true } })
      onDone(chosen[0] ?? null)
    })
  return (
    <div className="stack">
      <p className="quiet">
        What a fact rests on is an exhibit by itself. Choose here what is to be bound though nothing cites it.
      </p>
      <Field label="Find an item" value={words} onChange={setWords} placeholder="Title or file" />
      <div className="item-choices scroll" role="group" aria-label="Items that are no exhibits">
        {found.slice(0, MOST).map(({ id, title, kind }) => (
          <Checkbox
            key={id}
            selected={chosen.includes(id)}
            onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
          >
            {title} <span className="quiet">{KIND_WORDS[kind]}</span>
          </Checkbox>
        ))}
        {found.length === 0 ? (
          <p className="quiet">{free.length === 0 ? 'Every item is an exhibit.' : 'None found.'}</p>
        ) : null}
        {found.length > MOST ? <p className="quiet">and {found.length - MOST} more</p> : null}
      </div>
      <MakeActions
        words={chosen.length > 1 ? `Bind these ${chosen.length}` : 'Bind it'}
        onMake={chosen.length > 0 ? add : null}
        busy={busy}
        error={error}
        onClose={() => onDone(null)}
      />
    </div>
  )
}
