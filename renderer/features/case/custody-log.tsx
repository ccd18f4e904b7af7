import type { CustodyEvent } from '../../../domain/custody.ts'
import { useQuery } from '../../data/use-query.ts'
import { CUSTODY_WORDS, momentWords } from '../../parts/words.ts'
import { Problem } from '../../ui/problem.tsx'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { TextLink } from '../../ui/button.tsx'

const SHOWN = 500

interface CustodyLogProps {
  readonly head: string
  /** The first event the chain does not hold at, if it was checked and one was found. */
  readonly broken: number | null
}

/** All that was done to the case, newest first; each event carries the hash of the one before. */
export function CustodyLog({ head, broken }: CustodyLogProps) {
  const { data, error } = useQuery('case', 'custody', { subject: null })
  const items = useQuery('evidence', 'list', {}).data ?? []
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  const events = (data ?? []).toReversed().slice(0, SHOWN)
  return (
    <>
      <div className="bar">
        <h2>Custody log</h2>
        <span className="sp" />
        <TextLink onPress={() => useStore.getState().go(to.help('custody'))}>What it shows and what it can’t</TextLink>
      </div>
      {error ? <Problem error={error} /> : null}
      <p className="head-hash">
        Head <span className="mono">{head}</span>
      </p>
      <div className="scroll" tabIndex={0} role="group" aria-label="Events">
        <table className="plain-table events">
          <thead>
            <tr>
              <th>No.</th>
              <th>When</th>
              <th>What, and who</th>
              <th>Hash</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ seq, at, actor, action, subject, detail, hash }) => (
              <tr key={seq} className={seq === broken ? 'broken' : ''}>
                <td className="number">{seq}</td>
                <td className="nowrap">{momentWords(at)}</td>
                <td>
                  {CUSTODY_WORDS[action]} <span className="quiet">{toldOf(detail) || titles.get(subject ?? '')}</span>
                  {seq === broken ? <b> The log breaks here.</b> : null}
                  <div className="quiet small">{actor}</div>
                </td>
                <td className="mono nowrap">{hash.slice(0, 10)} …</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What an event says of its subject, the most telling part first. */
function toldOf(detail: CustodyEvent['detail']): string {
  const told = [detail['field'], detail['statement'], detail['title'], detail['name']].find(
    (part) => typeof part === 'string',
  )
  return typeof told === 'string' ? told : ''
}
