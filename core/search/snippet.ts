/** A piece of a page around its first match, and where the matches stand in it (UTF-16 units). */
export interface Snippet {
  readonly snippet: string
  readonly marks: [number, number][]
}

const BEFORE = 60
const LENGTH = 200

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Folded text with the position in the original of each of its units, so that a match can be marked where it stands. */
function foldWithPositions(text: string): { folded: string; at: number[] } {
  const at: number[] = []
  let folded = ''
  let position = 0
  for (const character of text) {
    const plain = fold(character)
    for (let i = 0; i < plain.length; i++) at.push(position)
    folded += plain
    position += character.length
  }
  return { folded, at: [...at, position] }
}

/** The words around the first match of any term, spaces folded, cut at about 200 characters. */
export function snippetOf(text: string, terms: readonly string[]): Snippet {
  const line = text.replace(/\s+/g, ' ').trim()
  const { folded, at } = foldWithPositions(line)
  const found = terms.flatMap((term) => spans(folded, fold(term.normalize('NFKC')), at)).sort((a, b) => a[0] - b[0])
  const first = found[0]?.[0] ?? 0
  const start = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1 || first - BEFORE
  const from = Math.min(start, first)
  const end = Math.min(line.length, from + LENGTH)
  const lead = from > 0 ? '… ' : ''
  const marks = found
    .filter(([a, b]) => a >= from && b <= end)
    .map(([a, b]): [number, number] => [a - from + lead.length, b - from + lead.length])
  return { snippet: `${lead}${line.slice(from, end)}${end < line.length ? ' …' : ''}`, marks }
}

function spans(folded: string, term: string, at: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  if (term === '') return found
  for (let i = folded.indexOf(term); i >= 0 && found.length < 50; i = folded.indexOf(term, i + term.length)) {
    found.push([at[i] ?? 0, at[i + term.length] ?? 0])
  }
  return found
}
