import { useEffect, useRef } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import { KIND_WORDS } from '../../../domain/evidence.ts'
import { folderTree } from '../../../domain/folder.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { standingOf, type ReviewBook } from '../../../domain/review.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { Select } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Keys } from '../../ui/keys/keys.tsx'

/** Which items are gone through: how they stand, and in which folder ('' for any). */
export interface Scope {
  readonly of: 'waiting' | 'returned' | 'do-not-use' | 'approved' | 'all'
  readonly folder: string
}

const SCOPES = [
  { id: 'waiting', words: 'Waiting' },
  { id: 'returned', words: 'Returned' },
  { id: 'do-not-use', words: 'Do not use' },
  { id: 'approved', words: 'Approved' },
  { id: 'all', words: 'All items' },
] as const

interface QueueProps {
  readonly items: readonly Evidence[]
  readonly book: ReviewBook
  readonly scope: Scope
  readonly on: EvidenceId | null
  readonly onScope: (scope: Scope) => void
  readonly onChoose: (id: EvidenceId) => void
}

/** What is to be gone through, and who goes through it. */
export function Queue({ items, book, scope, on, onScope, onChoose }: QueueProps) {
  const reviewer = useStore((state) => state.reviewer)
  return (
    <>
      <div className="review-scope">
        <Select label="Show" value={scope.of} options={SCOPES} onChange={(of) => onScope({ ...scope, of })} />
        <InFolder folder={scope.folder} onChange={(folder) => onScope({ ...scope, folder })} />
        <Field
          label="Reviewing as"
          value={reviewer}
          placeholder="Case owner"
          onChange={useStore.getState().setReviewer}
        />
      </div>
      <ol className="scroll" aria-label="Items">
        {items.map((item) => (
          <QueueItem key={item.id} item={item} book={book} on={item.id === on} onChoose={onChoose} />
        ))}
      </ol>
      <footer className="quiet">
        {`${items.length} ${items.length === 1 ? 'item' : 'items'}`}. <Keys of="queue-next" /> next,{' '}
        <Keys of="queue-before" /> before
      </footer>
    </>
  )
}

function InFolder({ folder, onChange }: { readonly folder: string; readonly onChange: (folder: string) => void }) {
  const folders = useQuery('folders', 'list', {}).data ?? []
  if (folders.length === 0) return null
  const options = folderTree(folders).map(({ folder: { id, name }, depth }) => ({
    id: String(id),
    words: `${'\u2003'.repeat(depth)}${name}`,
  }))
  return (
    <Select
      label="In folder"
      value={folder === '' ? 'any' : folder}
      options={[{ id: 'any', words: 'Any' }, ...options]}
      onChange={(id) => onChange(id === 'any' ? '' : id)}
    />
  )
}

interface QueueItemProps extends Pick<QueueProps, 'book' | 'onChoose'> {
  readonly item: Evidence
  readonly on: boolean
}

function QueueItem({ item, book, on, onChoose }: QueueItemProps) {
  const button = useRef<HTMLButtonElement>(null)
  const review = book.reviews.find(({ evidenceId }) => evidenceId === item.id)
  const open = book.comments.filter(({ evidenceId, resolvedAt }) => evidenceId === item.id && resolvedAt === null)
  useEffect(() => {
    if (on) button.current?.scrollIntoView({ block: 'nearest' })
  }, [on])
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="queue-item"
        aria-current={on ? 'true' : undefined}
        onClick={() => onChoose(item.id)}
      >
        <b>{item.title}</b>
        <span className="quiet">
          {KIND_WORDS[item.kind]}
          {open.length > 0 ? `, ${open.length} open ${open.length === 1 ? 'comment' : 'comments'}` : ''}
        </span>
        {review ? <StandingMark standing={standingOf(review)} /> : null}
      </button>
    </li>
  )
}
