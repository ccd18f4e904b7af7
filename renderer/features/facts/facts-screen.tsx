import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import type { FactId, QuestionId } from '../../../domain/ids.ts'
import { isOpen } from '../../../domain/question.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { Button, TextLink } from '../../ui/button.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import type { TabSpec } from '../../ui/tabs.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ConflictsView } from './conflicts-view.tsx'
import { FactCards } from './fact-cards.tsx'
import { FactEditor } from './fact-editor.tsx'
import { FactsTable } from './facts-table.tsx'
import { disputed } from './filter-facts.ts'
import { Filtered } from './filtered.tsx'
import type { ChosenCell } from './matrix-view.tsx'
import { MatrixView } from './matrix-view.tsx'
import { NoFacts } from './no-facts.tsx'
import { QuestionsView } from './questions-view.tsx'
import { TimelineView } from './timeline-view.tsx'

type View = 'chronology' | 'timeline' | 'cards' | 'matrix' | 'conflicts' | 'questions'

/** Every fact: in order of time, as cards, by what it supports; contradictions to deal with and questions still open. */
export function FactsScreen({ fact, question }: FactsScreenProps) {
  const { data, error } = useQuery('facts', 'list', {})
  const [view, setView] = useState<View>(question === null ? 'chronology' : 'questions')
  const [cell, setCell] = useState<ChosenCell | null>(null)
  const onCell = (chosen: ChosenCell) => {
    setCell(chosen)
    useStore.getState().go(to.facts())
  }
  const tabs = useViews({ data, chosen: fact, question, cell, onCell })
  const facts = data ?? []
  const chosen = facts.find(({ id }) => id === fact)
  useCommand('new-fact', () => useStore.getState().go(to.evidence()))
  return (
    <Split id="facts" side="right" label="Width of the fact" start={396} least={320} most={620}>
      <Pane name="Facts" className="facts">
        <div className="bar">
          <h2>Facts</h2>
          <span className="sp" />
          <Button onPress={() => useStore.getState().go(to.evidence())}>Read evidence</Button>
        </div>
        {error ? <Problem error={error} /> : null}
        <Tabs label="Views of the facts" tabs={tabs} value={view} onChange={setView} />
      </Pane>
      <Pane as="aside" name="Fact" className="fact-pane scroll">
        {view === 'matrix' && cell && chosen ? (
          <TextLink onPress={() => useStore.getState().go(to.facts())}>Back to {cell.words}</TextLink>
        ) : null}
        {chosen ? <FactEditor key={chosen.id} fact={chosen} facts={facts} /> : null}
        {!chosen && view === 'matrix' && cell ? <CellFacts cell={cell} facts={facts} /> : null}
        {chosen || (view === 'matrix' && cell) ? null : <Choose view={view} />}
      </Pane>
    </Split>
  )
}

interface FactsScreenProps {
  readonly fact: FactId | null
  readonly question: QuestionId | null
}

interface ViewsGiven {
  readonly question: QuestionId | null
  readonly data: readonly Fact[] | undefined
  readonly chosen: FactId | null
  readonly cell: ChosenCell | null
  readonly onCell: (cell: ChosenCell) => void
}

/** Each view of the facts as a tab, with how much in it waits for somebody. */
function useViews({ data, chosen, question, cell, onCell }: ViewsGiven): readonly TabSpec<View>[] {
  const conflicts = useQuery('facts', 'conflicts', {}).data ?? []
  const questions = useQuery('questions', 'list', {}).data ?? []
  const facts = data ?? []
  const against = disputed(conflicts)
  const listed = (list: (shown: readonly Fact[]) => ReactNode) =>
    data?.length === 0 ? (
      <NoFacts />
    ) : (
      <Filtered facts={facts} disputed={against}>
        {list}
      </Filtered>
    )
  const table = (shown: readonly Fact[]) => <FactsTable facts={shown} chosen={chosen} disputed={against} />
  const cards = (shown: readonly Fact[]) => <FactCards facts={shown} chosen={chosen} />
  const toSettle = conflicts.filter(({ settlement }) => settlement === null).length
  const toAnswer = questions.filter(isOpen).length
  const pairs = () => <ConflictsView conflicts={conflicts} facts={facts} />
  return [
    { id: 'chronology', words: 'Chronology', panel: () => listed(table) },
    { id: 'timeline', words: 'Timeline', panel: () => <TimelineView chosen={chosen} /> },
    { id: 'cards', words: 'Cards', panel: () => listed(cards) },
    { id: 'matrix', words: 'Matrix', panel: () => <MatrixView cell={cell} onChoose={onCell} /> },
    { id: 'conflicts', words: 'Contradictions', count: toSettle, panel: pairs },
    {
      id: 'questions',
      words: 'Questions',
      count: toAnswer,
      panel: () => <QuestionsView questions={questions} shown={question} />,
    },
  ]
}

function CellFacts({ cell, facts }: { readonly cell: ChosenCell; readonly facts: readonly Fact[] }) {
  const own = facts.filter(({ id }) => cell.facts.includes(id))
  return (
    <section className="stack">
      <h2>{cell.words}</h2>
      {own.length === 0 ? <p className="quiet">None.</p> : own.map((fact) => <FactCard key={fact.id} fact={fact} />)}
    </section>
  )
}

const CHOOSE: Readonly<Record<View, string>> = {
  chronology: 'Select a fact to see where its proof stands, and to edit it.',
  timeline: 'Select an event to see where its proof stands.',
  cards: 'Select a fact to see where its proof stands, and to edit it.',
  matrix: 'Select a cell to see its facts.',
  conflicts: 'Open a fact to see where its proof stands.',
  questions: 'An answer with its page becomes a fact.',
}

function Choose({ view }: { readonly view: View }) {
  return <p className="quiet pick">{CHOOSE[view]}</p>
}
