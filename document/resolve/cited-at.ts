import type { ResolvedBlock, ResolvedDocument, ResolvedInline } from '../model.ts'

/** Where each exhibit is cited, by its number: "¶ 4", "Table 2", "Part III" for what stands unnumbered under a heading; each place once, in order. */
export function citedAt({ blocks }: Pick<ResolvedDocument, 'blocks'>): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>()
  let part = 'front matter'
  for (const block of blocks) {
    if (block.kind === 'heading')
      part = block.number === '' ? wordsOf(block.children) : `Part ${block.number.replace(/\.$/, '')}`
    const place = placeOf(block) ?? part
    for (const number of citesIn(block)) places.set(number, (places.get(number) ?? new Set()).add(place))
  }
  return new Map([...places].map(([number, set]) => [number, [...set]]))
}

function placeOf(block: ResolvedBlock): string | null {
  if (block.kind === 'paragraph' && block.number !== null) return `¶ ${block.number}`
  if (block.kind === 'figure') return `Figure ${block.number}`
  return block.kind === 'table' ? `Table ${block.number}` : null
}

function citesIn(block: ResolvedBlock): readonly string[] {
  if ('children' in block) return exhibitsOf(block.children)
  if (block.kind === 'list') return exhibitsOf(block.items.flat())
  if (block.kind === 'table') return exhibitsOf([...block.caption, ...block.rows.flat(2), ...(block.source ?? [])])
  if (block.kind === 'figure') return exhibitsOf([...block.caption, ...block.source])
  return 'lines' in block ? exhibitsOf(block.lines.flat()) : []
}

function exhibitsOf(runs: readonly ResolvedInline[]): readonly string[] {
  return runs.flatMap((run) => {
    if (run.kind === 'cite') return [run.exhibit]
    return 'children' in run ? exhibitsOf(run.children) : []
  })
}

function wordsOf(runs: readonly ResolvedInline[]): string {
  return runs.map((run) => ('text' in run ? run.text : 'words' in run ? run.words : '')).join('')
}
