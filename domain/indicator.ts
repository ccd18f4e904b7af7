import { z } from 'zod'

/** The eleven ILO indicators of forced labor, in the ILO's order (ILO Indicators of Forced Labour, 2012). */
export const INDICATORS = [
  'abuse-of-vulnerability',
  'deception',
  'restriction-of-movement',
  'isolation',
  'physical-and-sexual-violence',
  'intimidation-and-threats',
  'retention-of-identity-documents',
  'withholding-of-wages',
  'debt-bondage',
  'abusive-working-and-living-conditions',
  'excessive-overtime',
] as const
export const Indicator = z.enum(INDICATORS)
export type Indicator = z.infer<typeof Indicator>

/** The ILO's name of each indicator, as a petition prints it. */
export const INDICATOR_WORDS: Readonly<Record<Indicator, string>> = {
  'abuse-of-vulnerability': 'Abuse of vulnerability',
  deception: 'Deception',
  'restriction-of-movement': 'Restriction of movement',
  isolation: 'Isolation',
  'physical-and-sexual-violence': 'Physical and sexual violence',
  'intimidation-and-threats': 'Intimidation and threats',
  'retention-of-identity-documents': 'Retention of identity documents',
  'withholding-of-wages': 'Withholding of wages',
  'debt-bondage': 'Debt bondage',
  'abusive-working-and-living-conditions': 'Abusive working and living conditions',
  'excessive-overtime': 'Excessive overtime',
}
