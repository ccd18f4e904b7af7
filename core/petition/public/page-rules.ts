import type { Region } from '../../../domain/fact.ts'
import { findProtected, type FindProtected } from '../../../domain/protection/find-protected.ts'
import type { Protection } from '../../../domain/protection/protection.ts'
import { REASONS, type ReasonCode } from '../../../domain/protection/reasons.ts'

/** A rectangle to be blacked out on one page of an item, and the words printed on it. */
export interface MarkedRegion {
  readonly page: number
  readonly region: Region
  readonly label: string
}

/** What the public version keeps out of one item's pages; plain data, for a worker. */
export interface PageRules {
  readonly protection: Protection
  readonly regions: readonly MarkedRegion[]
  /** The whole item is withheld: its reason, as the slip sheet prints it. */
  readonly withheld: string | null
  /** Set where only names of sealed sources are hidden: then no other version shows what is withheld. */
  readonly sealed?: true
}

/** The rules for one item out of everything that is protected in the case. */
export function rulesFor(protection: Protection, evidenceId: string): PageRules {
  const own = protection.redactions.filter((mark) => mark.evidenceId === evidenceId)
  const whole = own.find(({ kind }) => kind === 'whole')
  return {
    protection,
    regions: own.flatMap(({ page, region, reason }) =>
      page !== null && region !== null ? [{ page, region, label: labelOf(reason) }] : [],
    ),
    withheld: whole ? REASONS[whole.reason].cites.join(', ') || 'reasons given in the confidential version' : null,
  }
}

/** Finds what a page's words hold, and says with what each is covered. */
export const finderOf = ({ protection }: PageRules): FindProtected => findProtected(protection)

/** The exemption a black box names, as 5 U.S.C. § 552(b) asks of what is released. */
const labelOf = (reason: ReasonCode): string => REASONS[reason].exemptions[0] ?? ''
