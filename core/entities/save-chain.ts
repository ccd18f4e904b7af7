import { extname } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import { chainGraphml } from '../../document/chart/chain-graphml.ts'
import { drawChainMap } from '../../document/chart/draw-chain-map.ts'
import { chainAlt } from '../../domain/entities/chain-map.ts'
import { titled } from '../../document/chart/svg.ts'
import { DRAWING_FILE } from '../../document/typst/chart.ts'
import { MAP_WIDTH, renderChainMap } from '../../document/typst/chain-map.ts'
import type { App } from '../app.ts'
import { drawingPng } from '../petition/figures/drawing-png.ts'
import { typesetWhole } from '../petition/write-volume.ts'
import { writeOutput, type WrittenFile } from '../petition/write-output.ts'
import { chainPage, type ToldChain } from './chain-page.ts'

export const CHAIN_FORMATS = ['svg', 'png', 'pdf', 'graphml'] as const
type Format = (typeof CHAIN_FORMATS)[number]

/** Writes the map of the chain as SVG, PNG, PDF or GraphML, by the name's ending; with aliases, no protected name is in it. Throws `bad-map`, `cannot-write`, `cannot-typeset`, `cancelled`. */
export async function saveChain(
  app: App,
  { path, aliases }: { path: string; aliases: boolean },
  signal?: AbortSignal,
): Promise<WrittenFile & { path: string }> {
  const format = formatOf(path)
  const told = chainPage(app, { title: '', aliases })
  const written = await writeOutput(path, await contentOf(app, format, told, signal))
  return { path, ...written }
}

function formatOf(path: string): Format {
  const ending = extname(path).slice(1).toLowerCase()
  const format = CHAIN_FORMATS.find((one) => one === ending)
  if (format) return format
  throw new AppError(
    'bad-map',
    `A map can't be written as “${ending}”. Nothing was written.`,
    'End the file’s name in .svg, .png, .pdf or .graphml.',
  )
}

async function contentOf(
  app: App,
  format: Format,
  told: ToldChain,
  signal?: AbortSignal,
): Promise<Uint8Array | string> {
  const { chain, page, items, say } = told
  if (format === 'graphml') return chainGraphml(chain)
  const { svg } = drawChainMap(chain, MAP_WIDTH)
  if (format === 'svg') return `${titled(svg, chainAlt(chain))}\n`
  const files = [{ path: DRAWING_FILE, bytes: new TextEncoder().encode(svg) }]
  const sources = items.map(
    ({ title, originalName, sha256 }) => `${say(title)}, file ${say(originalName)}, SHA-256 ${sha256}`,
  )
  if (format === 'png') return await drawingPng(app, { svg, alt: chainAlt(chain) }, signal)
  const { pdf } = await typesetWhole(app, { main: renderChainMap({ ...page, sources }), files }, signal)
  return pdf
}
