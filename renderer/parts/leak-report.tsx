import type { VerificationReport } from '../../domain/protection/verification-report.ts'
import { StateMark } from '../ui/state-mark.tsx'

/** What the verifier read of a public version and found in it; where a person must still look. */
export function LeakReport({ report }: { readonly report: VerificationReport }) {
  const { leaks, read, unread, redacted } = report
  const clear = leaks.length === 0
  return (
    <div className="stack leak-report">
      <div>
        <StateMark tone={clear ? 'met' : 'missing'}>{clear ? 'Nothing found' : 'Refused'}</StateMark>
      </div>
      <p>
        {clear
          ? 'Nothing that is withheld was found in the public version.'
          : `No file was written: what is withheld was found in ${leaks.length} ${leaks.length === 1 ? 'place' : 'places'}.`}
      </p>
      <p className="quiet">
        Read back: {read.pages} pages, {read.texts.toLocaleString('en-US')} strings and streams, {read.pictures} pages
        with pictures.
      </p>
      {clear ? null : <Leaks leaks={leaks} />}
      {redacted.map(({ number, flattened, covered }) => (
        <p key={number} className="quiet">
          Ex. {number}: pages {flattened.join(', ')} were made pictures with what is withheld in black
          {covered.length > 0
            ? `; pages ${covered.join(', ')} are covered whole, since the words on them can’t be placed`
            : ''}
          .
        </p>
      ))}
      {unread.length > 0 ? <Unread places={unread} /> : null}
    </div>
  )
}

function Leaks({ leaks }: Pick<VerificationReport, 'leaks'>) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>Where</th>
          <th>What stood there</th>
        </tr>
      </thead>
      <tbody>
        {leaks.map(({ where, match }) => (
          <tr key={`${where} ${match}`}>
            <td className="break">{where}</td>
            <td className="break">{match}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Unread({ places }: { readonly places: readonly string[] }) {
  return (
    <div className="note">
      No machine read the pictures on these pages. Look at them before you file:
      <ul>
        {places.map((where) => (
          <li key={where}>{where}</li>
        ))}
      </ul>
    </div>
  )
}
