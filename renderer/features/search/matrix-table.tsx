import type { TermMatrix } from '../../../domain/search.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { TextLink } from '../../ui/button.tsx'

const SHOWN_ITEMS = 40

/** Terms by items: on how many pages of each item each term stands; the items with the most first. */
export function MatrixTable({ matrix: { terms, items, cells, notIndexed } }: { readonly matrix: TermMatrix }) {
  const shown = items.slice(0, SHOWN_ITEMS)
  const pages = new Map(cells.map((cell) => [`${cell.term} ${cell.item}`, cell.pages]))
  return (
    <>
      {notIndexed > 0 ? <p className="note">{notIndexed} pages can’t be seen yet: the index is being made.</p> : null}
      <p className="quiet">
        Pages by term and item.
        {items.length > shown.length
          ? ` The ${shown.length} items with the most; all ${items.length} are in the CSV.`
          : ''}
      </p>
      <div className="term-matrix-scroll" tabIndex={0} role="region" aria-label="Terms by items">
        <table className="term-matrix">
          <thead>
            <tr>
              <th scope="col">Term</th>
              <th scope="col">Pages</th>
              <th scope="col">Items</th>
              {shown.map(({ evidenceId, title }) => (
                <th key={evidenceId} scope="col" className="item" title={title}>
                  <TextLink onPress={() => useStore.getState().go(to.reader(evidenceId))}>{title}</TextLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map(({ term, pages: all, items: inItems, problem }, row) => (
              <tr key={term}>
                <th scope="row" dir="auto">
                  {term}
                  {problem ? <small className="wrong">{problem}</small> : null}
                </th>
                <td>{problem ? '–' : all}</td>
                <td>{problem ? '–' : inItems}</td>
                {shown.map(({ evidenceId }, item) => (
                  <td key={evidenceId}>{pages.get(`${row} ${item}`) ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
