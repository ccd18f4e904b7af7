import type { ShownReport } from '../../../domain/trade.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { counted } from './field-words.ts'
import { useSaveErrors } from './save-files.ts'
import { Outcome, Rows } from './step-preview.tsx'

/** What was imported, and what was not. */
export function StepDone({ report }: { readonly report: ShownReport }) {
  const { evidenceId, counts } = report
  const { save, error } = useSaveErrors()
  const left = counts.failed + counts.skipped
  return (
    <>
      <h2>{counted(report.imported, 'record')} imported</h2>
      <Outcome report={report} ready="imported" />
      <p>
        The file itself is an item of evidence. Each shipment leads to its record there, and a bill that stands more
        than once is counted once.
      </p>
      {error ? <Problem error={error} /> : null}
      {evidenceId !== null && left > 0 ? (
        <div>
          <Button onPress={() => void save(evidenceId)}>Save the {counted(left, 'record')} left out as CSV…</Button>
        </div>
      ) : null}
      <Rows report={report} />
    </>
  )
}
