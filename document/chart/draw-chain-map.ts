import {
  LINE_WORDS,
  wayWords,
  type ChainLayout,
  type PlacedEdge,
  type PlacedNode,
} from '../../domain/entities/chain-map.ts'
import type { Chain } from '../../domain/entities/chain.ts'
import { PROOFS, type Proof } from '../../domain/entities/link.ts'
import { breakWords } from './break-words.ts'
import type { DrawnChart } from './draw-chart.ts'
import { layChain, MAP_SIZE } from './lay-chain.ts'
import { attributes, element, textElement } from './svg.ts'

const FONT = 'Libertinus Serif, Noto Serif SC, Noto Serif KR, Scheherazade New, serif'
const INK = '#1a1a1a'
const QUIET = '#5f6770'
/** Lines differ by their strokes and words too, never by colour alone. */
const LINES: Readonly<Record<Proof, { readonly stroke: string; readonly dash: string }>> = {
  proved: { stroke: '#1f4e79', dash: 'none' },
  inferred: { stroke: '#6b5310', dash: '6 3' },
  none: { stroke: '#b3261e', dash: '1.5 3' },
}

/** Draws a chain as a map `width` points wide: boxes by tier, lines by how they are backed, the way into the United States heavier, and under it what the lines mean. Pure: the same chain gives the same text. */
export function drawChainMap(chain: Chain, width: number): DrawnChart {
  const layout = layChain(chain, width - 2)
  const says = breakWords(wayWords(chain.nexus), { width: layout.width, size: MAP_SIZE, most: 5 })
  const top = layout.height + 18
  const height = top + 16 + says.length * 12
  const size = { width: layout.width + 2, height, viewBox: `-1 0 ${layout.width + 2} ${height}` }
  const told = says.map((line, i) => words(line, { x: 0, y: top + 18 + i * 12 }))
  const body = [mapBody(layout, chain), legend(top), ...told].join('')
  return { svg: `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', ...size })}>${body}</svg>`, ...size }
}

const mapBody = (layout: ChainLayout, chain: Chain) =>
  [
    ...layout.edges.map((edge) => drawEdge(edge, chain.edges[edge.edge]?.proof ?? 'none')),
    ...layout.nodes.map(drawNode),
  ].join('')

function drawEdge({ path, arrow, words: said, proof, inWay }: PlacedEdge, backed: Proof): string {
  const { stroke, dash } = LINES[backed]
  const weight = inWay ? 2.2 : 1.1
  return [
    element('path', {
      d: path,
      fill: 'none',
      stroke,
      'stroke-width': weight,
      ...(dash === 'none' ? {} : { 'stroke-dasharray': dash }),
    }),
    element('path', { d: arrow, fill: stroke }),
    ...said.lines.map((line, i) => words(line, { x: said.x, y: said.y + i * 11, middle: true, size: MAP_SIZE - 1 })),
    words(proof.words, { x: proof.x, y: proof.y, middle: true, size: MAP_SIZE - 1, fill: stroke }),
  ].join('')
}

function drawNode({ x, y, width, height, lines, note, inWay }: PlacedNode): string {
  const box = { x, y, width, height, rx: 3, fill: '#ffffff', stroke: INK, 'stroke-width': inWay ? 2 : 0.8 }
  const middle = x + width / 2
  return [
    element('rect', box),
    ...lines.map((line, i) => words(line, { x: middle, y: y + 13 + i * 11, middle: true })),
    words(note, { x: middle, y: y + 13 + lines.length * 11, middle: true, size: MAP_SIZE - 1.5, fill: QUIET }),
  ].join('')
}

function legend(y: number): string {
  let x = 0
  const samples = PROOFS.map((proof) => {
    const { stroke, dash } = LINES[proof]
    const at = x
    x += 40 + LINE_WORDS[proof].length * 4.6
    const line = { x1: at, x2: at + 24, y1: y - 3, y2: y - 3, stroke, 'stroke-width': 1.4 }
    const drawn = element('line', { ...line, ...(dash === 'none' ? {} : { 'stroke-dasharray': dash }) })
    return drawn + words(LINE_WORDS[proof], { x: at + 28, y, fill: stroke })
  })
  const heavy = element('line', { x1: x, x2: x + 24, y1: y - 3, y2: y - 3, stroke: INK, 'stroke-width': 2.2 })
  return samples.join('') + heavy + words('the way into the United States', { x: x + 28, y })
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly middle?: boolean
  readonly size?: number
  readonly fill?: string
}

function words(text: string, { x, y, middle, size = MAP_SIZE, fill = INK }: Placed): string {
  const look = { 'font-family': FONT, 'font-size': size, fill, 'text-anchor': middle ? 'middle' : 'start' }
  return textElement(text, { x, y, ...look })
}
