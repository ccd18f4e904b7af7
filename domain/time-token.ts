import { z } from 'zod'
import { EvidenceId } from './ids.ts'

export const TOKEN_SCHEMES = ['rfc3161', 'opentimestamps'] as const
/** Hashes of files that tokens stamp. */
export const DIGESTS = ['sha1', 'sha256', 'sha384', 'sha512'] as const
export type Digest = (typeof DIGESTS)[number]

/** Plain words for a kind of token. */
export const SCHEME_WORDS: Readonly<Record<(typeof TOKEN_SCHEMES)[number], string>> = {
  rfc3161: 'RFC 3161 time stamp',
  opentimestamps: 'OpenTimestamps proof',
}

/**
 * What a time-stamp token says, and what of it could be checked from its own bytes, without any network. `at` is the moment it
 * names (ISO 8601, UTC), `by` who vouches for it. `checked`, `faults` and `open` say in whole sentences what holds, what does
 * not, and what nobody could check here. `pending` is one that names no moment yet.
 */
export const TimeToken = z.object({
  scheme: z.enum(TOKEN_SCHEMES),
  algorithm: z.enum(DIGESTS),
  /** The hash that was stamped, lower-case hex. */
  digest: z.string(),
  at: z.string().nullable(),
  by: z.string().nullable(),
  pending: z.boolean(),
  checked: z.array(z.string()),
  faults: z.array(z.string()),
  open: z.array(z.string()),
})
export type TimeToken = z.infer<typeof TimeToken>

/**
 * How a token stands to an item: `holds` where its hash is the item's and all that can be checked offline is right, `pending`
 * where it names no moment yet, `fails` where its hash or its signature does not fit, `alone` where no item in the case has its hash.
 */
export const STAMP_STATES = ['holds', 'pending', 'fails', 'alone'] as const

const Named = z.object({ id: EvidenceId, title: z.string(), name: z.string() })

/** A token in the case with the item it stamps, or claims by its name to stamp. */
export const TimeStamp = z.object({
  token: Named,
  item: Named.nullable(),
  says: TimeToken,
  state: z.enum(STAMP_STATES),
  /** What is wrong, in one sentence; null if nothing is. */
  problem: z.string().nullable(),
})
export type TimeStamp = z.infer<typeof TimeStamp>

/** A stamp in one line: what kind it is, which moment it names, who vouches for it. */
export function stampWords({ says }: TimeStamp): string {
  const moment = says.at === null ? '' : ` of ${says.at.slice(0, 19).replace('T', ' ')} UTC`
  return `${SCHEME_WORDS[says.scheme]}${moment}${says.by === null ? '' : `, ${says.by}`}`
}
