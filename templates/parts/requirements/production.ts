import { answered, assessment, combine, filled, kindsOfSource, support } from '../../basics.ts'
import type { AssessInput, Assessment, Requirement } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { isUnnamed } from '../reading/vague.ts'
import { LAW_OF } from '../law/law-of.ts'

const measuredBy = (what: string) => `“${LAW_WORDS.b3}” ${what} Shipment records do not count here.`

/** § 12.42(b)(3), where: the place named, and shown by something better than press. */
export const productionWhere: Requirement = {
  ...LAW_OF.b3,
  says: 'Where abroad the goods are produced',
  group: 'returned',
  measuredBy: measuredBy(
    'Where: country, locality and address, and a dated fact from a source that is not press alone.',
  ),
  assess: ({ view, fields }) =>
    combine(
      filled(
        fields,
        ['producerCountry', 'producerAddress'],
        'Give the country, the locality and the address of the site.',
      ),
      kindsOfSource(view, support(view, 'production-where'), {
        kinds: 1,
        dated: true,
        ask: 'Add a dated fact that places the production: a registry extract, an audit, a photograph, a government document.',
      }),
    ),
}

/** § 12.42(b)(3), by whom: the producer named, and shown by two independent kinds of source. */
export const productionByWhom: Requirement = {
  ...LAW_OF.b3,
  says: 'By whom the goods are produced: the producer and the workers',
  group: 'returned',
  measuredBy: measuredBy('By whom: the producer’s name, and dated facts from two independent kinds of source.'),
  assess: (input) =>
    combine(
      named(input),
      kindsOfSource(input.view, support(input.view, 'production-by-whom'), {
        kinds: 2,
        dated: true,
        ask: 'Add dated facts on the producer and its workers from a second, independent kind of source.',
      }),
    ),
}

/** § 12.42(b)(3), how: the making of the goods and the treatment of the workers, from two independent kinds of source. */
export const productionHow: Requirement = {
  ...LAW_OF.b3,
  says: 'How the goods are produced: the process and the conditions of the work',
  group: 'returned',
  measuredBy: measuredBy('How: dated facts on process and conditions from two independent kinds of source.'),
  assess: ({ view }) =>
    kindsOfSource(view, support(view, 'production-how'), {
      kinds: 2,
      dated: true,
      ask: 'Add dated facts on recruitment, supervision, hours, pay and process from a second, independent kind of source.',
    }),
}

function named({ fields }: AssessInput): Assessment {
  const producer = answered(fields, 'producer')
  const ask = 'Give the legal name of the producer.'
  if (producer === undefined) return assessment('missing', 'No producer is named.', ask, { fields: ['producer'] })
  if (!isUnnamed(producer)) return assessment('met', 'The producer is named.', '')
  return assessment('weak', `“${producer}” names no producer.`, ask, { fields: ['producer'] })
}
