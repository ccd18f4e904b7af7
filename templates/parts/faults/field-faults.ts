import { answered, INDICATORS, INDICATOR_WORDS } from '../../basics.ts'
import type { AssessInput, Fault, FieldValues } from '../../basics.ts'
import { bareNumbersIn, FIGURE_FIELDS, figuresIn, importWords, plain } from '../reading/figures.ts'
import { isUnnamed, isVague } from '../reading/vague.ts'
import { fault } from './fault.ts'

/** Faults that stand in what was written: old law, vague goods, nobody named, fillers, figures and indicators without proof. */
export function fieldFaults(input: AssessInput, names: readonly string[]): readonly Fault[] {
  return [
    ...vagueness(input.fields),
    ...fillers(input.fields, names),
    ...oldLaw(input.fields, names),
    ...unshownIndicators(input),
    ...unprovedFigures(input),
  ]
}

function vagueness(fields: FieldValues): readonly Fault[] {
  const goods = answered(fields, 'goods')
  const producer = answered(fields, 'producer')
  return [
    ...(goods !== undefined && isVague(goods)
      ? [fault('class-too-vague', `“${goods}” is no class of goods an officer could act on.`, 'goods')]
      : []),
    ...(producer !== undefined && isUnnamed(producer)
      ? [fault('unnamed-entity', `“${producer}” names no producer.`, 'producer')]
      : []),
  ]
}

function fillers(fields: FieldValues, names: readonly string[]): readonly Fault[] {
  return names
    .filter((name) => (fields[name] ?? '').trim() !== '' && answered(fields, name) === undefined)
    .map((name) => fault('filler-text', `“${fields[name]?.trim() ?? ''}” stands where text is still to come.`, name))
}

/** The clause repealed in 2016, and the fourth item it once put into § 12.42(b). */
const OLD_LAW: readonly (readonly [string, RegExp, string])[] = [
  [
    'consumptive-demand',
    /consumptive\s+demand/i,
    'It speaks of consumptive demand. Congress repealed that exception in 2016 (Pub. L. No. 114-125, § 910); leave the passage out.',
  ],
  [
    'old-fourth-item',
    /\(b\)\s*\(4\)|fourth (?:item|requirement|element)/i,
    'It refers to a fourth item of § 12.42(b). CBP Dec. 17-04 removed it in 2017; the paragraph has three.',
  ],
]

function oldLaw(fields: FieldValues, names: readonly string[]): readonly Fault[] {
  return OLD_LAW.flatMap(([id, pattern, says]) =>
    names.filter((name) => pattern.test(fields[name] ?? '')).map((name) => fault(id, says, name)),
  )
}

const ARGUED = ['reasonsForBelief', 'production', 'involuntariness', 'menaceOfPenalty'] as const

function unshownIndicators({ view, fields }: AssessInput): readonly Fault[] {
  return ARGUED.flatMap((name) => {
    const text = (fields[name] ?? '').toLowerCase()
    return INDICATORS.filter(
      (indicator) =>
        text.includes(INDICATOR_WORDS[indicator].toLowerCase()) && view.facts.showing(indicator).length === 0,
    ).map((indicator) =>
      fault(
        'indicator-without-exhibit',
        `It asserts ${INDICATOR_WORDS[indicator].toLowerCase()}, and no fact with an exhibit shows it.`,
        name,
      ),
    )
  })
}

/** Figures on imports that no import fact carries, or carries in another unit, or that have none: an importer will check them first. */
function unprovedFigures(input: AssessInput): readonly Fault[] {
  const proved = importWords(input)
  const carried = figuresIn(proved)
  return FIGURE_FIELDS.flatMap((name) => {
    const text = input.fields[name] ?? ''
    const open = figuresIn(text).filter(({ words }) => !proved.includes(plain(words)))
    return [
      ...open.map(({ words, number }) => {
        const other = carried.find((one) => one.number === number)
        return other === undefined
          ? fault('figure-without-record', `No import fact carries the figure “${words}”.`, name)
          : fault('figure-in-other-unit', `It says “${words}”; the record says “${other.words}”.`, name)
      }),
      ...bareNumbersIn(text).map((number) =>
        fault('number-without-unit', `“${number}” is a quantity without a unit.`, name),
      ),
    ]
  })
}
