import { comparedOn } from '../kit.ts'
import type { Authority } from '../kit.ts'

const { authority, standing } = comparedOn('2026-11-23')
const ACT = 'Enrolled bill (govinfo.gov) for § 1; § 3 as quoted at chinatrademonitor.com; the Act whole is not at hand'
const LISTS =
  'Federal Register notices of additions to the Entity List, and the text of S. 2048; § 2 itself is not at hand'

/** Words of the Act, each exactly as the copy has it; square brackets are the copy's own. */
export const ACT_WORDS = {
  policy:
    'to lead the international community in ending forced labor practices wherever such practices occur through all means available to the United States Government, including by stopping the importation of any goods made with forced labor, including those goods mined, produced, or manufactured wholly or in part in the Xinjiang Uyghur Autonomous Region',
  presumption:
    'apply a presumption that, with respect to any goods, wares, articles, and merchandise mined, produced, or manufactured wholly or in part in the Xinjiang Uyghur Autonomous Region of the People’s Republic of China or produced by [certain entities] (1) the importation of such goods, wares, articles, and merchandise is prohibited under section 307 of the Tariff Act of 1930 (19 U.S.C. 1307); and (2) such goods, wares, articles, and merchandise are not entitled to entry at any of the ports of the United States',
  inquiries: 'completely and substantively responded to all inquiries for information submitted by the Commissioner',
} as const

/** Law of this filing alone; README.md tells what of each text is at hand. */
export const ownAuthorities: readonly Authority[] = [
  authority(
    'uflpa',
    'statutes',
    'Uyghur Forced Labor Prevention Act, Pub. L. No. 117-78, 135 Stat. 1525 (2021)',
    'Goods made wholly or in part in Xinjiang, or by listed entities, are presumed to be made with forced labor.',
    ACT,
  ),
  authority(
    'uflpa-lists',
    'statutes',
    'Uyghur Forced Labor Prevention Act § 2(d)(2)(B), Pub. L. No. 117-78, 135 Stat. 1525 (2021)',
    'The lists of entities: in Xinjiang with forced labor; moving workers out of it; exporting such goods; sourcing from it.',
    LISTS,
  ),
  authority(
    'ninestar',
    'cases',
    'Ninestar Corp. v. United States (Ct. Int’l Trade 2024)',
    'The Task Force lists an entity on reasonable cause to believe, which is less than a preponderance.',
    'Reports of the decision; number, date and text are not at hand',
    null,
  ),
  authority(
    'fletf-strategy',
    'other',
    'Forced Labor Enforcement Task Force, Strategy to Prevent the Importation of Goods Mined, Produced, or Manufactured with Forced Labor in the People’s Republic of China (2023 update)',
    'No Withhold Release Order issues for goods the Act covers.',
    'A law firm’s note of 2023 (cassidylevy.com); the strategy itself is not at hand',
  ),
]

/** Where each requirement of this filing stands, and which copy was read. */
export const UFLPA = {
  lists: standing('Pub. L. No. 117-78, § 2(d)(2)(B)', LISTS),
  first: standing('Pub. L. No. 117-78, § 2(d)(2)(B)(i)', LISTS),
  second: standing('Pub. L. No. 117-78, § 2(d)(2)(B)(ii)', LISTS),
  fourth: standing('Pub. L. No. 117-78, § 2(d)(2)(B)(iv)', LISTS),
  fifth: standing('Pub. L. No. 117-78, § 2(d)(2)(B)(v)', LISTS),
  presumption: standing('Pub. L. No. 117-78, § 3(a)', ACT),
  goods: standing('Pub. L. No. 117-78, § 3(a)', ACT),
  standard: standing(
    'FLETF’s practice',
    'Federal Register notices of additions; law firms’ notes on the Task Force’s procedures',
  ),
} as const
