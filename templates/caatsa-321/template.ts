import {
  authoritiesOf,
  CBP_DOCKET,
  composeTemplate,
  FAULTS,
  goodsTitle,
  PARALLEL_LAW,
  PETITION_PLACES,
} from '../kit.ts'
import { fields } from './fields.ts'
import { fits } from './fits.ts'
import { outline } from './outline.ts'
import { requirements } from './requirements.ts'

const LAW = [
  'usc-1307',
  'usc-9241a',
  'usc-9241b',
  'caatsa-321',
  'usc-1431',
  'usc-552b',
  'usc-1746',
  'cfr-12-42',
  'cfr-12-44',
  'cfr-161-15',
  'fr-17-04',
  'hq-h317249',
  'ilo-c29',
  'ilo-indicators',
  'cbp-faq',
  ...PARALLEL_LAW.filter((id) => id !== 'cfr-12-44'),
]

const NAMES = Object.keys(fields.shape)

/** A petition to enforce 22 U.S.C. § 9241a: goods made by North Korean nationals, in whatever country. */
export default composeTemplate({
  id: 'caatsa-321',
  version: '1',
  title: 'Petition on goods of North Korean labor (CAATSA § 321)',
  addressee: 'Commissioner, U.S. Customs and Border Protection',
  docket: CBP_DOCKET,
  legalBasis: ['22 U.S.C. § 9241a', '19 U.S.C. § 1307', '19 C.F.R. § 12.42(b)'],
  fields,
  requirements,
  authorities: authoritiesOf(LAW),
  faults: (input) => [
    ...FAULTS.imports(input),
    ...FAULTS.facts(input),
    ...FAULTS.fields(input, NAMES),
    ...FAULTS.presumed(input, NAMES),
    ...FAULTS.nobody(input),
  ],
  fits,
  terms: {
    filing: 'petition',
    filer: 'petitioner',
    places: [
      ['importer-record', 'importer-facts'],
      ['workers-goods', 'workers-goods'],
      ...PETITION_PLACES.places,
      ['significant-goods', 'significant'],
    ],
    order: [
      'nationality',
      'workers-goods',
      'involuntariness',
      'menace',
      'labor-facts',
      'significant',
      'chronology',
      'goods-shown',
      'production-where',
      'production-by-whom',
      'production-how',
      'import-records',
      'importer-facts',
      'contrary',
      'parallel-facts',
    ],
  },
  shortTitle: 'Petition under 22 U.S.C. § 9241a',
  titled: (written) => goodsTitle('Petition to enforce 22 U.S.C. § 9241a', written),
  outline,
})
