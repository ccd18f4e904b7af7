import { answered, LAW_OF, sourced, support } from '../kit.ts'
import type { AssessInput, Fit } from '../kit.ts'

/** Fits once a petition is filed and something new has come in. */
export function fits({ view, fields }: AssessInput): Fit {
  const cites = [sourced(LAW_OF.practice)]
  if (answered(fields, 'filedOn') === undefined) {
    const why =
      'It adds to a petition that was filed. Write when that was, if one was; CBP denied a petition for evidence that had grown old while it waited.'
    return { fits: 'maybe', why, cites }
  }
  const fresh = support(view, 'new-evidence').length
  const why =
    fresh > 0
      ? 'A petition was filed, and there are facts tagged as new.'
      : 'A petition was filed. No fact is tagged as new yet.'
  return { fits: fresh > 0 ? 'yes' : 'maybe', why, cites }
}
