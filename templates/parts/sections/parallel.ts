import { answered, law, p, plain, quotation, section, subsection } from '../../basics.ts'
import type { Block } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { setOut } from '../places.ts'
import { filer, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'
import { factsUnder } from './facts-under.ts'

/** One ground beside the main one: the tick that pleads it, the field that argues it, its law with its limits. */
export interface ParallelGround {
  readonly ticked: string
  readonly field: string
  readonly id: string
  readonly title: string
  readonly law: (input: PartInput) => readonly Block[]
  /** How far the ground goes, and where it stops. */
  readonly limits: (input: PartInput) => Block
}

const order13570: ParallelGround = {
  ticked: 'pleadOrder13570',
  field: 'order13570',
  id: 'order-13570',
  title: 'Importation from North Korea',
  law: () => [
    p('Section 1 of the order of 2011 forbids, outside a license or another stated exception:'),
    quotation(LAW_WORDS.order13570, ' ', law('eo-13570', '§ 1'), '.'),
  ],
  limits: () =>
    p(
      'The order reaches goods from North Korea. It does not reach goods made elsewhere only because North Korean nationals made them. That it covers parts from North Korea in goods finished elsewhere is the reading of the agencies, not the words of section 1.',
    ),
}

const resolutions: ParallelGround = {
  ticked: 'pleadResolutions',
  field: 'resolutions',
  id: 'resolutions',
  title: 'Resolutions of the Security Council',
  law: () => [
    p(
      'In 2017 the Security Council banned North Korean exports of seafood, ',
      law('res-2371'),
      ', and of textiles, and new work authorizations for North Koreans unless its committee agrees, ',
      law('res-2375'),
      '; it required Member States to send home, within twenty-four months and with few exceptions, North Koreans who earn income in their jurisdiction. ',
      law('res-2397'),
      '.',
    ),
  ],
  limits: (input) =>
    p(
      `The resolutions bind Member States. ${filer(input)} does not say that they decide an entry under the customs laws; they show what the presence of such workers means, and since when.`,
    ),
}

const marking: ParallelGround = {
  ticked: 'pleadMarking',
  field: 'marking',
  id: 'marking',
  title: 'Marking of origin',
  law: () => [
    p('Every article of foreign origin, or its container, must be marked:'),
    quotation(LAW_WORDS.marking, ' ', law('usc-1304', '(a)'), '.'),
    p(
      'An article not so marked, and neither exported, destroyed nor marked in time, bears a further duty of ten percent. ',
      law('usc-1304', '(i)'),
      '; ',
      law('cfr-134-2'),
      '.',
    ),
  ],
  limits: () =>
    p(
      'The mark names the country of manufacture, not the nation of the workers. Goods made in a third country by North Korean nationals are not mismarked for that reason; goods made in North Korea and marked with another country are.',
    ),
}

const falseEntry: ParallelGround = {
  ticked: 'pleadFalseEntry',
  field: 'falseEntry',
  id: 'false-entry',
  title: 'Entry by false statement',
  law: () => [
    p(
      'No person, “',
      LAW_WORDS.falseEntryFault,
      '”, may enter merchandise by means of a document, statement or act “',
      LAW_WORDS.falseEntryMeans,
      '”, or of a material omission. ',
      law('usc-1592', '(a)(1)'),
      '.',
    ),
  ],
  limits: () =>
    p(
      'That goods are inadmissible does not by itself show a false statement, nor fault. Clerical errors and mistakes of fact are no violation unless they are part of a pattern of negligent conduct. ',
      law('usc-1592', '(a)(2)'),
      '.',
    ),
}

const aiding: ParallelGround = {
  ticked: 'pleadAiding',
  field: 'aiding',
  id: 'aiding',
  title: 'Aiding unlawful importation',
  law: () => [
    p(
      'Whoever “',
      LAW_WORDS.aiding,
      '” an importation contrary to law is liable to a penalty equal to the value of the articles. ',
      law('usc-1595a', '(b)'),
      '.',
    ),
  ],
  limits: () =>
    p(
      'Paragraph (c)(2)(A) allows seizure where entry is restricted or prohibited by law “',
      LAW_WORDS.healthSafety,
      '”; it does not name section 307 of the Tariff Act. CBP has cited it beside that section in the subject of a ruling on forced labor, ',
      law('hq-h330077'),
      '; of that ruling only the opening is at hand. Seizure under that paragraph is not asked for: where there is a finding, ',
      law('cfr-12-44', '(b)'),
      ' provides for it.',
    ),
}

/** Every optional ground, in the order it prints. */
export const PARALLEL_GROUNDS = [order13570, resolutions, marking, falseEntry, aiding] as const

/** The authorities the grounds cite. */
export const PARALLEL_LAW = [
  'eo-13570',
  'res-2371',
  'res-2375',
  'res-2397',
  'usc-1304',
  'cfr-134-2',
  'usc-1592',
  'usc-1595a',
  'hq-h330077',
  'cfr-12-44',
] as const

/** The grounds that are ticked. */
export const pleaded = ({ fields }: Pick<PartInput, 'fields'>): readonly ParallelGround[] =>
  PARALLEL_GROUNDS.filter(({ ticked }) => answered(fields, ticked) === 'yes')

/** Grounds beside the main one, each with its law, the petitioner's words and its limits; nothing where none is ticked and no fact is put under them. */
export const parallel: Section = (input) => {
  const grounds = pleaded(input)
  const set = setOut(input, 'parallel-grounds')
  const facts = set.here.length + set.elsewhere.length > 0
  if (grounds.length === 0 && !facts) return []
  return section(
    'parallel',
    'Parallel grounds',
    plain(
      'These grounds are pleaded beside the main one and do not carry it. What each of them does not reach is said with it.',
    ),
    grounds.flatMap((ground) =>
      subsection(ground.id, ground.title, ground.law(input), told(input, ground.field), ground.limits(input)),
    ),
    facts ? subsection('parallel-facts', 'Facts behind these grounds', factsUnder(input, 'parallel-grounds', '')) : [],
  )
}
