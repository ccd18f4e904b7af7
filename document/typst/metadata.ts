import { AppError } from '../../domain/errors.ts'

/** An ISO date (YYYY-MM-DD) as a Typst datetime; null gives `none`, so that the clock never gets into a file. */
export function typstDate(date: string | null): string {
  if (date === null) return 'none'
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) throw unusable(`the date “${date}”`)
  return `datetime(year: ${Number(year)}, month: ${Number(month)}, day: ${Number(day)})`
}

/** A BCP 47 tag as the arguments `lang` and `region`. */
export function typstLanguage(tag: string): string {
  const [, lang, region] = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?(?:-|$)/u.exec(tag) ?? []
  if (lang === undefined) throw unusable(`the language “${tag}”`)
  return region === undefined ? `lang: "${lang}", region: none` : `lang: "${lang}", region: "${region}"`
}

function unusable(what: string): AppError {
  return new AppError(
    'cannot-typeset',
    `The pages could not be typeset: ${what} is not one. Nothing was written, and the case is unchanged.`,
    'Correct the field and build again.',
  )
}
