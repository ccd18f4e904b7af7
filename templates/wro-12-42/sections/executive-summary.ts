import {
  INDICATORS,
  answered,
  column,
  law,
  pageBreak,
  plain,
  reference,
  section,
  steps,
  strong,
  table,
} from '../../kit.ts'
import type { Block, FieldValues, Runs } from '../../kit.ts'
import type { FieldName } from '../fields.ts'
import { groundOf } from '../ground.ts'
import { dateWords, firstSentence, proofAfter, said, saidFirst, saidInSentence } from '../prose.ts'
import type { Input } from '../prose.ts'
import { classified } from './cover-letter.ts'

/** One page an analyst can act on: what, by whom, with what labor, on what law, how it comes in, and what is asked. */
export function executiveSummary(input: Input): readonly Block[] {
  return [
    pageBreak(),
    ...section(
      'summary',
      'Executive summary',
      atAGlance(input),
      plain('Petitioner has reason to believe that:'),
      steps(...propositions(input)),
      plain(
        'Petitioner asks the Commissioner to issue a Withhold Release Order and, if investigation bears the facts out, a finding (',
        reference('relief'),
        '). CBP can begin with its own entry records for the producer and the importers named above.',
      ),
    ),
    pageBreak(),
  ]
}

function atAGlance(input: Input): Block {
  const { fields } = input
  const last = answered(fields, 'lastEntry')
  const rows: readonly (readonly Runs[])[] = [
    ['Goods', [saidFirst(fields, 'goods'), classified(fields)]],
    ['Producer', [said(fields, 'producer'), native(fields), '; ', said(fields, 'producerAddress')]],
    ['Labor', saidFirst(fields, 'laborClass')],
    ['Law', [law('usc-1307'), groundOf(fields) === 'north-korean' && ['; ', law('usc-9241a')], '; ', law('cfr-12-42')]],
    ['Importers', inBrief(fields, 'importers')],
    ['Last entry known', last === undefined ? 'None known to petitioner' : dateWords(last)],
    ['Evidence', evidenceWords(input)],
    ['Against it', [inBrief(fields, 'contraryEvidence'), ' Answered in ', reference('answer'), '.']],
    ['Limits', inBrief(fields, 'limits')],
  ]
  return table(
    'The petition in brief',
    [column('Point', 1), column('In brief', 4)],
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

/** What petitioner believes, step by step, each with its part and its first proofs. */
function propositions(input: Input): readonly Runs[] {
  const { fields } = input
  return [
    [
      saidFirst(fields, 'goods'),
      ' are produced by ',
      saidInSentence(fields, 'producer'),
      ' in ',
      saidInSentence(fields, 'producerCountry'),
      ' (',
      reference('production'),
      ').',
      proof(input, 'production-where', 'production-by-whom'),
    ],
    ...laborPropositions(input),
    [
      'The goods are being, or are likely to be, imported into the United States (',
      reference('imports'),
      ').',
      proof(input, 'import-nexus'),
    ],
  ]
}

function laborPropositions(input: Input): readonly Runs[] {
  const by = saidInSentence(input.fields, 'laborClass')
  const made: Runs = ['They are made wholly or in part by ', by, ' (', reference('labor'), ').']
  const indicators = indicatorProposition(input)
  if (groundOf(input.fields) === 'convict') return [[made, proof(input, 'forced-labor')], ...indicators]
  if (groundOf(input.fields) === 'north-korean') {
    const deemed: Runs = [' ', law('usc-9241a', '(a)'), ' deems goods so made prohibited.']
    return [[made, deemed, proof(input, 'workers-nationality')], ...indicators]
  }
  const prongs =
    'The workers do not offer themselves voluntarily, and the work is exacted under the menace of a penalty ('
  return [
    [made, proof(input, 'forced-labor')],
    [
      prongs,
      reference('involuntariness'),
      ' and ',
      reference('menace'),
      ').',
      proof(input, 'involuntariness', 'menace-of-penalty'),
    ],
    ...indicators,
  ]
}

const NUMBERS = 'one two three four five six seven eight nine ten all'.split(' ')

function indicatorProposition({ view }: Input): readonly Runs[] {
  const shown = INDICATORS.map((indicator) => view.facts.showing(indicator)).filter((facts) => facts.length > 0)
  const many = NUMBERS[shown.length - 1]
  if (many === undefined) return []
  const proofs = proofAfter(shown.flat(), 3)
  return [[`The facts show ${many} of the eleven indicators of forced labor (`, reference('indicators'), ').', proofs]]
}

function proof({ view }: Input, ...requirements: readonly string[]): Runs {
  const facts = view.facts.all.filter(
    (fact) => fact.items.length > 0 && requirements.some((id) => fact.requirements.includes(id)),
  )
  return proofAfter(facts, 3)
}
