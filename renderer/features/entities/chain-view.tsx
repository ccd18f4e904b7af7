import { useState } from 'react'
import type { ChainMap } from '../../../domain/entities/chain-map.ts'
import type { Chain, ChainEdge } from '../../../domain/entities/chain.ts'
import type { EntityId } from '../../../domain/ids.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Tabs, type TabSpec } from '../../ui/tabs.tsx'
import { ChainActs } from './chain-acts.tsx'
import { DrawnChain } from './chain-map.tsx'
import { PROOF_WORDS } from './entity-words.ts'
import { StepProof } from './step-proof.tsx'

interface ChainViewProps {
  readonly onChoose: (id: EntityId) => void
}

/** Width a map is laid out for, in points. */
const WIDTH = 720

/** The chain as a map and as its outline twin, what backs each step, and whether a proved way leads into the United States. */
export function ChainView({ onChoose }: ChainViewProps) {
  const { data, error } = useQuery('entities', 'map', { width: WIDTH })
  if (error) return <Problem error={error} />
  if (!data) return <p className="quiet">Following the chain…</p>
  const { nexus, edges } = data.chain
  return (
    <div className="chain scroll" tabIndex={0} role="group" aria-label="Chain">
      <section aria-label="Way into the United States" className="stack">
        <h3>Way into the United States</h3>
        <p>
          <StateMark tone={nexus.proved ? 'met' : 'missing'}>{nexus.proved ? 'Proved' : 'Not proved'}</StateMark>{' '}
          {nexus.says}
        </p>
      </section>
      {edges.length === 0 ? (
        <p className="none-here">
          Link entities, or take in the parties of trade records, and their chain stands here.
        </p>
      ) : (
        <Twins map={data} onChoose={onChoose} />
      )}
    </div>
  )
}

/** Map and outline, with the proof of the step that is chosen in either. */
function Twins({ map, onChoose }: ChainViewProps & { readonly map: ChainMap }) {
  const [view, setView] = useState<'map' | 'outline'>('map')
  const [edge, setEdge] = useState<number | null>(null)
  const tabs: readonly TabSpec<'map' | 'outline'>[] = [
    {
      id: 'map',
      words: 'Map',
      panel: () => <DrawnChain map={map} edge={edge} onEdge={setEdge} onChoose={onChoose} />,
    },
    {
      id: 'outline',
      words: 'Outline',
      panel: () => <Outline chain={map.chain} onEdge={setEdge} onChoose={onChoose} />,
    },
  ]
  return (
    <>
      <Tabs label="Views of the chain" tabs={tabs} value={view} onChange={setView} />
      {edge === null ? (
        <p className="quiet">Choose a step, in the map or the outline, to see what backs it.</p>
      ) : (
        <StepProof chain={map.chain} at={edge} />
      )}
      <ChainActs />
    </>
  )
}

interface OutlineProps extends ChainViewProps {
  readonly chain: Chain
  readonly onEdge: (edge: number) => void
}

function Outline({ chain: { nodes, edges }, onEdge, onChoose }: OutlineProps) {
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
                  <Step edge={edge} to={names.get(edge.to) ?? ''} onPress={() => onEdge(edges.indexOf(edge))} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  readonly edge: ChainEdge
  readonly to: string
  readonly onPress: () => void
}

function Step({ edge: { words, proof, last }, to, onPress }: StepProps) {
  const backed = PROOF_WORDS[proof]
  return (
    <>
      {words} <b>{to}</b>
      {last === null ? null : <span className="quiet"> (last {last})</span>}{' '}
      <StateMark tone={backed.tone}>{backed.words}</StateMark>{' '}
      <TextLink label={`What backs: ${words} ${to}`} onPress={onPress}>
        What backs it
      </TextLink>
    </>
  )
}
