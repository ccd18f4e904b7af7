import { INDICATORS, INDICATOR_WORDS, column, law, p, section, table } from '../../basics.ts'
import type { Block, Indicator, Runs } from '../../basics.ts'
import { factLine, joinRuns } from '../prose.ts'
import type { PartInput } from '../section.ts'

/** The ILO indicators one by one, with what shows each, and those nothing here shows. */
export function indicators({ view }: PartInput): readonly Block[] {
  const shown = INDICATORS.filter((indicator) => view.facts.showing(indicator).length > 0)
  const open = INDICATORS.filter((indicator) => !shown.includes(indicator))
  return section(
    'indicators',
    'Indicators of forced labor',
    p(
      'The table sets the facts against the eleven indicators of the ILO. ',
      law('ilo-indicators'),
      '. It is a list of what is shown, not a score.',
    ),
    shown.length === 0 ? p('No fact is set against an indicator.') : chart(view, shown),
    shown.length === 0 || open.length === 0 ? [] : p('No fact in this record shows ', words(open), '.'),
  )
}

function chart(view: PartInput['view'], shown: readonly Indicator[]): Block {
  const rows = shown.map((indicator): readonly Runs[] => [
    INDICATOR_WORDS[indicator],
    joinRuns(view.facts.showing(indicator).map(factLine)),
  ])
  return table(
    'Indicators of forced labor, and the facts that show them',
    [column('Indicator', 1), column('Facts and proof', 3)],
    rows,
  )
}

function words(indicators: readonly Indicator[]): string {
  const names = indicators.map((indicator) => INDICATOR_WORDS[indicator].toLowerCase())
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
