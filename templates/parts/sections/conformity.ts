import { column, law, plain, reference, section, table } from '../../basics.ts'
import type { Runs } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { exhibitsNamed } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'

/** One thing the law asks for: its words, the heading it is answered under, and the requirements whose exhibits answer it. */
export interface ConformityRow {
  readonly asks: Runs
  readonly part: string
  readonly requirements: readonly string[]
}

export interface ConformityWords {
  readonly title: string
  readonly lead: Runs
  readonly caption: string
  /** Title of the first column: the law the rows quote. */
  readonly head: string
}

const UNDER_12_42: ConformityWords = {
  title: 'Conformity with 19 C.F.R. § 12.42(b)',
  lead: ['The table sets what ', law('cfr-12-42', '(b)'), ' asks for beside the part and the exhibits that answer it.'],
  caption: 'What the regulation asks for, and where it stands',
  head: '19 C.F.R. § 12.42',
}

/** The table that answers the law item by item: part and exhibits. */
export function conformity(rows: readonly ConformityRow[], words: Partial<ConformityWords> = {}): Section {
  const { title, lead, caption, head } = { ...UNDER_12_42, ...words }
  return (input) =>
    section(
      'conformity',
      title,
      plain(lead),
      table(
        [caption],
        [column(head, 5), column('Part', 2), column('Exhibits', 3)],
        rows.map((row) => rowOf(input, row)),
      ),
    )
}

function rowOf(input: PartInput, { asks, part, requirements }: ConformityRow): readonly Runs[] {
  const named = exhibitsNamed(
    input,
    requirements.flatMap((id) => input.assessed[id]?.evidence ?? []),
  )
  return [asks, reference(part), named.length > 0 ? named : 'None']
}

/** Words of the law in quotation marks, without their full stop. */
export const quoted = (words: string): string => `“${words.replace(/\.$/, '')}”`

/** The rows of § 12.42(b)(1) to (3). */
export const B_ROWS: readonly ConformityRow[] = [
  { asks: ['(b)(1) ', quoted(LAW_WORDS.b1)], part: 'reasons', requirements: ['reasons'] },
  { asks: ['(b)(2) ', quoted(LAW_WORDS.b2)], part: 'merchandise', requirements: ['merchandise'] },
  {
    asks: ['(b)(3) ', quoted(LAW_WORDS.b3), ': where'],
    part: 'production-where',
    requirements: ['production-where'],
  },
  { asks: '(b)(3): by whom', part: 'production-by-whom', requirements: ['production-by-whom'] },
  { asks: '(b)(3): how', part: 'production-how', requirements: ['production-how'] },
]

/** The row of the lead-in of § 12.42(b): imports. */
export const IMPORT_ROW: ConformityRow = {
  asks: ['(b): ', quoted(LAW_WORDS.imported)],
  part: 'imports',
  requirements: ['import-nexus'],
}
