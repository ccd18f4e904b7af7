import type { Topic } from './topic.ts'

export const DOCKET: Topic = { id: 'docket', title: 'Docket and reminders', body: Docket }

function Docket() {
  return (
    <>
      <p>
        The docket holds the petitions that were filed: the day, the channel, the number CBP gave, how each stands, and
        what is due. Add one from what was recorded as sent, and its day, channel and number follow that record; or
        enter it by hand.
      </p>
      <ul>
        <li>
          <b>CBP’s answer, 30 days:</b> what DHS told Congress CBP aims at for accepting or rejecting a petition. It is
          a target, not a duty. What each date rests on stands under the petition, with its source.
        </li>
        <li>
          <b>Refreshing the evidence, six months:</b> practice, not law. A petition may stay pending for years.
        </li>
        <li>
          <b>While the case is open,</b> the overview names dates that are near or past.
        </li>
        <li>
          <b>While it is closed</b> nothing is shown, unless you allow it on the docket screen and then choose dates one
          by one. What is kept beside the case, not encrypted, is the day and the words you agree to. Turning it off
          deletes them. A reminder can be put away on the start screen; undoing a change in the case does not change
          what lies outside it.
        </li>
        <li>
          <b>A calendar file</b> (.ics) has the open days and those same words, or “Reminder”: no case, petition,
          channel or number. Where you import it, others may see the days.
        </li>
      </ul>
    </>
  )
}
