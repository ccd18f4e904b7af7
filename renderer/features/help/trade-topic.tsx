import type { Topic } from './topic.ts'

/** What trade records count, and what they can't say. */
export const TRADE: Topic = { id: 'trade', title: 'What trade records can and can’t say', body: TradeRecords }

function TradeRecords() {
  return (
    <>
      <p>
        A trade file is evidence like any other: its bytes are kept as the vendor made them. Each of its records becomes
        a shipment, is merged into another, is skipped, or is in error, and is counted once. Record numbers count from
        the top of the file, title lines and blank ones included, so that anyone can find the row again: whatever cites
        a row opens the file at it, marked, below its titles and column heads. C makes a fact of the row you are at.
      </p>
      <Counting />
      <Doubts />
      <OneOrTwo />
      <Lists />
      <Limits />
    </>
  )
}

function Counting() {
  return (
    <>
      <h2>What is counted</h2>
      <ul>
        <li>
          <b>A shipment is a bill of lading,</b> not a container. A bill that stands several times, in one file or in
          two, is one shipment.
        </li>
        <li>
          <b>Of several versions of a bill</b> the latest counts. The earlier ones stay, with the reason.
        </li>
        <li>
          <b>A master bill</b> whose house bills are in the same file is counted by them alone.
        </li>
        <li>
          <b>Placeholders</b> such as “TO ORDER” or “Not Available” name nobody. They stand together, apart from the
          companies.
        </li>
        <li>
          <b>Goods that stay on board</b> (FROB) are no import into the United States and are skipped. Goods bound for
          another country through a U.S. port are marked.
        </li>
        <li>
          <b>Figures can be frozen.</b> A chart of the counts, a table of a share or of routes is kept among the
          evidence with its query, its sources and its data as a CSV file; what is imported later does not change it.
        </li>
        <li>
          <b>Names are counted as written.</b> Two spellings of one company stand apart until you count both.
        </li>
      </ul>
    </>
  )
}

function OneOrTwo() {
  return (
    <>
      <h2>One firm or two</h2>
      <p>
        Under Entities the parties of trade records are taken in as they are written. Pairs whose names, numbers or
        addresses are alike are put side by side; you say whether they are one, and what shows it. Nothing is merged:
        part them, and each has its own shipments and facts again.
      </p>
      <p>
        <b>Chain</b> follows links and shipments from the site on. It says whether a way for goods leads to a recorded
        import into the United States with every step proved, and else at which step it breaks. Links of people, and of
        workers sent, move no goods. The map draws a proved step solid, an inferred one dashed and one that nothing
        backs dotted and red, each with its word beside it; the outline has the same for the keyboard. Made an exhibit,
        it is kept as it is that day, with each step’s proof, its sources and its data.
      </p>
      <p>
        An entity’s links say how it stands to others: operates a site, supplies, is a subsidiary of, is a brand of. A
        link is <b>proved</b> by a fact that speaks for it and whose pinpoint is there to be seen; <b>inferred</b> where
        you say from what; else it says <b>no proof</b>. It loses its proof when the fact or its item goes, and has it
        back with them.
      </p>
    </>
  )
}

function Lists() {
  return (
    <>
      <h2>Lists of the government</h2>
      <p>
        Under Entities, Lists, you give CBP’s dataset of Withhold Release Orders and Findings, the UFLPA Entity List or
        OFAC’s SDN list as the file you took from its keeper. It is kept as evidence with its day. Its entries are set
        beside your entities, by number, by name in any script and by words of the name, each with the reason. Nothing
        counts as a match until you answer <b>Same</b> and say what shows it; then the entity shows it with the day of
        the file, the advice on what to file reads it, and a fact can cite its row.
      </p>
      <p>
        No match in a file says nothing of another day. When you give a newer file, your answers stay, and an entry that
        reads otherwise or is gone is marked. sdn.csv has no other names of its entries: SDN.XML has them.
      </p>
    </>
  )
}

function Doubts() {
  return (
    <>
      <h2>What to look at before you rest on a row</h2>
      <ul>
        <li>A forwarder shown as the shipper: the producer may be another.</li>
        <li>An estimated arrival is not an arrival.</li>
        <li>The port of lading is not the country of origin: goods may have been transshipped.</li>
        <li>A country of the shipper given as the United States may be a fault of the record.</li>
        <li>Weights and quantities in different units are never added.</li>
        <li>An HS code that lost its leading zero had it put back; the cell as written stays beside it.</li>
      </ul>
    </>
  )
}

function Limits() {
  return (
    <>
      <h2>No record is not no import</h2>
      <p>Under 19 U.S.C. § 1431(c)(1)(A), verified as of 2026-11-23, this is open to the public:</p>
      <blockquote>
        <p>
          The name and address of each importer or consignee and the name and address of the shipper to such importer or
          consignee, unless the importer or consignee has made a biennial certification, in accordance with procedures
          adopted by the Secretary of the Treasury, claiming confidential treatment of such information.
        </p>
      </blockquote>
      <p>
        So a company may import and not be found. Say so in the petition where the records are silent. A vendor’s terms
        may bar printing its rows again: cite them, and attach an excerpt in the confidential annex.
      </p>
    </>
  )
}
