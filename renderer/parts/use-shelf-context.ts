import { useMemo } from 'react'
import type { ShelfContext } from '../../domain/shelf.ts'
import { useQuery } from '../data/use-query.ts'

/** What shelves need to know besides the items; nothing of it until it was asked for. */
export function useShelfContext(): ShelfContext {
  const folders = useQuery('folders', 'list', {}).data
  const reviews = useQuery('review', 'book', {}).data?.reviews
  return useMemo(() => ({ folders: folders ?? [], reviews: reviews ?? [] }), [folders, reviews])
}
