/** Words of the law as held in copies compared on 2026-11-23; printed verbatim or not at all. README.md names the copies. */
export const LAW_WORDS = {
  b: 'Any person outside CBP who has reason to believe that merchandise produced in the circumstances mentioned in paragraph (a) of this section is being, or is likely to be, imported into the United States may communicate his belief to any port director or the Commissioner of CBP. Every such communication shall contain, or be accompanied by:',
  b1: 'A full statement of the reasons for the belief',
  b2: 'A detailed description or sample of the merchandise',
  b3: 'All pertinent facts obtainable as to the production of the merchandise abroad.',
  circumstances:
    'is being produced, whether by mining, manufacture, or other means, in any foreign locality with the use of convict labor, forced labor, or indentured labor under penal sanctions, including forced child labor or indentured child labor under penal sanctions',
  imported: 'is being, or is likely to be, imported into the United States',
  returned:
    'returned promptly to the person who submitted it with detailed written advice as to the respects in which it does not conform',
  prohibition:
    'All goods, wares, articles, and merchandise mined, produced, or manufactured wholly or in part in any foreign country by convict labor or/and forced labor or/and indentured labor under penal sanctions shall not be entitled to entry at any of the ports of the United States, and the importation thereof is hereby prohibited',
  forcedLabor:
    '“Forced labor”, as herein used, shall mean all work or service which is exacted from any person under the menace of any penalty for its nonperformance and for which the worker does not offer himself voluntarily. For purposes of this section, the term “forced labor or/and indentured labor” includes forced or indentured child labor.',
  menace: 'under the menace of any penalty for its nonperformance',
  voluntary: 'for which the worker does not offer himself voluntarily',
  northKorean:
    'Except as provided in subsection (b), any significant goods, wares, articles, and merchandise mined, produced, or manufactured wholly or in part by the labor of North Korean nationals or citizens shall be deemed to be prohibited under section 1307 of title 19 and shall not be entitled to entry at any of the ports of the United States.',
  northKoreanWorkers: 'the labor of North Korean nationals or citizens',
  clearAndConvincing: 'were not produced with convict labor, forced labor, or indentured labor under penal sanctions',
  indentured:
    'work or service performed pursuant to a contract, the enforcement of which can be accomplished by process or penalties',
  withhold:
    'WROs are issued, by the Commissioner, when information reasonably, but not conclusively, indicates that merchandise produced by forced labor, as defined under 19 U.S.C. § 1307, is being, or is likely to be, imported in to the United States.',
  withholdStandard: 'reasonably, but not conclusively, indicates',
  finding:
    'A Finding is a determination made by the Commissioner that information conclusively demonstrates that merchandise is produced by forced labor, as defined under 19 U.S.C. § 1307, and is subject to the provisions of 19 U.S.C. § 1307 and 19 C.F.R. § 12.42(f).',
  detained: 'Shipments of merchandise subject to WROs will be detained.',
  export: 'Merchandise detained pursuant to § 12.42(e) may be exported at any time prior to seizure',
  seize:
    'the port director shall seize the merchandise for violation of 19 U.S.C. 1307 and commence forfeiture proceedings',
  informant: 'The name and address of the informant shall be kept confidential.',
  informantFiles:
    'No files or information shall be revealed which might aid in the unauthorized identification of an informant.',
  manifests:
    'The name and address of each importer or consignee and the name and address of the shipper to such importer or consignee, unless the importer or consignee has made a biennial certification, in accordance with procedures adopted by the Secretary of the Treasury, claiming confidential treatment of such information.',
  form28:
    'documentation detailing how Dandong Huayang employees are recruited, identification cards and payroll records or other proof of payment',
  order13570:
    'the importation into the United States, directly or indirectly, of any goods, services, or technology from North Korea is prohibited.',
  marking:
    'in a conspicuous place as legibly, indelibly, and permanently as the nature of the article (or container) will permit in such manner as to indicate to an ultimate purchaser in the United States the English name of the country of origin of the article.',
  falseEntryFault: 'by fraud, gross negligence, or negligence',
  falseEntryMeans: 'which is material and false',
  aiding: 'directs, assists financially or otherwise, or is in any way concerned in',
  healthSafety: 'relating to health, safety, or conservation',
  signedOutside:
    'under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.',
  signedInside: 'under penalty of perjury that the foregoing is true and correct.',
  iloDefinition:
    'all work or service which is exacted from any person under the menace of any penalty and for which the said person has not offered himself voluntarily',
} as const

/** The day the words above were last compared with their copies. */
export const VERIFIED = '2026-11-23'
