import { KIND_WORDS, cite, citePinpoint, column, each, p, plain, section, subsection, table } from '../../basics.ts'
import type { Block, Evidence, EvidenceId, ProvedFact, Runs } from '../../basics.ts'
import { dateWords, factLine, inCitedOrder, told } from '../prose.ts'
import type { PartInput } from '../section.ts'
import { factsUnder } from './facts-under.ts'
import { rebuttals } from './rebuttals.ts'

/** How far the evidence can be relied on, and what speaks against it. */
export function evidence(input: PartInput): readonly Block[] {
  return section(
    'evidence',
    'The evidence: its reliability, and what speaks against it',
    subsection('reliability', 'Sources', ...reliability(input)),
    subsection(
      'contrary',
      'Contrary evidence',
      told(input, 'contraryEvidence'),
      factsUnder(input, 'contrary-evidence', 'No exhibit of contrary evidence is put forward.'),
      contradictions(input),
    ),
    rebuttals(input),
    subsection('answer', 'Answer', told(input, 'contraryAnswer')),
  )
}

function reliability(input: PartInput): readonly Block[] {
  const resting = factsByItem(input.view.facts.all)
  const items = inCitedOrder(input).filter((item) => resting.has(item.id))
  if (items.length === 0) return [p('No fact is put forward.')]
  const columns = [
    column('Exhibit', 3),
    column('What it is', 6),
    column('Made by', 7),
    column('Date', 5),
    column('Facts', 2, 'end'),
    column('Shared', 3, 'end'),
  ]
  const caption = 'Sources of the facts'
  const note = 'Facts: how many rest on the exhibit. Shared: how many of them another exhibit shows too.'
  return [
    table(
      caption,
      columns,
      items.map((item) => row(item, resting.get(item.id) ?? [])),
      note,
    ),
  ]
}

/** The facts that rest on each item, by the item's id. */
function factsByItem(facts: readonly ProvedFact[]): ReadonlyMap<EvidenceId, readonly ProvedFact[]> {
  const byItem = new Map<EvidenceId, ProvedFact[]>()
  for (const fact of facts) for (const { id } of fact.items) byItem.set(id, [...(byItem.get(id) ?? []), fact])
  return byItem
}

function row(item: Evidence, own: readonly ProvedFact[]): readonly Runs[] {
  const shared = own.filter((fact) => fact.items.length > 1)
  return [
    citePinpoint({ evidenceId: item.id, page: null, quote: null }),
    KIND_WORDS[item.kind],
    item.publisher ?? item.author ?? item.source ?? 'Not recorded',
    item.date === null ? 'Undated' : dateWords(item.date),
    String(own.length),
    String(shared.length),
  ]
}

function contradictions({ view }: PartInput): readonly Block[] {
  const proved = new Map(view.facts.all.filter((fact) => fact.items.length > 0).map((fact) => [fact.id, fact]))
  const pairs = [...proved.values()].flatMap((fact) =>
    fact.contradicts.flatMap((id) => proved.get(id) ?? []).map((other) => ({ fact, other })),
  )
  const once = pairs.filter(
    ({ fact, other }, i) => !pairs.slice(0, i).some((b) => b.fact === other && b.other === fact),
  )
  if (once.length === 0) return []
  const answer = (one: ProvedFact, two: ProvedFact) => {
    const dealt = view.conflicts.find(({ facts }) => facts.includes(one.id) && facts.includes(two.id))?.settlement
    return dealt ? ` ${dealt.note.replace(/\.$/, '')}.` : ''
  }
  return [
    plain('Facts of this record that contradict one another:'),
    ...each(once, ({ fact, other }) =>
      p(
        factLine(fact),
        ' Against it stands: ',
        other.statement.replace(/\.$/, ''),
        '. ',
        cite(other),
        '.',
        answer(fact, other),
      ),
    ),
  ]
}
