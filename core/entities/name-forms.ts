import { bareName } from '../../domain/entities/bare-name.ts'
import { foldedText } from '../../domain/protection/fold.ts'
import { romanise } from './romanise.ts'

/** A name as it is compared: without legal form, and the same in Latin letters. */
export interface NameForm {
  readonly text: string
  readonly bare: string
  readonly latin: string
  /** Its words in the order of the alphabet, so that "Huayang Dandong" is found. */
  readonly sorted: string
  readonly words: readonly string[]
}

/** What of a name is compared with other names. */
export function nameForm(text: string): NameForm {
  const { words, together } = bareName(text)
  const latin = words.map((word) => foldedText(romanise(word)))
  return { text, bare: together, latin: latin.join(''), sorted: latin.toSorted().join(' '), words: latin }
}
