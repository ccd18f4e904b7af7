import type { Inline, PetitionDocument } from '../../../document/model.ts'
import { findEvidence } from '../../../db/repositories/evidence.ts'
import { readPageText } from '../../../db/repositories/page-text.ts'
import type { App } from '../../app.ts'
import { rulesFor } from '../public/page-rules.ts'
import type { DocumentVersion } from '../public/document-version.ts'
import type { DrawnFigure, Figure } from './figure-pictures.ts'

const IN_PART = 'Picture of which a part is withheld from the public version.'

/**
 * Figures in one of the two versions. Of a picture that is withheld the public one says nothing at all: caption and source
 * tell what it shows. Of one that is covered in part, what was written for who can't see it tells what is under the cover.
 * The confidential version has all of that, the caption in brackets.
 */
export function figuresInVersion(
  app: App,
  document: PetitionDocument,
  version: DocumentVersion,
  drawn: readonly DrawnFigure[],
): PetitionDocument {
  const shown = new Map(drawn.map(({ id, picture }) => [id, picture]))
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'figure') return block
    const picture = shown.get(block.id)
    if (version.of === 'confidential') return fateOf(app, block, version) === 'whole' ? bracketed(block) : block
    if (!picture) return { ...block, alt: '', caption: words('[ ]'), source: null }
    return picture.covered ? { ...block, alt: IN_PART } : block
  })
  return { ...document, blocks }
}

const words = (text: string): readonly Inline[] => [{ kind: 'text', text }]

const bracketed = (figure: Figure): Figure => ({
  ...figure,
  caption: [...words('['), ...figure.caption, ...words(']')],
})

/** What the public version shows of a figure, as far as it is known without drawing it. */
function fateOf(app: App, { evidenceId, page }: Figure, { protection, find }: DocumentVersion): 'whole' | 'shown' {
  if (rulesFor(protection, evidenceId).withheld !== null) return 'whole'
  const text = readPageText(app.database.read, evidenceId).find((one) => one.page === page)?.text ?? ''
  return find(text).length > 0 && findEvidence(app.database.read, evidenceId)?.mediaType !== 'application/pdf'
    ? 'whole'
    : 'shown'
}
