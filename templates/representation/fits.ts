import { answered } from '../kit.ts'
import type { AssessInput, Fit } from '../kit.ts'

const HEARD = '19 C.F.R. § 12.42(d) (as cited by a trade journal of 2016; its own words are not at hand)'

/** Fits where CBP has a matter open, or an order in force that someone asks to change. */
export function fits({ fields }: AssessInput): Fit {
  const matter = answered(fields, 'matter')
  const why =
    matter === undefined
      ? 'It is for a matter CBP has before it: an investigation, an order, a request to modify one. Name the matter, if there is one.'
      : 'A matter before CBP is named, on which interested persons are heard.'
  return { fits: matter === undefined ? 'maybe' : 'yes', why, cites: [HEARD] }
}
