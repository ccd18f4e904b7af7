import Papa from 'papaparse'
import type { Evidence } from '../../domain/evidence.ts'
import { ChainAsked, type FrozenChain } from '../../domain/entities/frozen-chain.ts'
import { drawChainMap } from '../../document/chart/draw-chain-map.ts'
import { DRAWING_FILE } from '../../document/typst/chart.ts'
import { MAP_WIDTH, renderChainMap } from '../../document/typst/chain-map.ts'
import type { App } from '../app.ts'
import { chainPage } from '../entities/chain-page.ts'
import { typesetWhole } from '../petition/write-volume.ts'
import { notATable } from './item-table.ts'
import { keepData } from './keep-data.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { parsed } from './parsed.ts'

const HINT = 'A map of the chain has title, and aliases: true where protected names are to give way to their aliases.'

/** Freezes the chain as a map with every step, its proof and its sources under it, and the steps as a CSV item beside it; `id` draws an earlier one anew. Throws `not-a-table` where nothing is linked, `bad-declaration`, `no-such-evidence`, `cancelled`. */
export async function makeChain(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const asked = parsed(ChainAsked, input, HINT)
  const { chain, page, items, say } = chainPage(app, asked)
  if (chain.edges.length === 0) throw notATable('no link or shipment joins two entities yet')
  const header = ['from', 'step', 'to', 'backed', 'where the proof stands']
  const csv = `${Papa.unparse([header, ...page.steps.map((step) => [...step])], { escapeFormulae: true })}\r\n`
  const data = await keepData(app, { title: `Data: ${page.title}`, csv })
  const sources = [data, ...items].map(
    ({ title, originalName, sha256 }) => `${say(title)}, file ${say(originalName)}, SHA-256 ${sha256}`,
  )
  const files = [{ path: DRAWING_FILE, bytes: new TextEncoder().encode(drawChainMap(chain, MAP_WIDTH).svg) }]
  const { pdf } = await typesetWhole(app, { main: renderChainMap({ ...page, sources }), files }, signal)
  const definition: FrozenChain = { ...asked, chain, evidence: [data.id, ...items.map((item) => item.id)] }
  const proved = chain.edges.filter(({ proof }) => proof === 'proved').length
  const detail = { steps: chain.edges.length, proved, nexus: chain.nexus.proved }
  return await keepMadeItem(
    app,
    { kind: 'chain', title: page.title, pdf, definition, detail, evidenceKind: 'trade-record' },
    id,
  )
}
