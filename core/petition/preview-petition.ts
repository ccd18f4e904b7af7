import type { EvidenceId } from '../../domain/ids.ts'
import type { PetitionDocument, ResolvedDocument } from '../../document/model.ts'
import type { Typeset } from '../../document/typst/typeset.ts'
import { renderPreview } from '../../document/typst/render-preview.ts'
import { readingOrder } from '../../document/walk.ts'
import type { App } from '../app.ts'
import type { BuildOptions } from './build-petition.ts'
import { draftPetition, type DraftOptions } from './draft-petition.ts'
import { namesInText, type NamesInText } from './names-in-text.ts'
import { typesetWhole } from './write-volume.ts'

/** The petition as it would print now, its exhibits numbered but not bound. `marks` tell where each block of text begins, in points from the page's top. */
export interface PetitionPreview {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly headings: { id: string; number: string; title: string; level: number; page: number }[]
  readonly exhibits: { number: string; evidenceId: EvidenceId; title: string; pages: number; cited: number }[]
  readonly marks: Typeset['marks'][number][]
  readonly names: NamesInText
}

/** Sets the draft as it stands, in one of its versions where one is asked for. Throws `no-such-template`, `cannot-typeset`, `cancelled`. */
export async function previewPetition(
  app: App,
  template: string,
  options: BuildOptions & Pick<DraftOptions, 'version'> = {},
): Promise<PetitionPreview> {
  const { document, composed, sources, settings, pictures } = await draftPetition(app, template, false, options)
  const source = renderPreview(document, pictures)
  const { pdf, pages, headings, marks } = await typesetWhole(app, source, options.signal)
  const pageOf = new Map(headings.map(({ id, page }) => [id, page]))
  return {
    pdf: new Uint8Array(pdf),
    pages,
    marks: [...marks],
    names: namesInText(composed.document, document, { sources, settings }),
    headings: titlesOf(document).flatMap((heading) => {
      const page = pageOf.get(heading.id)
      return page === undefined ? [] : [{ ...heading, page }]
    }),
    exhibits: exhibitsOf(document, composed.document),
  }
}

function exhibitsOf(resolved: ResolvedDocument, { blocks }: PetitionDocument): PetitionPreview['exhibits'] {
  const cites = readingOrder(blocks).flatMap((inline) => (inline.kind === 'cite' ? [inline.evidenceId] : []))
  return resolved.exhibits.map(({ number, evidenceId, title, pages }) => {
    return { number, evidenceId, title, pages, cited: cites.filter((id) => id === evidenceId).length }
  })
}

function titlesOf(document: ResolvedDocument) {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return []
    const title = block.children.map((run) => ('text' in run ? run.text : 'words' in run ? run.words : '')).join('')
    return [{ id: block.id, number: block.number, title, level: block.level }]
  })
}
