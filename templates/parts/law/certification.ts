/** Law a page outside any petition rests on: its words as compared, and what it refers to that was not. */
export interface RuleWords {
  /** As cited in full. */
  readonly cite: string
  /** What it says, in plain words. */
  readonly says: string
  /** Its words, verbatim. */
  readonly text: string
  /** Where the words were read. */
  readonly source: string
  /** When they were last compared (ISO date). */
  readonly verifiedAsOf: string
  /** What it refers to whose words nobody has compared, and what follows from that for whoever signs; printed with it. */
  readonly notCompared: string
}

/** The rule a certification of copied data is made under. */
export const COPIED_DATA: RuleWords = {
  cite: 'Fed. R. Evid. 902(14)',
  says: 'A copy of a file proves itself where a qualified person certifies that its hash is that of the original.',
  text: 'Certified Data Copied from an Electronic Device, Storage Medium, or File. Data copied from an electronic device, storage medium, or file, if authenticated by a process of digital identification, as shown by a certification of a qualified person that complies with the certification requirements of Rule 902(11) or (12). The proponent also must meet the notice requirements of Rule 902(11).',
  source:
    'Three copies with the same words (dmshb.com, 16 July 2018; attested.legal; jhany.com); in force 1 December 2017. No official copy is at hand.',
  verifiedAsOf: '2026-11-23',
  notCompared:
    'The words of Rule 902(11) and (12) were not compared and are not set out here: see that this page meets them, and give the notice they ask for, before it is used.',
}
