import { stampWords, type TimeStamp } from '../../../domain/time-token.ts'

/** How a stamp stands, in one line for a report. */
export function stampLine(stamp: TimeStamp): string {
  const { state, problem } = stamp
  if (problem !== null) return `${stampWords(stamp)}: DOES NOT HOLD. ${problem}`
  if (state === 'alone') return `${stampWords(stamp)}: no item in the case has the hash it stamps`
  if (state === 'pending') return `${stampWords(stamp)}: its hash is the file’s; it names no moment yet`
  return `${stampWords(stamp)}: its hash is the file’s, and what can be checked offline holds`
}
