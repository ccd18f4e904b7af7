import {
  answered,
  assessment,
  independentKinds,
  itemsOf,
  restingOn,
  support,
  supportWithShipments,
} from '../../basics.ts'
import type { AssessInput, Assessment, CaseView, Evidence, Requirement } from '../../basics.ts'
import { AUDIT_REPORT } from '../checklists/questions.ts'
import { LAW_OF } from '../law/law-of.ts'
import { LAW_WORDS } from '../law/words.ts'
import { FIGURE_FIELDS, figuresIn, importWords, plain } from '../reading/figures.ts'
import { groundOf } from '../reading/ground.ts'
import { namesProducer } from '../reading/names-producer.ts'
import { inXinjiang } from '../reading/xinjiang.ts'

/** The chain from the place of the labor to a buyer in the United States, and where it breaks. */
export const nexusPath: Requirement = {
  ...LAW_OF.imported,
  says: 'The way of the goods is shown from the producer to a consignee in the United States',
  group: 'persuasion',
  measuredBy: `“${LAW_WORDS.imported}”: a record that names the producer as shipper, one that names an importer named here, and the steps between written out.`,
  assess: (input) => {
    const { view, fields } = input
    const on = supportWithShipments(view, 'import-nexus')
    const ask = 'Add the record that closes the gap, and write the steps from inputs to the United States.'
    const gaps: readonly (string | false)[] = [
      !on.some(({ fact }) => namesProducer(fact, fields)) && 'No import record names the producer.',
      !namesImporter(input) && 'No import record names an importer that the petition names.',
      answered(fields, 'supplyChain') === undefined && 'The steps from inputs to the United States are not written.',
    ]
    const open = gaps.filter((gap) => gap !== false)
    if (on.length === 0) return assessment('missing', 'No import fact is there to begin with.', ask)
    if (open.length === 0) return assessment('met', 'Producer, importer and the steps between are shown.', '', { on })
    return assessment('weak', `The path breaks: ${open.join(' ')}`, ask, { on, fields: ['supplyChain', 'importers'] })
  },
}

/** Whether an importer's name (two words or one telling one, as written) stands in an import fact or its quote. */
function namesImporter(input: AssessInput): boolean {
  const written = answered(input.fields, 'importers') ?? ''
  const records = importWords(input)
  const names = written.match(/\p{Lu}[\p{L}\p{N}&.’'-]+(?:\s+(?:\p{Lu}[\p{L}\p{N}&.’'-]+|of|and))*/gu) ?? []
  return names.some((name) => name.length > 4 && records.includes(plain(name).replace(/[.,]+$/, '')))
}

const KEY: readonly (readonly [words: string, tags: readonly string[]])[] = [
  ['who makes the goods', ['production-by-whom']],
  ['how they are made', ['production-how']],
  ['the labor', ['forced-labor', 'involuntariness', 'menace-of-penalty', 'workers-nationality']],
]

/** Two independent kinds of source behind each key element, not behind the record as a whole. */
export const corroboration: Requirement = {
  ...LAW_OF.practice,
  says: 'Each key element rests on two independent kinds of source',
  group: 'persuasion',
  measuredBy:
    'Who makes the goods, how, and with what labor: for each, two kinds of source from two makers. CBP’s releases of 2025 and 2026 list four or five kinds in all.',
  assess: ({ view }) => {
    const counted = KEY.map(([words, tags]) => ({ words, on: support(view, ...tags) }))
    const on = [...new Map(counted.flatMap((one) => one.on.map((s) => [s.fact.id, s] as const))).values()]
    const ask = 'Add evidence of another kind, from another maker, for what is named.'
    if (on.length === 0) return assessment('missing', 'No key element has a fact yet.', ask)
    const thin = counted.filter((one) => independentKinds(itemsOf(one.on)).length < 2).map(({ words }) => words)
    if (thin.length === 0) return assessment('met', 'Each rests on two kinds or more.', '', { on })
    return assessment('weak', `One kind of source, or none, for ${thin.join('; ')}.`, ask, { on })
  },
}

