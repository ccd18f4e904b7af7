import type { Topic } from './topic.ts'

const TERMS: readonly (readonly [string, string])[] = [
  ['Authority', 'A statute, regulation, ruling or report of law that a petition cites.'],
  ['Bates number', 'The number stamped on each page of the exhibits.'],
  ['Case', 'One encrypted file with everything that belongs to one petition.'],
  ['CBP', 'U.S. Customs and Border Protection.'],
  ['Class of merchandise', 'The kind of goods a Withhold Release Order covers.'],
  ['Custody', 'Who gave an item, when and how, and what was done with it since.'],
  ['Evidence', 'Anything collected, before it is chosen.'],
  ['Exhibit', 'Evidence chosen for the petition, with a number.'],
  ['Fact', 'One short dated statement with at least one pinpoint.'],
  ['Finding', 'CBP’s own determination under § 12.42(f). Nothing this program says is one.'],
  ['ILO indicators', 'The eleven signs of forced labor named by the International Labour Organization.'],
  ['Import nexus', 'Proof that the goods are being, or are likely to be, imported.'],
  ['Petition', 'What is filed under § 12.42(b). CBP’s portal calls it an allegation.'],
  ['Pinpoint', 'The page, quote, region, row or time code that proves a fact.'],
  ['Requirement', 'One thing that is checked; it cites the element of law it stands for.'],
  ['Section 307', 'Of the Tariff Act of 1930, 19 U.S.C. § 1307.'],
  ['Slip sheet', 'A page that stands for an exhibit that can’t be printed, with its name, size and hash.'],
  ['Source', 'Who or where an item came from.'],
  ['WRO', 'Withhold Release Order under § 12.42(e).'],
]

export const GLOSSARY: Topic = { id: 'glossary', title: 'Glossary', body: Glossary }

function Glossary() {
  return (
    <dl className="glossary">
      {TERMS.map(([term, means]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}
