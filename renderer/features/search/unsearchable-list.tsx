import { UNSEARCHABLE_REASONS, UNSEARCHABLE_WORDS, type Unsearchable } from '../../../domain/search.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { Empty } from '../../ui/empty.tsx'

/** The items in which words can't be found, by why, each with a way to it. */
export function UnsearchableList({ items }: { readonly items: readonly Unsearchable[] }) {
  if (items.length === 0)
    return (
      <Empty title="Every page can be searched">
        <p>Each item of the case has text on each of its pages.</p>
      </Empty>
    )
  const groups = UNSEARCHABLE_REASONS.map((reason) => ({ reason, own: items.filter((item) => item.reason === reason) }))
  return (
    <div className="found">
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ reason, own }) => (
          <section key={reason} className="result" aria-label={UNSEARCHABLE_WORDS[reason].why}>
            <h2>
              {UNSEARCHABLE_WORDS[reason].why} <small className="quiet">{own.length}</small>
            </h2>
            <p className="quiet">{UNSEARCHABLE_WORDS[reason].mend}</p>
            {own.map((item) => (
              <Row key={item.evidenceId} item={item} />
            ))}
          </section>
        ))}
    </div>
  )
}

function Row({ item: { evidenceId, title, pages, unread } }: { readonly item: Unsearchable }) {
  const some = pages !== null && unread !== null && unread < pages ? `${unread} of ${pages} p.` : 'open'
  return (
    <button type="button" className="hit" onClick={() => useStore.getState().go(to.reader(evidenceId))}>
      <span className="cite">{some}</span>
      <span className="doc" dir="auto">
        {title}
      </span>
    </button>
  )
}
