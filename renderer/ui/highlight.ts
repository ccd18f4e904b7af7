import { useEffect } from 'react'
import { findLoose } from './find-loose.ts'

/** The range of a quote inside an element's text, or null. */
export function rangeOf(root: Node, quote: string): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: { readonly node: Text; readonly start: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push({ node, start: text.length })
    text += node.data
  }
  const place = findLoose(text, quote)
  if (!place) return null
  const holder = (at: number) => nodes.findLast(({ start }) => start <= at)
  const first = holder(place[0])
  const last = holder(place[1] - 1)
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, place[0] - first.start)
  range.setEnd(last.node, place[1] - last.start)
  return range
}

/** Paints ranges under a name that the style sheet's `::highlight(name)` colors; returns how to take them off. */
function paint(name: string, ranges: readonly Range[]): () => void {
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, highlight)
  for (const range of ranges) highlight.add(range)
  return () => {
    for (const range of ranges) highlight.delete(range)
  }
}

/** Keeps quotes painted in an element; `version` changes when its text does. */
export function useHighlight(
  name: string,
  root: React.RefObject<HTMLElement | null>,
  quotes: readonly string[],
  version: unknown,
): void {
  const wanted = quotes.join('\u0000')
  useEffect(() => {
    const { current } = root
    if (!current || wanted === '') return undefined
    const ranges = wanted.split('\u0000').flatMap((quote) => rangeOf(current, quote) ?? [])
    return paint(name, ranges)
  }, [name, root, wanted, version])
}
