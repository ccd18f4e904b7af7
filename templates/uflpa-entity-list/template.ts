import { authoritiesOf, composeTemplate, FAULTS, goodsTitle, PARALLEL_LAW, PETITION_PLACES } from '../kit.ts'
import type { AssessInput, Fault } from '../kit.ts'
import { fields } from './fields.ts'
import { fits } from './fits.ts'
import { ownAuthorities } from './law.ts'
import { outline } from './outline.ts'
import { requirements } from './requirements.ts'
import { SUB_LISTS } from './sub-list.ts'

const LAW = [
  'usc-1307',
  'usc-1431',
  'usc-552b',
  'usc-1746',
  'cfr-161-15',
  'ilo-c29',
  'ilo-indicators',
  'cbp-faq',
  ...PARALLEL_LAW,
]

/** The faults of petitions that a submission to the Task Force can have too: it asks for no order, and rests on no nationality. */
function faults(input: AssessInput): readonly Fault[] {
  return [
    ...FAULTS.imports(input),
    ...FAULTS.facts(input),
    ...FAULTS.fields(input, Object.keys(fields.shape)),
    ...FAULTS.childLabor(input),
    ...FAULTS.nobody(input),
  ]
}

/** Information to the Forced Labor Enforcement Task Force for the UFLPA Entity List, and a request to enforce the presumption on named goods. */
export default composeTemplate({
  id: 'uflpa-entity-list',
  version: '1',
  title: 'Submission for the UFLPA Entity List',
  addressee: 'Forced Labor Enforcement Task Force',
  legalBasis: ['Pub. L. No. 117-78, §§ 2(d)(2)(B), 3', '19 U.S.C. § 1307'],
  fields,
  requirements,
  authorities: authoritiesOf(LAW, ownAuthorities),
  faults,
  fits,
  terms: {
    filing: 'submission',
    filer: 'filer',
    places: [...SUB_LISTS.map(({ tag }) => [tag, tag] as const), ...PETITION_PLACES.places],
    order: [...PETITION_PLACES.order, ...SUB_LISTS.map(({ tag }) => tag)],
  },
  shortTitle: 'Submission under the UFLPA',
  titled: (written) => goodsTitle('Submission for the UFLPA Entity List', written),
  outline,
})
