import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { OCR_LANGUAGE_WORDS, type QueuedReading } from '../../../domain/machine-text.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { IconButton } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** What waits to be read, in its order: how many pages of each are left, moved up and down, taken off. */
export function ReadingQueue({ queue }: { readonly queue: readonly QueuedReading[] }) {
  const { act, busy, error } = useAct()
  const move = (id: QueuedReading['id'], place: number) => void act(() => api.reading.move({ id, place }))
  if (queue.length === 0) return null
  return (
    <section className="stack" aria-label="Waiting to be read">
      <ol className="reading-list">
        {queue.map(({ id, title, languages, left, pages }, i) => (
          <li key={id} className="reading-row">
            <span dir="auto">{title}</span>
            <small className="quiet">
              {languages.map((one) => OCR_LANGUAGE_WORDS[one]).join(' and ')}, {left} of {pages} p. left
            </small>
            <span className="reading-acts">
              <IconButton label={`${title}: earlier`} disabled={busy || i === 0} onPress={() => move(id, i)}>
                <ArrowUp size={14} aria-hidden />
              </IconButton>
              <IconButton
                label={`${title}: later`}
                disabled={busy || i === queue.length - 1}
                onPress={() => move(id, i + 2)}
              >
                <ArrowDown size={14} aria-hidden />
              </IconButton>
              <IconButton
                label={`${title}: do not read it`}
                disabled={busy}
                onPress={() => void act(() => api.reading.drop({ ids: [id] }))}
              >
                <X size={14} aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
      </ol>
      {error ? <Problem error={error} /> : null}
    </section>
  )
}
