import { SECTION_ADVICE } from './advice.ts'
import { answered } from '../basics.ts'
import type { Block, BuildInput, Draft, FieldValues, Template } from '../basics.ts'
import { citedIn } from './cited-in.ts'
import type { Outline, Terms } from './section.ts'
import { isPublic } from './sections/cover-letter.ts'

/** A template whose document is an outline of sections, so that a joint filing can take them over. */
export interface ComposedTemplate<R extends string = string> extends Template<R> {
  readonly terms: Terms
  readonly outline: Outline
}

/** A composed template as written: everything but `build`, and the title of its document. */
export interface Composition<R extends string> extends Omit<ComposedTemplate<R>, 'build' | 'terms'> {
  readonly terms: Omit<Terms, 'fields'>
  readonly shortTitle: string
  /** The document's title from the fields. */
  readonly titled: (fields: FieldValues) => string
}

/** A template that builds its document section by section; each section knows which items those before it cite. */
export function composeTemplate<const R extends string>(given: Composition<R>): ComposedTemplate<R> {
  const { shortTitle, titled, ...template } = given
  const terms: Terms = { ...given.terms, fields: given.fields }
  const build = (input: BuildInput): Draft => ({
    title: titled(input.fields),
    shortTitle,
    version: isPublic(input.fields['edition']) ? 'Public version' : 'Confidential version',
    author: answered(input.fields, 'petitioner') ?? '',
    date: isoDay(answered(input.fields, 'date')),
    banner: null,
    blocks: blocksOf(given.outline, terms, input),
  })
  return Object.freeze({ sections: SECTION_ADVICE, ...template, terms, build })
}

/**
 * The blocks of an outline, section by section. A heading that this document does not print can't be where facts are
 * set out: what was tagged for another filing goes to the next place its tags have, or among the further facts.
 */
function blocksOf(outline: Outline, terms: Terms, input: BuildInput): readonly Block[] {
  const all = inOrder(outline, terms, input)
  const headings = new Set(all.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
  const places = terms.places.filter(([, heading]) => headings.has(heading))
  return places.length === terms.places.length ? all : inOrder(outline, { ...terms, places }, input)
}

function inOrder(outline: Outline, terms: Terms, input: BuildInput): readonly Block[] {
  return Object.values(outline).reduce<readonly Block[]>(
    (before, section) => [...before, ...section({ ...input, terms, cited: citedIn(before) })],
    [],
  )
}

const isoDay = (date: string | undefined): string | null =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null

/** "Petition to withhold release: pullovers of Oakhurst", from what is written so far. */
export function goodsTitle(opening: string, fields: FieldValues): string {
  const goods = answered(fields, 'goods')
  const producer = answered(fields, 'producer')
  const what = goods === undefined ? '' : `: ${goods}`
  return `${opening}${what}${producer === undefined ? '' : ` of ${producer}`}`
}
