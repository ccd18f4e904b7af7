import { chainAlt, type ChainMap } from '../../domain/entities/chain-map.ts'
import { layChain } from '../../document/chart/lay-chain.ts'
import { partOfChain } from '../../document/chart/part-of-chain.ts'
import type { App } from '../app.ts'
import { drawChain } from './draw-chain.ts'

/** The chain as the case stands, placed as a map `width` points wide, with what it says in words. */
export function mapChain(app: App, width: number): ChainMap {
  const chain = drawChain(app)
  const part = partOfChain(chain)
  const laid = layChain(part.chain, width)
  const edges = laid.edges.map((placed) => {
    const edge = part.chain.edges[placed.edge]
    return { ...placed, edge: edge ? chain.edges.indexOf(edge) : placed.edge }
  })
  return { chain, layout: { ...laid, edges }, left: part.left, alt: chainAlt(part.chain) }
}
