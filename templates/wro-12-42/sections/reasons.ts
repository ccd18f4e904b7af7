import { cite, column, law, p, section, subsection, table } from '../../kit.ts'
import type { Block } from '../../kit.ts'
import { dateWords, told } from '../prose.ts'
import type { Input } from '../prose.ts'

/** § 12.42(b)(1): the statement of reasons, and the facts it rests on in order of time. */
export function reasons(input: Input): readonly Block[] {
  return section(
    'reasons',
    'Statement of the reasons for the belief',
    subsection(
      'statement',
      'Statement',
      p('This part is the statement ', law('cfr-12-42', '(b)(1)'), ' asks for.'),
      told(input.fields, 'reasonsForBelief'),
    ),
    subsection('chronology', 'The facts it rests on, in order of time', chronology(input)),
  )
}

function chronology({ view }: Input): Block {
  const facts = view.facts.supporting('reasons')
  if (facts.length === 0) return p('No fact is put forward.')
  const rows = facts.map((fact) => [fact.date === null ? 'Undated' : dateWords(fact.date), fact.statement, cite(fact)])
  const columns = [column('Date', 2), column('Fact', 8), column('Proof', 3)]
  return table('Facts on which the belief rests', columns, rows)
}
