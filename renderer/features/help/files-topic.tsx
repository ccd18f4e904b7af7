/** What becomes of files that can’t be read whole, and what the case tells of those that can. */
export function Problems() {
  return (
    <>
      <p>
        Whatever can be read from the disk is kept, byte for byte, also when the file is encrypted, damaged, empty or of
        a type nobody knows. It is marked with what is wrong, and it can still be an exhibit.
      </p>
      <ul>
        <li>
          <b>Encrypted:</b> ask for an unlocked copy and add it too. The locked one stays as what you were given.
        </li>
        <li>
          <b>Damaged:</b> pages that can be drawn are bound as page images; otherwise a slip sheet gives name, size and
          hash.
        </li>
        <li>
          <b>No text:</b> search can’t find words in it. Cite its pages or regions instead of quotes.
        </li>
        <li>
          <b>Archives and mail:</b> what is in them comes in as items of its own, and About tells where each came from.
          What is encrypted, damaged or would unpack without end stays inside, and is named.
        </li>
        <li>
          <b>What is claimed and what the file says:</b> About shows both, and where they do not go together. Camera
          data can be wrong or forged, so a conflict is a question to ask, not an answer.
        </li>
        <li>
          <b>Witnesses:</b> protect the name under Withheld first, then write its alias in the form. The form does not
          take a protected name.
        </li>
        <li>
          <b>Turned:</b> Ctrl+[ and Ctrl+] in the reader turn an item with all its pages, and it stays so: in lists, in
          figures, on contact sheets and as an exhibit, whose cover says so. The original stays as it is, and what you
          cited or withheld stays on its spot.
        </li>
        <li>
          <b>Pictures that look alike</b> are listed when one is a resized, recompressed, turned or mirrored copy. Cuts
          and slight turns are often missed.
        </li>
        <BesideFiles />
        <li>
          <b>Same bytes twice:</b> noticed and noted in the custody log, not stored twice.
        </li>
      </ul>
    </>
  )
}

/** Films, and what comes beside files: proofs, time stamps, a reference manager's records. */
function BesideFiles() {
  return (
    <>
      <li>
        <b>As pictures:</b> the signs beside the filter show the items as a table or as small pictures. These are made
        once and kept in the case, turned as the item is; they are in no petition.
      </li>
      <li>
        <b>Films:</b> open one to play it; it never leaves the case file. S takes a still of the frame shown: a picture
        of its own, to be cited, set into the text or made an exhibit, printed with the film, the moment and the film’s
        SHA-256. What can’t be played here (H.265, AVI) is kept; bring a still of it in as a picture.
      </li>
      <li>
        <b>Proofs made on a phone:</b> the hashes and signatures of a ProofMode archive are checked. A table that names
        a picture by its SHA-256, as Tella writes, is shown beside it.
      </li>
      <li>
        <b>Time stamps:</b> a token (.tsr, .tst) or an OpenTimestamps proof (.ots) beside a file is held against it. The
        tab “About” lists what was checked, and what could not be without a network: whether an authority is to be
        trusted, or what stands in the block chain. Give the authority’s certificate to have the first checked too.
      </li>
      <li>
        <b>From Zotero:</b> export a collection as BibTeX or RIS with its files, or as CSL JSON, and choose it under
        “References”. Files in the export’s own folder become evidence, records without one become authorities. Export
        again later: what nobody edited here is brought up to date, the rest is listed and stays.
      </li>
    </>
  )
}
