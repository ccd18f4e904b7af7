/** Letters that Uyghur writes and Arabic does not. */
const UYGHUR = /[\u06D0\u06C6\u06C7\u06C8\u06D5\u06AD\u06CB]/u

export type Direction = { readonly ltr: true } | { readonly ltr: false; readonly language: 'ug' | 'ar' }

/** The way a text runs, by what most of its letters are. */
export function directionOf(text: string): Direction {
  const arabic = text.match(/\p{sc=Arab}/gu)?.length ?? 0
  const others = text.match(/(?!\p{sc=Arab})\p{L}/gu)?.length ?? 0
  if (arabic <= others) return { ltr: true }
  return { ltr: false, language: arabicLanguage(text) }
}

/** The language of a text in Arabic letters: Uyghur where a letter only Uyghur has is in it. */
export function arabicLanguage(text: string): 'ug' | 'ar' {
  return UYGHUR.test(text) ? 'ug' : 'ar'
}
