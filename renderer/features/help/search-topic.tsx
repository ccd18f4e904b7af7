/** How the whole case is searched. */
export function Searching() {
  return (
    <>
      <p>
        Type in the box at the top. Words are found by their beginnings, all of them on one page; what stands in
        quotation marks is found word for word. Accents, capitals, full-width letters, look-alike Arabic letters,
        traditional or simplified Chinese and the spaces of Korean make no difference. If what you type is a name of an
        entity or of a protected person, its other names are looked for too; the list says so, and you can leave them
        out.
      </p>
      <ul>
        <li>
          <b>type:</b>photo, press, audit, statement … and <b>lang:</b>ko, <b>source:</b>&quot;a name&quot;, <b>tag:</b>
          , <b>from:</b>2020-11 and <b>to:</b>2021
        </li>
        <li>
          <b>cited:</b>no finds what no fact rests on; <b>has:</b> and <b>lacks:</b>text, note, source, date,
          translation, tag; <b>problem:</b>yes; <b>withheld:</b>yes
        </li>
        <li>
          <b>element:</b>b2, merchandise, production …: what proves that element of a petition, by § 12.42(b) or by name
        </li>
        <li>
          <b>fact:</b>for, against, strong, fair, weak, unproven: facts alone
        </li>
      </ul>
      <p>
        Questions of the team and shipments are looked through too: a question opens where it is answered, a shipment at
        its record, an entity at itself. <b>from:</b> and <b>to:</b> go by a shipment’s arrival, other filters by the
        file it stands in. A word with a colon that is no filter is refused, so that nothing is missed in silence: put
        it in quotation marks.
      </p>
      <p>
        Filters alone list the items that fit. <b>Many terms</b> takes a list, one a line, and counts on how many pages
        of each item each stands; the table can be kept as CSV. It names your terms and the titles of items as they are:
        look through it before you give it to anyone. <b>Can’t be searched</b> lists the items in which no words can be
        found, and why.
      </p>
    </>
  )
}
