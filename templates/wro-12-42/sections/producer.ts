import { answered, column, section, strong, subsection, table } from '../../kit.ts'
import type { Block, FieldValues, Runs } from '../../kit.ts'
import type { FieldName } from '../fields.ts'
import { seeAfter, said, told } from '../prose.ts'
import type { Input } from '../prose.ts'

/** Who the producer is, and the way of the goods to the United States. */
export function producer({ view, fields }: Input): readonly Block[] {
  return section(
    'producer',
    'The producer and the supply chain',
    subsection(
      'identity',
      'The producer',
      identity(fields),
      answered(fields, 'producerSites') === undefined ? [] : told(fields, 'producerSites'),
    ),
    subsection(
      'chain',
      'The supply chain',
      told(fields, 'supplyChain', seeAfter(view.facts.supporting('import-nexus'))),
    ),
  )
}

function identity(fields: FieldValues): Block {
  const known = (label: string, name: FieldName): readonly (readonly Runs[])[] => {
    const text = answered(fields, name)
    return text === undefined ? [] : [[strong(label), text]]
  }
  const rows = [
    [strong('Name'), said(fields, 'producer')],
    ...known('In its own script', 'producerNative'),
    ...known('Other names', 'producerAliases'),
    [strong('Address'), said(fields, 'producerAddress')],
    [strong('Country and locality'), said(fields, 'producerCountry')],
    ...known('Registry number', 'producerIdentifier'),
  ]
  return table('Identity of the producer', [column('Particular', 1), column('As known', 3)], rows)
}
