import { AppError } from '../../domain/errors.ts'
import { renderCovers } from '../../document/typst/covers.ts'
import type { App } from '../app.ts'
import { draftPetition } from '../petition/draft-petition.ts'
import { typeset } from '../petition/write-volume.ts'

/** An exhibit's cover sheet as it would be bound now, as a PDF of one page. Throws `no-such-template`, `no-such-evidence` for what is no exhibit. */
export async function coverSheet(
  app: App,
  input: { readonly template: string; readonly evidenceId: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { document } = await draftPetition(app, input.template, false)
  const entry = document.exhibits.find(({ evidenceId }) => evidenceId === input.evidenceId)
  if (entry) return new Uint8Array(await typeset(app, renderCovers([entry], document)))
  throw new AppError(
    'no-such-evidence',
    'That item is no exhibit of the petition now.',
    'Rest a fact on it, or choose to bind it although nothing cites it.',
  )
}
