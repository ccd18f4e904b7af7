import { assessment } from '../../basics.ts'
import type { Evidence, EvidenceKind, Requirement } from '../../basics.ts'
import { LAW_OF } from '../law/law-of.ts'
import { everyExhibit, exhibitsOf, isForeign, isTranslated } from './hygiene.ts'

/** Exhibits that no fact with a found passage rests on: pages in the volume that prove nothing. */
export const exhibitsCited: Requirement = {
  ...LAW_OF.documents,
  says: 'Every exhibit is tied to what it supports',
  group: 'hygiene',
  measuredBy: 'For every exhibit at least one fact rests on a passage that is found in it.',
  assess: (input) => {
    const proving = new Set(input.view.facts.all.flatMap(({ items }) => items.map(({ id }) => id)))
    return everyExhibit(input, (item) => !proving.has(item.id), {
      why: 'No fact rests on a passage found in it',
      ask: 'Correct the page or quote, or leave the item out.',
    })
  },
}

/** Who translated, and that the translation is whole: the model is 8 C.F.R. § 103.2(b)(3), by analogy. */
export const translationCertificates: Requirement = {
  ...LAW_OF.translation,
  says: 'Every translation comes with its translator’s certificate',
  group: 'hygiene',
  measuredBy:
    'A certificate that the translation is complete and accurate and that the translator is competent, as 8 C.F.R. § 103.2(b)(3) asks elsewhere; section 12.42 does not ask for it.',
  assess: (input) => {
    const translated = (item: Evidence) => isForeign(item) && isTranslated(item)
    if (!exhibitsOf(input).some(translated)) return assessment('not-applicable', 'No exhibit is translated.', '')
    return everyExhibit(input, (item) => translated(item) && !/certif/i.test(item.note ?? ''), {
      why: 'No certificate noted',
      ask: 'Add the translator’s signed certificate, and note it.',
    })
  },
}

/** Kinds that are looked at, not read. */
const PICTURES: readonly EvidenceKind[] = ['photo', 'video', 'satellite-image']

/** Pages that can be searched and quoted. */
export const searchablePages: Requirement = {
  ...LAW_OF.documents,
  says: 'The pages of documents have text that can be searched',
  group: 'hygiene',
  measuredBy: 'No page of a document without text; photographs, videos and satellite images aside.',
  assess: (input) =>
    everyExhibit(
      input,
      (item) => !PICTURES.includes(item.kind) && item.pages !== null && item.pagesWithText < item.pages,
      {
        why: 'Pages without text',
        ask: 'Add a copy with a text layer, or a transcript beside it.',
      },
    ),
}
