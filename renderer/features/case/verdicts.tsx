import type { Verification } from '../../../domain/verification.ts'
import { StateMark } from '../../ui/state-mark.tsx'

interface VerdictsProps {
  readonly report: Verification
  /** What an item that failed is called. */
  readonly nameOf: (id: Verification['evidence']['failed'][number]['id']) => React.ReactNode
}

/** What verifying a case or a copy of it found, in words that stand beside their mark. */
export function Verdicts({ report: { file, evidence, timestamps, custody }, nameOf }: VerdictsProps) {
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
          {nameOf(id)} {problem}
        </li>
      ))}
      {timestamps.checked > 0 ? (
        <Line
          holds={timestamps.failed.length === 0}
          says={`${timestamps.checked} time stamps held against their files, ${timestamps.failed.length} that do not hold.`}
        />
      ) : null}
      {timestamps.failed.map(({ id, problem }, i) => (
        <li key={`${id} ${i}`} className="failed">
          {nameOf(id)} {problem}
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
