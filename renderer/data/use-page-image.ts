import type { EvidenceId } from '../../domain/ids.ts'
import { useQuery } from './use-query.ts'

/** A page of an item as a picture `width` pixels wide; asked for once, however often the item's details or facts change. */
export function usePageImage(id: EvidenceId, page: number, width: number) {
  const item = useQuery('evidence', 'get', { id })
  const sha256 = item.data?.sha256
  const picture = useQuery('evidence', 'pageImage', sha256 ? { id, sha256, page, width } : null)
  return { data: picture.data, error: item.error ?? picture.error }
}
