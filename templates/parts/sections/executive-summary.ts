import {
  INDICATORS,
  answered,
  column,
  pageBreak,
  plain,
  reference,
  section,
  steps,
  strong,
  table,
} from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { dateWords, filer, filerWithin, firstSentence, proofAfter, said, saidFirst, saidInSentence } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'
import { classified } from './cover-letter.ts'

/** What differs from summary to summary. */
export interface Summary {
  /** The law the filing stands on, as one cell of the table. */
  readonly law: (input: PartInput) => Runs
  /** What the petitioner believes, step by step, each with its part and its first proofs. */
  readonly propositions: (input: PartInput) => readonly Runs[]
  /** What is asked, as a paragraph. */
  readonly asks: (input: PartInput) => Runs
  /** What the petitioner "has reason to believe that:"; another opening where a filing states something else. */
  readonly opening?: string
}

/** One page an analyst can act on: what, by whom, with what labor, on what law, how it comes in, and what is asked. */
export function executiveSummary(summary: Summary): Section {
  return (input) => [
    pageBreak(),
    ...section(
      'summary',
      'Executive summary',
      atAGlance(input, summary.law(input)),
      plain(`${filer(input)} ${summary.opening ?? 'has reason to believe that:'}`),
      steps(...summary.propositions(input)),
      plain(summary.asks(input)),
    ),
    pageBreak(),
  ]
}

function atAGlance(input: PartInput, law: Runs): Block {
  const { fields, terms } = input
  const last = answered(fields, 'lastEntry')
  const rows: readonly (readonly Runs[])[] = [
    ['Goods', [saidFirst(input, 'goods'), classified(input)]],
    ['Producer', [said(input, 'producer'), native(input), '; ', said(input, 'producerAddress')]],
    ['Labor', saidFirst(input, 'laborClass')],
    ['Law', law],
    ['Importers', inBrief(input, 'importers')],
    ['Last entry known', last === undefined ? `None known to ${filerWithin(terms)}` : dateWords(last)],
    ['Evidence', evidenceWords(input)],
    ['Against it', [inBrief(input, 'contraryEvidence'), ' Answered in ', reference('answer'), '.']],
    ['Limits', inBrief(input, 'limits')],
  ]
  return table(
    `The ${terms.filing} in brief`,
    [column('Point', 1), column('In brief', 4)],
    rows.map(([label, text]) => [strong(label), text]),
  )
}

const native = ({ fields }: PartInput): Runs => {
  const name = answered(fields, 'producerNative')
  return name !== undefined && ` (${name})`
}

function inBrief(input: PartInput, name: string): Runs {
  const text = answered(input.fields, name)
  return text === undefined ? said(input, name) : firstSentence(text)
}

function evidenceWords({ view }: PartInput): string {
  const proved = view.facts.all.filter((fact) => fact.items.length > 0)
  const exhibits = new Set(proved.flatMap((fact) => fact.items.map((item) => item.id))).size
  return `${count(proved.length, 'fact')}, each with its proof, from ${count(exhibits, 'exhibit')}`
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

/** By whom and where the goods are made. */
export function producedBy(input: PartInput): Runs {
  return [
    saidFirst(input, 'goods'),
    ' are produced by ',
    saidInSentence(input, 'producer'),
    ' in ',
    saidInSentence(input, 'producerCountry'),
    ' (',
    reference('production'),
    ').',
    proof(input, 'production-where', 'production-by-whom'),
  ]
}

/** That the goods come in. */
export function areImported(input: PartInput): Runs {
  return [
    'The goods are being, or are likely to be, imported into the United States (',
    reference('imports'),
    ').',
    proof(input, 'import-nexus'),
  ]
}

const NUMBERS = 'one two three four five six seven eight nine ten all'.split(' ')

/** How many of the indicators are shown; nothing where none is. */
export function showIndicators({ view }: PartInput): readonly Runs[] {
  const shown = INDICATORS.map((indicator) => view.facts.showing(indicator)).filter((facts) => facts.length > 0)
  const many = NUMBERS[shown.length - 1]
  if (many === undefined) return []
  const proofs = proofAfter(shown.flat(), 3)
  return [[`The facts show ${many} of the eleven indicators of forced labor (`, reference('indicators'), ').', proofs]]
}

/** The first proofs of the facts that support any of the requirements. */
export function proof({ view }: PartInput, ...requirements: readonly string[]): Runs {
  const facts = view.facts.all.filter(
    (fact) => fact.items.length > 0 && requirements.some((id) => fact.requirements.includes(id)),
  )
  return proofAfter(facts, 3)
}
