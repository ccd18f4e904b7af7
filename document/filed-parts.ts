import type { ResolvedDocument } from './model.ts'

/** A file of exhibits as the petition names it. */
export interface FiledPart {
  readonly number: number
  readonly file: string
  readonly exhibits: readonly string[]
  readonly pages: number
}

/** Where an exhibit is filed: its part, and the page of that file its cover sheet is. */
export interface FiledPlace {
  readonly part: number
  readonly page: number
}

/** The files a petition's exhibits are filed in, and each exhibit's place by its number. */
export interface FiledParts {
  readonly parts: readonly FiledPart[]
  readonly places: ReadonlyMap<string, FiledPlace>
}

/** The document with the files named wherever it lists its exhibits. */
export function withFiledParts(document: ResolvedDocument, filed: FiledParts): ResolvedDocument {
  const blocks = document.blocks.map((block) => (block.kind === 'exhibit-index' ? { ...block, filed } : block))
  return { ...document, blocks }
}

/** "Part 2, p. 117", as the index prints it; empty for an exhibit that is bound behind the petition. */
export function placeWords(filed: FiledParts | undefined, exhibit: string): string {
  const place = filed?.places.get(exhibit)
  return place ? `Part ${String(place.part)}, p. ${String(place.page)}` : ''
}

/** "1–4" or "5". */
export function rangeWords({ exhibits }: FiledPart): string {
  const [first = '', last = first] = [exhibits[0], exhibits.at(-1)]
  return first === last ? first : `${first}–${last}`
}

/** What stands over the table of parts. */
export const PARTS_CAPTION = 'Files the exhibits are filed in; pages are counted from the first of each file'
