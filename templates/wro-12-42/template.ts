import {
  authoritiesOf,
  CBP_DOCKET,
  composeTemplate,
  goodsTitle,
  petitionFaults,
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
  'caatsa-321',
  'usc-1431',
  'usc-552b',
  'usc-1746',
  'cfr-12-42',
  'cfr-12-44',
  'cfr-161-15',
  'fr-17-04',
  'hq-h317249',
  'res-2397',
  'ilo-c29',
  'ilo-indicators',
  'cbp-faq',
]

/** A communication of belief under 19 C.F.R. § 12.42(b), asking CBP to withhold release of goods made with forced labor. */
export default composeTemplate({
  id: 'wro-12-42',
  version: '1',
  title: 'Petition for a Withhold Release Order',
  addressee: 'Commissioner, U.S. Customs and Border Protection',
  docket: CBP_DOCKET,
  legalBasis: ['19 U.S.C. § 1307', '19 C.F.R. § 12.42(b)'],
  fields,
  requirements,
  authorities: authoritiesOf([...new Set([...LAW, ...PARALLEL_LAW])]),
  faults: (input) => petitionFaults(input, Object.keys(fields.shape)),
  fits,
  terms: { filing: 'petition', filer: 'petitioner', ...PETITION_PLACES },
  shortTitle: 'Petition under 19 C.F.R. § 12.42',
  titled: (written) => goodsTitle('Petition to withhold release', written),
  outline,
})
