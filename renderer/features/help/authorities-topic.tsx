import type { Topic } from './topic.ts'

/** What a petition cites beside its exhibits. */
export const AUTHORITIES: Topic = { id: 'authorities', title: 'Authorities', body: Authorities }

function Authorities() {
  return (
    <>
      <p>
        The authorities screen lists what a petition may cite beside its exhibits: law that comes with the filing, and
        what you add. Each is printed in the Bluebook’s form for court documents, and the table of authorities gives
        every page it is cited on.
      </p>
      <ul>
        <li>
          <b>Confirm</b> an authority when you have compared its words with a source yourself: say with which, and on
          what day. One that nobody has compared prints amber, and no final petition can cite it.
        </li>
        <li>
          <b>Add</b> one by choosing its kind: the form asks for what that kind prints and shows the result. CSL-JSON
          from a reference manager fills the form; look it over, since catalogues are often wrong.
        </li>
        <li>
          <b>Cite</b> it in the text with <kbd>@</kbd>. If you remove it, its citations become amber slots.
        </li>
      </ul>
    </>
  )
}
