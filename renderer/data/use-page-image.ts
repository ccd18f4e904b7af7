import type { Region } from '../../domain/fact.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { useQuery } from './use-query.ts'

/** A page of an item as a picture `width` pixels wide, turned as the item is kept and cut to a part of it if asked for; asked for once, however often the item's details or facts change. */
export function usePageImage(id: EvidenceId, page: number, width: number, turned = false, crop?: Region) {
  const item = useQuery('evidence', 'get', { id })
  const { sha256, turn = 0 } = item.data ?? {}
  const look = { ...(turned && turn !== 0 ? { turn } : {}), ...(crop ? { crop } : {}) }
  const picture = useQuery('evidence', 'pageImage', sha256 ? { id, sha256, page, width, ...look } : null)
  return { data: picture.data, error: item.error ?? picture.error }
}
