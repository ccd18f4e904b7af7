import type { TimeToken } from '../../../domain/time-token.ts'
import { saysOf } from '../../../domain/file-says.ts'
import { SCHEME_WORDS } from '../../../domain/time-token.ts'
import { unread, type Reading } from '../reading.ts'
import { readOts } from './read-ots.ts'
import { readRfc3161 } from './read-rfc3161.ts'

/** Tokens are some kilobytes; nothing larger is read as one. */
const MOST_BYTES = 1024 * 1024

/** A reader of one kind of token: what it stamps, and what of it holds by itself. What is malformed or does not hold is named. */
export const readTokenWith =
  (read: (bytes: Uint8Array) => Promise<TimeToken>) =>
  async (bytes: Uint8Array): Promise<Reading> => {
    if (bytes.length > MOST_BYTES) return damaged('it is larger than any such proof')
    try {
      const token = await read(bytes)
      const [fault] = token.faults
      const problem = fault === undefined ? null : ({ code: 'bad-proof', message: doesNotHold(fault) } as const)
      return { ...unread(problem), says: saysOfToken(token), token }
    } catch (thrown) {
      return damaged(thrown instanceof Error ? thrown.message : 'it can’t be read')
    }
  }

export const readTimeStamp = readTokenWith((bytes) => readRfc3161(bytes))
export const readOpenTimestamps = readTokenWith(readOts)

const doesNotHold = (fault: string) =>
  `The time stamp does not hold. ${fault} It proves nothing of the file it came with. It is kept as received.`

const damaged = (why: string): Reading =>
  unread({ code: 'damaged-file', message: `This time stamp can’t be read: ${why}. It is kept as received.` })

function saysOfToken({ scheme, algorithm, digest, at, by }: TimeToken) {
  return saysOf([
    ['Proof', SCHEME_WORDS[scheme]],
    ['Stamped', `${algorithm.toUpperCase()} ${digest}`],
    ['At', at],
    ['By', by],
  ])
}
