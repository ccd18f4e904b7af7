import type { Authority } from '../../domain/authority.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Inline, ResolvedInline } from '../model.ts'
import { render, type Renderers } from '../walk.ts'
import { resolveCite, resolveLaw } from './citations.ts'
import type { Counters } from './counters.ts'
import type { NumberedExhibit } from './exhibits.ts'
import { unresolvable } from './unresolvable.ts'

/** What the runs of one document are settled against. */
export interface Names {
  /** What a reference to each part says, by the part's id. */
  readonly targets: ReadonlyMap<string, string>
  readonly exhibits: ReadonlyMap<EvidenceId, NumberedExhibit>
  readonly authorities: readonly Authority[]
  readonly counters: Counters
}

export type ResolveInlines = (inlines: readonly Inline[]) => readonly ResolvedInline[]

/** Settles runs in reading order: footnotes take their numbers here. Throws `cannot-typeset` where a run names nothing. */
export function inlineResolver(names: Names): ResolveInlines {
  const all: ResolveInlines = (inlines) => withoutRepeats(bare(inlines).map((inline) => render(each, inline)))
  const each: Renderers<Bare, ResolvedInline> = {
    text: (inline) => inline,
    slot: (inline) => inline,
    emphasis: (inline) => ({ kind: 'emphasis', children: all(inline.children) }),
    strong: (inline) => ({ kind: 'strong', children: all(inline.children) }),
    cite: (inline) => resolveCite(names.exhibits, inline),
    law: (inline) => resolveLaw(names.authorities, inline),
    footnote: (inline) => ({ kind: 'footnote', number: names.counters.footnote(), children: all(inline.children) }),
    reference: ({ target }) => ({ kind: 'reference', target, words: find(names.targets, target) }),
  }
  return all
}

/** Runs that print something of their own: those that only say what their words are give way to the words. */
type Bare = Exclude<Inline, { readonly kind: 'quoted' | 'argument' }>

function bare(inlines: readonly Inline[]): readonly Bare[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'quoted' || inline.kind === 'argument' ? bare(inline.children) : [inline],
  )
}

function find(targets: ReadonlyMap<string, string>, target: string): string {
  const words = targets.get(target)
  if (words === undefined) throw unresolvable(`it refers to a part that does not exist (“${target}”)`)
  return words
}

/** Two quotes on one page give one cite: within a row of cites ("Ex. 1 at 2; Ex. 1 at 2") each is printed once. */
function withoutRepeats(inlines: readonly ResolvedInline[]): readonly ResolvedInline[] {
  const kept: ResolvedInline[] = []
  const row = new Set<string>()
  for (const inline of inlines) {
    const parted = isSeparator(kept.at(-1))
    if (inline.kind !== 'cite' && !isSeparator(inline)) row.clear()
    if (inline.kind === 'cite' && row.has(inline.words) && parted) kept.pop()
    else kept.push(inline)
    if (inline.kind === 'cite') row.add(inline.words)
  }
  return kept
}

function isSeparator(inline: ResolvedInline | undefined): boolean {
  return inline?.kind === 'text' && inline.text === '; '
}
