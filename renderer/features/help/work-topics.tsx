import { Keys } from '../../ui/keys/keys.tsx'
import { Problems } from './files-topic.tsx'
import { Searching } from './search-topic.tsx'
import { Scans } from './scans-topic.tsx'
import type { Topic } from './topic.ts'

/** How the work goes, from evidence to petition. */
export const WORK_TOPICS: readonly Topic[] = [
  { id: 'way', title: 'The way through', body: TheWay },
  { id: 'filings', title: 'Which filing fits', body: Filings },
  { id: 'facts', title: 'What makes a good fact', body: GoodFact },
  { id: 'dates', title: 'How to write a date', body: Dates },
  { id: 'searching', title: 'Searching', body: Searching },
  { id: 'scans', title: 'Scans and photos with words', body: Scans },
  { id: 'problems', title: 'Files with a problem', body: Problems },
  { id: 'filing', title: 'Filing', body: Filing },
  { id: 'undo', title: 'Taking something back', body: Undo },
]

function TheWay() {
  return (
    <>
      <ol>
        <li>
          <b>Collect.</b> Drop files and folders on the evidence list. The bytes are copied into the case as they are,
          and their SHA-256 is taken. You are asked once who gave them to you, when and how.
        </li>
        <li>
          <b>Read.</b> Open an item. Select what proves something and press <kbd>H</kbd>, draw a region with{' '}
          <kbd>R</kbd>, or cite the page with <kbd>C</kbd>. Write one short statement and say what it supports.
        </li>
        <li>
          <b>See what is missing.</b> The conformity screen asks what CBP would ask, and leads to each gap.
        </li>
        <li>
          <b>Fill in the petition.</b> The fields are its own words; the facts print themselves, each with its exhibit
          and page. The pages at the right are the real ones.
        </li>
        <li>
          <b>Write.</b> Each part of the petition has the template’s text, which follows the case. Write in one, and it
          is your own until you go back to the template’s. Type <kbd>@</kbd> to cite a fact, an exhibit, a shipment (by
          party, bill or day: its file and row), a law or a part; numbers follow. A dotted line marks a sentence without
          a citation, amber a place to fill: <kbd>F4</kbd> goes to the next. A click on a page puts the cursor in its
          paragraph. <Keys of="saved" /> keeps a snapshot of the text, to compare with word by word or go back to.
        </li>
        <li>
          <b>Figures</b> show a picture of the evidence, a page of a PDF, or a chart made here: <Keys of="figure" />.
          Each has a number, a caption, the exhibit it is of, and words for who can’t see it. It may show a part of its
          page; the exhibit keeps the whole, and the figure says that it is a detail. What is withheld of an item is
          covered in its figures; of a picture withheld as a whole the public version shows brackets, and no caption.
        </li>
        <li>
          <b>Export.</b> A PDF with every exhibit bound behind it, a Word file, and a manifest of hashes. A draft builds
          at any time; a final one is refused, with reasons, while a required field is blank.
        </li>
      </ol>
      <p>There is no Save button: each change is in the case the moment you make it.</p>
    </>
  )
}

function Filings() {
  return (
    <>
      <p>
        The same evidence can go different ways: a petition for an order under 19 C.F.R. § 12.42, a petition on goods of
        North Korean labor, and others. <b>Which filing fits …</b> on the petition screen tells from what the case holds
        which of them fits, why, and by which law.
      </p>
      <ul>
        <li>It is advice. Nothing is blocked: any filing can be chosen at any time.</li>
        <li>
          All screens follow the one that is chosen. What you answered under the same name in another filing comes
          along, and stays there too.
        </li>
        <li>
          Facts are marked with what they support, and keep their marks: one that both filings know counts in both.
        </li>
      </ul>
    </>
  )
}

function Filing() {
  return (
    <>
      <p>
        The filing screen makes a folder to send from: the petition, its exhibits in parts, a Word file, a paste sheet,
        an index, a list of hashes, and a bag of it all.
      </p>
      <ul>
        <li>
          <b>A version</b>, public or confidential, is chosen for the whole folder: every file is made of it, and the
          names of the PDFs and the Word file say which. Keep the two in folders of their own.
        </li>
        <li>
          <b>Size limits</b> are yours to set. CBP publishes none for its portal, so the figures at the start are
          cautious guesses. An exhibit is never taken apart; one that is over the limit alone has a file of its own that
          says so.
        </li>
        <li>
          <b>Cites</b> print the part and page and open it, as long as the files lie in one folder under their names.
        </li>
        <li>
          <b>The paste sheet</b> has plain letters and digits only. That portals refuse special characters is reported,
          not verified. Letters with no plain form, such as Chinese ones, are left out and named.
        </li>
        <li>
          <b>Without a name:</b> every file is read as its receiver could read it, and each place where a name stands is
          told. A final filing is refused while one is found. Give further names that would give you away: what you
          don’t name is not looked for, and text in pictures is not read.
        </li>
        <li>
          <b>The bag</b> keeps copies of all files with their hashes (BagIt, RFC 8493), for whoever keeps the filing.
        </li>
        <li>
          <b>Verify:</b> every file is hashed anew and opened, its pages counted, each exhibit sought where the index
          says, and every link followed, also into the files beside. Do it again before you send: a file that was
          changed, or that lies there and is no part of the filing, is told.
        </li>
        <li>
          <b>Record what was sent:</b> the hashes are taken again from the folder. What is recorded as sent is never
          written over; CBP’s number can be added later.
        </li>
      </ul>
    </>
  )
}

