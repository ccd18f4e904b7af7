import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'
import type { LoadedPdf } from '../../document/exhibits/load-pdf.ts'

/** What of a page goes into a volume. */
const PAGE_KEYS = ['Resources', 'MediaBox', 'CropBox', 'Rotate', 'Contents', 'Group', 'UserUnit']
const ANNOTATION_KEYS = ['Subtype', 'Rect', 'F', 'AP', 'AS', 'Contents', 'QuadPoints', 'V', 'OC']

type Value = PDFObject | undefined
type Pair = readonly [Value, Value]

/**
 * Whether two readings of one file show the same pages, object by object. A file can be built so that a reader that
 * follows its table sees other pages than one that goes through it from front to back; such a file must not be copied.
 */
export function samePages(one: LoadedPdf, other: LoadedPdf): boolean {
  if (one.pages.length !== other.pages.length) return false
  const seen = new Map<PDFRef, PDFRef>()
  const stack: Pair[] = one.pages.flatMap(({ dict }, i) => pagePairs(dict, other.pages[i]?.dict))
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [left, right] = pair
    if (left instanceof PDFRef && right instanceof PDFRef) {
      if (seen.get(left) === right) continue
      seen.set(left, right)
    }
    const next = compare(resolve(one.context, left), resolve(other.context, right))
    if (next === null) return false
    for (const more of next) stack.push(more)
  }
  return true
}

function pagePairs(left: PDFDict, right: PDFDict | undefined): readonly Pair[] {
  if (right === undefined) return [[left, undefined]]
  const [mine, theirs] = [annotations(left), annotations(right)]
  return [
    ...pairsOf(left, right, PAGE_KEYS),
    ...Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i) => i).flatMap((i): readonly Pair[] => {
      const [a, b] = [mine[i], theirs[i]]
      return a && b ? pairsOf(a, b, ANNOTATION_KEYS) : [[a, b]]
    }),
  ]
}

const pairsOf = (left: PDFDict, right: PDFDict, keys: readonly string[]): readonly Pair[] =>
  keys.map((key) => [left.get(PDFName.of(key)), right.get(PDFName.of(key))])

function annotations(page: PDFDict): readonly PDFDict[] {
  const list = page.lookup(PDFName.of('Annots'))
  if (!(list instanceof PDFArray)) return []
  return list.asArray().flatMap((_, i) => {
    const item = list.lookup(i)
    return item instanceof PDFDict ? [item] : []
  })
}

function resolve(context: PDFContext, value: Value): Value {
  const found = value instanceof PDFRef ? context.lookup(value) : value
  return found === PDFNull ? undefined : found
}

/** The parts still to be compared, or null where the two differ already. */
function compare(left: Value, right: Value): readonly Pair[] | null {
  if (left === undefined || right === undefined) return left === right ? [] : null
  if (left instanceof PDFArray && right instanceof PDFArray)
    return left.size() === right.size() ? left.asArray().map((item, i) => [item, right.get(i)]) : null
  if (left instanceof PDFStream && right instanceof PDFStream)
    return Buffer.compare(left.getContents(), right.getContents()) === 0 ? dictPairs(left.dict, right.dict) : null
  if (left instanceof PDFDict && right instanceof PDFDict) return dictPairs(left, right)
  return sameScalar(left, right) ? [] : null
}

/** Keys of either; a stream's length is checked by its bytes, and ties back to page and tree are not copied. */
function dictPairs(left: PDFDict, right: PDFDict): readonly Pair[] {
  const keys = new Set([...left.keys(), ...right.keys()])
  return [...keys].filter((key) => !NOT_COMPARED.has(key)).map((key) => [left.get(key), right.get(key)])
}

const NOT_COMPARED = new Set(
  ['Length', 'StructParent', 'StructParents', 'PieceInfo', 'Metadata', 'AF', 'OPI', 'LastModified'].map((key) =>
    PDFName.of(key),
  ),
)

function sameScalar(left: PDFObject, right: PDFObject): boolean {
  if (left instanceof PDFNumber && right instanceof PDFNumber) return left.asNumber() === right.asNumber()
  if (isText(left) && isText(right)) return Buffer.compare(left.asBytes(), right.asBytes()) === 0
  return left.constructor === right.constructor && left.toString() === right.toString()
}

const isText = (object: PDFObject): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString
