import { LAW_OF, signalsOf, sourced } from '../kit.ts'
import type { AssessInput, Fit } from '../kit.ts'

/** Fits wherever North Korean nationals work, in whatever country; without facts on nationality nothing starts. */
export function fits(input: AssessInput): Fit {
  const signs = signalsOf(input)
  const cites = [sourced(LAW_OF.northKorean), sourced(LAW_OF.northKoreanException)]
  if (signs.nationality > 0) {
    const both = signs.imports > 0
    const why = both
      ? 'There are facts on the workers’ North Korean nationality and on imports: the goods are deemed prohibited wherever they are made, and the burden passes to the importer.'
      : 'There are facts on the workers’ North Korean nationality. None shows an import yet.'
    return { fits: both ? 'yes' : 'maybe', why, cites }
  }
  if (signs.northKorea) {
    const why =
      'North Korea is spoken of, and no fact with a passage shows the nationality of the workers. The section speaks of their nationality, not of the place or the conditions of the work.'
    return { fits: 'maybe', why, cites }
  }
  const why = 'Nothing in the case speaks of North Korean workers, and their nationality is what this section turns on.'
  return { fits: 'no', why, cites }
}
