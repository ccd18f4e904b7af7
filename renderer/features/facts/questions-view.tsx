import { useState } from 'react'
import type { Question } from '../../../domain/question.ts'
import type { QuestionId } from '../../../domain/ids.ts'
import { isOpen } from '../../../domain/question.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { AnswerForm } from './answer-form.tsx'

interface QuestionsProps {
  readonly questions: readonly Question[]
  /** The one that was come to, from a search. */
  readonly shown: QuestionId | null
}

/** What the team still has to find out: of whom, by when; an answer becomes a fact. */
export function QuestionsView({ questions, shown }: QuestionsProps) {
  const open = questions.filter(isOpen)
  const done = questions.filter((question) => !isOpen(question))
  return (
    <div className="scroll questions">
      <Ask />
      {open.length === 0 ? <p className="quiet none-here">No open question.</p> : null}
      {open.map((question) => (
        <OpenQuestion key={question.id} question={question} shown={question.id === shown} />
      ))}
      {done.length > 0 ? (
        <section aria-label="Answered and closed">
          <h3>Answered and closed</h3>
          {done.map((question) => (
            <Done key={question.id} question={question} shown={question.id === shown} />
          ))}
        </section>
      ) : null}
    </div>
  )
}

const EMPTY = { text: '', askedOf: '', due: '' }
const dayTrouble = (due: string) =>
  due === '' || /^\d{4}-\d{2}-\d{2}$/.test(due) ? null : 'Write the day as year-month-day, such as 2026-12-01.'

function Ask() {
  const [asked, setAsked] = useState(EMPTY)
  const { act, busy, error } = useAct()
  const trouble = dayTrouble(asked.due.trim())
  const ask = async () => {
    const { text, askedOf, due } = asked
    const kept = await act(() => api.questions.ask({ text, askedOf: askedOf.trim() || null, due: due.trim() || null }))
    if (kept) setAsked(EMPTY)
  }
  return (
    <form
      className="ask"
      aria-label="Ask a question"
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <Field
        label="What is to be found out"
        placeholder="Who holds the workers’ passports?"
        value={asked.text}
        onChange={(text) => setAsked({ ...asked, text })}
      />
      <Field label="Asked of" value={asked.askedOf} onChange={(askedOf) => setAsked({ ...asked, askedOf })} />
      <Field
        label="Due"
        placeholder="2026-12-01"
        value={asked.due}
        wrong={trouble}
        onChange={(due) => setAsked({ ...asked, due })}
      />
      <Button look="primary" type="submit" disabled={asked.text.trim() === '' || trouble !== null || busy}>
        Keep the question
      </Button>
      {error ? <Problem error={error} /> : null}
    </form>
  )
}

interface OneProps {
  readonly question: Question
  readonly shown: boolean
}

/** Brings what was come to into sight. */
const intoSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'center' })

function OpenQuestion({ question, shown }: OneProps) {
  const [doing, setDoing] = useState<'answer' | 'close' | null>(null)
  const { text, askedOf, due } = question
  return (
    <article
      className={`question${shown ? ' shown' : ''}`}
      aria-label={text}
      aria-current={shown ? 'true' : undefined}
      ref={shown ? intoSight : null}
    >
      <div className="question-line">
        <p>{text}</p>
        <span className="quiet">{askedOf === null ? 'Asked of nobody yet' : `Asked of ${askedOf}`}</span>
        {due === null ? <span className="quiet">No day set</span> : <Due day={due} />}
        <Button onPress={() => setDoing(doing === 'answer' ? null : 'answer')}>Answer with a fact</Button>
        <Button look="plain" onPress={() => setDoing(doing === 'close' ? null : 'close')}>
          Close
        </Button>
      </div>
      {doing === 'answer' ? <AnswerForm question={question} onDone={() => setDoing(null)} /> : null}
      {doing === 'close' ? <CloseForm question={question} /> : null}
    </article>
  )
}

function Due({ day }: { readonly day: string }) {
  const late = day < new Date().toISOString().slice(0, 10)
  return late ? <StateMark tone="weak">Was due {day}</StateMark> : <span className="quiet">Due {day}</span>
}

function CloseForm({ question }: { readonly question: Question }) {
  const [why, setWhy] = useState('')
  const { act, busy, error } = useAct()
  return (
    <div className="stack">
      <Field label="Why nothing will answer it" value={why} onChange={setWhy} autoFocus />
      {error ? <Problem error={error} /> : null}
      <div className="actions">
        <Button
          disabled={why.trim() === '' || busy}
          onPress={() => void act(() => api.questions.close({ id: question.id, why }))}
        >
          Close the question
        </Button>
      </div>
    </div>
  )
}

function Done({ question: { text, fact, closed }, shown }: OneProps) {
  return (
    <p
      className={`question-done${shown ? ' shown' : ''}`}
      aria-current={shown ? 'true' : undefined}
      ref={shown ? intoSight : null}
    >
      {text}{' '}
      {fact === null ? (
        <span className="quiet">Closed: {closed}</span>
      ) : (
        <TextLink onPress={() => useStore.getState().go(to.facts(fact))}>See the fact that answers it</TextLink>
      )}
    </p>
  )
}
