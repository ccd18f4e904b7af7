import type { SectionAdvice } from '../basics.ts'

/** What the writer of each shared section is told, by the id of its heading; never printed. */
export const SECTION_ADVICE: Readonly<Record<string, SectionAdvice>> = {
  summary: {
    guidance:
      'One page for the analyst who opens the petition: the goods, the producer, the labor, the law, the importers, and what is asked. Every line should be provable from a part below.',
  },
  petitioner: {
    guidance:
      'Any person may communicate a belief (§ 12.42(b)). Say who writes and why they are in a position to know.',
  },
  statement: {
    guidance:
      'Section 12.42(b)(1) asks for a full statement of the reasons for the belief. State each reason as a fact with its date and its exhibit, and what follows from it.',
  },
  merchandise: {
    guidance:
      'Section 12.42(b)(2) asks for a detailed description or a sample. An officer at a port must be able to recognize the goods: name, tariff heading, looks, brand, marks, packing, pictures.',
  },
  'production-where': {
    guidance: 'Name the place so that it can be found: address, its own script, coordinates if you have them.',
  },
  'production-by-whom': { guidance: 'Who runs the place, who recruits the workers, and what ties the goods to both.' },
  labor: {
    guidance:
      'For each class of labor pleaded, say what was seen, by whom, when, and the exhibit. Keep the witness’s words apart from your reading of them.',
  },
  indicators: {
    guidance: 'One paragraph an indicator, only those the evidence shows. An indicator is a sign, not a verdict.',
  },
  imports: {
    guidance:
      'Section 12.42(b): the goods are being, or are likely to be, imported. Bills of lading, brands’ own lists, labels; say where the trail ends.',
  },
  relief: {
    guidance: 'Ask for what the ground allows and no more; name the goods and the producer as an order would.',
  },
  names: { optional: true, guidance: 'Every short name the petition uses, with its meaning.' },
  confidentiality: { optional: true, guidance: 'Leave this out if nothing in the petition is confidential.' },
}
