import { z } from 'zod'
import { EntityId } from '../ids.ts'
import { Chain, type ChainEdge } from './chain.ts'
import type { Proof } from './link.ts'

const Point = z.object({ x: z.number(), y: z.number() })

/** An entity as placed: its box from the upper left corner in points, its name in lines, and whether the way into the United States leads through it. */
export const PlacedNode = z.object({
  ...Point.shape,
  id: EntityId,
  width: z.number(),
  height: z.number(),
  lines: z.array(z.string()),
  note: z.string(),
  inWay: z.boolean(),
})
export type PlacedNode = z.infer<typeof PlacedNode>

/** A step as placed: the edge it draws, by its place in the chain; the line as an SVG path that ends at its arrow; the words beside it. */
export const PlacedEdge = z.object({
  edge: z.number().int().nonnegative(),
  path: z.string(),
  arrow: z.string(),
  words: z.object({ ...Point.shape, lines: z.array(z.string()) }),
  proof: z.object({ ...Point.shape, words: z.string() }),
  inWay: z.boolean(),
})
export type PlacedEdge = z.infer<typeof PlacedEdge>

/** Where everything of a map stands, in points. */
export const ChainLayout = z.object({
  width: z.number(),
  height: z.number(),
  nodes: z.array(PlacedNode),
  edges: z.array(PlacedEdge),
})
export type ChainLayout = z.infer<typeof ChainLayout>

/** The chain with its map and what the map says in words; `left` entities have no room in the map. */
export const ChainMap = z.object({
  chain: Chain,
  layout: ChainLayout,
  left: z.number().int().nonnegative(),
  alt: z.string(),
})
export type ChainMap = z.infer<typeof ChainMap>

/** How a line is told besides by its look. */
export const LINE_WORDS: Readonly<Record<Proof, string>> = {
  proved: 'proved',
  inferred: 'inferred',
  none: 'no proof',
}

/** What a step is, without the name it leads to: "2 shipments, 2020–2021". */
export const stepWords = ({ kind, words }: Pick<ChainEdge, 'kind' | 'words'>): string =>
  kind === 'shipments' ? words.replace(/ to$/, '') : words

/** What a printed map says of the way into the United States: nothing where there is no site for it to begin at, since that is a word to whoever makes it. */
export const wayWords = ({ site, says }: Chain['nexus']): string => (site === null ? '' : says)

/** How a map is told to who can't see it: every step with how it is backed, and the way into the United States. */
export function chainAlt({ nodes, edges, nexus }: Chain): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const steps = edges.map(({ from, to, words, proof }) => {
    return `${names.get(from) ?? ''} ${words} ${names.get(to) ?? ''} (${LINE_WORDS[proof]})`
  })
  return `Map of the supply chain, ${nodes.length} entities and ${edges.length} steps. ${steps.join('; ')}. ${wayWords(nexus)}`.trim()
}
