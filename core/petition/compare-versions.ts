import type { ResolvedBlock, ResolvedDocument, ResolvedInline } from '../../document/model.ts'
import type { VersionDifference } from '../../domain/protection/protection.ts'
import type { App } from '../app.ts'
import { draftPetition } from './draft-petition.ts'

/** Exactly what differs between the two versions, place by place, in reading order; exhibits by what their covers say. Throws `no-such-template`, `cannot-typeset`. */
export async function compareVersions(app: App, template: string): Promise<VersionDifference[]> {
  const open = (await draftPetition(app, template, false, { version: 'public' })).document
  const closed = (await draftPetition(app, template, false, { version: 'confidential' })).document
  return [...differentBlocks(open, closed), ...differentExhibits(open, closed)]
}

function differentBlocks(open: ResolvedDocument, closed: ResolvedDocument): VersionDifference[] {
  let part = 'Opening'
  return closed.blocks.flatMap((block, i): VersionDifference[] => {
    if (block.kind === 'heading') part = `${block.number} ${wordsOf(block.children)}`.trim()
    const [confidential, other] = [linesOf(block), linesOf(open.blocks[i])]
    return confidential.flatMap((line, at) => {
      const shown = other[at] ?? ''
      return line === shown ? [] : [{ where: part, confidential: line, public: shown }]
    })
  })
}

function differentExhibits(open: ResolvedDocument, closed: ResolvedDocument): VersionDifference[] {
  return closed.exhibits.flatMap((exhibit, i): VersionDifference[] => {
    const other = open.exhibits[i]
    const told = (entry: typeof other) => [entry?.title, entry?.source, entry?.remark].filter(Boolean).join(' · ')
    return told(exhibit) === told(other)
      ? []
      : [{ where: `Ex. ${exhibit.number}`, confidential: told(exhibit), public: told(other) }]
  })
}

/** A block's words, a line for each thing a reader sees apart; what is listed from elsewhere is compared there. */
function linesOf(block: ResolvedBlock | undefined): readonly string[] {
  switch (block?.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return [wordsOf(block.children)]
    case 'list':
      return block.items.map(wordsOf)
    case 'table':
      return [
        wordsOf(block.caption),
        ...block.rows.map((row) => row.map(wordsOf).join(' | ')),
        wordsOf(block.source ?? []),
      ]
    case 'figure': {
      const { picture, alt, caption, source } = block
      const shown = picture === null ? 'Picture left out' : picture.covered ? 'Picture covered in part' : 'Picture'
      return [shown, wordsOf(caption), wordsOf(source), alt]
    }
    case 'letterhead':
    case 'signature':
      return block.lines.map(wordsOf)
    default:
      return []
  }
}

function wordsOf(inlines: readonly ResolvedInline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return wordsOf(inline.children)
      if ('words' in inline) return inline.words
      return inline.kind === 'text' ? inline.text : `[${inline.says}]`
    })
    .join('')
}
