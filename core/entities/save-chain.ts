import { extname } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import { chainGraphml } from '../../document/chart/chain-graphml.ts'
import { drawChainMap } from '../../document/chart/draw-chain-map.ts'
import { chainAlt } from '../../domain/entities/chain-map.ts'
import { DRAWING_FILE, renderBareDrawing } from '../../document/typst/chart.ts'
import { MAP_WIDTH, renderChainMap } from '../../document/typst/chain-map.ts'
import type { App } from '../app.ts'
import { typesetWhole } from '../petition/write-volume.ts'
import { writeOutput, type WrittenFile } from '../petition/write-output.ts'
import { chainPage, type ToldChain } from './chain-page.ts'

export const CHAIN_FORMATS = ['svg', 'png', 'pdf', 'graphml'] as const
type Format = (typeof CHAIN_FORMATS)[number]

const LIMIT_MS = 60_000
/** Longest side of the PNG, in pixels. */
const SIDE = 4000

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
  // A function, since “$&” in a name would be read as a pattern.
  if (format === 'svg') return `${svg.replace('>', () => `><title>${escapedAlt(chainAlt(chain))}</title>`)}\n`
  const files = [{ path: DRAWING_FILE, bytes: new TextEncoder().encode(svg) }]
  const sources = items.map(
    ({ title, originalName, sha256 }) => `${say(title)}, file ${say(originalName)}, SHA-256 ${sha256}`,
  )
  const main = format === 'pdf' ? renderChainMap({ ...page, sources }) : renderBareDrawing(chainAlt(chain))
  const { pdf } = await typesetWhole(app, { main, files }, signal)
  if (format === 'pdf') return pdf
  const bytes = new Uint8Array(pdf)
  const how = { page: 1, turn: 0, most: { width: SIDE, height: SIDE }, hidden: null } as const
  const drawn = await app.workers.run(
    'draw-figure',
    { bytes, mediaType: 'application/pdf', ...how },
    { lane: 'pages', timeoutMs: LIMIT_MS, signal, transfer: [bytes.buffer] },
  )
  if (drawn) return drawn.bytes
  throw new AppError(
    'bad-map',
    'The map could not be drawn as a picture. Nothing was written.',
    'Write it as .svg or .pdf.',
  )
}

const escapedAlt = (alt: string) => alt.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
