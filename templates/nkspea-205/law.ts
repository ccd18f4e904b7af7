import { comparedOn } from '../kit.ts'
import type { Authority } from '../kit.ts'

const { authority, standing } = comparedOn('2026-11-23')
const CODE = 'U.S. Code, copy of April 2023'

/** Words of 22 U.S.C. § 9225, each exactly as the copy has it. */
export const SCREENING_WORDS = {
  lead: 'the Secretary of Homeland Security may, using a layered approach, require enhanced screening procedures to determine whether physical inspections are warranted of any cargo bound for or landed in the United States that',
  port: 'has been transported through a sea port or airport the operator of which has been identified by the President in accordance with subsection (a)(1) as having repeatedly failed to comply with applicable United Nations Security Council resolutions',
  vessel:
    'is aboard a vessel or aircraft, or within a conveyance that has, within the last 365 days, entered the territory or waters of North Korea, or landed in any of the sea ports or airports of North Korea',
  registry:
    'is registered by a country or jurisdiction whose compliance has been identified by the President as deficient pursuant to subsection (a)(2)',
  ports:
    'The ports of Dandong, Dalian, and any other port in the People’s Republic of China that the President deems appropriate.',
} as const

/** Law of this filing alone; README.md tells what of each text is at hand. */
export const ownAuthorities: readonly Authority[] = [
  authority(
    'usc-9225',
    'statutes',
    '22 U.S.C. § 9225',
    'Enhanced screening of cargo by way of ports that fail to inspect North Korean traffic, or aboard ships that were in North Korea.',
    CODE,
  ),
  authority(
    'nkspea-report',
    'other',
    'Report of the President under 22 U.S.C. § 9225(a), identifying operators of ports',
    'Which operators of ports were identified as having repeatedly failed to comply.',
    'No report is at hand; the duty to report ran for five years from August 2017',
    null,
  ),
]

/** Where each requirement of this request stands, and which copy was read. */
export const NKSPEA = {
  screening: standing('22 U.S.C. § 9225(c)(1)', CODE),
  port: standing('22 U.S.C. § 9225(c)(1)(A)', CODE),
  vessel: standing('22 U.S.C. § 9225(c)(1)(B)', CODE),
  registry: standing('22 U.S.C. § 9225(c)(1)(C)', CODE),
  exception: standing('22 U.S.C. § 9225(c)(2)', CODE),
} as const
