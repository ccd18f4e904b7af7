import type { AuthorityInfo } from '../../../../domain/authority-record.ts'
import { AUTHORITY_KIND_WORDS } from '../../../../domain/authority-fields.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Confirmed } from './confirmed.tsx'

/** What the groups of the table of authorities are called, one of them at a time. */
const GROUP_WORDS: Readonly<Record<AuthorityInfo['group'], string>> = {
  cases: 'Court case',
  statutes: 'Statute',
  regulations: 'Regulation',
  rulings: 'Ruling',
  international: 'International',
  other: 'Other',
}

/** What an authority is, in words. */
export const kindWords = ({ record, group }: AuthorityInfo): string =>
  record ? AUTHORITY_KIND_WORDS[record.kind] : GROUP_WORDS[group]

interface AuthorityTableProps {
  readonly authorities: readonly AuthorityInfo[]
  readonly on: string | null
  readonly onChoose: (id: string) => void
}

/** Every authority with its form, where it is cited, and whether somebody confirmed it. */
export function AuthorityTable({ authorities, on, onChoose }: AuthorityTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label="List of authorities">
      {authorities.length === 0 ? <p className="quiet none-here">None of that kind.</p> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th>Kind</th>
            <th>As it prints</th>
            <th>Cited in</th>
            <th>Compared with its source</th>
          </tr>
        </thead>
        <tbody>
          {authorities.map((authority) => {
            const { id, cite, citedIn } = authority
            return (
              <tr key={id} className={id === on ? 'on' : ''} aria-current={id === on}>
                <td>{kindWords(authority)}</td>
                <td className="doc-cell break">
                  <TextLink onPress={() => onChoose(id)}>{cite}</TextLink>
                </td>
                <td>{citedWords(citedIn)}</td>
                <td>
                  <Confirmed authority={authority} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function citedWords(places: AuthorityInfo['citedIn']): string {
  const [first] = places
  if (!first) return 'not cited'
  return places.length === 1 ? first.title : `${first.title} and ${places.length - 1} more`
}
