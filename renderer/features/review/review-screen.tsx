import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { isWaiting, standingOf, type ReviewBook } from '../../../domain/review.ts'
import { onShelf } from '../../../domain/shelf.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { Leaves } from '../../parts/leaves.tsx'
import { useShelfContext } from '../../parts/use-shelf-context.ts'
import { Button } from '../../ui/button.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { ItemPane } from './item-pane.tsx'
import { NothingWaits } from './nothing-waits.tsx'
import { Queue, type Scope } from './queue.tsx'

const MOST_PAGES = 12

/** The review of the evidence, worked by keyboard: what waits left, the item in the middle, what is claimed of it and the decision right. */
export function ReviewScreen({ id }: { readonly id: EvidenceId | null }) {
  const { data: items } = useQuery('evidence', 'list', {})
  const { data: book, error } = useQuery('review', 'book', {})
  const [scope, setScope] = useState<Scope>(id === null ? { of: 'waiting', folder: '' } : { of: 'all', folder: '' })
  const [chosen, setChosen] = useState<EvidenceId | null>(id)
  const context = useShelfContext()
  if (error) return <Problem error={error} />
  if (!items || !book) return null
  const within = scope.folder === '' ? items : onShelf(items, `folder:${scope.folder}`, '', context)
  const shown = inScope(within, book, scope.of)
  const item = shown.find((one) => one.id === chosen) ?? shown[0]
  return (
    <Split id="review-queue" side="left" label="Width of the queue" start={280} least={220} most={420} share={0.26}>
      <Pane as="nav" name="Queue" className="review-queue">
        <Queue items={shown} book={book} scope={scope} on={item?.id ?? null} onScope={setScope} onChoose={setChosen} />
      </Pane>
      {item ? (
        <Reviewed item={item} shown={shown} onChoose={setChosen} />
      ) : (
        <Pane name="Item" className="scroll">
          <NothingWaits scope={scope} none={items.length === 0} />
        </Pane>
      )}
    </Split>
  )
}

/** The items of a scope: what waits in the order of the queue, else as they came in. */
function inScope(items: readonly Evidence[], { reviews, queue }: ReviewBook, of: Scope['of']): readonly Evidence[] {
  const reviewOf = (id: EvidenceId) => reviews.find(({ evidenceId }) => evidenceId === id)
  if (of === 'all') return items
  if (of !== 'waiting') return items.filter(({ id }) => standingOf(reviewOf(id)) === of)
  const waiting = items.filter(({ id }) => isWaiting(reviewOf(id)))
  return waiting.toSorted((a, b) => queue.indexOf(a.id) - queue.indexOf(b.id))
}

interface ReviewedProps {
  readonly item: Evidence
  readonly shown: readonly Evidence[]
  readonly onChoose: (id: EvidenceId | null) => void
}

function Reviewed({ item, shown, onChoose }: ReviewedProps) {
  const at = shown.findIndex(({ id }) => id === item.id)
  const step = (by: number) => onChoose(shown[Math.min(Math.max(at + by, 0), shown.length - 1)]?.id ?? null)
  useCommand('queue-next', () => step(1))
  useCommand('queue-before', () => step(-1))
  useCommand('next-item', () => step(1))
  useCommand('previous-item', () => step(-1))
  // What was decided on leaves the queue: the one after it is next, else the one before.
  const next = () => onChoose((shown[at + 1] ?? shown[at - 1])?.id ?? null)
  return (
    <Split id="review-item" side="right" label="Width of the decision" start={400} least={320} most={620} share={0.46}>
      <Pane name="Item" className="review-page">
        <div className="bar">
          <h2 className="cut" title={item.title}>
            {item.title}
          </h2>
          <span className="sp" />
          <Button onPress={() => useStore.getState().go(to.reader(item.id))}>Open in the reader</Button>
        </div>
        <div className="quick-pages scroll" tabIndex={0} role="group" aria-label="Pages" key={item.id}>
          <Leaves item={item} most={MOST_PAGES} large />
        </div>
      </Pane>
      <Pane as="aside" name="Review" className="detail scroll review-side">
        <ItemPane key={item.id} item={item} onDecided={next} />
      </Pane>
    </Split>
  )
}
