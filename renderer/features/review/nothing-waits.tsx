import { Empty } from '../../ui/empty.tsx'
import type { Scope } from './queue.tsx'

/** What stands where no item is to be shown. */
export function NothingWaits({ scope, none }: { readonly scope: Scope; readonly none: boolean }) {
  if (none)
    return (
      <Empty
        title="Nothing to review yet"
        example={<p>A press report: its page left, its date, publisher and facts right, and three buttons.</p>}
      >
        <p>Items stand here as soon as evidence is added. Each is approved, returned with a reason, or ruled out.</p>
      </Empty>
    )
  if (scope.of !== 'waiting')
    return (
      <Empty title="No item stands like this">
        <p>Choose another list at the left.</p>
      </Empty>
    )
  return (
    <Empty title="Nothing waits">
      <p>
        Every item {scope.folder === '' ? '' : 'in this folder '}has been decided on. One whose details, text or marks
        change after it was approved comes back here.
      </p>
    </Empty>
  )
}
