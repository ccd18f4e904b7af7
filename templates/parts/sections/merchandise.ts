import { answered, column, law, p, plain, section, strong, subsection, table } from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { knownRows, said, saidFirst, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'
import { factsUnder } from './facts-under.ts'

const UNDER_B2: Runs = ['This part is the description ', law('cfr-12-42', '(b)(2)'), ' asks for.']

/** The goods, so described that an officer can pick them out, and the scope of the filing; the lead names the law that asks for it. */
export function merchandise(lead: Runs = UNDER_B2): Section {
  return (input) =>
    section(
      'merchandise',
      'Description of the merchandise',
      subsection('goods', 'The goods', p(lead), particulars(input), told(input, 'goodsDetail')),
      subsection('scope', 'Scope', told(input, 'scope'), optional(input, 'notInScope', 'Not in scope.')),
      subsection(
        'goods-shown',
        'Where the goods are seen',
        factsUnder(input, 'merchandise', 'No exhibit that shows the goods is put forward.'),
        sample(input),
      ),
    )
}

function particulars(input: PartInput): Block {
  const rows = [
    [strong('Goods'), saidFirst(input, 'goods')],
    [strong('HTSUS'), said(input, 'tariff')],
    ...knownRows(input, ['Brands and marks', 'marks'], ['Style numbers', 'styles']),
  ]
  return table('The merchandise', [column('Particular', 1), column('Description', 4)], rows)
}

function optional({ fields }: PartInput, name: string, label: string): readonly Block[] {
  const text = answered(fields, name)
  return text === undefined ? [] : [p(strong(label), ' ', text)]
}

function sample({ fields, terms }: PartInput): Block {
  const text = answered(fields, 'sample')
  return text === undefined ? plain(`No sample comes with this ${terms.filing}.`) : p(strong('Sample.'), ' ', text)
}
