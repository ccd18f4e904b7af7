import { LAW_OF, signalsOf, sourced } from '../kit.ts'
import type { AssessInput, Fit } from '../kit.ts'

const UFLPA = 'Uyghur Forced Labor Prevention Act § 3(a) (as quoted at chinatrademonitor.com)'

/** Fits where both kinds of labor stand in one chain; for one of them its own filing is shorter. */
export function fits(input: AssessInput): Fit {
  const signs = signalsOf(input)
  const cites = [sourced(LAW_OF.northKorean), UFLPA]
  const uyghur = signs.xinjiang || signs.transfer
  if (!uyghur || !signs.northKorea) {
    const why =
      'The case does not speak both of North Korean workers and of Xinjiang or workers moved out of it. For one of them its own filing is shorter.'
    return { fits: 'no', why, cites }
  }
  if (signs.nationality === 0) {
    const why =
      'Both kinds of labor are spoken of. No fact shows the workers’ North Korean nationality yet, and without it one half has no ground.'
    return { fits: 'maybe', why, cites }
  }
  const why =
    signs.imports > 0
      ? 'North Korean nationality is shown, Xinjiang or workers moved out of it are spoken of, and there are facts on imports: one filing with one list of exhibits can carry both grounds.'
      : 'North Korean nationality is shown, and Xinjiang or workers moved out of it are spoken of. No import is shown yet.'
  return { fits: signs.imports > 0 ? 'yes' : 'maybe', why, cites }
}
