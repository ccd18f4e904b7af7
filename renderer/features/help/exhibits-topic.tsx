import { Keys } from '../../ui/keys/keys.tsx'
import type { Topic } from './topic.ts'

/** How exhibits come about, and what can be made to be one. */
export const EXHIBITS: Topic = { id: 'exhibits', title: 'Exhibits and comparing pictures', body: Exhibits }

function Exhibits() {
  return (
    <>
      <p>
        Whatever the petition cites is an exhibit, numbered by itself. No number is ever typed: every cite, in the text,
        the index, the Word file and the links, follows when the order changes.
      </p>
      <Order />
      <Bound />
      <Made />
      <Comparing />
    </>
  )
}

function Order() {
  return (
    <>
      <h2>Order and numbers</h2>
      <ul>
        <li>
          <b>By first citation</b> until you move one: drag it by its grip, or select it and press <kbd>Alt</kbd>{' '}
          <kbd>↑</kbd> or <kbd>Alt</kbd> <kbd>↓</kbd> (<Keys of="move-up" /> from a field beside the list). From then on
          the order is yours; a button goes back.
        </li>
        <li>
          <b>Numbering …</b> chooses 1, 2, 3, A, B, C or a prefix, the groups with their headings, and the Bates numbers
          that run through all pages.
        </li>
        <li>
          <b>Once a filing is recorded as sent,</b> its numbers are frozen. What comes later takes a number in between,
          as 4A, and a number that was filed is never given to another item.
        </li>
      </ul>
    </>
  )
}

function Bound() {
  return (
    <>
      <h2>What is bound</h2>
      <ul>
        <li>
          <b>An excerpt</b> binds only the pages named. If the petition cites a page that is left out, the check says
          so, and a petition for filing is refused until it is put right.
        </li>
        <li>
          <b>A translation</b> is paired with its original: both become one exhibit, with the translator’s certificate
          between them, made as a page to sign or the signed one you have.
        </li>
        <li>
          <b>What has no pages,</b> as a video or a sound, gets a slip sheet with its type, size and hash.
        </li>
        <li>
          <b>Public?</b> says what the public version does with it: shows it whole, covers something on some pages, or
          withholds it and prints nothing but its number. Pages made here of something withheld, such as a comparison of
          pictures, are withheld too. Mark in the reader, or under Withheld.
        </li>
        <li>
          <b>The annotated index</b> tells of each what it is, its purpose, its key information and what it supports.
          What it is comes from the item’s details, what it supports from its facts; the rest you write.
        </li>
      </ul>
    </>
  )
}

function Made() {
  return (
    <>
      <h2>Made here</h2>
      <p>
        <b>Add …</b> binds an item that nothing cites, or makes pages that become an item of their own, with hash and
        custody like any other: a declaration to sign under 28 U.S.C. § 1746, whose words depend on where it is signed,
        the custody log, the manifest of hashes, a table or a chart from a CSV item, a chart of figures typed in, each
        with its page, a map of the supply chain, a timeline, a contact sheet of photographs, or a sheet for a film or a
        physical sample. Each can be made anew; the log tells what it was before.
      </p>
    </>
  )
}

function Comparing() {
  return (
    <>
      <h2>Comparing pictures</h2>
      <p>
        Two to four pictures or pages of PDFs stand side by side, with numbered callouts: 1–1 points at the same thing
        in each. Say in a line what is seen, and no more: “Same place of the mark, above the band”. What it means
        belongs in the petition.
      </p>
      <ul>
        <li>
          <kbd>+</kbd>, <kbd>−</kbd> and the arrow keys zoom and move, in all pictures at once while “Linked zoom” is
          on; <kbd>0</kbd> shows the whole. With the mouse: drag, and the wheel with <kbd>Ctrl</kbd>.
        </li>
        <li>
          Point out a callout with a click in each picture, or move the cross with the arrow keys (with <kbd>Shift</kbd>{' '}
          in larger steps) and press <kbd>Enter</kbd>.
        </li>
        <li>
          Crop, turn and brightness are the only changes there are. Each is printed at the foot of the page and kept in
          the custody log.
        </li>
        <li>
          It prints at full resolution, with source, date and SHA-256 of each, and every picture whole and unchanged on
          a page of its own behind. Slider and blinking are for looking only.
        </li>
        <li>What you put together stays while you look at other screens; it is in the case once it is made.</li>
      </ul>
    </>
  )
}
