import type { AssessedRequirement, AssessmentPart } from '../../../domain/assessment.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { RequirementState } from '../../parts/requirement-state.tsx'
import { FactCard } from '../../parts/fact-card.tsx'
import { TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

interface ExplanationProps {
  readonly requirement: AssessedRequirement
  readonly template: string
}

/** A requirement in the law's own words, how it stands, and everything it rests on. */
export function Explanation({ requirement }: ExplanationProps) {
  const { says, cites, status, why, ask, measuredBy, source, verifiedAsOf } = requirement
  return (
    <div className="stack">
      <div>
        <RequirementState status={status} />
        <h2 className="explain-title">{says}</h2>
        <span className="quiet law-cite">{cites}</span>
      </div>
      <blockquote className="law-words">{measuredBy}</blockquote>
      <p className="quiet small">
        Source: {source}.{' '}
        {verifiedAsOf === null ? (
          <StateMark tone="weak">Not compared with its official text</StateMark>
        ) : (
          `Verified as of ${verifiedAsOf}.`
        )}
      </p>
      <section>
        <h3>Why</h3>
        <p>{why}</p>
      </section>
      {ask && status !== 'met' ? (
        <section>
          <h3>What to add</h3>
          <p>{ask}</p>
        </section>
      ) : null}
      <Parts parts={requirement.parts ?? []} />
      <Fields names={requirement.fields} />
      <RestsOn requirement={requirement} />
    </div>
  )
}

function Parts({ parts }: { readonly parts: readonly AssessmentPart[] }) {
  if (parts.length === 0) return null
  return (
    <section>
      <h3>Looked at</h3>
      <ul className="links">
        {parts.map(({ says, status, evidence, field }) => (
          <li key={says} className="part">
            <RequirementState status={status} />
            <span>
              {says}
              {evidence > 0 ? <span className="quiet"> {evidence}</span> : null}
            </span>
            {field === null || status === 'met' ? null : (
              <TextLink onPress={() => useStore.getState().go(to.petition(field))} label={`Go to: ${says}`}>
                Go to
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ names }: { readonly names: readonly string[] }) {
  const known = useTemplate()?.fields ?? []
  const fields = known.filter(({ name }) => names.includes(name))
  if (fields.length === 0) return null
  return (
    <section>
      <h3>Fields</h3>
      <ul className="links">
        {fields.map(({ name, says }) => (
          <li key={name}>
            <TextLink onPress={() => useStore.getState().go(to.petition(name))}>{says}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function RestsOn({ requirement }: { readonly requirement: AssessedRequirement }) {
  const facts = useQuery('facts', 'list', {}).data ?? []
  const items = useQuery('evidence', 'list', {}).data ?? []
  const own = facts.filter(({ id }) => requirement.facts.includes(id))
  const evidence = items.filter(({ id }) => requirement.evidence.includes(id))
  return (
    <>
      {evidence.length > 0 ? (
        <section>
          <h3>Rests on {evidence.length === 1 ? '1 item' : `${evidence.length} items`}</h3>
          <ul className="links">
            {evidence.map(({ id, title }) => (
              <li key={id}>
                <TextLink onPress={() => useStore.getState().go(to.reader(id))}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {own.length > 0 ? (
        <section className="stack">
          <h3>{own.length === 1 ? '1 fact' : `${own.length} facts`}</h3>
          {own.map((fact) => (
            <FactCard key={fact.id} fact={fact} />
          ))}
        </section>
      ) : null}
    </>
  )
}
