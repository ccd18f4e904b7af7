import { answered, column, law, p, plain, section, strong, subsection, table } from '../../kit.ts'
import type { Block, FieldValues, Runs } from '../../kit.ts'
import type { FieldName } from '../fields.ts'
import { said, saidFirst, told } from '../prose.ts'
import type { Input } from '../prose.ts'
import { factsUnder } from './facts-under.ts'

/** § 12.42(b)(2): the goods, so described that an officer can pick them out, and the scope of the petition. */
export function merchandise(input: Input): readonly Block[] {
  const { fields } = input
  return section(
    'merchandise',
    'Description of the merchandise',
    subsection(
      'goods',
      'The goods',
      p('This part is the description ', law('cfr-12-42', '(b)(2)'), ' asks for.'),
      particulars(fields),
      told(fields, 'goodsDetail'),
    ),
    subsection('scope', 'Scope', told(fields, 'scope'), optional(fields, 'notInScope', 'Not in scope.')),
    subsection(
      'goods-shown',
      'Where the goods are seen',
      factsUnder(input, 'merchandise', 'No exhibit that shows the goods is put forward.'),
      sample(fields),
    ),
  )
}

function particulars(fields: FieldValues): Block {
  const known = (label: string, name: FieldName): readonly (readonly Runs[])[] => {
    const text = answered(fields, name)
    return text === undefined ? [] : [[strong(label), text]]
  }
  const rows = [
    [strong('Goods'), saidFirst(fields, 'goods')],
    [strong('HTSUS'), said(fields, 'tariff')],
    ...known('Brands and marks', 'marks'),
    ...known('Style numbers', 'styles'),
  ]
  return table('The merchandise', [column('Particular', 1), column('Description', 4)], rows)
}

function optional(fields: FieldValues, name: FieldName, label: string): readonly Block[] {
  const text = answered(fields, name)
  return text === undefined ? [] : [p(strong(label), ' ', text)]
}

function sample(fields: FieldValues): Block {
  const text = answered(fields, 'sample')
  return text === undefined ? plain('No sample is submitted with this petition.') : p(strong('Sample.'), ' ', text)
}
