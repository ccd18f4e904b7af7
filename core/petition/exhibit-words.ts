/** Names and dates are written in the petition's language, alike on every machine whatever its settings. */
const LANGUAGES = new Intl.DisplayNames('en-US', { type: 'language' })
const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' })

/** A language as a reader names it: "zh" → "Chinese"; what is no BCP 47 tag stands as it was written. */
export function languageWords(written: string): string {
  if (!isLanguageTag(written)) return written
  return LANGUAGES.of(written) ?? written
}

/** Whether a language is written as BCP 47 has it, so that programs know it too. */
export const isLanguageTag = (written: string): boolean => /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(written)

/** A date as a reader names it: "2020-11-03" → "November 3, 2020", "2020-11" → "November 2020"; others stand as written. */
export function dateWords(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return words(DAY, written)
  if (/^\d{4}-\d{2}$/.test(written)) return words(MONTH, `${written}-01`)
  return written
}

function words(format: Intl.DateTimeFormat, iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? iso : format.format(day)
}

/** A statement as a sentence: closed by a full stop unless it closes itself. */
export function asSentence(statement: string): string {
  const text = statement.trim()
  return text === '' || /[.!?…。？！]["”’)]*$/u.test(text) ? text : `${text}.`
}
