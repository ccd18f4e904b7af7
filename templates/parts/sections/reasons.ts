import { cite, column, law, p, section, subsection, table } from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { dateWords, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'

const UNDER_B1: Runs = ['This part is the statement ', law('cfr-12-42', '(b)(1)'), ' asks for.']

/** The statement of reasons, and the facts it rests on in order of time; the lead names the law that asks for it. */
export function reasons(lead: Runs = UNDER_B1): Section {
  return (input) =>
    section(
      'reasons',
      'Statement of the reasons for the belief',
      subsection('statement', 'Statement', p(lead), told(input, 'reasonsForBelief')),
      subsection('chronology', 'The facts it rests on, in order of time', chronology(input)),
    )
}

function chronology({ view }: PartInput): Block {
  const facts = view.facts.supporting('reasons')
  if (facts.length === 0) return p('No fact is put forward.')
  const rows = facts.map((fact) => [fact.date === null ? 'Undated' : dateWords(fact.date), fact.statement, cite(fact)])
  const columns = [column('Date', 2), column('Fact', 8), column('Proof', 3)]
  return table('Facts on which the belief rests', columns, rows)
}
