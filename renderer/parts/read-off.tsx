import { useState } from 'react'
import type { Evidence } from '../../domain/evidence.ts'
import { textWords } from '../../domain/evidence.ts'
import { OCR_LANGUAGE_WORDS, OCR_LANGUAGES, ocrLanguageOf } from '../../domain/machine-text.ts'
import type { OcrLanguage, PageTurn } from '../../domain/machine-text.ts'
import { api } from '../data/api.ts'
import { useQuery } from '../data/use-query.ts'
import { useAct } from '../data/use-act.ts'
import { cancelWork, runWork, useRunning } from '../data/work.ts'
import { Button, TextLink } from '../ui/button.tsx'
import { Select } from '../ui/choice.tsx'
import { Problem } from '../ui/problem.tsx'
import { Progress } from '../ui/progress.tsx'

const NONE = 'none'
type Choice = OcrLanguage | typeof NONE
const LANGUAGES = OCR_LANGUAGES.map((id): { id: Choice; words: string } => ({ id, words: OCR_LANGUAGE_WORDS[id] }))
const FIRST = [{ id: NONE as Choice, words: 'Choose …' }, ...LANGUAGES]
const SECOND = [{ id: NONE as Choice, words: 'None' }, ...LANGUAGES]

interface ReadOffProps {
  readonly item: Evidence
  /** These pages, also where they were read before; null: all without text. */
  readonly pages: readonly number[] | null
  /** How the pages are turned on the screen. */
  readonly turn?: PageTurn
}

/** Chooses the language and has the text read off pages; nothing is read until a person says in which. */
export function ReadOff({ item, pages, turn = 0 }: ReadOffProps) {
  const [language, setLanguage] = useState<Choice>(ocrLanguageOf(item.language) ?? NONE)
  const [second, setSecond] = useState<Choice>(NONE)
  const { act, busy, error } = useAct()
  const label = `Reading ${item.title}`
  const languages = [...new Set([language, second])].filter((one) => one !== NONE)
  const read = () =>
    void act(() =>
      runWork(label, (work) =>
        api.evidence.readOff({ work, id: item.id, languages, pages: pages === null ? null : [...pages], turn }),
      ),
    )
  const queue = useQuery('reading', 'queue', {}).data ?? []
  const place = queue.findIndex(({ id }) => id === item.id)
  if (busy) return <Reading label={label} />
  if (place >= 0 && pages === null) return <p className="quiet">{waiting(place, queue[place]?.left ?? 0)}</p>
  return (
    <section className="read-off" aria-label="Read the text off pages">
      <p className="quiet">{standing(item)}</p>
      <div className="read-off-choice">
        <Select label="Language of the pages" value={language} options={FIRST} onChange={setLanguage} />
        <Select label="And also" value={second} options={SECOND} onChange={setSecond} />
      </div>
      {languages.includes('uig') ? (
        <p className="note plain">
          Reading Uyghur is an experiment: whole lines may be missing. Have a reader of Uyghur compare it.
        </p>
      ) : null}
      {error && error.code !== 'cancelled' ? <Problem error={error} /> : null}
      <div>
        <Button look="primary" disabled={languages.length === 0} onPress={read}>
          {pages === null ? 'Read the text off these pages' : 'Read this page'}
        </Button>
      </div>
    </section>
  )
}

function waiting(place: number, left: number): string {
  const pages = `${left} ${left === 1 ? 'page' : 'pages'} left`
  return place === 0
    ? `Next in the queue of what is read, or being read: ${pages}.`
    : `In the queue of what is read, place ${place + 1}: ${pages}.`
}

function standing(item: Evidence): string {
  if (item.pagesWithText === 0) return 'No page has text yet, so search finds nothing in it.'
  return `${textWords(item)} of its pages have text.`
}

function Reading({ label }: { readonly label: string }) {
  const work = useRunning().findLast((one) => one.label === label || one.label === 'Reading the text off pages')
  return (
    <section className="read-off" aria-label="Read the text off pages" aria-busy>
      <Progress
        wide
        label="Reading the text off pages"
        done={work?.done ?? 0}
        total={work?.total ?? 0}
        detail={work && work.total > 0 ? `${String(work.done)} of ${String(work.total)}` : ''}
      />
      {work ? <TextLink onPress={() => cancelWork(work.work)}>Stop; what was read is kept</TextLink> : null}
    </section>
  )
}
