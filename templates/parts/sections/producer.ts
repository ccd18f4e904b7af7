import { answered, column, section, strong, subsection, table } from '../../basics.ts'
import type { Block } from '../../basics.ts'
import { knownRows, seeAfter, said, told } from '../prose.ts'
import type { PartInput } from '../section.ts'

/** Who the producer is, and the way of the goods to the United States. */
export function producer(input: PartInput): readonly Block[] {
  const { view, fields } = input
  return section(
    'producer',
    'The producer and the supply chain',
    subsection(
      'identity',
      'The producer',
      identity(input),
      answered(fields, 'producerSites') === undefined ? [] : told(input, 'producerSites'),
    ),
    subsection(
      'chain',
      'The supply chain',
      told(input, 'supplyChain', seeAfter(view.facts.supporting('import-nexus'))),
    ),
  )
}

function identity(input: PartInput): Block {
  const rows = [
    [strong('Name'), said(input, 'producer')],
    ...knownRows(input, ['In its own script', 'producerNative'], ['Other names', 'producerAliases']),
    [strong('Address'), said(input, 'producerAddress')],
    [strong('Country and locality'), said(input, 'producerCountry')],
    ...knownRows(input, ['Registry number', 'producerIdentifier']),
  ]
  return table('Identity of the producer', [column('Particular', 1), column('As known', 3)], rows)
}
