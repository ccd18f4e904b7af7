import type { Requirement } from '../../basics.ts'
import { VERIFIED } from './words.ts'

type Law = Pick<Requirement, 'cites' | 'source' | 'verifiedAsOf'>

const law = (cites: string, source: string): Law => ({ cites, source, verifiedAsOf: VERIFIED })

const REGULATION = 'govregs.com and eCFR copies of 19 C.F.R. § 12.42(a)-(c), the eCFR copy current as of 24 Nov 2020'
const STATUTE = 'U.S. Code copy of 2023 (19 U.S.C. § 1307)'
const FAQ = 'CBP, Forced Labor Frequently Asked Questions (cbp.gov, stored copies)'

/** Where each requirement stands in the law or in CBP's practice, and which copy of it was read. */
export const LAW_OF = {
  b1: law('19 C.F.R. § 12.42(b)(1)', REGULATION),
  b2: law('19 C.F.R. § 12.42(b)(2)', REGULATION),
  b3: law('19 C.F.R. § 12.42(b)(3)', REGULATION),
  imported: law('19 C.F.R. § 12.42(b)', REGULATION),
  labor: law('19 C.F.R. § 12.42(a); 19 U.S.C. § 1307', `${REGULATION}; ${STATUTE}`),
  definition: law('19 U.S.C. § 1307', STATUTE),
  northKorean: law('22 U.S.C. § 9241a(a)', 'U.S. Code copy of 2023 (22 U.S.C. § 9241a)'),
  northKoreanException: law('22 U.S.C. § 9241a(b)', 'U.S. Code copy of 2023 (22 U.S.C. § 9241a)'),
  parallel: law(
    '19 U.S.C. §§ 1304, 1592, 1595a; Exec. Order No. 13570',
    'U.S. Code copies of 2023; copy of the order in the Digest of U.S. Practice in International Law',
  ),
  indicators: law(
    'ILO Indicators of Forced Labour',
    "International Labour Organization booklet; CBP's releases of 2025 and 2026 name indicators from it",
  ),
  standard: law('19 C.F.R. § 12.42(e)', `${FAQ}; the text of paragraph (e) itself is not at hand`),
  practice: law(
    "CBP's practice",
    "CBP's releases of 2025 and 2026 and its denial of the 2020 petition on Ivorian cocoa",
  ),
  documents: law('CBP, Recommended Guidelines for Supporting Documentation', FAQ),
  ruling: law('HQ H317249 (Mar. 5, 2021)', 'International Trade Today, 30 Mar 2021; the ruling itself is not at hand'),
  translation: law('8 C.F.R. § 103.2(b)(3)', 'l10n.org copy of the sentence; used here by analogy'),
  perjury: law('28 U.S.C. § 1746', 'U.S. Code copy of 2023 (28 U.S.C. § 1746)'),
} as const
