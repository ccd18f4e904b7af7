import type { Block, Inline } from './model.ts'

type Law = Extract<Inline, { readonly kind: 'law' }>

/** One function per kind of node: leaving a kind out does not compile. */
export type Renderers<Node extends { readonly kind: string }, Out> = {
  readonly [K in Node['kind']]: (node: Extract<Node, { readonly kind: K }>) => Out
}

/** Calls the one function made for this node's kind. */
export function render<Node extends { readonly kind: string }, Out>(renderers: Renderers<Node, Out>, node: Node): Out {
  const kind: Node['kind'] = node.kind
  const chosen = renderers[kind] as (node: Node) => Out
  return chosen(node)
}

/** The runs of a block in reading order, footnotes and table cells in their places, children after their parent. */
export function inlinesOf(block: Block): readonly Inline[] {
  return render(runsOf, block).flatMap((inline) => [inline, ...within(inline)])
}

/** Every run of a document in reading order. */
export function readingOrder(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap(inlinesOf)
}

/** The words of some runs without any dress, as bookmarks and the contents page print them; footnotes and cites are left out. */
export function plainText(inlines: readonly Inline[], lawWords: (law: Law) => string): string {
  const words: Renderers<Inline, string> = {
    text: (inline) => inline.text,
    emphasis: (inline) => plainText(inline.children, lawWords),
    strong: (inline) => plainText(inline.children, lawWords),
    law: lawWords,
    slot: (inline) => `[${inline.says}]`,
    cite: () => '',
    footnote: () => '',
    reference: () => '',
    quoted: (inline) => plainText(inline.children, lawWords),
    argument: (inline) => plainText(inline.children, lawWords),
  }
  return inlines.map((inline) => render(words, inline)).join('')
}

type Runs = readonly Inline[]

/** The block with each of its rows of runs (a paragraph, an item, a cell) made anew. */
export function mapRuns(block: Block, make: (runs: Runs) => Runs): Block {
  const remade: Renderers<Block, Block> = {
    heading: (it) => ({ ...it, children: make(it.children) }),
    paragraph: (it) => ({ ...it, children: make(it.children) }),
    quotation: (it) => ({ ...it, children: make(it.children) }),
    list: (it) => ({ ...it, items: it.items.map(make) }),
    table: (it) => ({
      ...it,
      caption: make(it.caption),
      rows: it.rows.map((row) => row.map(make)),
      source: it.source === null ? null : make(it.source),
    }),
    figure: (it) => ({
      ...it,
      caption: make(it.caption),
      source: it.source === null ? null : make(it.source),
    }),
    letterhead: (it) => ({ ...it, lines: it.lines.map(make) }),
    signature: (it) => ({ ...it, lines: it.lines.map(make) }),
    contents: (it) => it,
    authorities: (it) => it,
    'exhibit-index': (it) => it,
    'page-break': (it) => it,
  }
  return render(remade, block)
}

function within(inline: Inline): readonly Inline[] {
  if (!('children' in inline)) return []
  return inline.children.flatMap((child) => [child, ...within(child)])
}

/** What stands under a figure: its exhibit, which a person can't leave out, and their own words on where it is from. */
export function figureSource({ evidenceId, page, source }: Extract<Block, { readonly kind: 'figure' }>): Runs {
  const cite = { kind: 'cite', evidenceId, page, quote: null } as const
  const own = source !== null && source.length > 0 ? ([{ kind: 'text', text: '. ' }, ...source] as const) : []
  return [{ kind: 'text', text: 'Source: ' }, cite, ...(own.length > 0 ? own : [{ kind: 'text', text: '.' } as const])]
}

const none = () => []

const runsOf: Renderers<Block, readonly Inline[]> = {
  heading: (block) => block.children,
  paragraph: (block) => block.children,
  quotation: (block) => block.children,
  list: (block) => block.items.flat(),
  table: (block) => [...block.caption, ...block.rows.flat(2), ...(block.source ?? [])],
  figure: (block) => [...block.caption, ...figureSource(block)],
  letterhead: (block) => block.lines.flat(),
  signature: (block) => block.lines.flat(),
  contents: none,
  authorities: none,
  'exhibit-index': none,
  'page-break': none,
}
