import { readSerif } from '../../core/jobs/fonts.ts'
import { warmTypesetter } from '../../core/petition/typesetter.ts'
import { renderDocx } from '../../document/docx/render-docx.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import type { TypesetInput } from '../../document/typst/typeset.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { squeeze } from './read-pdf.ts'
import { taggedWords } from './pdf-words.ts'
import { wordParagraphs } from './word-paragraphs.ts'

/**
 * Sets a document as PDF and as Word file and compares their words paragraph by paragraph, page numbers, fields and the
 * numbers Word counts itself taken out; gives what differs.
 */
export async function wordDifferences(
  document: ResolvedDocument,
  pictures: TypesetInput['files'] = [],
): Promise<readonly string[]> {
  const typesetter = await warmTypesetter()
  const pdf = typesetter.pdf({ main: renderTypst(document), files: pictures }).pdf
  const byPath = new Map(pictures.map(({ path, bytes }) => [path, bytes]))
  const word = await renderDocx(document, await readSerif(), byPath)
  return compare(wordParagraphs(word), await taggedWords(pdf))
}

/** Every paragraph of the Word file must be what comes next in the PDF, and nothing of the PDF may be left over. */
export function compare(paragraphs: readonly string[], pdf: string): readonly string[] {
  const differences: string[] = []
  let rest = settled(pdf)
  for (const paragraph of paragraphs) {
    const said = settled(paragraph.replace(/\t[\d,\s]*$/, ''))
    if (said === '') continue
    const at = placeOf(said, rest)
    if (at === null) differences.push(`Word: ${said.slice(0, 120)} | PDF: ${rest.slice(0, 120)}`)
    // Go on behind the paragraph wherever it is, so that each difference is told once.
    const found = at ?? rest.indexOf(said)
    if (found >= 0) rest = rest.slice(found + said.length)
    if (differences.length > 20) break
  }
  rest = rest.replace(NUMBERS, '')
  return rest === '' ? differences : [...differences, `Only in the PDF: ${rest.slice(0, 200)}`]
}

/** Where the words come next: at once, or behind a number that Word counts itself and page numbers of the line before. */
function placeOf(said: string, rest: string): number | null {
  const most = NUMBERS.exec(rest)?.[0].length ?? 0
  for (let at = 0; at <= most; at++) if (rest.startsWith(said, at)) return at
  return null
}

/** Page numbers of a listing, then the number of a paragraph or step, or a list's sign. */
const NUMBERS = /^[\d,]*[.–•]*/

/** Words without white space; letters written from right to left in one order, since a PDF has them as they are seen. */
function settled(text: string): string {
  return squeeze(text)
    .replace(/[-‐]/g, '')
    .replace(/[\p{Script=Arabic}\p{M}]+/gu, (run) => Array.from(run).sort().join(''))
}
