import type { Evidence } from '../../../domain/evidence.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { isReadable } from './reading-dialog.tsx'

/** The way to read all that has no text, and to what waits to be read; nothing where there is neither. */
export function ReadingEntry({ items }: { readonly items: readonly Evidence[] }) {
  const queue = useQuery('reading', 'queue', {}).data ?? []
  const waiting = new Set<string>(queue.map(({ id }) => id))
  const unread = items.filter((item) => isReadable(item) && !waiting.has(item.id))
  if (unread.length === 0 && queue.length === 0) return null
  const show = () => useStore.getState().setReadingOf(unread.map(({ id }) => id))
  return (
    <>
      <h3>Without text</h3>
      <Button look="plain" onPress={show}>
        {queue.length > 0 ? `Reading: ${queue.length} left` : `Read all ${unread.length} …`}
      </Button>
    </>
  )
}
