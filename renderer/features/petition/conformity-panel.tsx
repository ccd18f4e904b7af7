import type { AssessedRequirement } from '../../../domain/assessment.ts'
import type { FieldValues } from '../../../domain/petition.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { whereToMend } from '../../parts/mend.ts'
import { RequirementState } from '../../parts/requirement-state.tsx'
import { worstFirst } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'

interface ConformityPanelProps {
  readonly template: string
  readonly values: FieldValues
}

/** What CBP would return the petition for, worst first, beside the pages it is about. */
export function ConformityPanel({ template, values }: ConformityPanelProps) {
  const { data, error } = useQuery('petition', 'check', { template })
  if (error) return <Problem error={error} />
  const lines = worstFirst((data?.requirements ?? []).filter(({ group }) => group === 'returned'))
  return (
    <section className="conf" aria-label="Would CBP return it?">
      <div className="conf-head">
        <h2>Would CBP return it?</h2>
        <Button onPress={() => useStore.getState().go(to.conformity())}>All of it, and the return letter</Button>
      </div>
      <div className="scroll conf-lines" tabIndex={0} role="group" aria-label="Requirements">
        {data?.ready ? <p className="quiet">Nothing missing that we check.</p> : null}
        {lines.map((requirement) => (
          <Line key={requirement.id} requirement={requirement} values={values} />
        ))}
      </div>
    </section>
  )
}

function Line({ requirement, values }: { readonly requirement: AssessedRequirement; readonly values: FieldValues }) {
  const { id, status, says, cites, why } = requirement
  const open = status === 'missing' || status === 'weak'
  const { go } = useStore.getState()
  return (
    <div className="conf-line">
      <RequirementState status={status} />
      <span title={why}>
        {says}. <span className="quiet law-cite">{cites}</span>
      </span>
      <Button
        label={`${open ? 'Go to' : 'Show'}: ${says}`}
        onPress={() => go(open ? whereToMend(requirement, values) : to.conformity(id))}
      >
        {open ? 'Go to' : 'Show'}
      </Button>
    </div>
  )
}
