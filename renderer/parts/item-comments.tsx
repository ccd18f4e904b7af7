import { useState } from 'react'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Comment } from '../../domain/review.ts'
import { useStore } from '../app/store.ts'
import { api } from '../data/api.ts'
import { useAct } from '../data/use-act.ts'
import { useQuery } from '../data/use-query.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Problem } from '../ui/problem.tsx'
import { momentWords } from './words.ts'

/** What was said of an item, what of it is dealt with, and a box to say more. */
export function ItemComments({ id }: { readonly id: EvidenceId }) {
  const comments = (useQuery('review', 'book', {}).data?.comments ?? []).filter(({ evidenceId }) => evidenceId === id)
  const [text, setText] = useState('')
  const { act, busy, error } = useAct()
  const by = useStore((state) => state.reviewer)
  const say = async () => {
    if (await act(() => api.review.comment({ id, text, by }))) setText('')
  }
  return (
    <section className="comments" aria-label="Comments">
      <h3>Comments</h3>
      {comments.map((comment) => (
        <OneComment key={comment.id} comment={comment} />
      ))}
      {comments.length === 0 ? (
        <p className="quiet">None yet. For the team alone: comments are never printed.</p>
      ) : null}
      <Field label="Comment" many value={text} onChange={setText} placeholder="What should be looked at?" />
      {error ? <Problem error={error} /> : null}
      <div>
        <Button disabled={busy || text.trim() === ''} onPress={() => void say()}>
          Add the comment
        </Button>
      </div>
    </section>
  )
}

function OneComment({ comment }: { readonly comment: Comment }) {
  const { id, text, by, at, resolvedBy } = comment
  const { act, busy, error } = useAct()
  const reviewer = useStore((state) => state.reviewer)
  const resolved = resolvedBy !== null
  const resolve = () => void act(() => api.review.resolve({ id, open: resolved, by: reviewer }))
  return (
    <article className={resolved ? 'comment resolved' : 'comment'}>
      <p>{text}</p>
      <div className="comment-foot">
        <span className="quiet">
          {by}, {momentWords(at)}
          {resolvedBy === null ? '' : `. Resolved by ${resolvedBy}`}
        </span>
        <Button
          look="plain"
          disabled={busy}
          label={`${resolved ? 'Open again' : 'Resolve'}: ${text}`}
          onPress={resolve}
        >
          {resolved ? 'Open again' : 'Resolve'}
        </Button>
        <Button
          look="plain"
          disabled={busy}
          label={`Remove the comment: ${text}`}
          onPress={() => void act(() => api.review.removeComment({ id }))}
        >
          Remove
        </Button>
      </div>
      {error ? <Problem error={error} /> : null}
    </article>
  )
}
