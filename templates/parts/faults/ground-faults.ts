import { answered, support } from '../../basics.ts'
import type { AssessInput, Fault } from '../../basics.ts'
import { groundOf } from '../reading/ground.ts'
import { inXinjiang } from '../reading/xinjiang.ts'
import { fault } from './fault.ts'

const PLACES = ['goods', 'goodsDetail', 'scope', 'producerAddress', 'producerCountry', 'supplyChain'] as const

/** A Withhold Release Order asked for goods the UFLPA already covers. */
export function uflpaCovers({ fields }: AssessInput): readonly Fault[] {
  return PLACES.filter((name) => inXinjiang(fields[name] ?? '')).map((name) =>
    fault(
      'uflpa-covers-it',
      'It places the goods in Xinjiang. Under the 2023 UFLPA strategy no Withhold Release Order issues for goods the UFLPA covers; ask for UFLPA enforcement or an Entity List addition instead.',
      name,
    ),
  )
}

/** Words that claim § 9241a; without nationality facts they claim a presumption that nothing starts. */
const PRESUMED = /\bpresum\w*|\bdeemed\b|9241a|CAATSA|section 321|§ 321/i

/** North Korean labor presumed where no fact shows the workers' nationality. */
export function presumed({ view, fields }: AssessInput, names: readonly string[]): readonly Fault[] {
  if (support(view, 'workers-nationality').length > 0) return []
  const northKorean = groundOf(fields) === 'north-korean'
  return names
    .filter((name) => {
      const text = answered(fields, name) ?? ''
      return PRESUMED.test(text) && (northKorean || /north\s*korea|dprk|9241a|CAATSA/i.test(text))
    })
    .map((name) =>
      fault(
        'nationality-not-shown',
        'It calls the goods presumed to be made with forced labor. 22 U.S.C. § 9241a(a) says so only of goods made by North Korean nationals, and no fact shows the workers’ nationality.',
        name,
      ),
    )
}

/** Child labor without force. */
export function childLabor({ view, fields }: AssessInput): readonly Fault[] {
  if (groundOf(fields) !== 'child') return []
  const force = support(view, 'involuntariness', 'menace-of-penalty', 'forced-labor')
  if (force.length > 0) return []
  const says =
    'Child labor alone is not enough: § 1307 reaches forced or indentured child labor, and no fact shows force.'
  return [fault('child-labor-without-force', says, 'laborClass')]
}

/** Facts, and nobody named. */
export function nobody({ view, fields }: AssessInput): readonly Fault[] {
  if (view.facts.all.length === 0 || answered(fields, 'producer') !== undefined) return []
  return [fault('unnamed-entity', 'There are facts, and no producer is named.', 'producer')]
}
