import { Keys } from '../../ui/keys/keys.tsx'
import type { Topic } from './topic.ts'

export const REVIEW: Topic = { id: 'review', title: 'Folders and review', body: Review }

function Review() {
  return (
    <>
      <p>
        <b>Folders</b> stand beside the evidence list, one within another. Drag items or a folder onto one, or use its
        menu and the “Folders” line of an item’s details: both do the same. An item may be in many folders, and stays in
        the case when one is removed. <b>Saved filters</b> keep what narrows the list now under a name, for everybody
        who has the case.
      </p>
      <h2>Review</h2>
      <p>
        Every item is to be reviewed until somebody decides. The queue shows its pages beside what is claimed of it,
        what is wrong with it, and the facts that rest on it. Type your name under “Reviewing as” if others review too.
      </p>
      <ReviewKeys />
      <ul>
        <li>
          <b>Changed since approval:</b> a decision holds for the item as it stood. If its details, form, text or marks
          change, that shows everywhere and the item is first in the queue again. Undoing the change mends it.
        </li>
        <li>
          <b>Do not use:</b> a final petition that binds such an item is refused. One that binds an item that was
          returned, or changed since it was approved, is built, and the conformity screen and the exhibit list say so.
        </li>
        <li>
          <b>Never printed:</b> decisions, reasons and comments are the team’s own. They are in no petition, index,
          filing folder or proof, and the custody log keeps no reason and no comment. A backup and a bag of the whole
          case are copies of the case and hold them; the bag is not encrypted.
        </li>
      </ul>
    </>
  )
}

function ReviewKeys() {
  return (
    <table className="plain-table keys">
      <tbody>
        <tr>
          <td>Next item, item before</td>
          <td>
            <Keys of="queue-next" /> <Keys of="queue-before" />
          </td>
        </tr>
        <tr>
          <td>Approve</td>
          <td>
            <Keys of="approve" />
          </td>
        </tr>
        <tr>
          <td>Return, with a reason</td>
          <td>
            <Keys of="return-item" />
          </td>
        </tr>
        <tr>
          <td>Do not use</td>
          <td>
            <Keys of="rule-out" />
          </td>
        </tr>
      </tbody>
    </table>
  )
}