/** Facts that contradict one another: dealt with, each with a note. */
export const contradictions: Requirement = {
  ...LAW_OF.practice,
  says: 'Contradictions between facts are dealt with',
  group: 'persuasion',
  measuredBy: 'Every contradiction noted is explained, settled by dropping one fact, or used as an argument.',
  assess: ({ view }) => {
    if (view.conflicts.length === 0) return assessment('not-applicable', 'No contradiction is noted.', '')
    const open = view.conflicts.filter(({ settlement }) => settlement === null)
    if (open.length === 0) return assessment('met', 'Every contradiction is dealt with.', '')
    const why = `${open.length} of ${view.conflicts.length} contradictions are not dealt with.`
    const found = assessment('missing', why, 'Say of each how the petition deals with it: explain, drop or use.')
    return { ...found, facts: [...new Set(open.flatMap(({ facts }) => facts))] }
  },
}

/** Audit reports in the case with questions of their checklist still open. */
export function openQuestions(view: CaseView): readonly { item: Evidence; open: number; of: number }[] {
  const of = AUDIT_REPORT.items.length
  return view.evidence.all.flatMap((item) => {
    if (item.kind !== 'audit-report') return []
    const given = view.answers.filter((one) => one.evidenceId === item.id && one.checklist === AUDIT_REPORT.id)
    return given.length < of ? [{ item, open: of - given.length, of }] : []
  })
}

/** What an audit report leaves open, answered question by question. */
export const auditsAnswered: Requirement = {
  ...LAW_OF.ruling,
  says: 'Audit reports are answered: what they saw, whom they asked, what does not agree',
  group: 'persuasion',
  measuredBy:
    'Every question of the audit checklist is answered for every audit report. CBP held against one report, as reported: part of the compound seen, 10 of 49 workers interviewed, numbers and dates that did not agree, copies that could not be read.',
  assess: ({ view }) => {
    const audits = view.evidence.all.filter(({ kind }) => kind === 'audit-report')
    if (audits.length === 0) return assessment('not-applicable', 'The case holds no audit report.', '')
    const open = openQuestions(view)
    if (open.length === 0) return assessment('met', 'Every question is answered for every audit report.', '')
    const titles = open.map(({ item, open: left }) => `${item.title} (${left} open)`).join('; ')
    const ask = 'Answer the checklist of each audit report; an answer with its page is printed as a rebuttal.'
    return { ...assessment('weak', `Not answered: ${titles}.`, ask), evidence: open.map(({ item }) => item.id) }
  },
}

/** Quantities with the record each comes from. */
export const quantities: Requirement = {
  ...LAW_OF.practice,
  says: 'Quantities are stated as the records have them',
  group: 'persuasion',
  measuredBy: 'Every figure on imports stands, with its unit, in an import fact or the words it quotes.',
  assess: (input) => {
    const proved = importWords(input)
    const written = FIGURE_FIELDS.flatMap((name) =>
      figuresIn(input.fields[name] ?? '').map(({ words }) => ({ words, name })),
    )
    if (written.length === 0) return assessment('not-applicable', 'No quantity is written.', '')
    const open = written.filter(({ words }) => !proved.includes(plain(words)))
    if (open.length === 0) return assessment('met', 'Every quantity stands in a record.', '')
    const why = `No import fact carries ${open.map(({ words }) => `“${words}”`).join(', ')}.`
    const fields = [...new Set(open.map(({ name }) => name))]
    return assessment('weak', why, 'Add the row it comes from, or write what the row says.', { fields })
  },
}

/** Facts that start a statutory presumption, where the petition claims one. */
export const presumptionTrack: Requirement = {
  ...LAW_OF.northKorean,
  says: 'Facts that start a presumption are shown, where one is claimed',
  group: 'persuasion',
  measuredBy: `“${LAW_WORDS.northKoreanWorkers}”: the nationality of the workers who made these goods; for goods of Xinjiang, where they are made.`,
  assess: ({ view, fields }) => {
    const northKorean = groundOf(fields) === 'north-korean'
    const xinjiang = inXinjiang(`${fields['producerCountry'] ?? ''} ${fields['producerAddress'] ?? ''}`)
    if (!northKorean && !xinjiang) return assessment('not-applicable', 'The petition claims no presumption.', '')
    return shownBy(view, northKorean ? 'workers-nationality' : 'production-where')
  },
}

function shownBy(view: CaseView, tag: string): Assessment {
  const on = support(view, tag)
  const ask = 'Show it by papers, rosters, statements, a registry extract or a ruling.'
  if (on.length === 0) return assessment('missing', 'No fact shows what would start it.', ask)
  return assessment('met', `${restingOn(on)}.`, '', { on })
}
