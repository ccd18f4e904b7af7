import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { OCR_LANGUAGE_WORDS, OCR_LANGUAGES, ocrLanguageOf, type OcrLanguage } from '../../../domain/machine-text.ts'
import { READING_ON } from '../../../ipc/events.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { WorkUnderWay } from '../../parts/work-under-way.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { ReadingQueue } from './reading-queue.tsx'

const NONE = 'none'
type Choice = OcrLanguage | typeof NONE
const CHOICES = [
  { id: NONE as Choice, words: 'Not now' },
  ...OCR_LANGUAGES.map((id): { id: Choice; words: string } => ({ id, words: OCR_LANGUAGE_WORDS[id] })),
]

/** Whether an item has pages without text that could be looked at. */
export const isReadable = ({ mediaType, pages, pagesWithText, problem }: Evidence): boolean =>
  (mediaType === 'application/pdf' || mediaType.startsWith('image/')) &&
  pages !== null &&
  pagesWithText < pages &&
  (problem === null || problem.code === 'no-text')

/** Asks in which language each of many items is written, and shows what waits to be read, in its order. */
export function ReadingDialog({ items }: { readonly items: readonly Evidence[] }) {
  const ids = useStore((state) => state.readingOf)
  const close = () => useStore.getState().setReadingOf(null)
  return (
    <Dialog title="Read the text off pages" open={ids !== null} onClose={close}>
      <Asked items={items.filter(({ id }) => ids?.includes(id))} />
      <div className="actions">
        <Button onPress={close}>Close; reading goes on</Button>
      </div>
    </Dialog>
  )
}

function Asked({ items }: { readonly items: readonly Evidence[] }) {
  const queue = useQuery('reading', 'queue', {}).data ?? []
  const waiting = new Set<string>(queue.map(({ id }) => id))
  const unread = items.filter((item) => isReadable(item) && !waiting.has(item.id))
  return (
    <div className="stack">
      <WorkUnderWay work={READING_ON} counted="pages" />
      <ReadingQueue queue={queue} />
      {unread.length > 0 ? <Languages items={unread} /> : null}
      {unread.length === 0 && queue.length === 0 ? (
        <p className="quiet">None of them has pages left to be read.</p>
      ) : null}
    </div>
  )
}

function Languages({ items }: { readonly items: readonly Evidence[] }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const { act, busy, error } = useAct()
  const of = (item: Evidence): Choice => chosen[item.id] ?? ocrLanguageOf(item.language) ?? NONE
  const asked = items.flatMap((item) => {
    const language = of(item)
    return language === NONE ? [] : [{ id: item.id, languages: [language] }]
  })
  const open = items.filter((item) => of(item) === NONE)
  const rest = (language: Choice) =>
    setChosen({ ...chosen, ...Object.fromEntries(open.map(({ id }) => [id, language])) })
  return (
    <section className="stack" aria-label="Languages of the items">
      <p className="quiet">
        In which language is each written? A machine reads each with other eyes; what it reads is marked until a person
        confirms it.
      </p>
      <div className="reading-list">
        {items.map((item) => (
          <div key={item.id} className="reading-row">
            <span dir="auto">{item.title}</span>
            <small className="quiet">{(item.pages ?? 0) - item.pagesWithText} p.</small>
            <Select
              hideLabel
              label={`Language of ${item.title}`}
              value={of(item)}
              options={CHOICES}
              onChange={(language) => setChosen({ ...chosen, [item.id]: language })}
            />
          </div>
        ))}
      </div>
      {open.length > 1 ? <Select label="All not chosen yet" value={NONE} options={CHOICES} onChange={rest} /> : null}
      {error ? <Problem error={error} /> : null}
      <div>
        <Button
          look="primary"
          disabled={busy || asked.length === 0}
          onPress={() => void act(() => api.reading.order({ items: asked }))}
        >
          {asked.length === 1 ? 'Read 1 item' : `Read ${asked.length} items`}
        </Button>
      </div>
    </section>
  )
}
