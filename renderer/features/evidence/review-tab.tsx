import type { Evidence } from '../../../domain/evidence.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { ItemComments } from '../../parts/item-comments.tsx'
import { ReviewDecision } from '../../parts/review-decision.tsx'
import { Button } from '../../ui/button.tsx'

/** How the item stands in review, and what was said of it. */
export function ReviewTab({ item }: { readonly item: Evidence }) {
  return (
    <div className="stack">
      <ReviewDecision id={item.id} />
      <ItemComments id={item.id} />
      <div>
        <Button look="plain" onPress={() => useStore.getState().go(to.review(item.id))}>
          Show it in the queue
        </Button>
      </div>
    </div>
  )
}
