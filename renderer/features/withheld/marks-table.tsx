import type { Redaction } from '../../../domain/protection/protection.ts'
import { REASONS } from '../../../domain/protection/reasons.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

/** The marks on items, each leading back to where it stands. */
export function MarksTable({ marks }: { readonly marks: readonly Redaction[] }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const { act, error } = useAct()
  return (
    <section className="stack">
      <h2>Parts of evidence</h2>
      {error ? <Problem error={error} /> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th>Where</th>
            <th>What</th>
            <th>Reason</th>
            <th>
              <span className="unseen">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <tr key={mark.id}>
              <td>
                <TextLink onPress={() => useStore.getState().go(to.reader(mark.evidenceId, mark.page ?? 1, mark.text))}>
                  {items.find(({ id }) => id === mark.evidenceId)?.title ?? 'An item'}
                  {mark.page === null ? '' : `, p. ${mark.page}`}
                </TextLink>
              </td>
              <td>{WHAT[mark.kind](mark)}</td>
              <td>
                {mark.reasonWords ?? REASONS[mark.reason].words}
                <div className="quiet">{REASONS[mark.reason].exemptions.join(', ')}</div>
              </td>
              <td>
                <Button
                  look="plain"
                  label="Remove the mark"
                  onPress={() => void act(() => api.protection.unredact({ id: mark.id }))}
                >
                  Remove
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const WHAT: Readonly<Record<Redaction['kind'], (mark: Redaction) => string>> = {
  text: ({ text }) => `“${text ?? ''}”, wherever it stands`,
  region: () => 'A region of the page',
  whole: () => 'The whole item',
}
