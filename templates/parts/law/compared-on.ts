import type { Authority, Requirement } from '../../basics.ts'

/** Makes law of one template out of its words, all compared on one day (ISO date) unless it says otherwise. */
export const comparedOn = (day: string) => ({
  authority: (
    id: string,
    group: Authority['group'],
    cite: string,
    says: string,
    source: string,
    verifiedAsOf: string | null = day,
  ): Authority => ({ id, group, cite, says, source, verifiedAsOf }),
  /** Where a requirement stands, and which copy was read. */
  standing: (cites: string, source: string): Pick<Requirement, 'cites' | 'source' | 'verifiedAsOf'> => ({
    cites,
    source,
    verifiedAsOf: day,
  }),
})
