import { typstText } from './escape.ts'
import { looseSource } from './loose.ts'

const WORDS =
  'This exhibit is withheld from the public version of the petition. It is part of the confidential version, under the same number.'
const SEALED = 'This exhibit is withheld: it would name a source who is known in this petition by an alias.'

/** One page that stands for an exhibit the public version leaves out, or every version does since it would name a sealed source; `ground` is the law it rests on. It says nothing of the item itself. */
export function renderWithheldSheet(ground: string, sealed = false): string {
  const look = { title: 'Withheld', author: '', language: 'en', date: null, banner: null, watermark: null }
  return looseSource(look, `#withheld-sheet([${typstText(sealed ? SEALED : WORDS)}], [${typstText(ground)}])`)
}
