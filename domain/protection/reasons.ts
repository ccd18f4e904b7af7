import { z } from 'zod'

export const REASON_CODES = ['source', 'safety', 'personal', 'informant', 'commercial', 'enforcement', 'other'] as const
/** Why something is kept out of the public version. */
export const ReasonCode = z.enum(REASON_CODES)
export type ReasonCode = z.infer<typeof ReasonCode>

/** A reason with the law it rests on: what a request for confidential treatment names, and where that wording was read. */
export interface Reason {
  /** What it is called on screen. */
  readonly words: string
  /** As the request prints it, after "for". */
  readonly says: string
  /** Exemptions of 5 U.S.C. § 552(b) asked for, by number; none where the ground lies elsewhere. */
  readonly exemptions: readonly string[]
  /** The provisions in full. */
  readonly cites: readonly string[]
  readonly source: string
  readonly verifiedAsOf: string
}

const FOIA = 'U.S. Code, title 5, copy of April 2023 (codexstanford)'
const CFR = 'anthonygarvan.github.io/allregs, 19 CFR 161.15, undated copy'
const CHECKED = '2026-11-23'

/** Each reason's law. The exemptions are those of 5 U.S.C. § 552(b); 19 C.F.R. § 161.15 protects the informant as such. */
export const REASONS: Readonly<Record<ReasonCode, Reason>> = {
  source: {
    words: 'Protected source',
    says: 'what could disclose the identity of a confidential source',
    exemptions: ['(b)(7)(D)'],
    cites: ['5 U.S.C. § 552(b)(7)(D)', '19 C.F.R. § 161.15'],
    source: `${FOIA}; ${CFR}`,
    verifiedAsOf: CHECKED,
  },
  safety: {
    words: 'Life or physical safety',
    says: 'what could endanger the life or physical safety of an individual',
    exemptions: ['(b)(7)(F)'],
    cites: ['5 U.S.C. § 552(b)(7)(F)'],
    source: FOIA,
    verifiedAsOf: CHECKED,
  },
  personal: {
    words: 'Personal data',
    says: 'what would invade the privacy of a worker or witness',
    exemptions: ['(b)(6)', '(b)(7)(C)'],
    cites: ['5 U.S.C. § 552(b)(6) and (b)(7)(C)'],
    source: FOIA,
    verifiedAsOf: CHECKED,
  },
  informant: {
    words: 'Identity of the informant',
    says: 'the name and address of the informant, and what might aid in identifying the informant',
    exemptions: ['(b)(7)(D)'],
    cites: ['19 C.F.R. § 161.15', '5 U.S.C. § 552(b)(7)(D)'],
    source: `${CFR}; ${FOIA}`,
    verifiedAsOf: CHECKED,
  },
  commercial: {
    words: 'Confidential commercial information',
    says: 'commercial or financial information obtained from a person and confidential',
    exemptions: ['(b)(4)'],
    cites: ['5 U.S.C. § 552(b)(4)'],
    source: FOIA,
    verifiedAsOf: CHECKED,
  },
  enforcement: {
    words: 'Pending enforcement',
    says: 'what could reasonably be expected to interfere with enforcement proceedings',
    exemptions: ['(b)(7)(A)'],
    cites: ['5 U.S.C. § 552(b)(7)(A)'],
    source: FOIA,
    verifiedAsOf: CHECKED,
  },
  other: {
    words: 'Another reason',
    says: 'the reason given beside it',
    exemptions: [],
    cites: [],
    source: '',
    verifiedAsOf: CHECKED,
  },
}

/** A reason as kept: its code, and the words typed where they are no code. */
export interface GivenReason {
  readonly reason: ReasonCode
  readonly reasonWords: string | null
}

/** A typed reason: a code, its name, or a provision such as "(b)(7)(D)", "b6" or "161.15"; other words are kept as "other". */
export function parseReason(typed: string): GivenReason | null {
  const words = typed.trim()
  if (words === '') return null
  const plain = words.toLowerCase()
  const byName = REASON_CODES.find((code) => code === plain || REASONS[code].words.toLowerCase() === plain)
  if (byName) return { reason: byName, reasonWords: null }
  const provision = plain.replace(CODES, '').replace(/[^a-z0-9.]/gu, '')
  const byLaw = PROVISIONS[provision.replace(/^b(?=\d)/u, '')]
  return byLaw ? { reason: byLaw, reasonWords: null } : { reason: 'other', reasonWords: words }
}

/** How a provision is introduced; left out, since the number says it all. */
const CODES = /foia|exemption|5 ?u\.?s\.?c\.? ?§? ?552|19 ?c\.?f\.?r\.? ?§?/gu

const PROVISIONS: Readonly<Record<string, ReasonCode | undefined>> = {
  '4': 'commercial',
  '6': 'personal',
  '7a': 'enforcement',
  '7c': 'personal',
  '7d': 'source',
  '7f': 'safety',
  '161.15': 'informant',
}

/** The exemptions some reasons ask for, each once, in order of their numbers. */
export function exemptionsOf(codes: Iterable<ReasonCode>): readonly string[] {
  return [...new Set([...codes].flatMap((code) => REASONS[code].exemptions))].sort()
}
