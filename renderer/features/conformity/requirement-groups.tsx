import type { AssessedRequirement } from '../../../domain/assessment.ts'
import { RequirementGroup } from '../../../domain/assessment.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { whereToMend } from '../../parts/mend.ts'
import { RequirementState } from '../../parts/requirement-state.tsx'
import { GROUP_WORDS, worstFirst } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'

interface GroupsProps {
  readonly template: string
  readonly requirements: readonly AssessedRequirement[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** The requirements in their three groups: what it would be returned for first. */
export function RequirementGroups({ template, requirements, chosen, onChoose }: GroupsProps) {
  return RequirementGroup.options.map((group) => {
    const own = worstFirst(requirements.filter((requirement) => requirement.group === group))
    return own.length === 0 ? null : (
      <section key={group} className="requirement-group" aria-label={GROUP_WORDS[group]}>
        <h3>{GROUP_WORDS[group]}</h3>
        <ul>
          {own.map((requirement) => (
            <Line
              key={requirement.id}
              template={template}
              requirement={requirement}
              on={requirement.id === chosen}
              onChoose={() => onChoose(requirement.id)}
            />
          ))}
        </ul>
      </section>
    )
  })
}

interface LineProps {
  readonly template: string
  readonly requirement: AssessedRequirement
  readonly on: boolean
  readonly onChoose: () => void
}

function Line({ template, requirement, on, onChoose }: LineProps) {
  const values = useQuery('petition', 'fields', { template }).data ?? {}
  const { status, says, cites, why, ask } = requirement
  const open = status === 'missing' || status === 'weak'
  return (
    <li className={on ? 'requirement on' : 'requirement'}>
      <RequirementState status={status} />
      <button type="button" className="requirement-words" aria-pressed={on} onClick={onChoose}>
        <span>
          <b>{says}</b> <span className="quiet law-cite">{cites}</span>
        </span>
        <span className="why">{why}</span>
        {open && ask ? <span className="ask">{ask}</span> : null}
      </button>
      {open ? (
        <Button onPress={() => useStore.getState().go(whereToMend(requirement, values))} label={`Go to: ${says}`}>
          Go to
        </Button>
      ) : (
        <Button look="plain" onPress={onChoose} label={`Show: ${says}`}>
          Show
        </Button>
      )}
    </li>
  )
}
