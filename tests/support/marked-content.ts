import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page draws: the MCIDs of its marked content, and how much is in no marks at all. */
export interface Drawn {
  readonly ids: ReadonlySet<number>
  readonly loose: number
}

const SHOWN = new Set([
  ...[OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText],
  ...[OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.shadingFill],
  ...[OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject],
])

/** Each page's marked content as pdf.js runs it, forms included. */
export async function markedContent(bytes: Uint8Array): Promise<readonly Drawn[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const pages: Drawn[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const { fnArray, argsArray } = await (await pdf.getPage(n)).getOperatorList()
    pages.push(run(fnArray, argsArray as readonly (readonly unknown[] | null)[]))
  }
  await loading.destroy()
  return pages
}

function run(operators: readonly number[], operands: readonly (readonly unknown[] | null)[]): Drawn {
  const marks: (number | 'artifact' | null)[] = []
  /** How many marks stood when the outermost form began: what a form marks itself is of the tags it came with, if of any. */
  let around = 0
  const ids = new Set<number>()
  let [loose, forms] = [0, 0]
  for (const [i, operator] of operators.entries()) {
    const given = operands[i] ?? []
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent)
      marks.push(nameOf(given[0]) === 'Artifact' ? 'artifact' : typeof given[1] === 'number' ? given[1] : null)
    else if (operator === OPS.endMarkedContent) marks.pop()
    else if (operator === OPS.paintFormXObjectBegin) {
      if (forms++ === 0) around = marks.length
    } else if (operator === OPS.paintFormXObjectEnd) forms--
    else if (SHOWN.has(operator) || (operator === OPS.constructPath && SHOWN.has(Number(given[0])))) {
      const mark = (forms > 0 ? marks.slice(0, around) : marks).findLast((each) => each !== null)
      if (typeof mark === 'number') ids.add(mark)
      if (mark !== undefined) continue
      loose++
    }
  }
  return { ids, loose }
}

/** pdf.js gives a name with properties as a string, one without as an object. */
const nameOf = (tag: unknown) => (typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag)
