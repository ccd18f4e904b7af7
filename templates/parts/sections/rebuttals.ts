import { cite, citePinpoint, column, plain, subsection, table } from '../../basics.ts'
import type { Block, ChecklistAnswer, Evidence, EvidenceId, Runs } from '../../basics.ts'
import { CHECKLISTS } from '../checklists/questions.ts'
import type { PartInput } from '../section.ts'

/** What an importer can be expected to put forward, and what each paper leaves open: a table for each, from the checklists answered. */
export function rebuttals(input: PartInput): readonly Block[] {
  const items = input.view.evidence.all.filter(({ id }) => weaknessesOf(input, id).length > 0)
  if (items.length === 0) return []
  return subsection(
    'rebuttals',
    'Anticipated rebuttals',
    plain('Audits and records of the producer can be expected in answer. They leave open what these tables set out.'),
    ...items.map((item) => tableOf(input, item)),
  )
}

/** Answers that tell of a weakness, or that the paper does not say; what it answers well stands with the contrary evidence. */
function weaknessesOf({ view }: PartInput, id: EvidenceId): readonly ChecklistAnswer[] {
  return view.answers.filter(({ evidenceId, verdict }) => evidenceId === id && verdict !== 'sound')
}

function tableOf(input: PartInput, item: Evidence): Block {
  const columns = [column('Question', 5), column('What it shows', 6), column('Proof', 3)]
  const rows = weaknessesOf(input, item.id).map((answer) => row(input, item, answer))
  return table([item.title.replace(/\.$/, '')], columns, rows)
}

function row({ view }: PartInput, item: Evidence, answer: ChecklistAnswer): readonly Runs[] {
  const question = CHECKLISTS.find(({ id }) => id === answer.checklist)?.items.find(({ id }) => id === answer.item)
  const fact = view.facts.all.find(({ id }) => id === answer.fact)
  const whole = citePinpoint({ evidenceId: item.id, page: null, quote: null })
  const shows = answer.verdict === 'not-shown' ? 'It does not say.' : answer.words
  return [question?.asks ?? answer.item, shows, fact && fact.items.length > 0 ? cite(fact) : whole]
}
