import { typstText } from './escape.ts'
import { looseSource } from './loose.ts'

const WORDS =
  'This exhibit is withheld from the public version of the petition. It is part of the confidential version, under the same number.'

/** One page that stands for an exhibit the public version leaves out; `ground` is the law it rests on. It says nothing of the item itself. */
export function renderWithheldSheet(ground: string): string {
  const look = { title: 'Withheld', author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, `#withheld-sheet([${typstText(WORDS)}], [${typstText(ground)}])`)
}
