import type { Chain, ChainEdge } from '../../../domain/entities/chain.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { PROOF_WORDS } from './entity-words.ts'

interface ChainViewProps {
  readonly onChoose: (id: EntityId) => void
}

/** The chain as an outline from left to right: each entity with the steps that lead on from it, and whether a proved way leads into the United States. */
export function ChainView({ onChoose }: ChainViewProps) {
  const { data, error } = useQuery('entities', 'chain', {})
  if (error) return <Problem error={error} />
  if (!data) return <p className="quiet">Following the chain…</p>
  const { nexus } = data
  return (
    <div className="chain scroll" tabIndex={0} role="group" aria-label="Chain">
      <section aria-label="Way into the United States" className="stack">
        <h3>Way into the United States</h3>
        <p>
          <StateMark tone={nexus.proved ? 'met' : 'missing'}>{nexus.proved ? 'Proved' : 'Not proved'}</StateMark>{' '}
          {nexus.says}
        </p>
      </section>
      {data.edges.length === 0 ? (
        <p className="none-here">
          Link entities, or take in the parties of trade records, and their chain stands here.
        </p>
      ) : (
        <Outline chain={data} onChoose={onChoose} />
      )}
    </div>
  )
}

function Outline({ chain: { nodes, edges }, onChoose }: ChainViewProps & { readonly chain: Chain }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return (
    <ol className="chain-outline">
      {nodes.map(({ id, name, tier, country }) => (
        <li key={id}>
          <TextLink label={`Open ${name}`} onPress={() => onChoose(id)}>
            {name}
          </TextLink>{' '}
          <span className="quiet">
            tier {tier + 1}
            {country === null ? '' : `, ${country}`}
          </span>
          <ul>
            {edges
              .filter(({ from }) => from === id)
              .map((edge) => (
                <li key={`${edge.kind} ${edge.to} ${edge.words}`}>
                  <Step edge={edge} to={names.get(edge.to) ?? ''} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Step({ edge: { words, proof, last }, to }: { readonly edge: ChainEdge; readonly to: string }) {
  const backed = PROOF_WORDS[proof]
  return (
    <>
      {words} <b>{to}</b>
      {last === null ? null : <span className="quiet"> (last {last})</span>}{' '}
      <StateMark tone={backed.tone}>{backed.words}</StateMark>
    </>
  )
}
