import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib'

/** What a number tree (ISO 32000-1 § 7.9.7) leads to by key, and where it is not in order. */
export interface NumberTree {
  readonly values: ReadonlyMap<number, PDFObject>
  readonly faults: readonly string[]
}

/** Reads a number tree whole: keys rise from leaf to leaf, and each leaf below a root says its first and last. */
export function numberTree(tree: PDFObject | undefined): NumberTree {
  const values = new Map<number, PDFObject>()
  const faults: string[] = []
  let last = -1
  const read = (node: PDFObject | undefined, isRoot: boolean): void => {
    if (!(node instanceof PDFDict)) return void faults.push('a node of the tree of numbers is missing')
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) return kids.asArray().forEach((_, i) => read(kids.lookup(i), false))
    const numbers = node.lookup(PDFName.of('Nums'), PDFArray)
    const keys = Array.from({ length: numbers.size() / 2 }, (_, i) => numbers.lookup(2 * i, PDFNumber).asNumber())
    for (const [i, key] of keys.entries()) {
      if (key <= last) faults.push(`key ${String(key)} comes behind ${String(last)}`)
      last = key
      const value = numbers.lookup(2 * i + 1)
      if (value) values.set(key, value)
    }
    const limits = node.lookup(PDFName.of('Limits'))
    const said = limits instanceof PDFArray ? [0, 1].map((i) => limits.lookup(i, PDFNumber).asNumber()) : []
    if (!isRoot && (said[0] !== keys[0] || said[1] !== keys.at(-1))) faults.push('a leaf does not say its keys')
  }
  read(tree, true)
  return { values, faults }
}
