import type { AboutEvidence } from '../../../domain/about-evidence.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import { KIND_WORDS } from '../../../domain/evidence.ts'
import { formOf } from '../../../domain/forms/form.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { ItemComments } from '../../parts/item-comments.tsx'
import { ReviewDecision } from '../../parts/review-decision.tsx'
import { TextLink } from '../../ui/button.tsx'

interface ItemPaneProps {
  readonly item: Evidence
  readonly onDecided: () => void
}

/** The decision, and under it all there is to decide on: what is wrong with the item, what is claimed of it, the facts that rest on it, and what was said. */
export function ItemPane({ item, onDecided }: ItemPaneProps) {
  const about = useQuery('evidence', 'about', { id: item.id }).data
  return (
    <div className="stack">
      <ReviewDecision id={item.id} keys onDecided={onDecided} />
      <Problems item={item} about={about} />
      <Particulars item={item} about={about} />
      <Facts item={item} />
      <ItemComments id={item.id} />
    </div>
  )
}

interface OfItemProps {
  readonly item: Evidence
  readonly about: AboutEvidence | undefined
}

function Problems({ item, about }: OfItemProps) {
  const blank = [
    item.source === null ? 'No source is named.' : '',
    item.date === null ? 'It has no date.' : '',
    item.pages !== null && item.pagesWithText === 0 ? 'No text was read from it.' : '',
  ]
  const found = [...(item.problem ? [item.problem.message] : []), ...(about?.conflicts ?? []), ...blank.filter(Boolean)]
  return (
    <section aria-label="Problems">
      <h3>Problems</h3>
      {found.length === 0 ? <p className="quiet">None that the app sees.</p> : null}
      {found.map((says) => (
        <p key={says} className="note">
          {says}
        </p>
      ))}
    </section>
  )
}

function Particulars({ item, about }: OfItemProps) {
  const form = formOf(item.kind).map(({ id, words, choices }): readonly [string, string | null] => {
    const value = about?.form[id] ?? null
    return [words, choices?.find((choice) => choice.id === value)?.words ?? value]
  })
  const lines: readonly (readonly [string, string | null])[] = [
    ['Kind', KIND_WORDS[item.kind]],
    ['Date', item.date],
    ['Author', item.author],
    ['Publisher', item.publisher],
    ['Address', item.url],
    ['Language', item.language],
    ['Source', item.source],
    ['Received', [item.receivedHow, item.receivedOn].filter(Boolean).join(', ') || null],
    ...form,
    ['Note', item.note],
  ]
  return (
    <section aria-label="What is claimed of it">
      <h3>
        What is claimed of it{' '}
        <TextLink
          onPress={() => {
            useStore.getState().select(new Set([item.id]))
            useStore.getState().go(to.evidence())
          }}
        >
          Change
        </TextLink>
      </h3>
      <dl className="pairs">
        {lines
          .filter(([, value]) => value !== null)
          .map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="break">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Facts({ item }: { readonly item: Evidence }) {
  const facts = useQuery('facts', 'list', {}).data ?? []
  const own = facts.filter(({ pinpoints }) => pinpoints.some(({ evidenceId }) => evidenceId === item.id))
  return (
    <section aria-label="Facts">
      <h3>Facts that rest on it</h3>
      {own.length === 0 ? <p className="quiet">None.</p> : null}
      {own.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
    </section>
  )
}
