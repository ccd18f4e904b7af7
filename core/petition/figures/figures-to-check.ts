import type { Region } from '../../../domain/fact.ts'
import { turnedRegion } from '../../../domain/turned-region.ts'
import type { Protection } from '../../../domain/protection/protection.ts'
import type { PlacedFigure } from '../../protection/verifier/read-pages.ts'
import type { DraftedPetition } from '../draft-petition.ts'
import type { WrittenVersion } from '../verify-written.ts'
import type { DrawnFigure } from './figure-pictures.ts'

/** Letter paper, on which a petition is set, in points. */
const PAGE = { width: 612, height: 792 }

/** What must be black of a figure's picture as it was printed, by what the case protects of its item. */
export function figuresToCheck(
  { figures, document }: Pick<DraftedPetition, 'figures' | 'document'>,
  place: WrittenVersion['figures'][number],
  { redactions }: Protection,
): readonly PlacedFigure[] {
  const figure = figures.find(({ id }) => id === place.id)
  const number = document.blocks.find((block) => block.kind === 'figure' && block.id === place.id)
  if (!figure || number?.kind !== 'figure') return []
  const own = redactions.filter(({ evidenceId }) => evidenceId === figure.evidenceId)
  const { width, height } = figure.picture
  const regions = own.flatMap(({ page, region }) => {
    const within = region && page === figure.page ? regionInFigure(region, figure) : null
    if (!within) return []
    return [
      {
        x: (place.x + within.x * width) / PAGE.width,
        y: (place.y + within.y * height) / PAGE.height,
        width: (within.width * width) / PAGE.width,
        height: (within.height * height) / PAGE.height,
      },
    ]
  })
  const withheld = own.some(({ kind }) => kind === 'whole')
  return [{ number: number.number, file: place.file, page: place.page, withheld, regions }]
}

/** Where a region of the upright page stands in a figure's picture, in fractions of it; null where it is not shown. */
export function regionInFigure(region: Region, { crop, turn }: Pick<DrawnFigure, 'crop' | 'turn'>): Region | null {
  const left = Math.max(0, (region.x - crop.x) / crop.width)
  const top = Math.max(0, (region.y - crop.y) / crop.height)
  const right = Math.min(1, (region.x + region.width - crop.x) / crop.width)
  const bottom = Math.min(1, (region.y + region.height - crop.y) / crop.height)
  if (right <= left || bottom <= top) return null
  return turnedRegion({ x: left, y: top, width: right - left, height: bottom - top }, turn)
}
