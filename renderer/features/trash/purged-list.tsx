import type { Tombstone } from '../../../domain/trash.ts'
import { momentWords } from '../../parts/words.ts'

/** What is left of what was purged: its hash, who, when and why. */
export function PurgedList({ stones }: { readonly stones: readonly Tombstone[] }) {
  return (
    <section aria-label="Purged">
      <h3 className="none-here">Purged</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th>What</th>
            <th>When</th>
            <th>By</th>
            <th>Why</th>
            <th>SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {stones.map(({ id, what, purgedAt, purgedBy, reason, sha256 }) => (
            <tr key={id}>
              <td>{what === 'fact' ? 'Fact' : 'Evidence'}</td>
              <td>{momentWords(purgedAt)}</td>
              <td>{purgedBy}</td>
              <td className="break">{reason}</td>
              <td className="mono break">{sha256 === null ? '–' : `${sha256.slice(0, 16)} …`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
