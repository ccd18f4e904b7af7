import { LAW_OF, listedWords, signalsOf, sourced } from '../kit.ts'
import type { Fit, FitInput } from '../kit.ts'

const UFLPA_FIRST = 'UFLPA strategy of 2023 (as a law firm’s note on it reports; the strategy itself is not at hand)'

/** Fits forced labor anywhere but where the UFLPA already covers the goods; North Korean nationality has a shorter way. */
export function fits(input: FitInput): Fit {
  const signs = signalsOf(input)
  const own = [sourced(LAW_OF.labor), sourced(LAW_OF.imported)]
  if (signs.xinjiang) {
    const why =
      'The goods or an input are placed in Xinjiang. No Withhold Release Order issues for goods the UFLPA covers; ask for UFLPA enforcement or an Entity List addition.'
    return { fits: 'no', why, cites: [UFLPA_FIRST, ...own] }
  }
  const covered = listedWords(input, 'uflpa-entity-list')
  if (covered !== null) {
    const why = `The UFLPA Entity List: ${covered}. No Withhold Release Order issues for goods the UFLPA covers; ask for UFLPA enforcement.`
    return { fits: 'no', why, cites: [UFLPA_FIRST, ...own] }
  }
  const ordered = listedWords(input, 'wro-findings')
  if (ordered !== null) {
    const why = `Orders and findings: ${ordered}. Read whether that order covers these goods; if it does, evidence of its evasion, or a supplement, says more than another petition.`
    return { fits: 'maybe', why, cites: own }
  }
  if (signs.nationality > 0) {
    const why =
      'There are facts on the nationality of the workers. 22 U.S.C. § 9241a deems goods of North Korean nationals prohibited without an order; this petition asks for an order beside it.'
    return { fits: 'maybe', why, cites: [sourced(LAW_OF.northKorean), ...own] }
  }
  if (signs.labor === 0) {
    const why = 'No fact with a passage that can be shown speaks of the labor yet. It fits forced labor in any country.'
    return { fits: 'maybe', why, cites: own }
  }
  const why =
    signs.imports > 0
      ? 'There are facts on forced labor abroad and on imports of the goods.'
      : 'There are facts on forced labor abroad. None shows an import yet, which the regulation asks for as well.'
  return { fits: signs.imports > 0 ? 'yes' : 'maybe', why, cites: own }
}
