import type { Difference } from '../../../domain/entities/entity.ts'
import { StateMark } from '../../ui/state-mark.tsx'
import { SCHEME_WORDS } from './entity-words.ts'

const ROW_WORDS: Readonly<Record<string, string>> = SCHEME_WORDS

/** What two have in each field, side by side, and whether it is the same. */
export function DifferenceRows({ rows }: { readonly rows: readonly Difference[] }) {
  return (
    <table className="plain-table">
      <tbody>
        {rows.map(({ words, first, second, same }) => (
          <tr key={words}>
            <th scope="row">{ROW_WORDS[words] ?? words}</th>
            <td>{first ?? 'none'}</td>
            <td>{second ?? 'none'}</td>
            <td>
              {first === null || second === null ? null : (
                <StateMark tone={same ? 'met' : 'weak'}>{same ? 'The same' : 'Differs'}</StateMark>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
