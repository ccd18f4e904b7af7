import { REASON_CODES, REASONS } from '../../../domain/protection/reasons.ts'
import type { Topic } from './topic.ts'

/** What the case protects, and where its protection ends. */
export const SAFETY_TOPICS: readonly Topic[] = [
  { id: 'custody', title: 'What the custody log shows and what it can’t', body: Custody },
  { id: 'recovery', title: 'Passphrase and recovery sheet', body: Recovery },
  { id: 'backups', title: 'Backups, and whether one would open', body: Backups },
  { id: 'changed', title: 'After a changed passphrase', body: Changed },
  { id: 'outside', title: 'What leaves the case', body: Outside },
  { id: 'withheld', title: 'The public and the confidential version', body: Withheld },
]

function Custody() {
  return (
    <>
      <p>
        Every event carries the hash of the one before it, and is written together with the change it records. Taking an
        event out, or changing one, breaks the chain from there on, and Verify names the first event that does not hold.
      </p>
      <p>
        At each opening the chain is walked, and the hash noted of every original is compared with the one the log
        tells. The originals themselves are read when you say <b>Verify</b>; the log keeps when that was and what it
        found, and the overview says how long ago.
      </p>
      <p>
        <b>It shows</b> a change that was made to the file behind this program’s back.
      </p>
      <p>
        <b>It can’t show</b> a change by somebody who has the passphrase and writes the whole log anew from that point.
        For that, the head of the chain must have been put down elsewhere before: the manifest and the exhibit index of
        every build print it. Compare it with a copy somebody else holds.
      </p>
      <p>
        <b>Prove this item</b>, under an item’s custody, writes one page as PDF: its hashes taken again from the bytes
        kept, where it came from, its entries of the log, and a certification to sign under Fed. R. Evid. 902(14). Names
        you protect stand as their aliases. The rule asks for more than this page knows; it says what.
      </p>
      <p>
        The log also can’t tell what happened to a file before you added it. That is what “who gave you this, when, how”
        is for.
      </p>
    </>
  )
}

function Recovery() {
  return (
    <>
      <p>
        The key that encrypts the case is made from your passphrase each time and kept nowhere. The recovery sheet is
        the same key as 24 words. Either of them opens the case; without both nobody can, and neither can we.
      </p>
      <ul>
        <li>Keep the sheet on paper, apart from the machine and from the file.</li>
        <li>Whoever has the sheet and a copy of the file has the case.</li>
        <li>To open with it, choose “Use the recovery sheet” where the passphrase is asked for.</li>
      </ul>
      <p>
        “Wrong passphrase or damaged first page” is one message, since the two can’t be told apart: what is decrypted
        with a wrong key looks like damage.
      </p>
    </>
  )
}

function Backups() {
  return (
    <>
      <p>
        A backup is the whole case as one encrypted file, under the passphrase and recovery sheet of the day it was
        made. Choose its folder under <b>Case and custody</b>: best on a disk that is not in this machine, and kept
        elsewhere.
      </p>
      <p>
        One is made when the case closes and, while it lies open, every few hours, whenever something changed since the
        last. The newest copy of each of the last 7 days, 4 weeks and 12 months stays, or as many as you say; older ones
        are deleted only after a new one is in place and was opened.
      </p>
      <ul>
        <li>
          <b>Test restore now</b> asks for the passphrase, opens a copy, reads every page and every original and walks
          its log. It writes nothing. Do it now and then: a backup that nobody ever opened is a hope.
        </li>
        <li>
          <b>Restore a backup</b>, on the start screen, makes a new case of it. It never replaces a file.
        </li>
        <li>
          <b>Write a bag</b> takes the whole case out as plain files for an archive. It is not encrypted, and asks
          whether that is meant; a case can be made of it again.
        </li>
        <li>A full disk or a folder that is not there is told at the foot of the window; the copies before stay.</li>
      </ul>
      <p>
        While a large case is copied the window waits, some seconds for each gigabyte. What you purge stays in backups
        made before.
      </p>
    </>
  )
}

function Changed() {
  return (
    <>
      <p>
        Changing the passphrase writes the whole case anew under a new key, checks the copy, and puts it in place. A new
        recovery sheet is shown once.
      </p>
      <p>
        Copies you made before, on another disk, in a backup, with a colleague, are still encrypted with the old key.
        The old passphrase and the old sheet still open them. If the old passphrase has leaked, find those copies and
        destroy them.
      </p>
    </>
  )
}

function Outside() {
  return (
    <>
      <p>
        Withhold makes no network connections. Inside the case file everything is encrypted, also the text it read and
        the index it searches.
      </p>
      <p>
        A case that is left alone for ten minutes locks itself, unless something long is running. <kbd>Ctrl L</kbd>{' '}
        locks it at once. <kbd>Ctrl Shift Q</kbd> is the quick exit: the window is gone at once, the case closes without
        a backup, words you copied here leave the clipboard, and the program ends. The list of recent cases stays.
      </p>
      <p>What you take out is no longer protected:</p>
      <ul>
        <li>an exported petition, its exhibits and its manifest,</li>
        <li>an original you extract, the page that proves an item,</li>
        <li>the whole case written as a bag of plain files,</li>
        <li>a recovery sheet saved as text,</li>
        <li>the sealed annex, which names your sources,</li>
        <li>anything printed.</li>
      </ul>
      <p>
        The file’s name and size, and that it is a Withhold case, can be seen by anybody who sees the file. Its title,
        its contents and its log can’t.
      </p>
    </>
  )
}

function Withheld() {
  return (
    <>
      <p>
        Both versions are made from one petition. What you protect prints in brackets in the confidential version, which
        asks for exemption by number. In the public version a name becomes its alias, words become [ ], and a page of an
        exhibit that holds any of it becomes a picture with black boxes.
      </p>
      <p>
        <b>Seal …</b> beside a protected name keeps it out of the confidential version too: every version prints the
        alias, without brackets, and pages of exhibits with the name are covered. Contact, consent and its limits, and
        the risk are kept for the <b>sealed annex</b>, a paper of its own that says who each alias is and what rests on
        them. It is written only when you order it, never beside a petition, and is not encrypted: keep it apart.
      </p>
      <p>
        Pages made here that show what is withheld, such as a contact sheet with a withheld photograph, are left out
        whole. Nobody marks them: they are listed under <b>Withheld with them</b>, each with the item it shows and the
        reason, and come back when the mark they follow goes.
      </p>
      <p>
        <b>Protect this name …</b> stands beside the facts of the reader, below a fact, and under the fields of a
        petition that hold a name: select the name first, and it is filled in.
      </p>
      <p>
        A name is found in any case, spacing, hyphenation and order, with accents or without, with initials, and over
        line breaks. <b>Not found</b> unless you give them as spellings: a part of the name alone, another romanization,
        another script.
      </p>
      <p>
        Words that you withhold go wherever they stand, also in other exhibits. A public version is read back before it
        is written; if any of it is found, no file is written and you are told where. Up to 60 pages with pictures on
        which nothing was covered are read by a machine; the report names the others. A filing folder is read back file
        by file, its paste sheet, index and file names too. <b>Look at photographs yourself:</b> a face, a badge or a
        place may tell who someone is.
      </p>
      <p>Reasons, and the law they rest on:</p>
      <ul>
        {REASON_CODES.filter((code) => code !== 'other').map((code) => (
          <li key={code}>
            <b>{REASONS[code].words}</b>: {REASONS[code].cites.join('; ')}. Wording compared on{' '}
            {REASONS[code].verifiedAsOf}: {REASONS[code].source}.
          </li>
        ))}
      </ul>
    </>
  )
}
