import { Checkbox } from '../../ui/choice.tsx'
import { useReminders } from './use-reminders.ts'

/** Whether anything of the docket may lie beside the case, and what does. */
export function WhileClosed() {
  const { allowed, reminders, allow } = useReminders()
  return (
    <div className="stack">
      <h2>While the case is closed</h2>
      <p>
        A closed case is encrypted, so nothing in it can remind you. If you allow it, Withhold keeps reminders beside it
        on this machine and shows them on the start screen.
      </p>
      <Checkbox selected={allowed} onChange={(next) => void allow(next)}>
        Show reminders of closed cases on this machine
      </Checkbox>
      <p className="note plain">
        {allowed
          ? 'Kept, not encrypted, for each date you choose: the day and the words you agree to. No case name, petition, number or path. Turning this off deletes all of them.'
          : 'Off: nothing is kept beside a case. Whoever has this machine can learn from a reminder that something is due on a day, so leave it off where that is a risk.'}
      </p>
      {allowed && reminders.length > 0 ? (
        <ul className="outside">
          {reminders.map(({ on, words }) => (
            <li key={`${on} ${words}`}>
              <b>{on}</b> {words}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
