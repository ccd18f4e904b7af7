import type { Block } from '../model.ts'
import { isGenerated, splitSections, type Section } from './split-sections.ts'

/** What a person made of one section: their own text, or null for the template's; left out; moved. */
export interface OwnSection {
  readonly blocks: readonly Block[] | null
  readonly hidden: boolean
  /** Rank among the chapters that may be moved, or null for the template's order. */
  readonly position: number | null
}

export type OwnSections = ReadonlyMap<string, OwnSection>

/** The template's blocks with a person's own text in place of its default, optional chapters left out or moved, and every block keyed. */
export function applySections(
  blocks: readonly Block[],
  own: OwnSections,
  optional: ReadonlySet<string>,
): readonly Block[] {
  const hidden = (id: string) => optional.has(id) && own.get(id)?.hidden === true
  const chapters = chaptersOf(splitSections(blocks)).filter(({ id }) => !hidden(id))
  const shown = arranged(chapters, own, optional).flatMap(({ sections }) => sections.filter(({ id }) => !hidden(id)))
  return withoutTwins(shown.flatMap((section) => blocksOf(section, own.get(section.id)?.blocks ?? null)))
}

/** A section of level 1 with those of level 2 under it. */
export interface Chapter {
  readonly id: string
  readonly sections: readonly Section[]
}

/** Sections by the heading of level 1 they stand under. */
export function chaptersOf(sections: readonly Section[]): readonly Chapter[] {
  const chapters: { id: string; sections: Section[] }[] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (section.heading?.level === 2 && last !== undefined) last.sections.push(section)
    else chapters.push({ id: section.id, sections: [section] })
  }
  return chapters
}

/** Optional chapters change places among themselves; the others stay where the template has them. */
export function arranged(
  chapters: readonly Chapter[],
  own: OwnSections,
  optional: ReadonlySet<string>,
): readonly Chapter[] {
  const movable = chapters.filter(({ id }) => optional.has(id))
  const rank = (chapter: Chapter) => own.get(chapter.id)?.position ?? movable.indexOf(chapter)
  const ordered = movable.toSorted((a, b) => rank(a) - rank(b) || movable.indexOf(a) - movable.indexOf(b))
  return chapters.map((chapter) => (optional.has(chapter.id) ? (ordered.shift() ?? chapter) : chapter))
}

function blocksOf(section: Section, own: readonly Block[] | null): readonly Block[] {
  const { id, heading, before, after } = section
  const body =
    own === null || isGenerated(section)
      ? section.body.map((block, i) => ({ ...block, key: `${id}/${i}` }))
      : own.map((block, i) => ({ ...block, key: `${id}/${block.key ?? i}` }))
  return [...(heading === null ? [] : [{ ...heading, key: `${id}/` }]), ...before, ...body, ...after]
}

/** A heading or a figure copied together with its text would have its first one's id, and two of one id can't be told apart. */
function withoutTwins(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.map((block) => {
    if (!('id' in block) || block.id === undefined) return block
    let id = block.id
    for (let n = 2; seen.has(id); n += 1) id = `${block.id}-${n}`
    seen.add(id)
    return id === block.id ? block : { ...block, id }
  })
}
