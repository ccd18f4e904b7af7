import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One run of text where it stands on its page, in points from the page's lower left corner. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
  /** The page's text without any white space, as lines and columns break it anywhere. */
  readonly squeezed: string
  readonly links: readonly string[]
  /** Roles of the structure tree, each once. */
  readonly roles: ReadonlySet<string>
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly info: Readonly<Record<string, unknown>>
  readonly bookmarks: readonly string[]
}

/** Drops white space and soft hyphens, which typesetting moves about. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00AD\u200B]+/gu, '')
}

/** Reads a PDF with another program's eyes (pdf.js): text with places, links, tags, bookmarks, information. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await loading.promise
  const { info } = await document.getMetadata()
  const outline = await document.getOutline()
  const pages: ReadPage[] = []
  for (let n = 1; n <= document.numPages; n++) pages.push(await readPage(document, n))
  await loading.destroy()
  return { pages, info: { ...info }, bookmarks: titlesOf(outline) }
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>

async function readPage(document: Document, n: number): Promise<ReadPage> {
  const page = await document.getPage(n)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const annotations: unknown = await page.getAnnotations()
  const { width, height } = page.getViewport({ scale: 1 })
  const placed = items.flatMap((item) => {
    return 'str' in item
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
      : []
  })
  return {
    width,
    height,
    placed,
    squeezed: squeeze(placed.map(({ text }) => text).join('')),
    links: (annotations as readonly Record<string, unknown>[]).flatMap(({ unsafeUrl }) => {
      return typeof unsafeUrl === 'string' ? [unsafeUrl] : []
    }),
    roles: new Set(rolesOf(await page.getStructTree())),
  }
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : []
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as unknown[]) : []
  return [...role, ...children.flatMap(rolesOf)]
}

function titlesOf(outline: unknown): readonly string[] {
  if (!Array.isArray(outline)) return []
  return (outline as readonly { readonly title: string; readonly items: unknown }[]).flatMap(({ title, items }) => [
    title,
    ...titlesOf(items),
  ])
}
