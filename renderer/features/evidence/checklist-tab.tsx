import { useState } from 'react'
import type { Checklist, ChecklistAnswer, ChecklistItem, Verdict } from '../../../domain/checklist.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** The questions put to this kind of document; an answer with its page becomes a fact. */
export function ChecklistTab({ item }: { readonly item: Evidence }) {
  const { data, error } = useQuery('checklists', 'list', {})
  const lists = (data?.checklists ?? []).filter(({ kinds }) => kinds.includes(item.kind))
  const answers = (data?.answers ?? []).filter(({ evidenceId }) => evidenceId === item.id)
  return (
    <div className="stack">
      {error ? <Problem error={error} /> : null}
      {lists.map((list) => (
        <List
          key={list.id}
          item={item}
          list={list}
          answers={answers.filter(({ checklist }) => checklist === list.id)}
        />
      ))}
      {data && lists.length === 0 ? (
        <p className="quiet">
          There is a checklist for audit reports and for documents of an importer (corporate records).
        </p>
      ) : null}
    </div>
  )
}

interface ListProps {
  readonly item: Evidence
  readonly list: Checklist
  readonly answers: readonly ChecklistAnswer[]
}

function List({ item, list, answers }: ListProps) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section aria-label={list.title}>
      <h3>
        {list.title} <small className="quiet">{`${answers.length} of ${list.items.length} answered`}</small>
      </h3>
      <ul className="checklist">
        {list.items.map((question) => {
          const answer = answers.find((one) => one.item === question.id)
          return (
            <li key={question.id}>
              <Asked
                question={question}
                answer={answer}
                onOpen={() => setOpen(open === question.id ? null : question.id)}
              />
              {open === question.id ? (
                <AnswerForm
                  item={item}
                  list={list.id}
                  question={question}
                  answer={answer}
                  onDone={() => setOpen(null)}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  weakness: 'Weakness',
  sound: 'Sound',
  'not-shown': 'Not shown',
}
const TONES = { weakness: 'met', sound: 'missing', 'not-shown': 'weak' } as const

interface AskedProps {
  readonly question: ChecklistItem
  readonly answer: ChecklistAnswer | undefined
  readonly onOpen: () => void
}

function Asked({ question, answer, onOpen }: AskedProps) {
  const fact = answer?.fact ?? null
  return (
    <div className="asked">
      <p>{question.asks}</p>
      <small className="quiet">
        {question.basis}
        {question.verifiedAsOf === null ? '' : `. Verified as of ${question.verifiedAsOf}`}
      </small>
      {answer ? (
        <p>
          <StateMark tone={TONES[answer.verdict]}>{VERDICT_WORDS[answer.verdict]}</StateMark> {answer.words}{' '}
          {fact === null ? null : (
            <TextLink onPress={() => useStore.getState().go(to.facts(fact))}>See the fact</TextLink>
          )}
        </p>
      ) : null}
      <div>
        <Button onPress={onOpen} label={`${answer ? 'Answer again' : 'Answer'}: ${question.asks}`}>
          {answer ? 'Answer again' : 'Answer'}
        </Button>
      </div>
    </div>
  )
}

interface AnswerFormProps {
  readonly item: Evidence
  readonly list: string
  readonly question: ChecklistItem
  readonly answer: ChecklistAnswer | undefined
  readonly onDone: () => void
}

const VERDICT_OPTIONS = [
  { id: 'weakness', words: 'It has this weakness' },
  { id: 'sound', words: 'It is sound on this' },
  { id: 'not-shown', words: 'It does not say' },
] as const

function AnswerForm({ item, list, question, answer, onDone }: AnswerFormProps) {
  const [verdict, setVerdict] = useState<Verdict>(answer?.verdict ?? 'weakness')
  const [words, setWords] = useState(answer?.words ?? question.weakness)
  const [page, setPage] = useState('')
  const [quote, setQuote] = useState('')
  const { act, busy, error } = useAct()
  const at = page.trim() === '' ? null : Number(page)
  const given = { evidenceId: item.id, checklist: list, item: question.id, verdict, page: at, quote: quote || null }
  const save = async () => {
    const text = verdict === 'not-shown' ? '' : words
    if (await act(() => api.checklists.answer({ ...given, words: text }))) onDone()
  }
  const unfilled = verdict !== 'not-shown' && /\[[^\]]+\]/.test(words)
  return (
    <div className="stack answer" role="group" aria-label={question.asks}>
      <Select label="The document" value={verdict} options={VERDICT_OPTIONS} onChange={setVerdict} />
      {verdict === 'not-shown' ? null : (
        <>
          <Field
            label="In one sentence"
            many
            value={words}
            onChange={setWords}
            wrong={unfilled ? 'Fill in what stands in brackets.' : null}
          />
          <Field label="Page" value={page} onChange={setPage} />
          <Field label="Words on that page" value={quote} onChange={setQuote} hint="Copied as they stand." />
        </>
      )}
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button onPress={onDone}>Cancel</Button>
        <Button look="primary" disabled={unfilled || busy} onPress={() => void save()}>
          Keep the answer
        </Button>
      </div>
    </div>
  )
}
