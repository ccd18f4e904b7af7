/** How text is read off pictures of pages, and what it is worth before somebody compared it. */
export function Scans() {
  return (
    <>
      <p>
        A scan or a photo has no text, so search finds nothing in it. Under <b>Text</b>, or in the reader, say in which
        language its pages are written and press <b>Read the text off these pages</b>. It happens on this machine alone.
        A page takes a second or a few; other work goes on meanwhile, and what is not done when the case is closed goes
        on when it is opened again. Text that came with a file is never touched.
      </p>
      <ul>
        <li>
          <b>Many at once.</b> Under <b>Without text</b> in the evidence, or with several items selected, choose the
          language of each and have them read one after the other. The queue can be put in another order; an item taken
          off it keeps what was read. It goes on when the case is opened again.
        </li>
        <li>
          <b>Mean confidence</b> is how sure the machine was of an item’s text, in percent. Read such text against the
          page before citing it; under 75% the petition’s check advises to. That is our advice, not a rule of CBP’s.
        </li>
        <li>
          <b>Machine text is marked until you confirm it.</b> Words the machine was unsure of are underlined. A quote
          from such a page counts as weak. Compare the text with the page beside it; press{' '}
          <b>It reads so on the page</b>, or <b>Correct it</b> first. The case keeps who confirmed it, when, and what
          the machine had read.
        </li>
        <li>
          <b>Two languages on one page</b> are read one after the other, and each line is taken from the surer reading.
        </li>
        <li>
          <b>A page lying on its side</b> is read as it stands on the screen: turn it in the reader first, then read it
          again.
        </li>
        <li>
          <b>Hard to read?</b> The app says why, and what to ask for: a scan at 300 dots per inch, a picture in focus, a
          darker copy. CBP has to read it too.
        </li>
        <li>
          <b>Uyghur is an experiment.</b> Whole lines may be missing. Have a reader of Uyghur compare it.
        </li>
      </ul>
    </>
  )
}
