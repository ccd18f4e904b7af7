import type { Chain, ChainEdge, ChainNode } from '../../domain/entities/chain.ts'
import {
  LINE_WORDS,
  stepWords,
  type ChainLayout,
  type PlacedEdge,
  type PlacedNode,
} from '../../domain/entities/chain-map.ts'
import { breakWords } from './break-words.ts'
import { orderLayers, type Layered } from './order-layers.ts'

/** Size of the letters of a map, in points; lines are 1.2 of it apart. */
export const MAP_SIZE = 9
const LINE = 11
const PAD = 5
const APART = 14
/** Columns narrower or wider than this can't be read or waste the page. */
const [NARROW, WIDE] = [84, 132]
const HEAD = 6

/** Places a chain for a page `width` points wide: tiers from left to right, each step's words in a place of their own, so that nothing lies over another. Wider than asked where there are many tiers. Pure. */
export function layChain(chain: Chain, width: number): ChainLayout {
  const tiers = 1 + Math.max(0, ...chain.nodes.map(({ tier }) => tier))
  const columns = 2 * tiers - 1 + (hasLoop(chain) ? 1 : 0)
  const column = Math.max(NARROW, Math.min(WIDE, width / columns))
  const boxes = boxesOf(chain, column)
  const layers = orderLayers(boxes)
  const heights = layers.map((layer) => layer.reduce((sum, { height }) => sum + height + APART, -APART))
  const height = Math.max(0, ...heights) + 2 * PAD
  const at = new Map<string, Place>()
  for (const [n, layer] of layers.entries()) {
    let y = (height - (heights[n] ?? 0)) / 2
    for (const box of layer) {
      at.set(box.key, { x: n * column, y, width: column, height: box.height })
      y += box.height + APART
    }
  }
  const way = wayOf(chain)
  const nodes = chain.nodes.flatMap((node) => placedNode(node, at.get(node.id), way.nodes))
  const edges = chain.edges.flatMap((edge, i) => placedEdge(edge, i, { at, boxes, way: way.edges, column }))
  return { width: columns * column, height, nodes, edges }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A step between entities of the last tier has its words to the right of it. */
function hasLoop({ nodes, edges }: Chain): boolean {
  const tier = new Map(nodes.map((node) => [node.id, node.tier]))
  const last = Math.max(0, ...tier.values())
  return edges.some(({ from, to }) => tier.get(from) === last && tier.get(to) === last)
}

const nameLines = (node: ChainNode, column: number) =>
  breakWords(node.name, { width: column - 2 * PAD - 4, size: MAP_SIZE, most: 4 })
const wordLines = (edge: ChainEdge, column: number) =>
  breakWords(stepWords(edge), { width: column - 14, size: MAP_SIZE - 1, most: 3 })

/** Everything that takes room: entities in even layers, words of steps in odd ones, and where a longer line passes through. */
function boxesOf(chain: Chain, column: number): readonly Layered[] {
  const tier = new Map(chain.nodes.map((node) => [node.id as string, node.tier * 2]))
  const nodes = chain.nodes.map((node): Layered => {
    return {
      key: node.id,
      layer: node.tier * 2,
      height: nameLines(node, column).length * LINE + LINE + 2 * PAD,
      next: [],
    }
  })
  const steps = chain.edges.flatMap((edge, i): Layered[] => {
    const [a, b] = [tier.get(edge.from) ?? 0, tier.get(edge.to) ?? 0]
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    const ends = a <= b ? [edge.from, edge.to] : [edge.to, edge.from]
    const layers = Array.from({ length: Math.max(1, high - low - 1) }, (_, n) => low + 1 + n)
    return layers.map((layer, n) => ({
      ...{ key: `${i} ${layer}`, layer },
      height: n === 0 ? wordLines(edge, column).length * LINE + LINE : 2,
      next: [
        n === 0 ? (ends[0] ?? '') : `${i} ${layer - 1}`,
        n === layers.length - 1 ? (ends[1] ?? '') : `${i} ${layer + 1}`,
      ],
    }))
  })
  return [...nodes, ...steps]
}

function wayOf({ nexus, edges }: Chain) {
  const between = (edge: ChainEdge) =>
    nexus.path.find(({ from, to, proof }) => {
      const along = edge.from === from && edge.to === to
      return proof === edge.proof && (along || (edge.moves === 'either' && edge.from === to && edge.to === from))
    })
  const inWay = new Set(edges.flatMap((edge, i) => (edge.moves !== 'none' && between(edge) ? [i] : [])))
  return { nodes: new Set<string>(nexus.path.flatMap(({ from, to }) => [from, to])), edges: inWay }
}

function placedNode(node: ChainNode, place: Place | undefined, way: ReadonlySet<string>): PlacedNode[] {
  if (!place) return []
  const note = [node.kind, node.country].filter((part) => part !== null).join(', ')
  return [{ ...place, id: node.id, lines: nameLines(node, place.width), note, inWay: way.has(node.id) }]
}

interface Around {
  readonly at: ReadonlyMap<string, Place>
  readonly boxes: readonly Layered[]
  readonly way: ReadonlySet<number>
  readonly column: number
}

function placedEdge(edge: ChainEdge, i: number, { at, boxes, way, column }: Around): PlacedEdge[] {
  const own = boxes.filter(({ key }) => key.startsWith(`${i} `)).map(({ key }) => at.get(key))
  const [from, to, first] = [at.get(edge.from), at.get(edge.to), own[0]]
  if (!from || !to || !first) return []
  const lines = wordLines(edge, column)
  const line = first.y + lines.length * LINE
  const inner = own.flatMap((place, n): Point[] => {
    if (!place) return []
    const y = n === 0 ? line : place.y + 1
    return [
      { x: place.x + 6, y },
      { x: place.x + place.width - 6, y },
    ]
  })
  const loop = from.x === to.x
  const back = to.x < from.x
  const start = side(from, back ? 'left' : 'right')
  const end = side(to, back || loop ? 'right' : 'left')
  const points = [start, ...(back ? inner.toReversed() : inner), ...(loop ? inner.slice(0, 1) : []), end]
  const middle = first.x + first.width / 2
  return [
    {
      ...{ edge: i, path: curve(points), arrow: head(end, back || loop), inWay: way.has(i) },
      words: { x: middle, y: first.y + 6, lines },
      proof: { x: middle, y: line + 10, words: LINE_WORDS[edge.proof] },
    },
  ]
}

interface Point {
  readonly x: number
  readonly y: number
}

const side = ({ x, y, width, height }: Place, at: 'left' | 'right'): Point => {
  return { x: at === 'left' ? x : x + width, y: y + height / 2 }
}

const n2 = (value: number) => String(Math.round(value * 100) / 100)

/** A line that leaves and reaches each point level. */
function curve([start, ...rest]: readonly Point[]): string {
  let last = start ?? { x: 0, y: 0 }
  const parts = rest.map((point) => {
    const half = (point.x - last.x) / 2
    const part = `C${n2(last.x + half)} ${n2(last.y)} ${n2(point.x - half)} ${n2(point.y)} ${n2(point.x)} ${n2(point.y)}`
    last = point
    return part
  })
  return `M${n2(start?.x ?? 0)} ${n2(start?.y ?? 0)}${parts.join('')}`
}

const head = ({ x, y }: Point, left: boolean) => {
  const from = left ? x + HEAD : x - HEAD
  return `M${n2(x)} ${n2(y)}L${n2(from)} ${n2(y - 3.4)}L${n2(from)} ${n2(y + 3.4)}Z`
}
