import { KIND_WORDS, cite, column, law, p, quotation, section, subsection, table } from '../../basics.ts'
import type { Block, ProvedFact, Runs } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { setOut } from '../places.ts'
import { pointer } from './facts-under.ts'
import { dateWords, seeAfter, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'

const UNDER_B: Runs = [
  'The regulation speaks of merchandise that “',
  LAW_WORDS.imported,
  '.” ',
  law('cfr-12-42', '(b)'),
  '.',
]

/** That the goods are being, or are likely to be, imported; the lead names the law that asks for it. */
export function imports(lead: Runs = UNDER_B): Section {
  return (input) =>
    section(
      'imports',
      'Imports into the United States',
      p(lead),
      subsection(
        'importers',
        'Importers and consignees',
        told(input, 'importers', seeAfter(input.view.facts.supporting('import-nexus'), 3)),
      ),
      subsection('import-records', 'What the records show', ...records(input)),
      subsection(
        'likelihood',
        'How the goods come in, and why they are likely to go on coming',
        told(input, 'importLink'),
      ),
      subsection('manifest-data', 'What private records leave out', ...limits()),
    )
}

function records(input: PartInput): readonly Block[] {
  const set = setOut(input, 'import-nexus')
  if (set.here.length + set.elsewhere.length === 0) return [p('No record of an import is put forward.')]
  const columns = [column('Date', 2), column('What it shows', 7), column('Kind of source', 3), column('Proof', 3)]
  return [
    ...(set.here.length > 0 ? [table('Imports, in order of time', columns, set.here.map(row))] : []),
    ...pointer(set),
  ]
}

function row(fact: ProvedFact): readonly Runs[] {
  const kinds = [...new Set(fact.items.map((item) => KIND_WORDS[item.kind]))].join(', ')
  return [fact.date === null ? 'Undated' : dateWords(fact.date), fact.statement, kinds, cite(fact)]
}

function limits(): readonly Block[] {
  return [
    p('Private import records are drawn from vessel manifests. The statute makes public:'),
    quotation(LAW_WORDS.manifests, ' ', law('usc-1431', '(1)(A)'), '.'),
    p(
      'Where that certification has been made, the record is not there to be found. That no record is found in a period does not show that nothing was imported in it. CBP’s own entry data will.',
    ),
  ]
}
