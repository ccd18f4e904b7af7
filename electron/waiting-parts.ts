import type { UtilityProcess } from 'electron'
import { AskedPart, type GivenPart } from './host-messages.ts'

type Given = GivenPart['given']

/** The parts of films that were asked of the case host and are not here yet. */
export function waitingParts(): {
  /** Asks a host for a part; null at once where there is no host or no such item. */
  readonly ask: (host: UtilityProcess | null, id: string, offset: number) => Promise<Given>
  readonly take: (part: GivenPart) => void
  /** Answers all that wait with nothing: the host they were asked of is gone. */
  readonly giveUp: () => void
} {
  const waiting = new Map<number, (given: Given) => void>()
  let calls = 0
  return {
    ask: async (host, id, offset) => {
      const call = ++calls
      const asked = AskedPart.safeParse({ kind: 'part', call, id, offset })
      if (host?.pid === undefined || !asked.success) return null
      return await new Promise((give) => {
        waiting.set(call, give)
        host.postMessage(asked.data)
      })
    },
    take: ({ part, given }) => {
      waiting.get(part)?.(given)
      waiting.delete(part)
    },
    giveUp: () => {
      for (const give of waiting.values()) give(null)
      waiting.clear()
    },
  }
}
