import {
  answered,
  assessment,
  combine,
  CONDITIONS,
  filled,
  hygieneOf,
  independentSourcesOf,
  kindsOfSource,
  LAW_OF,
  LAW_WORDS,
  nationalityShown,
  recencyOf,
  REQUIREMENTS,
  persuasionOf,
  requirementsOf,
  support,
  supportWithShipments,
} from '../kit.ts'
import type { Requirement } from '../kit.ts'

/** Tags of facts that speak of the workers and their work. */
const OF_THE_LABOR = [...CONDITIONS, 'workers-goods']

/** § 9241a(a): nationality decides, so it is asked for before anything else on the labor. */
const nationality: Requirement = {
  ...LAW_OF.northKorean,
  says: 'The workers are North Korean nationals or citizens',
  group: 'returned',
  measuredBy: `“${LAW_WORDS.northKoreanWorkers}”: said in words, and dated facts from two independent kinds of source, not press alone.`,
  assess: ({ view, fields }) =>
    combine(filled(fields, ['nationality'], 'Write how the workers’ nationality is known.'), nationalityShown(view)),
}

/** § 9241a(a): it is these goods that those workers made, wholly or in part. */
const workersGoods: Requirement = {
  ...LAW_OF.northKorean,
  says: 'Those workers made these goods, wholly or in part',
  group: 'returned',
  measuredBy:
    'Goods made “wholly or in part by” that labor: a dated fact that puts those workers at the making or packing of these goods, from a source that is not press alone.',
  assess: ({ view, fields }) =>
    combine(
      filled(fields, ['lineToGoods'], 'Write how the workers’ labor is tied to these goods.'),
      kindsOfSource(view, support(view, 'workers-goods'), {
        kinds: 1,
        dated: true,
        ask: 'Add a dated fact that ties the workers to these goods: a photograph of the line, an order with its dates, a packing list, a statement.',
      }),
    ),
}

/** § 9241a(a) speaks of significant goods and does not define the word. */
const significance: Requirement = {
  ...LAW_OF.northKorean,
  says: 'The goods are significant',
  group: 'persuasion',
  measuredBy:
    '“any significant goods”: the section does not define the word. Quantity, value or regularity is written out, and a shipment record or customs document stands behind it.',
  assess: ({ view, fields }) => {
    const ask = 'Write what makes the goods significant, and add a shipment record that shows it.'
    const written = filled(fields, ['significance'], ask)
    const on = supportWithShipments(view, 'import-nexus').filter(({ items }) =>
      items.some(({ kind }) => kind === 'trade-record' || kind === 'government-document'),
    )
    if (on.length > 0) return combine(written, assessment('met', 'A record shows what was shipped.', '', { on }))
    const why = 'No shipment record or customs document shows what was shipped.'
    return combine(written, assessment('missing', why, ask))
  },
}

/** § 9241a(b): the papers an importer will bring, and what they leave open. */
const importerRecord: Requirement = {
  ...LAW_OF.northKoreanException,
  says: 'What the importer may put forward is met in advance',
  group: 'persuasion',
  measuredBy: `“by clear and convincing evidence, that the goods … ${LAW_WORDS.clearAndConvincing}”: each paper put forward is named, with what it leaves open and the exhibit that shows it.`,
  assess: ({ view, fields }) => {
    const on = support(view, 'importer-record')
    const ask =
      'Name the audits, identity cards, payrolls or certificates, write what each leaves open, and add a fact that shows it.'
    const said = answered(fields, 'importerSaid') !== undefined
    if (!said && on.length === 0) {
      return assessment('missing', 'Nothing is said of what the importer or the producer puts forward.', ask, {
        fields: ['importerSaid', 'importerOpen'],
      })
    }
    const written = filled(fields, ['importerSaid', 'importerOpen'], ask)
    return combine(written, kindsOfSource(view, on, { kinds: 1, dated: true, ask }))
  },
}

/** The conditions of the work: what an importer would have to disprove under (b), and a second line under § 1307. */
const secondLine = (requirement: Requirement, says: string): Requirement => ({
  ...requirement,
  says,
  group: 'persuasion',
  cites: `${LAW_OF.northKoreanException.cites}; ${requirement.cites}`,
})

/** Every requirement of a petition under § 9241a, nationality first, in the order the conformity report shows them. */
export const requirements = {
  'workers-nationality': nationality,
  'workers-goods': workersGoods,
  ...requirementsOf(
    'merchandise',
    'production-where',
    'production-by-whom',
    'production-how',
    'import-nexus',
    'reasons',
  ),
  'significant-goods': significance,
  'importer-record': importerRecord,
  'forced-labor': secondLine(
    REQUIREMENTS['forced-labor'],
    'The labor is forced, which the importer would have to disprove',
  ),
  involuntariness: secondLine(REQUIREMENTS.involuntariness, REQUIREMENTS.involuntariness.says),
  'menace-of-penalty': secondLine(REQUIREMENTS['menace-of-penalty'], REQUIREMENTS['menace-of-penalty'].says),
  indicators: REQUIREMENTS.indicators,
  recency: recencyOf(OF_THE_LABOR),
  'independent-sources': independentSourcesOf(OF_THE_LABOR),
  ...persuasionOf(),
  ...hygieneOf(),
}
