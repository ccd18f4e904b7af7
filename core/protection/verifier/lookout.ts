import type { Leak } from '../../../domain/protection/protection.ts'
import type { VerificationCounts } from '../../../domain/protection/verification-report.ts'
import type { FindLeak } from './leak-patterns.ts'
import type { FoundText } from './scan-picture.ts'

/** What reading a public version back came to. */
export interface Verified {
  readonly leaks: readonly Leak[]
  readonly read: VerificationCounts
  /** Pictures that no machine read, since there were too many: pages a person must look at. */
  readonly unread: readonly string[]
}

/** Pages with pictures that are read although nothing on them was redacted; each takes seconds. */
const MOST_PICTURES = 60

const MOST_LEAKS = 500

/** Whoever reads a public version says here what was seen; it keeps count, and every leak once. */
export function lookout(find: FindLeak) {
  const leaks = new Map<string, Leak>()
  const counts = { texts: 0, pages: 0, pictures: 0 }
  const unread: string[] = []
  let room = MOST_PICTURES
  const add = (where: string, match: string) => {
    if (leaks.size < MOST_LEAKS) leaks.set(`${where} ${match}`, { where, match })
  }
  return {
    see({ where, text, how }: FoundText, forbidden?: string) {
      counts.texts++
      if (forbidden !== undefined) add(where, forbidden)
      for (const match of find(text, how)) add(where, match)
    },
    add,
    page() {
      counts.pages++
    },
    picture() {
      counts.pictures++
    },
    unread: (where: string) => void unread.push(where),
    /** How many of some pictures with nothing to hide may still be read; the room is for all files together. */
    roomFor(pictures: number): number {
      const given = Math.min(room, pictures)
      room -= given
      return given
    },
    told: (): Verified => ({ leaks: [...leaks.values()], read: counts, unread }),
  }
}

export type Lookout = ReturnType<typeof lookout>
