import type { KeptVerification } from '../../../domain/protection/verification-report.ts'
import { useQuery } from '../../data/use-query.ts'
import { LeakReport } from '../../parts/leak-report.tsx'

/** What the verifier said of the public versions built so far, the last in full. */
export function Reports() {
  const reports = useQuery('protection', 'verifications', {}).data ?? []
  const [last, ...earlier] = reports
  return (
    <section className="stack">
      <h2>Verifier</h2>
      {last ? (
        <>
          <p className="quiet">{whenWords(last)}</p>
          <LeakReport report={last.report} />
        </>
      ) : (
        <p className="quiet">
          No public version has been built yet. When one is, every file of it is read back, and what was found stands
          here.
        </p>
      )}
      {earlier.length > 0 ? (
        <p className="quiet">
          Before that:{' '}
          {earlier
            .slice(0, 5)
            .map((kept) => `${whenWords(kept)}, ${outcome(kept)}`)
            .join('; ')}
          .
        </p>
      ) : null}
    </section>
  )
}

const whenWords = ({ verifiedAt }: KeptVerification): string =>
  `${verifiedAt.slice(0, 10)} ${verifiedAt.slice(11, 16)} UTC`

const outcome = ({ report }: KeptVerification): string =>
  report.leaks.length === 0 ? 'nothing found' : `${report.leaks.length} found, refused`
