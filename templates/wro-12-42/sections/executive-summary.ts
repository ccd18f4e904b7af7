import { answered, column, law, pageBreak, plain, reference, section, steps, strong, table } from '../../kit.ts'
import type { Block, FieldValues, Runs } from '../../kit.ts'
import { groundOf } from '../ground.ts'
import { classified } from './cover-letter.ts'
import { dateWords, firstSentence, proofAfter, said, saidInSentence } from '../prose.ts'
import type { Input } from '../prose.ts'
import type { FieldName } from '../fields.ts'

/** One page an analyst can act on: what, by whom, with what labor, on what law, how it comes in, and what is asked. */
export function executiveSummary(input: Input): readonly Block[] {
  return [
    ...section(
      'summary',
      'Executive summary',
      atAGlance(input),
      plain('Petitioner has reason to believe that:'),
      steps(...propositions(input)),
      plain(
        'Petitioner asks that release of these goods be withheld at every port of entry (',
        reference('relief'),
        '). CBP can start from the names of the producer and of the importers above: its own entry records will show what private records do not.',
      ),
    ),
    pageBreak(),
  ]
}

function atAGlance(input: Input): Block {
  const { fields } = input
  const last = answered(fields, 'lastEntry')
  const rows: readonly (readonly Runs[])[] = [
    ['Goods', [said(fields, 'goods'), classified(fields)]],
    ['Producer', [said(fields, 'producer'), native(fields), ', ', said(fields, 'producerAddress')]],
    ['Labor', said(fields, 'laborClass')],
    ['Law', [law('usc-1307'), groundOf(fields) === 'north-korean' && ['; ', law('usc-9241a')], '; ', law('cfr-12-42')]],
    ['Importers', inBrief(fields, 'importers')],
    ['Last entry known', last === undefined ? 'Not known to petitioner' : dateWords(last)],
    ['Evidence', evidenceWords(input)],
  ]
  return table(
    'The petition in brief',
    [column('', 1), column('', 4)],
    rows.map(([label, text]) => [strong(label), text]),
  )
}

const native = (fields: FieldValues): Runs => {
  const name = answered(fields, 'producerNative')
  return name !== undefined && ` (${name})`
}

function inBrief(fields: FieldValues, name: FieldName): Runs {
  const text = answered(fields, name)
  return text === undefined ? said(fields, name) : firstSentence(text)
}

function evidenceWords({ view }: Input): string {
  const proved = view.facts.all.filter((fact) => fact.items.length > 0)
  const exhibits = new Set(proved.flatMap((fact) => fact.items.map((item) => item.id))).size
  return `${count(proved.length, 'fact')}, each with its proof, from ${count(exhibits, 'exhibit')}`
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

function propositions(input: Input): readonly Runs[] {
  const { view, fields } = input
  const proof = (...ids: readonly string[]): Runs =>
    proofAfter(
      view.facts.all.filter((fact) => fact.items.length > 0 && ids.some((id) => fact.requirements.includes(id))),
      3,
    )
  return [
    [
      saidInSentence(fields, 'goods'),
      ' are produced by ',
      saidInSentence(fields, 'producer'),
      ' in ',
      saidInSentence(fields, 'producerCountry'),
      ' (',
      reference('production'),
      ').',
      proof('production-where', 'production-by-whom'),
    ],
    [
      'They are made wholly or in part by ',
      saidInSentence(fields, 'laborClass'),
      ' (',
      reference('labor'),
      ').',
      proof('workers-nationality', 'forced-labor'),
    ],
    [
      'The conditions of the work show it (',
      reference('indicators'),
      ').',
      proof('involuntariness', 'menace-of-penalty', 'production-how'),
    ],
    [
      'The goods are being, or are likely to be, imported into the United States (',
      reference('imports'),
      ').',
      proof('import-nexus'),
    ],
  ]
}
