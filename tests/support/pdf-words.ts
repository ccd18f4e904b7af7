import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The words of a tagged PDF in the order of its tags, page after page: what is no part of it (running heads, page numbers, watermarks) is left out. */
export async function taggedWords(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await loading.promise
  const pages: string[] = []
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const words = wordsById(items)
    pages.push(inOrder(await page.getStructTree(), words))
  }
  await loading.destroy()
  return pages.join('')
}

interface Item {
  readonly str?: string
  readonly type?: string
  readonly id?: string
}

function wordsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id ?? null)
    else if (item.type === 'endMarkedContent') open.pop()
    const id = open.findLast((each) => each !== null)
    if (item.str !== undefined && id) words.set(id, (words.get(id) ?? '') + item.str)
  }
  return words
}

function inOrder(node: Node | null, words: ReadonlyMap<string, string>): string {
  if (!node) return ''
  if (node.type === 'content') return words.get(node.id ?? '') ?? ''
  return (node.children ?? []).map((child) => inOrder(child, words)).join('')
}
