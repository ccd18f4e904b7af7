import type { Authority } from '../../basics.ts'
import { VERIFIED } from './words.ts'

type Group = Authority['group']

const USC = 'U.S. Code, copy of April 2023'

function authority(id: string, group: Group, cite: string, says: string, source: string): Authority {
  return { id, group, cite, says, source, verifiedAsOf: VERIFIED }
}

/** The law that more than one filing cites, in Bluebook form; README.md tells what of each text is at hand. */
const SHARED: readonly Authority[] = [
  authority(
    'usc-1307',
    'statutes',
    '19 U.S.C. § 1307',
    'Goods made wholly or in part abroad by convict, forced or indentured labor may not be imported; defines forced labor.',
    USC,
  ),
  authority(
    'usc-9241a',
    'statutes',
    '22 U.S.C. § 9241a',
    'Goods made by North Korean nationals or citizens are deemed prohibited under § 1307 unless clear and convincing evidence shows they were not made with forced labor.',
    USC,
  ),
  authority(
    'caatsa-321',
    'statutes',
    'Countering America’s Adversaries Through Sanctions Act, Pub. L. No. 115-44, § 321(b) (2017)',
    'Enacted 22 U.S.C. § 9241a.',
    USC,
  ),
  authority(
    'usc-9241b',
    'statutes',
    '22 U.S.C. § 9241b',
    'Sanctions on foreign persons who employ North Korean laborers, and the assurances that avert them.',
    USC,
  ),
  authority(
    'usc-1304',
    'statutes',
    '19 U.S.C. § 1304',
    'Imported articles are to be marked with their country of origin; further duty if they are not.',
    USC,
  ),
  authority(
    'usc-1592',
    'statutes',
    '19 U.S.C. § 1592',
    'Penalties for entry by fraud, gross negligence or negligence; subsection (a) is at hand.',
    USC,
  ),
  authority(
    'usc-1595a',
    'statutes',
    '19 U.S.C. § 1595a',
    'Penalty for aiding unlawful importation; seizure of merchandise introduced contrary to law.',
    USC,
  ),
  authority(
    'usc-1431',
    'statutes',
    '19 U.S.C. § 1431(c)',
    'Which manifest information is public, and how an importer or consignee may have it kept confidential.',
    USC,
  ),
  authority('usc-552b', 'statutes', '5 U.S.C. § 552(b)', 'Exemptions from the Freedom of Information Act.', USC),
  authority(
    'usc-1746',
    'statutes',
    '28 U.S.C. § 1746',
    'Unsworn declarations under penalty of perjury, in one form inside and another outside the United States.',
    USC,
  ),
  authority(
    'cfr-12-42',
    'regulations',
    '19 C.F.R. § 12.42',
    'Who may communicate a belief that goods are so made, what the communication must contain, and what CBP does with it.',
    'govregs.com and eCFR copies of (a)-(c), eCFR copy current as of 24 Nov 2020',
  ),
  authority(
    'cfr-12-44',
    'regulations',
    '19 C.F.R. § 12.44',
    'Export, abandonment, seizure and forfeiture of detained goods.',
    'federal.elaws.us, last updated 8 Nov 2024',
  ),
  authority(
    'cfr-134-2',
    'regulations',
    '19 C.F.R. § 134.2',
    'A duty of ten percent on articles not marked as required.',
    'lawserver.com, undated copy; it still cites 19 U.S.C. § 1304(f) for what is now (i)',
  ),
  authority(
    'cfr-161-15',
    'regulations',
    '19 C.F.R. § 161.15',
    'The name and address of an informant are kept confidential.',
    'Undated copy of the Code of Federal Regulations',
  ),
  authority(
    'fr-17-04',
    'regulations',
    'CBP Dec. 17-04, 82 Fed. Reg. 26,582 (June 8, 2017)',
    'The last amendment of § 12.42 known.',
    'casetext.com, justia.com and lexology.com copies',
  ),
  authority(
    'eo-13570',
    'regulations',
    'Exec. Order No. 13570 (Apr. 18, 2011)',
    'Forbids importing goods, services or technology from North Korea, directly or indirectly.',
    'Copy of section 1 in the Digest of U.S. Practice in International Law (lawin.org); piie.com',
  ),
  authority(
    'hq-h330077',
    'rulings',
    'HQ H330077',
    'Protest against the exclusion of apparel under the order on Xinjiang cotton.',
    'customsmobile.com, opening of the ruling only',
  ),
  authority(
    'hq-h317249',
    'rulings',
    'HQ H317249 (Mar. 5, 2021)',
    'CBP denied a protest against the exclusion of garments of Dandong Huayang under 22 U.S.C. § 9241a.',
    'Quotations in International Trade Today, 30 Mar 2021; the ruling itself is not at hand',
  ),
  authority(
    'res-2397',
    'international',
    'S.C. Res. 2397, U.N. Doc. S/RES/2397 (Dec. 22, 2017)',
    'Member States are to send home North Koreans who earn income abroad within 24 months.',
    'un.org, 1718 Committee resolutions page; asil.org, 22 Dec 2017',
  ),
  authority(
    'res-2371',
    'international',
    'S.C. Res. 2371, U.N. Doc. S/RES/2371 (Aug. 5, 2017)',
    'Bans North Korean exports of seafood, coal and ores, and caps work authorizations.',
    'UN Meetings Coverage of 5 Aug 2017 and un.org, 1718 Committee resolutions page; content only',
  ),
  authority(
    'res-2375',
    'international',
    'S.C. Res. 2375, U.N. Doc. S/RES/2375 (Sept. 11, 2017)',
    'Bans North Korean textile exports, and new work authorizations unless the committee agrees.',
    'un.org, 1718 Committee resolutions page; asil.org; content only',
  ),
  authority(
    'ilo-c29',
    'international',
    'ILO Convention (No. 29) Concerning Forced or Compulsory Labour, art. 2(1), June 28, 1930',
    'Defines forced or compulsory labor.',
    'Copies of the convention text at scribd.com and girlsrightsplatform.org',
  ),
  authority(
    'ilo-indicators',
    'international',
    'Int’l Lab. Org., ILO Indicators of Forced Labour (2012)',
    'Eleven signs of forced labor.',
    'Copies of the ILO booklet',
  ),
  authority(
    'cbp-faq',
    'other',
    'U.S. Customs & Border Prot., Forced Labor Frequently Asked Questions, https://www.cbp.gov/trade/programs-administration/forced-labor/frequently-asked-questions',
    'CBP’s words for what a Withhold Release Order and a Finding rest on.',
    'cbp.gov, two stored versions of the page, one of them after May 2023',
  ),
]

/** Shared authorities by id, then the module's own. Throws on an id there is none of (a mistake in the module). */
export function authoritiesOf(ids: readonly string[], own: readonly Authority[] = []): readonly Authority[] {
  const shared = ids.map((id) => {
    const found = SHARED.find((one) => one.id === id)
    if (found === undefined) throw new Error(`no shared authority is called ${id}`)
    return found
  })
  return [...shared, ...own]
}
