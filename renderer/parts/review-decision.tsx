import { useState } from 'react'
import type { EvidenceId } from '../../domain/ids.ts'
import { standingOf, type Review, type ReviewState } from '../../domain/review.ts'
import { useStore } from '../app/store.ts'
import { api } from '../data/api.ts'
import { useAct } from '../data/use-act.ts'
import { useQuery } from '../data/use-query.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Keys } from '../ui/keys/keys.tsx'
import { useCommand } from '../ui/keys/use-command.ts'
import { Problem } from '../ui/problem.tsx'
import { StandingMark } from './standing-mark.tsx'
import { momentWords } from './words.ts'

interface DecisionProps {
  readonly id: EvidenceId
  /** Whether the review's letters decide here; set on the review screen alone. */
  readonly keys?: boolean
  readonly onDecided?: () => void
}

/** How an item stands, and the few ways to decide on it. A reason is written below the buttons, never over the page. */
export function ReviewDecision({ id, keys = false, onDecided }: DecisionProps) {
  const review = useQuery('review', 'book', {}).data?.reviews.find(({ evidenceId }) => evidenceId === id)
  const [asking, setAsking] = useState<'returned' | 'do-not-use' | null>(null)
  const { act, busy, error } = useAct()
  const by = useStore((state) => state.reviewer)
  const give = async (state: ReviewState, reason: string | null = null) => {
    if (!(await act(() => api.review.give({ ids: [id], state, reason, by })))) return
    setAsking(null)
    onDecided?.()
  }
  return (
    <section className="decision" aria-label="Decision">
      <Stands review={review} />
      {keys ? <DecisionKeys onApprove={() => void give('approved')} onAsk={setAsking} /> : null}
      <div className="decide">
        <Button look="primary" disabled={busy} onPress={() => void give('approved')}>
          Approve {keys ? <Keys of="approve" /> : null}
        </Button>
        <Button disabled={busy} onPress={() => setAsking('returned')}>
          Return … {keys ? <Keys of="return-item" /> : null}
        </Button>
        <Button disabled={busy} onPress={() => setAsking('do-not-use')}>
          Do not use … {keys ? <Keys of="rule-out" /> : null}
        </Button>
        {review && review.state !== 'to-review' ? (
          <Button look="plain" disabled={busy} onPress={() => void give('to-review')}>
            Back to review
          </Button>
        ) : null}
      </div>
      {asking ? <Reason key={asking} state={asking} onGive={give} onClose={() => setAsking(null)} /> : null}
      {error ? <Problem error={error} /> : null}
    </section>
  )
}

interface DecisionKeysProps {
  readonly onApprove: () => void
  readonly onAsk: (state: 'returned' | 'do-not-use') => void
}

function DecisionKeys({ onApprove, onAsk }: DecisionKeysProps) {
  useCommand('approve', onApprove)
  useCommand('return-item', () => onAsk('returned'))
  useCommand('rule-out', () => onAsk('do-not-use'))
  return null
}

function Stands({ review }: { readonly review: Review | undefined }) {
  return (
    <div className="stands">
      <StandingMark standing={standingOf(review)} />
      {review ? (
        <span className="quiet">
          {review.by}, {momentWords(review.at)}
          {review.changed && review.state !== 'approved' ? '. Changed since then' : ''}
        </span>
      ) : (
        <span className="quiet">Nobody has decided yet.</span>
      )}
      {review?.reason ? <p className="note plain">{review.reason}</p> : null}
    </div>
  )
}

interface ReasonProps {
  readonly state: 'returned' | 'do-not-use'
  readonly onGive: (state: ReviewState, reason: string) => Promise<void>
  readonly onClose: () => void
}

function Reason({ state, onGive, onClose }: ReasonProps) {
  const [reason, setReason] = useState('')
  const returned = state === 'returned'
  useCommand('back', onClose)
  return (
    <form
      className="stack"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!returned || reason.trim() !== '') void onGive(state, reason)
      }}
    >
      <Field
        label={returned ? 'What has to be mended' : 'Why it must not be used'}
        autoFocus
        value={reason}
        onChange={setReason}
        hint={`${returned ? '' : 'May stay blank. '}Enter decides, Esc leaves. For the team alone: never printed.`}
      />
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={returned && reason.trim() === ''}>
          {returned ? 'Return it' : 'Mark “do not use”'}
        </Button>
      </div>
    </form>
  )
}
