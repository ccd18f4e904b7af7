import { X } from 'lucide-react'
import type { Fact } from '../../../domain/fact.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { IconButton, TextLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'

interface ContradictionsProps {
  readonly fact: Fact
  readonly facts: readonly Fact[]
  readonly onChange: (contradicts: readonly Fact['id'][]) => void
}

const NONE = 'none'
const LONGEST = 60
const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/** The facts this one contradicts: each pair must be dealt with under Contradictions. */
export function Contradictions({ fact, facts, onChange }: ContradictionsProps) {
  const linked = facts.filter(({ id }) => fact.contradicts.includes(id))
  const others = facts.filter(({ id }) => id !== fact.id && !linked.some((other) => other.id === id))
  const options = [
    { id: NONE as string, words: 'Choose a fact …' },
    ...others.map(({ id, statement }) => ({ id, words: shorten(statement) })),
  ]
  const add = (chosen: string) => {
    const other = others.find(({ id }) => id === chosen)
    if (other) onChange([...fact.contradicts, other.id])
  }
  return (
    <section className="stack">
      {linked.map((other) => (
        <div key={other.id} className="contradiction">
          <span>
            Contradicts:{' '}
            <TextLink onPress={() => useStore.getState().go(to.facts(other.id))}>{other.statement}</TextLink>
          </span>
          <IconButton
            label={`No longer contradicts: ${other.statement}`}
            onPress={() => onChange(fact.contradicts.filter((id) => id !== other.id))}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      {others.length > 0 ? <Select label="Contradicts" value={NONE} options={options} onChange={add} /> : null}
    </section>
  )
}
