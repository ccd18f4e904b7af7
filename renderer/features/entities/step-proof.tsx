import { stepWords } from '../../../domain/entities/chain-map.ts'
import type { Chain, ChainEvidence } from '../../../domain/entities/chain.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { PROOF_WORDS } from './entity-words.ts'

/** What backs one step of the chain, each proof one press from where it stands. */
export function StepProof({ chain, at }: { readonly chain: Chain; readonly at: number }) {
  const titles = new Map((useQuery('evidence', 'list', {}).data ?? []).map(({ id, title }) => [id, title]))
  const edge = chain.edges[at]
  if (!edge) return null
  const name = (id: string) => chain.nodes.find((node) => node.id === id)?.name ?? ''
  const backed = PROOF_WORDS[edge.proof]
  return (
    <section className="stack step-proof" aria-label="Proof of the step" aria-live="polite">
      <h3>
        {name(edge.from)} – {stepWords(edge)} – {name(edge.to)}
      </h3>
      <p>
        <StateMark tone={backed.tone}>{backed.words}</StateMark>
      </p>
      {edge.evidence.length === 0 ? (
        <p className="quiet">
          {edge.proof === 'none'
            ? 'Nothing backs this step. Open one of the two entities and link a fact that shows it.'
            : 'It is inferred, and no pinpoint shows it.'}
        </p>
      ) : (
        <ul className="step-places">
          {edge.evidence.map((place) => (
            <li key={`${place.evidenceId} ${place.row ?? ''} ${place.page ?? ''} ${place.fact ?? ''}`}>
              <Place place={place} title={titles.get(place.evidenceId) ?? 'An item'} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Place({ place, title }: { readonly place: ChainEvidence; readonly title: string }) {
  const { evidenceId, page, row } = place
  const where = row === null ? (page === null ? '' : `, p. ${page}`) : `, row ${row}`
  return (
    <TextLink
      label={`Read ${title}${where}`}
      onPress={() => useStore.getState().go(to.place({ evidenceId, page, row, quote: null, at: null }))}
    >
      {title}
      {where}
    </TextLink>
  )
}
