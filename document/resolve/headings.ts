import type { Authority } from '../../domain/authority.ts'
import type { Block } from '../model.ts'
import { plainText } from '../walk.ts'
import { resolveLaw } from './citations.ts'
import { unresolvable } from './unresolvable.ts'

type Heading = Extract<Block, { readonly kind: 'heading' }>

/** One heading as the rest of the document names it. */
export interface NumberedHeading {
  readonly id: string
  readonly level: 1 | 2 | 3
  /** "IV.", "A.", "1.", or empty where the heading stands outside the numbering. */
  readonly number: string
  readonly title: string
  /** How a reference names it: "Part IV.A", or its title in quotation marks. */
  readonly words: string
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Numbers headings I., A., 1. by level and keys them by id, in reading order; a level starts again under each one above it. Throws `cannot-typeset` for a repeated id. */
export function numberHeadings(
  blocks: readonly Block[],
  authorities: readonly Authority[],
): ReadonlyMap<string, NumberedHeading> {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const numbered = new Map<string, NumberedHeading>()
  const counts = [0, 0, 0]
  const path = ['', '', '']
  for (const heading of headings) {
    if (numbered.has(heading.id)) throw unresolvable(`two headings have the id “${heading.id}”`)
    const at = heading.level - 1
    counts.fill(0, at + 1)
    path.fill('', at)
    if (heading.numbered) path[at] = figure(heading.level, (counts[at] = (counts[at] ?? 0) + 1))
    numbered.set(heading.id, name(heading, path, authorities))
  }
  return numbered
}

function name(heading: Heading, path: readonly string[], authorities: readonly Authority[]): NumberedHeading {
  const own = path[heading.level - 1] ?? ''
  const title = plainText(heading.children, (law) => resolveLaw(authorities, law).words).trim()
  const words = own === '' ? `“${title}”` : `Part ${path.filter((part) => part !== '').join('.')}`
  return { id: heading.id, level: heading.level, number: own === '' ? '' : `${own}.`, title, words }
}

function figure(level: 1 | 2 | 3, n: number): string {
  if (level === 1) return roman(n)
  return level === 2 ? letters(n) : String(n)
}

function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n)
  return step === undefined ? '' : step[1] + roman(n - step[0])
}

/** 1 → A, 26 → Z, 27 → AA. */
function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((n - 1) % 26))
}
