import type { ItemPart } from '../../domain/about-evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { NEAR_BITS, pictureDistance } from '../../domain/near-pictures.ts'
import { listPictureHashes } from '../../db/repositories/picture-hashes.ts'
import type { App } from '../app.ts'

/** The pictures that look like one, nearest first; those that differ in it only as bytes count too. */
export function nearPictures(app: App, id: string): readonly ItemPart[] {
  const all = listPictureHashes(app.database.read)
  const own = all.find((picture) => picture.id === id)
  if (!own) return []
  return all
    .filter((picture) => picture.id !== id)
    .map((picture) => ({ ...picture, apart: pictureDistance(own.hashes, picture.hashes) }))
    .filter(({ apart }) => apart <= NEAR_BITS)
    .sort((a, b) => a.apart - b.apart)
    .map(({ id: other, title }) => ({ id: other as EvidenceId, title, name: title }))
}
