import type { Verification } from '../../../domain/verification.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useVerify } from '../../app/use-verify.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

interface VerifyCaseProps {
  readonly report: Verification | null
  readonly onReport: (report: Verification) => void
}

/** Reads every page, hashes every original again and walks the custody log; says in words what holds. */
export function VerifyCase({ report, onReport }: VerifyCaseProps) {
  const verify = useVerify(onReport)
  return (
    <section className="case-part">
      <h2>Is everything as it was?</h2>
      <p>
        Every page of the file is read, the SHA-256 of every original is made again and compared, and the custody log is
        walked from its start.
      </p>
      <div>
        <Button onPress={verify}>Verify the case</Button>
      </div>
      {report ? <Report report={report} /> : null}
    </section>
  )
}

function Report({ report: { file, evidence, custody } }: { readonly report: Verification }) {
  return (
    <ul className="verdicts">
      <Line
        holds={file.ok}
        says={file.ok ? 'Every page of the file can be read.' : (file.problem ?? 'The file is damaged.')}
      />
      <Line
        holds={evidence.failed.length === 0}
        says={`${evidence.checked} originals checked, ${evidence.failed.length} that differ or can’t be read.`}
      />
      {evidence.failed.map(({ id, problem }) => (
        <li key={id} className="failed">
          <ItemLink id={id} /> {problem}
        </li>
      ))}
      <Line
        holds={custody.firstBreak === null}
        says={
          custody.firstBreak === null
            ? `The custody log’s ${custody.events} events follow from each other.`
            : `The custody log breaks at event ${custody.firstBreak.seq}: ${custody.firstBreak.problem}`
        }
      />
    </ul>
  )
}

function Line({ holds, says }: { readonly holds: boolean; readonly says: string }) {
  return (
    <li>
      <StateMark tone={holds ? 'met' : 'missing'}>{holds ? 'Holds' : 'Does not hold'}</StateMark>
      <span>{says}</span>
    </li>
  )
}

function ItemLink({ id }: { readonly id: Verification['evidence']['failed'][number]['id'] }) {
  const items = useQuery('evidence', 'list', {}).data
  const title = items?.find((item) => item.id === id)?.title ?? id
  return <TextLink onPress={() => useStore.getState().go(to.reader(id))}>{title}</TextLink>
}
