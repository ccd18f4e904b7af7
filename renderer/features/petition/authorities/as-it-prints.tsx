import type { AuthorityKind, Csl } from '../../../../domain/authority-record.ts'
import { useQuery } from '../../../data/use-query.ts'

/** The Bluebook form of what is typed, with its italics. */
export function AsItPrints({ kind, csl }: { readonly kind: AuthorityKind; readonly csl: Csl }) {
  const { data = [] } = useQuery('petition', 'formatAuthority', { kind, csl })
  return (
    <div className="as-it-prints">
      <h3>As it prints</h3>
      <p className="doc" role="status">
        {Object.keys(csl).length === 0 ? <span className="quiet">Nothing yet.</span> : null}
        {Object.keys(csl).length > 0
          ? data.map(({ text, italic }, i) => (italic ? <em key={i}>{text}</em> : <span key={i}>{text}</span>))
          : null}
      </p>
    </div>
  )
}
