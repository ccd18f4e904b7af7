import type { ResolvedBlock, ResolvedDocument } from '../model.ts'
import { render } from '../walk.ts'
import { blockRenderers } from './blocks.ts'
import { typstString, typstText } from './escape.ts'
import { LISTINGS_STYLE } from './listings-style.ts'
import { typstDate, typstLanguage } from './metadata.ts'
import { markOf, MARKS_STYLE } from './marks.ts'
import { STYLE } from './style.ts'

export interface RenderOptions {
  /** Marks each block that has a key, so that its place can be asked; nothing of it prints. */
  readonly marks?: boolean
}

/** The document as Typst source, one function per kind of block. Throws AppError `cannot-typeset` for a language or date that is none. */
export function renderTypst(resolved: ResolvedDocument, { marks = false }: RenderOptions = {}): string {
  const renderers = blockRenderers(listedHeadings(resolved), signedBlocks(resolved), marks ? markOf : () => '')
  const blocks = resolved.blocks.map((block) => render(renderers, block))
  return [STYLE, LISTINGS_STYLE, ...(marks ? [MARKS_STYLE] : []), head(resolved), ...blocks].join('\n')
}

function head(resolved: ResolvedDocument): string {
  const content = (text: string | null) => (text === null ? 'none' : `[${typstText(text)}]`)
  return `#show: petition.with(
  title: ${typstString(resolved.title)},
  author: ${typstString(resolved.author)},
  date: ${typstDate(resolved.date)},
  ${typstLanguage(resolved.language)},
  short-title: ${content(resolved.shortTitle)},
  version: ${content(resolved.version)},
  watermark: ${content(resolved.watermark)},
  banner: ${content(resolved.banner)},
)`
}

function signedBlocks({ blocks }: ResolvedDocument): ReadonlySet<ResolvedBlock> {
  return new Set(blocks.filter((_, i) => blocks[i + 1]?.kind === 'signature'))
}

function listedHeadings(resolved: ResolvedDocument): ReadonlySet<string> {
  return new Set(
    resolved.blocks.flatMap((block) => (block.kind === 'contents' ? block.entries.map((entry) => entry.id) : [])),
  )
}
