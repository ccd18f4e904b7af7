import type { EvidenceId } from '../../domain/ids.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import type { App } from '../app.ts'
import type { BuildOptions } from './build-petition.ts'
import { draftPetition, type DraftOptions } from './draft-petition.ts'
import { typesetWhole } from './write-volume.ts'

/** The petition as it would print now, its exhibits numbered but not bound. */
export interface PetitionPreview {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly headings: { id: string; number: string; title: string; level: number; page: number }[]
  readonly exhibits: { number: string; evidenceId: EvidenceId; title: string; pages: number }[]
}

/** Sets the draft as it stands, in one of its versions where one is asked for. Throws `no-such-template`, `cannot-typeset`, `cancelled`. */
export async function previewPetition(
  app: App,
  template: string,
  options: BuildOptions & Pick<DraftOptions, 'version'> = {},
): Promise<PetitionPreview> {
  const { document } = await draftPetition(app, template, false, options)
  const { pdf, pages, headings } = await typesetWhole(app, renderTypst(document), options.signal)
  const pageOf = new Map(headings.map(({ id, page }) => [id, page]))
  return {
    pdf: new Uint8Array(pdf),
    pages,
    headings: titlesOf(document).flatMap((heading) => {
      const page = pageOf.get(heading.id)
      return page === undefined ? [] : [{ ...heading, page }]
    }),
    exhibits: document.exhibits.map(({ number, evidenceId, title, pages: count }) => ({
      number,
      evidenceId,
      title,
      pages: count,
    })),
  }
}

function titlesOf(document: ResolvedDocument) {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return []
    const title = block.children.map((run) => ('text' in run ? run.text : 'words' in run ? run.words : '')).join('')
    return [{ id: block.id, number: block.number, title, level: block.level }]
  })
}