function GoodFact() {
  return (
    <>
      <p>A fact is one short dated statement with at least one place that proves it, called a pinpoint.</p>
      <ul>
        <li>Say one thing. “The auditor interviewed 10 of 49 workers” is a fact; a paragraph of reasons is not.</li>
        <li>Say no more than the page says. Who said it matters: “A manager told the newspaper that …”.</li>
        <li>Date what it tells of, not when you found it.</li>
        <li>Quote the words. A pinpoint counts only while its quote or page can be found in the item.</li>
        <li>In a table give the row, in a recording the time code: then the exhibit’s reader finds the very place.</li>
        <li>Tick only what it really supports. Nothing is met by the number of ticks.</li>
      </ul>
      <p>
        <b>Weigh it.</b> Say whether it speaks for or against the petition, how strong it is, and how it is known. A
        fact rated weak, or only inferred, makes nothing met by itself. A fact against us supports no requirement,
        whatever is ticked: the petition discloses it as contrary evidence.
      </p>
      <p>
        <b>Two facts that don’t agree</b> are not to be hidden. Choose the other one under “Contradicts”. Both stand
        under Contradictions until it is said how the petition deals with it: explain why they differ, drop one (it
        stays in the case), or use the contradiction itself as an argument.
      </p>
      <p>
        <b>Timeline</b> draws facts, first and last known shipments and entries of lists in order of time. An exact day
        is a point; “before 2020-12-23”, “spring 2020” or “2019” is a bar over the days it may stand for, and an end
        that is open fades: no day is made up. What speaks against is hollow and says so. Press an event for its proof;
        “In words” has the same for the keyboard. Narrow it by days, entity, element or bearing, then save it or make it
        an exhibit.
      </p>
      <p>
        <b>Matrix</b> shows each requirement against each kind of evidence. “none” is a gap: select a cell to see its
        facts. <b>Questions</b> holds what is still to be found out, of whom and by when; an answer with its page
        becomes a fact.
      </p>
      <p>
        <b>An audit report or an importer’s paper</b> has a checklist beside its details: what CBP held against one
        audit, as reported of HQ H317249, and what else to ask. A weakness with its page becomes a fact, and the
        petition prints it under “Anticipated rebuttals”.
      </p>
    </>
  )
}

function Dates() {
  return (
    <>
      <p>Dates are kept as you type them and sorted by the days they may stand for.</p>
      <table className="plain-table">
        <tbody>
          {DATES.map(([typed, means]) => (
            <tr key={typed}>
              <td className="mono">{typed}</td>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const DATES = [
  ['2020', 'some day of that year'],
  ['2020-11, Nov 2020', 'some day of that month'],
  ['2020-11-03, 3 Nov 2020, Nov. 3, 2020', 'that day'],
  ['c. 2020', 'about then'],
  ['before 2020-12-23', 'no later than that day'],
  ['after 2016', 'no earlier than that'],
  ['2016–2021', 'from the first to the last'],
] as const

function Undo() {
  return (
    <>
      <p>
        <Keys of="undo" /> takes back the last change, whichever screen it was made on, and <Keys of="redo" /> makes it
        again. The arrows beside the search box and the Edit menu name what they would do. In a text field that is being
        typed in, the keys take back letters of that field.
      </p>
      <ul>
        <li>The last 500 changes can be taken back, also after the case was closed and opened again.</li>
        <li>A change made after an undo ends what could be made again.</li>
        <li>
          What was read from an item and what was exported is never undone, and an original never changes: undoing an
          add moves the items to the Trash.
        </li>
        <li>The custody log keeps both: the change, and that it was undone.</li>
      </ul>
      <h2>The Trash</h2>
      <p>
        <Keys of="trash" /> moves the selected items, or a fact, to the Trash. For ten seconds a button offers it back;
        after that it waits in the Trash for as long as you like, in no list, search, check or petition. Facts that rest
        on an item in the Trash stay, but that proof does not count until it is restored. Adding the same file again
        takes it out of the Trash.
      </p>
      <p>
        <b>A purge is for good.</b> It asks for the name of the case and for the reason. The bytes, the text and the
        words found by search are overwritten in this file, and what you did before can no longer be undone. A tombstone
        keeps the SHA-256, who, when and why; the custody log keeps what was done with it, its name and what facts said
        of it. Backups and copies of the case still hold everything: purge there too.
      </p>
    </>
  )
}
