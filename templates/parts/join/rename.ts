import type { Block, Inline } from '../../basics.ts'

export interface Renaming {
  readonly heading: (id: string) => string
  readonly target: (id: string) => string
  readonly field: (name: string) => string
}

/** Blocks with their headings, references and slots under other names; nothing else changes. */
export function renamed(blocks: readonly Block[], names: Renaming): readonly Block[] {
  const runs = (inlines: readonly Inline[]): readonly Inline[] => inlines.map((run) => renamedRun(run, names))
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return { ...block, id: names.heading(block.id), children: runs(block.children) }
      case 'paragraph':
      case 'quotation':
        return { ...block, children: runs(block.children) }
      case 'list':
        return { ...block, items: block.items.map(runs) }
      case 'letterhead':
      case 'signature':
        return { ...block, lines: block.lines.map(runs) }
      case 'table':
        return {
          ...block,
          caption: runs(block.caption),
          rows: block.rows.map((row) => row.map(runs)),
          source: block.source === null ? null : runs(block.source),
        }
      default:
        return block
    }
  })
}

function renamedRun(run: Inline, names: Renaming): Inline {
  if (run.kind === 'slot') return { ...run, field: names.field(run.field) }
  if (run.kind === 'reference') return { ...run, target: names.target(run.target) }
  return 'children' in run ? { ...run, children: run.children.map((child) => renamedRun(child, names)) } : run
}
