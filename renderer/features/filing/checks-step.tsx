import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useQuery } from '../../data/use-query.ts'
import { TextLink } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** What conformity says is missing or weak, each a step away from where it is mended. */
export function ChecksStep({ template }: { readonly template: string }) {
  const { data: report, error } = useQuery('petition', 'check', { template })
  if (error) return <Problem error={error} />
  if (!report) return null
  const open = report.requirements.filter(({ status }) => status === 'missing' || status === 'weak')
  return (
    <>
      {open.length === 0 ? (
        <p>
          <StateMark tone="met">Nothing missing that we check</StateMark>
        </p>
      ) : null}
      <ul className="filing-checks">
        {open.map(({ id, says, status }) => (
          <li key={id}>
            <StateMark tone={status === 'missing' ? 'missing' : 'weak'}>
              {status === 'missing' ? 'Missing' : 'Weak'}
            </StateMark>
            <TextLink onPress={() => useStore.getState().go(to.conformity(id))}>{says}</TextLink>
          </li>
        ))}
      </ul>
      {report.faults.length > 0 ? (
        <p>
          <TextLink onPress={() => useStore.getState().go(to.conformity())}>
            {report.faults.length === 1 ? 'One fault' : `${report.faults.length} faults`} of the kind that weakens a
            petition
          </TextLink>
        </p>
      ) : null}
    </>
  )
}
