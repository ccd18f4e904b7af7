import { LINE_WORDS, stepWords } from '../../domain/entities/chain-map.ts'
import type { Chain, ChainEdge } from '../../domain/entities/chain.ts'
import type { ChainAsked } from '../../domain/entities/frozen-chain.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { partOfChain } from '../../document/chart/part-of-chain.ts'
import type { ChainPage } from '../../document/typst/chain-map.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import { aliasedChain } from './aliased-chain.ts'
import { drawChain } from './draw-chain.ts'

/** A chain as a page shows it: the map, each step in words with where its proof stands, and the items they stand in. */
export interface ToldChain {
  readonly chain: Chain
  readonly page: Omit<ChainPage, 'sources'>
  readonly items: readonly Evidence[]
  readonly say: (text: string) => string
}

const TITLE = 'Map of the supply chain'

/** The chain as the case stands, told for a page; with aliases where they are asked for. */
export function chainPage(app: App, { title, aliases }: ChainAsked): ToldChain {
  const { chain: drawn, left } = partOfChain(drawChain(app))
  const { chain, say } = aliases ? aliasedChain(app, drawn) : { chain: drawn, say: (text: string) => text }
  const cited = new Set(chain.edges.flatMap(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId)))
  const items = listEvidence(app.database.read).filter(({ id }) => cited.has(id))
  const titles = new Map(items.map((item) => [item.id, say(item.title)]))
  const names = new Map(chain.nodes.map(({ id, name }) => [id, name]))
  const steps = chain.edges.map((edge) => [
    names.get(edge.from) ?? '',
    stepWords(edge),
    names.get(edge.to) ?? '',
    LINE_WORDS[edge.proof],
    placesOf(edge, titles),
  ])
  return { chain, say, items, page: { title: say(title) || TITLE, chain, steps, left } }
}

/** "Register, p. 1; shipments.csv, rows 2, 3". */
function placesOf({ evidence, shipments }: ChainEdge, titles: ReadonlyMap<EvidenceId, string>): string {
  const told = [...new Set(evidence.map(({ evidenceId }) => evidenceId))].map((id) => {
    const places = evidence.filter(({ evidenceId }) => evidenceId === id)
    const rows = sorted(places.map(({ row }) => row))
    const pages = sorted(places.map(({ page, row }) => (row === null ? page : null)))
    const where = [
      rows.length === 0 ? [] : `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`,
      pages.length === 0 ? [] : `${pages.length === 1 ? 'p.' : 'pp.'} ${pages.join(', ')}`,
    ].flat()
    return [titles.get(id) ?? '', ...where].join(', ')
  })
  const more = shipments !== null && shipments > evidence.length ? [`and ${shipments - evidence.length} more`] : []
  return [...told, ...more].join('; ')
}

const sorted = (all: readonly (number | null)[]) =>
  [...new Set(all.filter((one) => one !== null))].toSorted((a, b) => a - b)
