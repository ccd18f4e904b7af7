import type { ResolvedBlock, ResolvedDocument } from '../model.ts'
import { render, type Renderers } from '../walk.ts'
import { blockRenderers } from './blocks.ts'
import { typstString, typstText } from './escape.ts'
import { LISTINGS_STYLE } from './listings-style.ts'
import { typstDate, typstLanguage } from './metadata.ts'
import { STYLE } from './style.ts'

/** The document as Typst source, one function per kind of block. Throws AppError `cannot-typeset` for a language or date that is none. */
export function renderTypst(resolved: ResolvedDocument): string {
  const renderers = renderersFor(resolved, () => '')
  const blocks = resolved.blocks.map((block) => render(renderers, block))
  return [STYLE, LISTINGS_STYLE, documentHead(resolved), ...blocks].join('\n')
}

/** What stands before the blocks: the page, its running head and the metadata. */
export function documentHead(resolved: ResolvedDocument): string {
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

/** One function per kind of block of this document; `mark` is put into each block. */
export function renderersFor(
  resolved: ResolvedDocument,
  mark: (block: ResolvedBlock) => string,
): Renderers<ResolvedBlock, string> {
  return blockRenderers(listedHeadings(resolved), signedBlocks(resolved), mark)
}

function signedBlocks({ blocks }: ResolvedDocument): ReadonlySet<ResolvedBlock> {
  return new Set(blocks.filter((_, i) => blocks[i + 1]?.kind === 'signature'))
}

function listedHeadings(resolved: ResolvedDocument): ReadonlySet<string> {
  return new Set(
    resolved.blocks.flatMap((block) => (block.kind === 'contents' ? block.entries.map((entry) => entry.id) : [])),
  )
}
