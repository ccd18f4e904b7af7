import type { JSONContent } from '@tiptap/core'
import { WrittenText } from '../../../../domain/written.ts'
import { MARKS } from './nodes.ts'

/** The editor's document as the case keeps it. Throws ZodError if the editor's schema and the case's have come apart. */
export function fromDoc(doc: JSONContent): WrittenText {
  return WrittenText.parse((doc.content ?? []).map(blockOf))
}

function blockOf(node: JSONContent): unknown {
  const attrs = node.attrs ?? {}
  const key: unknown = attrs['key']
  const children = runsOf(node.content)
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', key, numbered: attrs['numbered'] === true, children }
    case 'heading':
      return {
        kind: 'heading',
        key,
        level: attrs['level'] as unknown,
        id: attrs['id'] as unknown,
        numbered: attrs['numbered'] === true,
        children,
      }
    case 'list':
      return { kind: 'list', key, ordered: attrs['ordered'] === true, items: rowsOf(node) }
    case 'table':
      return tableOf(node, key)
    case 'figure':
      return figureOf(node)
    case 'letterhead':
    case 'signature':
      return { kind: node.type, key, lines: rowsOf(node) }
    case 'pageBreak':
      return { kind: 'page-break', key }
    default:
      return { kind: node.type, key, children }
  }
}

function tableOf({ attrs, content = [] }: JSONContent, key: unknown): unknown {
  const named = (type: string) => content.filter((part) => part.type === type)
  const shapes = (attrs?.['columns'] ?? []) as readonly { align: string; width: number }[]
  const columns = (named('tableHead')[0]?.content ?? []).map((title, i) => ({
    title: (title.content ?? []).map(({ text }) => text ?? '').join(''),
    align: shapes[i]?.align ?? 'start',
    width: shapes[i]?.width ?? 1,
  }))
  const source = runsOf(named('tableSource')[0]?.content)
  const id: unknown = attrs?.['id'] ?? undefined
  return {
    kind: 'table',
    key,
    ...(id === undefined ? {} : { id }),
    caption: runsOf(named('tableCaption')[0]?.content),
    columns,
    rows: named('tableRow').map(rowsOf),
    source: source.length > 0 ? source : null,
  }
}

function figureOf({ attrs = {}, content = [] }: JSONContent): unknown {
  const { evidenceId, page, turn, width, crop, alt, id, key } = attrs as Readonly<Record<string, unknown>>
  const [caption, line] = ['figureCaption', 'figureSource'].map((type) =>
    runsOf(content.find((part) => part.type === type)?.content),
  )
  const source = line && line.length > 0 ? line : null
  return {
    kind: 'figure',
    key,
    id,
    evidenceId,
    page,
    turn,
    width,
    ...(crop ? { crop } : {}),
    alt,
    caption: caption ?? [],
    source,
  }
}

const rowsOf = (node: JSONContent): unknown[] => (node.content ?? []).map(({ content }) => runsOf(content))

const runsOf = (content: readonly JSONContent[] | undefined): unknown[] => nested(content ?? [], MARKS)

/** Flat words with marks as runs within runs: neighbours that wear the same mark share one. */
function nested(nodes: readonly JSONContent[], order: readonly string[]): unknown[] {
  const [outer, ...rest] = order
  if (outer === undefined) return nodes.map(leafOf)
  const made: unknown[] = []
  for (let i = 0; i < nodes.length;) {
    const worn = wornBy(nodes[i], outer)
    let end = i + 1
    while (end < nodes.length && wornBy(nodes[end], outer) === worn) end += 1
    const inner = nested(nodes.slice(i, end), rest)
    if (worn === null) made.push(...inner)
    else made.push({ kind: outer, ...(JSON.parse(worn) as object), children: inner })
    i = end
  }
  return made
}

/** The attributes of the mark a node wears, as one text to compare, or null. */
function wornBy(node: JSONContent | undefined, type: string): string | null {
  const mark = node?.marks?.find((each) => each.type === type)
  return mark ? JSON.stringify(mark.attrs ?? {}) : null
}

function leafOf({ type, text, attrs, content }: JSONContent): unknown {
  if (type === 'text') return { kind: 'text', text }
  if (type === 'footnote') return { kind: 'footnote', children: runsOf(content) }
  return { kind: type, ...attrs }
}
