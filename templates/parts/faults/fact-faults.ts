import { isSecondary, itemsOf, lastKnownDay, parseFuzzyDate, recent, supportWithShipments } from '../../basics.ts'
import type { AssessInput, Fault } from '../../basics.ts'
import { openQuestions } from '../requirements/proving.ts'
import { isOtherDestination } from '../reading/other-destination.ts'
import { exhibitFaults } from './exhibit-faults.ts'
import { fault, faultsOf, opening } from './fault.ts'

const MONTHS = 24

/** Faults of facts and exhibits: nothing behind them, no date, too old, press alone, no translation, a witness named. */
export function factFaults(input: AssessInput): readonly Fault[] {
  if (input.view.facts.all.length === 0) return []
  return [
    ...sources(input),
    ...dates(input),
    ...pinpoints(input),
    ...exhibitFaults(input),
    ...contradictions(input),
    ...audits(input),
  ]
}

/** Contradictions nobody has dealt with; the fault stands at the first of the two facts. */
function contradictions({ view }: AssessInput): readonly Fault[] {
  return view.conflicts
    .filter(({ settlement }) => settlement === null)
    .flatMap(({ facts, note }) => {
      const [one, other] = facts.map((id) => view.facts.all.find((fact) => fact.id === id))
      if (one === undefined || other === undefined) return []
      const wherein = note === null ? '' : ` (${note})`
      const says = `“${opening(one.statement)}” and “${opening(other.statement)}” contradict one another${wherein}: explain it, drop one of them, or use it.`
      return [fault('contradiction-not-dealt-with', says, one.id)]
    })
}

/** Faults of the facts on imports: none but press, or goods bound elsewhere. */
export function importFaults({ view }: AssessInput): readonly Fault[] {
  if (view.facts.all.length === 0) return []
  const supports = supportWithShipments(view, 'import-nexus')
  const none = supports.length === 0 || isSecondary(itemsOf(supports))
  const elsewhere = supports.map(({ fact }) => fact).filter(isOtherDestination)
  return [
    ...(none
      ? [
          fault(
            'no-import-evidence',
            'No record shows an import into the United States; press alone tells of it.',
            'petition',
          ),
        ]
      : []),
    ...faultsOf(
      'not-a-united-states-import',
      elsewhere,
      (fact) => `“${opening(fact.statement)}” is of goods bound elsewhere.`,
    ),
  ]
}

function sources({ view }: AssessInput): readonly Fault[] {
  const items = view.facts.all.flatMap((fact) => fact.items)
  if (items.length === 0 || !isSecondary(items)) return []
  return [fault('secondary-press-only', 'Every fact rests on press or web pages.', 'petition')]
}

function dates({ view, asOf }: AssessInput): readonly Fault[] {
  const proved = view.facts.all.filter((fact) => fact.items.length > 0)
  const undated = proved.filter((fact) => fact.date === null)
  const ahead = proved.filter((fact) => (parseFuzzyDate(fact.date ?? '')?.from ?? '') > asOf)
  const dated = proved.filter((fact) => lastKnownDay(fact.date, asOf) !== null)
  const { newest, within } = recent(
    dated.map((fact) => ({ fact, items: fact.items })),
    asOf,
    MONTHS,
  )
  return [
    ...faultsOf('undated-fact', undated, (fact) => `“${opening(fact.statement)}” has no date.`),
    ...faultsOf('fact-dated-ahead', ahead, (fact) => `“${opening(fact.statement)}” is dated after ${asOf}.`),
    ...(newest !== null && !within
      ? [
          fault(
            'facts-too-old',
            `The newest fact is of ${newest}, more than ${MONTHS} months before ${asOf}, and nothing refreshes it.`,
            'petition',
          ),
        ]
      : []),
  ]
}

function pinpoints({ view }: AssessInput): readonly Fault[] {
  const open = view.facts.all.filter((fact) => fact.pinpoints.some((pinpoint) => !pinpoint.resolves))
  const asserted = open.filter((fact) => fact.items.length === 0 && fact.indicators.length > 0)
  return [
    ...faultsOf(
      'passage-not-found',
      open,
      (fact) => `A passage given for “${opening(fact.statement)}” is not in its exhibit.`,
    ),
    ...faultsOf(
      'indicator-without-exhibit',
      asserted,
      (fact) => `“${opening(fact.statement)}” claims an indicator and no exhibit shows it.`,
    ),
  ]
}

/** Audit reports in the case that nothing answers, neither their checklist nor a fact that tells of a weakness: the importer will put them forward. */
function audits({ view }: AssessInput): readonly Fault[] {
  const answering = view.facts.supporting('contrary-evidence').filter(({ bearing }) => bearing === 'for')
  const answered = new Set(answering.flatMap(({ items }) => items.map(({ id }) => id)))
  const unanswered = openQuestions(view).filter(({ item }) => !answered.has(item.id))
  return unanswered.map(({ item, open, of }) =>
    fault(
      'audit-unanswered',
      `“${item.title}” is an audit report; ${open} of ${of} questions of its checklist are not answered.`,
      item.id,
    ),
  )
}
