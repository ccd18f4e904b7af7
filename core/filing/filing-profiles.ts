import { FILING_PROFILES, type FilingProfile } from '../../domain/filing.ts'
import { readFilingLimits } from '../../db/repositories/filing-profiles.ts'
import type { App } from '../app.ts'

/** The ways to file with the limits kept for them in this case. */
export function filingProfiles(app: App): FilingProfile[] {
  const limits = readFilingLimits(app.database.read)
  return FILING_PROFILES.map((profile) => ({ ...profile, limitMb: limits.get(profile.channel) ?? profile.limitMb }))
}
