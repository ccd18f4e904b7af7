import { INDICATOR_WORDS, INDICATORS } from '../../../domain/indicator.ts'
import type { Topic } from './topic.ts'

/** What the regulation asks, in its own words, and what we check of it. */
export const LAW_TOPICS: readonly Topic[] = [
  { id: 'regulation', title: 'What § 12.42(b) asks', body: Regulation },
  { id: 'merchandise', title: 'What counts as a description of the merchandise', body: Merchandise },
  { id: 'production', title: 'What counts as facts of production', body: Production },
  { id: 'states', title: 'Met, weak, missing', body: States },
  { id: 'indicators', title: 'The eleven indicators', body: Indicators },
]

function Regulation() {
  return (
    <>
      <p>19 C.F.R. § 12.42(b) says, verified as of 2026-11-23:</p>
      <blockquote>
        <p>
          Any person outside CBP who has reason to believe that merchandise produced in the circumstances mentioned in
          paragraph (a) of this section is being, or is likely to be, imported into the United States may communicate
          his belief to any port director or the Commissioner of CBP. Every such communication shall contain, or be
          accompanied by:
        </p>
        <p>(1) A full statement of the reasons for the belief;</p>
        <p>(2) A detailed description or sample of the merchandise; and</p>
        <p>(3) All pertinent facts obtainable as to the production of the merchandise abroad.</p>
      </blockquote>
      <p>What does not conform comes back. § 12.42(c) says of what is filed with a port director:</p>
      <blockquote>
        <p>
          If any information filed with a port director pursuant to paragraph (b) of this section does not conform with
          the requirements of that paragraph, the communication shall be returned promptly to the person who submitted
          it with detailed written advice as to the respects in which it does not conform.
        </p>
      </blockquote>
      <p>
        The conformity screen imitates that advice before CBP writes it. It is internal, CBP did not issue it, and it
        never says that a petition is good enough: only that nothing is missing that we check. This is not legal advice.
      </p>
    </>
  )
}

function Merchandise() {
  return (
    <>
      <p>
        The regulation asks for “a detailed description or sample”. Write it so that an officer at a port could pick the
        goods out of a container:
      </p>
      <ul>
        <li>the plain name and what they are made of,</li>
        <li>the tariff heading or subheading,</li>
        <li>brands, marks, labels, style or article numbers of the producer,</li>
        <li>a photograph, and whether a sample can be had,</li>
        <li>what is meant and what is not: a class such as “all goods” is too vague to act on.</li>
      </ul>
    </>
  )
}

function Production() {
  return (
    <>
      <p>
        The third item is about the goods’ making: where, by whom and how. Facts on recruitment, transfer, pay,
        movement, documents and guards belong here, each with its exhibit and page.
      </p>
      <p>
        Shipment records prove that goods are being, or are likely to be, imported. They don’t prove how the goods were
        made, and count for the import link alone.
      </p>
      <p>“All pertinent facts obtainable” is also an invitation to say what could not be obtained, and why.</p>
    </>
  )
}

function States() {
  return (
    <>
      <dl>
        <dt>✓ Met</dt>
        <dd>
          The fields it needs are filled, and facts with pinpoints that can be found prove it from the sources it asks
          for.
        </dd>
        <dt>! Weak</dt>
        <dd>
          Something is there, and the line says what makes it weak: one source, press only, undated, older than 24
          months, machine text nobody confirmed, contradicted.
        </dd>
        <dt>Missing</dt>
        <dd>Nothing that counts yet. The line says what to add and leads to where.</dd>
        <dt>n/a</dt>
        <dd>It does not apply, with the reason.</dd>
      </dl>
      <p>The number of ticks never makes a requirement met.</p>
    </>
  )
}

function Indicators() {
  return (
    <>
      <p>
        The International Labour Organization names eleven indicators of forced labor, and CBP names them when it acts.
        They are signs, not a score: in some cases one is enough to show forced labor, in others several together are.
      </p>
      <ol>
        {INDICATORS.map((indicator) => (
          <li key={indicator}>{INDICATOR_WORDS[indicator]}</li>
        ))}
      </ol>
    </>
  )
}
