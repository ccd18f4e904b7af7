import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, type PDFContext } from 'pdf-lib'
import { goToRemote, type RemotePage } from './remote.ts'

/** A bookmark and the page it leads to, in this file or another. */
export interface Bookmark {
  readonly title: string
  readonly target: PDFRef | RemotePage
}

const key = (name: string) => PDFName.of(name)

/** What a bookmark's entry says of where it leads. */
function leading(context: PDFContext, target: Bookmark['target']) {
  return target instanceof PDFRef ? { Dest: [target, 'Fit'] } : { A: goToRemote(context, target) }
}

/**
 * Adds "Exhibits" with an entry for each exhibit behind a document's own bookmarks (ISO 32000-1 § 12.3.3), as objects of
 * its context, and gives the outline's reference. A document without an outline gets one of the bookmarks in `before`.
 */
export function extendOutline(
  context: PDFContext,
  catalog: PDFDict,
  bookmarks: readonly Bookmark[],
  before: readonly Bookmark[] = [],
): PDFRef | null {
  const own = catalog.get(key('Outlines')) ?? outlineOf(context, before)
  const [first] = bookmarks
  if (!first) return own instanceof PDFRef ? own : null
  const root = own instanceof PDFRef ? own : context.register(context.obj({ Type: 'Outlines' }))
  const dict = context.lookup(root, PDFDict)
  const last = dict.get(key('Last'))
  const heading = context.nextRef()
  const entries = addEntries(context, heading, bookmarks)
  const item = { Title: PDFHexString.fromText('Exhibits'), Parent: root, ...leading(context, first.target) }
  const children = { First: entries.first, Last: entries.last, Count: -bookmarks.length }
  context.assign(heading, context.obj({ ...item, ...children, ...(last ? { Prev: last } : {}) }))
  if (last instanceof PDFRef) context.lookup(last, PDFDict).set(key('Next'), heading)
  else dict.set(key('First'), heading)
  dict.set(key('Last'), heading)
  const count = dict.lookup(key('Count'))
  dict.set(key('Count'), PDFNumber.of((count instanceof PDFNumber ? Math.max(0, count.asNumber()) : 0) + 1))
  return root
}

function outlineOf(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined
  const root = context.nextRef()
  const { first, last } = addEntries(context, root, bookmarks)
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: bookmarks.length }))
  return root
}

function addEntries(
  context: PDFContext,
  parent: PDFRef,
  bookmarks: readonly Bookmark[],
): { readonly first: PDFRef; readonly last: PDFRef } {
  const refs = bookmarks.map(() => context.nextRef())
  for (const [i, ref] of refs.entries()) {
    const { title, target } = bookmarks[i] ?? { title: '', target: ref }
    const before = refs[i - 1]
    const after = refs[i + 1]
    const around = { ...(before ? { Prev: before } : {}), ...(after ? { Next: after } : {}) }
    const item = { Title: PDFHexString.fromText(title), Parent: parent, ...leading(context, target), ...around }
    context.assign(ref, context.obj(item))
  }
  return { first: refs[0] ?? parent, last: refs.at(-1) ?? parent }
}
