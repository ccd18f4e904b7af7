import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { TableRecord } from '../trade/table-records.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A table of a saved page with the heading it stands below; rows are counted over the whole page from 1. */
export interface PageTable {
  readonly heading: string | null
  readonly records: readonly TableRecord[]
}

const HEADING = /^(h[1-6]|caption|summary|button)$/
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript'])

/** Tables of a page in their order, parsed by the HTML standard with nothing run and nothing fetched. */
export function htmlTables(source: string): PageTable[] {
  const tables: { heading: string | null; records: TableRecord[] }[] = []
  let heading: string | null = null
  let row = 0
  const walk = (node: Node, table: TableRecord[] | null): void => {
    if (!isElement(node))
      return 'childNodes' in node ? node.childNodes.forEach((child) => walk(child, table)) : undefined
    const tag = node.tagName
    if (NO_TEXT.has(tag)) return
    if (HEADING.test(tag)) heading = textOf(node) || heading
    if (tag === 'tr' && table) table.push({ row: ++row, cells: cellsOf(node) })
    if (tag === 'tr') return
    const inner = tag === 'table' ? [] : table
    if (tag === 'table' && inner) tables.push({ heading, records: inner })
    node.childNodes.forEach((child) => walk(child, inner))
    const made = tables.at(-1)
    // A caption is the heading of the table it stands in.
    if (tag === 'caption' && made) made.heading = textOf(node) || made.heading
  }
  walk(parse(source), null)
  return tables
}

const isElement = (node: Node): node is Element => 'tagName' in node

const cellsOf = (row: Element): string[] =>
  row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map(textOf)

function textOf(node: Node): string {
  const gather = (inner: Node): string => {
    if (inner.nodeName === '#text') return (inner as DefaultTreeAdapterTypes.TextNode).value
    if (isElement(inner) && NO_TEXT.has(inner.tagName)) return ''
    if (inner.nodeName === 'br') return ' '
    return 'childNodes' in inner ? inner.childNodes.map(gather).join('') : ''
  }
  return gather(node).replaceAll(/\s+/gu, ' ').trim()
}
