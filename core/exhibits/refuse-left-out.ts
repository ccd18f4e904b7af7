import { AppError } from '../../domain/errors.ts'
import { readingOrder } from '../../document/walk.ts'
import type { DraftedPetition } from '../petition/draft-petition.ts'

/** Refuses to make a petition for filing that cites a page which the excerpt of its exhibit leaves out. Throws `not-ready` with the places. */
export function refuseLeftOut({ composed, sources, document }: DraftedPetition): void {
  const bound = new Map(
    sources.flatMap((source) =>
      (source.parts ?? []).flatMap((part) => (part.evidenceId === null ? [] : [[part.evidenceId, source] as const])),
    ),
  )
  const missed = readingOrder(composed.document.blocks).flatMap((inline) => {
    if (inline.kind !== 'cite' || (inline.page === null && inline.quote === null)) return []
    const source = bound.get(inline.evidenceId)
    const excerpt = source?.parts?.some(({ evidenceId, only }) => evidenceId === inline.evidenceId && only !== null)
    if (!source || !excerpt || source.locate(inline.page, inline.quote, inline.evidenceId) !== null) return []
    const number = document.exhibits.find(({ evidenceId }) => evidenceId === source.evidenceId)?.number ?? ''
    return [`Ex. ${number} (${source.title}) ${placeOf(inline.page, inline.quote)}`]
  })
  if (missed.length === 0) return
  throw new AppError(
    'not-ready',
    `The petition can't be built for filing yet; no file was written. It cites what the excerpt of an exhibit leaves out: ${[...new Set(missed)].join('; ')}.`,
    'Add these pages to the excerpt (exhibit CASE --template T --evidence ID --pages 1-3,7; --pages "" binds the whole item), or change the fact that rests on them. A draft builds all the same.',
  )
}

const placeOf = (page: number | null, quote: string | null) =>
  page === null ? `at “${(quote ?? '').slice(0, 80)}”` : `at page ${page} of the item`
