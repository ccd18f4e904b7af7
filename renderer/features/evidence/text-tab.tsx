import type { Evidence } from '../../../domain/evidence.ts'
import { useQuery } from '../../data/use-query.ts'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** The text of each page, as search sees it. */
export function TextTab({ item }: { readonly item: Evidence }) {
  const { data, error, loading } = useQuery('evidence', 'text', { id: item.id })
  if (error) return <Problem error={error} />
  if (loading) return <p className="quiet">Reading the text …</p>
  const pages = (data ?? []).filter(({ text }) => text.trim() !== '')
  if (pages.length === 0)
    return <p className="quiet">This item has no text. Search can’t find words in it; cite its pages or regions.</p>
  return (
    <div className="stack">
      {pages.map(({ page, text, machine }) => (
        <section key={page} className={machine ? 'page-text machine' : 'page-text'}>
          <h3>
            Page {page} {machine ? <StateMark tone="weak">Machine text, unconfirmed</StateMark> : null}
          </h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  )
}
