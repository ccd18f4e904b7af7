import type { CitePart } from '../../domain/authority.ts'
import type { Csl } from '../../domain/authority-record.ts'
import { bracketed, dateWords, yearOf } from './dates.ts'
import { commas, grouped, italic, parts } from './parts.ts'

type Form = (csl: Csl) => readonly CitePart[]

/** "§ 3", "§§ 3-5"; a mark that is there already stays. */
function sectionWords(section: string | undefined): string {
  if (section === undefined || section === '') return ''
  if (/^[§¶]/.test(section)) return section
  return /^\d[\w.]*\s*[-–,]\s*\d/.test(section) ? `§§ ${section}` : `§ ${section}`
}

const paragraphWords = (section: string | undefined) =>
  section === undefined || section === '' ? '' : /^[§¶]/.test(section) ? section : `¶ ${section}`

const inVolume = ({ volume, page, 'container-title': title }: Csl): string =>
  [volume, title, page === undefined ? undefined : grouped(page)].filter(Boolean).join(' ')

/** "19 U.S.C. § 1307", or "Title, Pub. L. No. 117-78, § 3, 135 Stat. 1525, 1529 (2021)" for a session law. */
export const statute: Form = (csl) => {
  if (csl.number === undefined || csl.number === '') return codified(csl)
  return [
    ...commas(
      parts(csl.title),
      parts(`Pub. L. No. ${csl.number}`),
      parts(sectionWords(csl.section)),
      parts(
        inVolume({ ...csl, page: undefined }) &&
          [csl.volume, csl['container-title'], csl.page].filter(Boolean).join(' '),
      ),
    ),
    ...parts(bracketed(yearOf(csl.issued))),
  ]
}

/** "19 C.F.R. § 12.42(b)(3) (2026)". */
export const codified: Form = (csl) =>
  parts(
    [csl.volume, csl['container-title'], sectionWords(csl.section)].filter(Boolean).join(' '),
    bracketed(yearOf(csl.issued)),
  )

/** "Title, 82 Fed. Reg. 26,582 (June 8, 2017)". */
export const federalRegister: Form = (csl) => [
  ...commas(parts(csl.title), parts(inVolume({ ...csl, 'container-title': csl['container-title'] ?? 'Fed. Reg.' }))),
  ...parts(bracketed(dateWords(csl.issued))),
]

/** "Exec. Order No. 13,570, 76 Fed. Reg. 22,291 (Apr. 18, 2011)". */
export const executiveOrder: Form = (csl) => [
  ...commas(
    parts(`Exec. Order No. ${grouped(csl.number ?? '')}`),
    parts(inVolume({ ...csl, 'container-title': csl['container-title'] ?? 'Fed. Reg.' })),
  ),
  ...parts(bracketed(dateWords(csl.issued))),
]

/** "HQ H317249 (Mar. 5, 2021)". */
export const ruling: Form = (csl) =>
  parts([csl.authority, csl.number].filter(Boolean).join(' '), bracketed(dateWords(csl.issued)))

/** "A v. B, No. 24-00264 (Ct. Int’l Trade Sept. 23, 2025)" by docket, "A v. B, 12 F.4th 34 (Fed. Cir. 2021)" by reporter. */
export const legalCase: Form = (csl) => {
  const reported = inVolume(csl)
  const place = reported === '' ? `No. ${csl.number ?? ''}` : reported
  const when = reported === '' ? dateWords(csl.issued) : yearOf(csl.issued)
  return [
    ...commas(parts(csl.title === undefined ? '' : italic(csl.title)), parts(place)),
    ...parts(bracketed([csl.authority, when].filter(Boolean).join(' '))),
  ]
}

/** "S.C. Res. 2397, ¶ 8, U.N. Doc. S/RES/2397 (Dec. 22, 2017)"; a report's body stands before its title. */
export const unitedNations: Form = (csl) => [
  ...commas(
    parts(csl.authority),
    parts(csl.title),
    parts(paragraphWords(csl.section)),
    parts(csl.number === undefined ? '' : `U.N. Doc. ${csl.number}`),
  ),
  ...parts(bracketed(dateWords(csl.issued))),
]

/** "Forced Labour Convention, 1930 (No. 29), June 28, 1930, 39 U.N.T.S. 55" for a treaty, "Int’l Lab. Org., Title (2012)" for a paper. */
export const laborOrganization: Form = (csl) => {
  const treaty = inVolume(csl)
  if (treaty !== '') return commas(parts(csl.title), parts(dateWords(csl.issued)), parts(treaty))
  return [
    ...commas(parts(csl.authority ?? 'Int’l Lab. Org.'), parts(csl.title)),
    ...parts(bracketed(yearOf(csl.issued))),
  ]
}
