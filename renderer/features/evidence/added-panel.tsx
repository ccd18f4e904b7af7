import { useStore } from '../../app/store.ts'
import { IconButton } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { X } from 'lucide-react'
import type { AddedLine } from './evidence.slice.ts'

const MARKS = {
  added: { tone: 'met', words: 'Added' },
  duplicate: { tone: 'none', words: 'Same' },
  problem: { tone: 'weak', words: 'Kept' },
  failed: { tone: 'missing', words: 'Failed' },
} as const

/** What became of each file of the last batch; it stays until it is put away. */
export function AddedPanel() {
  const lines = useStore((state) => state.added)
  if (lines.length === 0) return null
  const telling = lines.filter(({ state }) => state !== 'added')
  return (
    <section className="added" aria-label="What was added" role="status">
      <div className="added-head">
        <strong>{headline(lines)}</strong>
        <IconButton label="Put this list away" onPress={() => useStore.getState().setAdded([])}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {telling.length > 0 ? (
        <ul className="scroll">
          {telling.map((line, index) => (
            <li key={index}>
              <StateMark tone={MARKS[line.state].tone}>{MARKS[line.state].words}</StateMark>
              <b>{line.name}</b>
              <span>{line.says}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function headline(lines: readonly AddedLine[]): string {
  const count = (state: AddedLine['state']) => lines.filter((line) => line.state === state).length
  const kept = count('added') + count('problem')
  const parts = [
    `${kept} added`,
    count('problem') > 0 ? `${count('problem')} of them with a problem` : '',
    count('duplicate') > 0 ? `${count('duplicate')} already here` : '',
    count('failed') > 0 ? `${count('failed')} failed` : '',
  ]
  return parts.filter(Boolean).join(', ')
}
