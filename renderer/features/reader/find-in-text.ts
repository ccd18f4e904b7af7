import type { PageText } from '../../../domain/evidence.ts'

/** One place of the words looked for: its page and the words as that page writes them. */
export interface Place {
  readonly page: number
  readonly words: string
}

/** Every page that has the words, in page order, letters' case aside. */
export function findInText(texts: readonly PageText[], wanted: string): readonly Place[] {
  const words = wanted.trim().toLowerCase()
  if (words === '') return []
  return texts.flatMap(({ page, text }) => {
    const at = text.toLowerCase().indexOf(words)
    return at < 0 ? [] : [{ page, words: text.slice(at, at + words.length) }]
  })
}
