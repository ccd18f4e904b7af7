import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFContext, type PDFObject } from 'pdf-lib'
import type { ObjectCopier } from './object-copier.ts'
import type { PlannedExhibit } from './volume-plan.ts'

/** Numbers set aside for the element of the whole file, and for the leaf of the parent tree with the cover sheets. */
export interface TagTreePlace {
  readonly document: number
  readonly covers: number
}

export interface TagTree {
  readonly root: PDFRef
  /** The element of the whole file, to be written under its number. */
  readonly document: PDFDict
}

const key = (name: string) => PDFName.of(name)

/** First key of the parent tree that the petition has not taken; 0 for one without tags. */
export function nextTagKey(catalog: PDFDict): number {
  const leaves = ownLeaves(catalog.context, treeOf(catalog))
  const last = leaves.at(-1)
  const limits = last?.lookup(key('Limits'), PDFArray)
  return limits ? limits.lookup(1, PDFNumber).asNumber() + 1 : 0
}

/**
 * A file's tags (ISO 32000-1 § 14.7.2): the petition's own, where it has any, with the section of each exhibit behind
 * them. Null where there is nothing to tag. The parent tree gets a leaf for the covers and one for each exhibit. From here
 * on, what refers to the element of the whole file means the number set aside for it.
 */
export function tagTree(
  catalog: PDFDict,
  planned: readonly PlannedExhibit[],
  { document, covers }: TagTreePlace,
  copier: Pick<ObjectCopier, 'bind'>,
): TagTree | null {
  const { context } = catalog
  const bound = (number: number, ref = context.nextRef()) => {
    copier.bind(ref, number)
    return ref
  }
  const own = catalog.get(key('StructTreeRoot'))
  if (!(own instanceof PDFRef) && planned.length === 0) return null
  const root = own instanceof PDFRef ? own : context.register(context.obj({ Type: 'StructTreeRoot' }))
  const tree = context.lookup(root, PDFDict)
  const whole = documentOf(tree) ?? context.register(context.obj({ Type: 'StructElem', S: 'Document', P: root }))
  const element = context.lookup(whole, PDFDict)
  element.set(key('K'), context.obj([...kidsOf(element), ...planned.map(({ tags }) => bound(tags.section))]))
  const leaves = ownLeaves(context, tree.lookup(key('ParentTree'))).map((leaf) => context.register(leaf))
  const exhibits = planned.length === 0 ? [] : [bound(covers), ...planned.map(({ tags }) => bound(tags.leaf))]
  tree.set(key('K'), context.obj([bound(document, whole)]))
  tree.set(key('ParentTree'), context.obj({ Kids: [...leaves, ...exhibits] }))
  // The next key is only known when the last page is written, and need not be said.
  tree.delete(key('ParentTreeNextKey'))
  return { root, document: element }
}

/** Says in a catalog that the file is tagged, and by what. */
export function setTags(catalog: PDFDict, { root }: TagTree): void {
  catalog.set(key('StructTreeRoot'), root)
  catalog.set(key('MarkInfo'), catalog.context.obj({ Marked: true }))
}

function treeOf(catalog: PDFDict): PDFObject | undefined {
  const root = catalog.lookup(key('StructTreeRoot'))
  return root instanceof PDFDict ? root.lookup(key('ParentTree')) : undefined
}

/** Typst's tree has one element, of the whole document. */
function documentOf(root: PDFDict): PDFRef | null {
  const [only] = kidsOf(root)
  const element = only instanceof PDFRef ? root.context.lookup(only) : undefined
  return only instanceof PDFRef && element instanceof PDFDict && element.get(key('S')) === key('Document') ? only : null
}

/** Kids of an element as they stand in it. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(key('K'))
  const list = kids instanceof PDFRef ? element.context.lookup(kids) : kids
  if (list instanceof PDFArray) return list.asArray()
  return kids === undefined ? [] : [kids]
}

/** A number tree's leaves, each with its limits (ISO 32000-1 § 7.9.7). */
function ownLeaves(context: PDFContext, tree: PDFObject | undefined): readonly PDFDict[] {
  if (!(tree instanceof PDFDict)) return []
  const inner = tree.lookup(key('Kids'))
  if (inner instanceof PDFArray) return inner.asArray().flatMap((_, i) => ownLeaves(context, inner.lookup(i)))
  const numbers = tree.lookup(key('Nums'))
  if (!(numbers instanceof PDFArray) || numbers.size() < 2) return []
  const [first, last] = [numbers.lookup(0, PDFNumber), numbers.lookup(numbers.size() - 2, PDFNumber)]
  return [context.obj({ Limits: [first, last], Nums: numbers })]
}
