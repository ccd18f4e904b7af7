import type { Evidence } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { Leaves } from '../../parts/leaves.tsx'

/** The item's first pages, small; what facts quote of its text is marked. */
export function Preview({ item }: { readonly item: Evidence }) {
  return (
    <button
      type="button"
      className="preview"
      aria-label={`Open ${item.title}`}
      onClick={() => useStore.getState().go(to.reader(item.id))}
    >
      <Leaves item={item} most={2} />
    </button>
  )
}
