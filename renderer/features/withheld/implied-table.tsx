import type { ImpliedMark } from '../../../domain/protection/protection.ts'
import { REASONS } from '../../../domain/protection/reasons.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'

const BECAUSE: Readonly<Record<ImpliedMark['because'], string>> = {
  shows: 'Shows what is withheld of',
  lists: 'Lists, with its hash, the withheld item',
  names: 'Shows a protected name that stands in',
}

/** Items made here that are withheld with what they show: nobody marked them, and they come back when the mark they follow goes. */
export function ImpliedTable({ implied }: { readonly implied: readonly ImpliedMark[] }) {
  return (
    <section className="stack">
      <h2>Withheld with them</h2>
      <p className="quiet">Pages made here that show any of this are left out whole, for the same reason.</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th>Item</th>
            <th>Why</th>
            <th>Reason</th>
          </tr>
        </thead>
        <tbody>
          {implied.map((mark) => (
            <tr key={mark.evidenceId}>
              <td>
                <Item id={mark.evidenceId} />
              </td>
              <td>
                {mark.of === mark.evidenceId ? (
                  'Shows a protected name'
                ) : (
                  <>
                    {BECAUSE[mark.because]} <Item id={mark.of} />
                  </>
                )}
              </td>
              <td>
                {mark.reasonWords ?? REASONS[mark.reason].words}
                <div className="quiet">{REASONS[mark.reason].exemptions.join(', ')}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Item({ id }: { readonly id: ImpliedMark['evidenceId'] }) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  return (
    <TextLink onPress={() => useStore.getState().go(to.reader(id))}>
      {items.find((item) => item.id === id)?.title ?? 'An item'}
    </TextLink>
  )
}
