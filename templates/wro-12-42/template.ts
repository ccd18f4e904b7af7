import { defineTemplate } from '../kit.ts'
import { authorities } from './authorities.ts'
import { build } from './build.ts'
import { faults } from './faults/faults.ts'
import { fields } from './fields.ts'
import { requirements } from './requirements/index.ts'

/** A communication of belief under 19 C.F.R. § 12.42(b), asking CBP to withhold release of goods made with forced labor. */
export default defineTemplate({
  id: 'wro-12-42',
  version: '1',
  title: 'Petition for a Withhold Release Order',
  addressee: 'Commissioner, U.S. Customs and Border Protection',
  legalBasis: ['19 U.S.C. § 1307', '19 C.F.R. § 12.42(b)'],
  fields,
  requirements,
  authorities,
  faults,
  build,
})
