import { authoritiesOf, composeTemplate, FAULTS, goodsTitle, PARALLEL_LAW, PETITION_PLACES } from '../kit.ts'
import type { AssessInput, Fault } from '../kit.ts'
import { fields } from './fields.ts'
import { fits } from './fits.ts'
import { GROUNDS } from './grounds.ts'
import { ownAuthorities } from './law.ts'
import { outline } from './outline.ts'
import { requirements } from './requirements.ts'

const LAW = [
  'usc-1307',
  'usc-9241a',
  'caatsa-321',
  'usc-1431',
  'usc-552b',
  'usc-1746',
  'cfr-161-15',
  'hq-h317249',
  'ilo-c29',
  'ilo-indicators',
  'cbp-faq',
  ...PARALLEL_LAW,
]

function faults(input: AssessInput): readonly Fault[] {
  const names = Object.keys(fields.shape)
  return [
    ...FAULTS.imports(input),
    ...FAULTS.facts(input),
    ...FAULTS.fields(input, names),
    ...FAULTS.presumed(input, names),
    ...FAULTS.childLabor(input),
    ...FAULTS.nobody(input),
  ]
}

/** A request for enhanced inspection of cargo by way of ports that fail to inspect North Korean traffic, 22 U.S.C. § 9225(c). */
export default composeTemplate({
  id: 'nkspea-205',
  version: '1',
  title: 'Request for enhanced inspection of cargo',
  addressee: 'Secretary of Homeland Security',
  legalBasis: ['22 U.S.C. § 9225(c)', '22 U.S.C. § 9241a'],
  fields,
  requirements,
  authorities: authoritiesOf(LAW, ownAuthorities),
  faults,
  fits,
  terms: {
    filing: 'request',
    filer: 'filer',
    places: [
      ['route', 'route'],
      ...GROUNDS.map(({ tag }) => [tag, tag] as const),
      ['open-sites', 'open-sites'],
      ...PETITION_PLACES.places,
    ],
    order: [...PETITION_PLACES.order, 'route', ...GROUNDS.map(({ tag }) => tag)],
  },
  shortTitle: 'Request under 22 U.S.C. § 9225',
  titled: (written) => goodsTitle('Request for enhanced inspection', written),
  outline,
})
