import type { CitePart } from '../../domain/authority.ts'
import type { Csl } from '../../domain/authority-record.ts'
import { bracketed, dateWords, yearOf } from './dates.ts'
import { commas, italic, parts } from './parts.ts'

type Form = (csl: Csl) => readonly CitePart[]

const nameOf = ({ literal, given, family }: NonNullable<Csl['author']>[number]): string =>
  literal ?? [given, family].filter(Boolean).join(' ')

/** "A", "A & B", "A, B & C", "A et al." from four on. */
function namesOf(names: Csl['author']): string {
  const all = (names ?? []).map(nameOf).filter((name) => name !== '')
  if (all.length > 3) return `${all[0] ?? ''} et al.`
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} & ${all.at(-1) ?? ''}`
}

/** A title in italics, one in another language with its English title behind it: "原题 [English title]". */
function titled(csl: Csl): readonly CitePart[] {
  const original = csl['original-title']
  if (original !== undefined && original !== '')
    return parts(italic(original), csl.title === undefined ? '' : ` [${csl.title}]`)
  return csl.title === undefined ? [] : parts(italic(csl.title))
}

/** ", URL [archive]", or nothing. */
function address({ URL: url, archive_location: archive }: Csl): string {
  const kept = archive === undefined ? '' : `[${archive}]`
  const both = [url, kept].filter(Boolean).join(' ')
  return both === '' ? '' : `, ${both}`
}

const translated = ({ translator }: Csl): string => {
  const names = namesOf(translator)
  return names === '' ? '' : ` (translated by ${names})`
}

/** "Author, Title, Paper (Mar. 5, 2021), URL [archive URL]". */
export const press: Form = (csl) => [
  ...commas(parts(namesOf(csl.author)), titled(csl), parts(csl['container-title'])),
  ...parts(bracketed(dateWords(csl.issued)), address(csl), translated(csl)),
]

/** "Author, Title, Site (date), URL [archive URL] (last visited Mar. 5, 2021)". */
export const web: Form = (csl) => {
  const visited = dateWords(csl.accessed)
  return [...press(csl), ...parts(visited === '' ? '' : ` (last visited ${visited})`)]
}

/** "Org., Title 12 (2021), URL". */
export const report: Form = (csl) => {
  const by = [namesOf(csl.author), csl.publisher].filter(Boolean).join(', ')
  const title = [csl.title, csl.page].filter(Boolean).join(' ')
  return [...commas(parts(by), parts(title)), ...parts(bracketed(yearOf(csl.issued)), address(csl), translated(csl))]
}

/** "Interview with W-03, former worker, in Dandong (Mar. 5, 2021) (on file with petitioner)". */
export const interview: Form = (csl) => [
  ...commas(
    parts(`Interview with ${namesOf(csl.author) || '[name withheld]'}`),
    parts(csl.genre),
    parts(csl['event-place'] === undefined ? '' : `in ${csl['event-place']}`),
  ),
  ...parts(bracketed(dateWords(csl.issued)), ' (on file with petitioner)'),
]

/** "Panjiva, S&P Glob., U.S. Import Rec. for B/L No. X (arrival Mar. 5, 2021) (downloaded Apr. 1, 2021)". */
export const tradeData: Form = (csl) => {
  const [arrival, downloaded] = [dateWords(csl.issued), dateWords(csl.accessed)]
  return [
    ...commas(
      parts(csl['container-title']),
      parts(csl.publisher),
      parts([csl.title, csl.number === undefined ? '' : `for B/L No. ${csl.number}`].filter(Boolean).join(' ')),
    ),
    ...parts(arrival === '' ? '' : ` (arrival ${arrival})`, downloaded === '' ? '' : ` (downloaded ${downloaded})`),
  ]
}

/** "Photograph of X (Mar. 5, 2021)", or "Imagery: Provider, scene, place, Mar. 5, 2021" where a scene is named. */
export const imagery: Form = (csl) => {
  const date = dateWords(csl.issued)
  if (csl.number === undefined || csl.number === '') return parts(csl.title, bracketed(date))
  return commas(parts(`Imagery: ${csl.publisher ?? ''}`), parts(csl.number), parts(csl['event-place']), parts(date))
}
