import { answered, assessment, filled } from '../../basics.ts'
import type { AssessInput, Assessment, Evidence, Requirement } from '../../basics.ts'
import { LAW_OF } from '../law/law-of.ts'

/** Items a fact points to: the exhibits the petition will have. */
export function exhibitsOf({ view }: Pick<AssessInput, 'view'>): readonly Evidence[] {
  const named = new Set(view.facts.all.flatMap((fact) => fact.pinpoints.map((pinpoint) => pinpoint.evidenceId)))
  return view.evidence.all.filter((item) => named.has(item.id))
}

/** Whether an item's language is known and not English. */
export function isForeign(item: Evidence): boolean {
  return item.language !== null && !/^en(?:$|[-_])|^english$/i.test(item.language.trim())
}

/** Whether a note or title says that a translation comes with it. */
export function isTranslated(item: Evidence): boolean {
  return /translat/i.test(`${item.note ?? ''} ${item.title}`)
}

/** Judges all exhibits by one test: not applicable without exhibits, weak where some fail it. */
export function everyExhibit(
  input: AssessInput,
  fails: (item: Evidence) => boolean,
  words: { why: string; ask: string },
): Assessment {
  const exhibits = exhibitsOf(input)
  if (exhibits.length === 0) return assessment('not-applicable', 'There are no exhibits yet.', '')
  const open = exhibits.filter(fails)
  if (open.length === 0) return assessment('met', 'Every exhibit passes.', '')
  const titles = open.map((item) => item.title).join('; ')
  return { ...assessment('weak', `${words.why}: ${titles}.`, words.ask), evidence: open.map((item) => item.id) }
}

/** Who asks: a name and a way to be asked back, or anonymity said outright. */
export const petitionerNamed: Requirement = {
  ...LAW_OF.imported,
  says: 'The person who communicates the belief, and how CBP may ask further',
  group: 'hygiene',
  measuredBy: '“Any person outside CBP”. CBP prefers a contact; who stays anonymous is told nothing and asked nothing.',
  assess: ({ fields }) =>
    filled(
      fields,
      ['petitioner', 'petitionerAddress', 'petitionerContact'],
      'Give the petitioner’s name, address and contact, or say that it asks to remain anonymous.',
    ),
}

/** Where each exhibit comes from. */
export const provenance: Requirement = {
  ...LAW_OF.documents,
  says: 'Every exhibit says who made it and when',
  group: 'hygiene',
  measuredBy: 'Publisher, author or source, and a date, for every exhibit.',
  assess: (input) =>
    everyExhibit(input, (item) => (item.publisher ?? item.author ?? item.source) === null || item.date === null, {
      why: 'Maker or date not recorded',
      ask: 'Record publisher or author and the date of each exhibit.',
    }),
}

/** English beside the original. */
export const translations: Requirement = {
  ...LAW_OF.documents,
  says: 'Exhibits in other languages come with an English translation',
  group: 'hygiene',
  measuredBy: 'An English translation, and who made it, for every exhibit that is not in English.',
  assess: (input) => {
    if (!exhibitsOf(input).some(isForeign))
      return assessment('not-applicable', 'No exhibit is recorded as being in another language.', '')
    const paired = (item: Evidence) => input.view.evidence.translationOf(item.id) !== undefined
    return everyExhibit(input, (item) => isForeign(item) && !paired(item) && !isTranslated(item), {
      why: 'No translation noted',
      ask: 'Pair the item with its translation, or note who translated it.',
    })
  },
}

/** Exhibits an officer can read. */
export const readableExhibits: Requirement = {
  ...LAW_OF.documents,
  says: 'Every exhibit can be read',
  group: 'hygiene',
  measuredBy: 'No exhibit is damaged, encrypted or of an unknown type.',
  assess: (input) =>
    everyExhibit(input, (item) => item.problem !== null, {
      why: 'Cannot be read in full',
      ask: 'Get a whole, unlocked copy, or describe the item in a statement.',
    }),
}

/** Facts whose passage is not where it is said to be prove nothing. */
export const pinpointsResolve: Requirement = {
  ...LAW_OF.documents,
  says: 'Every fact points to a passage that is there',
  group: 'hygiene',
  measuredBy: 'Each pinpoint’s quote or page is found in its exhibit.',
  assess: ({ view }) => {
    if (view.facts.all.length === 0) return assessment('not-applicable', 'There are no facts yet.', '')
    const open = view.facts.all.filter((fact) => fact.pinpoints.some((pinpoint) => !pinpoint.resolves))
    if (open.length === 0) return assessment('met', 'Every passage is found.', '')
    const why = `${open.length} of ${view.facts.all.length} facts name a passage or page that is not found; such a pinpoint proves nothing.`
    const found = assessment('weak', why, 'Correct the page or the quote.')
    return { ...found, facts: open.map((fact) => fact.id) }
  },
}

/** The declaration that makes the statement one under penalty of perjury. */
export const declaration: Requirement = {
  ...LAW_OF.perjury,
  says: 'The petition is signed and declared true under penalty of perjury',
  group: 'hygiene',
  measuredBy:
    'Name, place and date of signing, and whether it is signed inside or outside the United States: the statute has a form for each. Section 12.42 does not ask for it.',
  assess: ({ fields }) => {
    const parts = filled(fields, ['signatory', 'signedAt', 'signedWhere', 'signedOn'], 'Fill the signature fields.')
    const where = answered(fields, 'signedWhere')
    if (where === undefined || where === 'inside' || where === 'outside') return parts
    return assessment(
      'weak',
      'It is not said whether it is signed inside or outside the United States.',
      'Write inside or outside.',
      {
        fields: ['signedWhere'],
      },
    )
  },
}
