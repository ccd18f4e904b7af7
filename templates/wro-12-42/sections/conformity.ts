import { column, law, plain, reference, section, table } from '../../kit.ts'
import type { Block, Runs } from '../../kit.ts'
import { LAW_WORDS } from '../law-words.ts'
import { exhibitsNamed } from '../prose.ts'
import type { Input } from '../prose.ts'
import type { RequirementId } from '../requirements/index.ts'

const quoted = (words: string): string => `“${words.replace(/\.$/, '')}”`

/** The table that answers § 12.42(b) item by item: part and exhibits. */
export function conformity(input: Input): readonly Block[] {
  const row = (words: Runs, part: string, ...ids: readonly RequirementId[]): readonly Runs[] => {
    const evidence = ids.flatMap((id) => input.assessed[id].evidence)
    const named = exhibitsNamed(input, evidence)
    return [words, reference(part), named.length > 0 ? named : 'None']
  }
  const rows = [
    row(['(b)(1) ', quoted(LAW_WORDS.b1)], 'reasons', 'reasons'),
    row(['(b)(2) ', quoted(LAW_WORDS.b2)], 'merchandise', 'merchandise'),
    row(['(b)(3) ', quoted(LAW_WORDS.b3), ': where'], 'production-where', 'production-where'),
    row('(b)(3): by whom', 'production-by-whom', 'production-by-whom'),
    row('(b)(3): how', 'production-how', 'production-how'),
    row(
      ['(a): convict, forced or indentured labor abroad'],
      'labor',
      'forced-labor',
      'workers-nationality',
      'involuntariness',
      'menace-of-penalty',
    ),
    row(['(b): ', quoted(LAW_WORDS.imported)], 'imports', 'import-nexus'),
  ]
  return section(
    'conformity',
    'Conformity with 19 C.F.R. § 12.42(b)',
    plain(
      'The table sets what ',
      law('cfr-12-42', '(b)'),
      ' asks for beside the part and the exhibits that answer it.',
    ),
    table(
      ['What the regulation asks for, and where it stands'],
      [column('19 C.F.R. § 12.42', 5), column('Part', 2), column('Exhibits', 3)],
      rows,
    ),
  )
}
